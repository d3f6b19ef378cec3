import type { UnitKind } from './figureData.js';

/** A unit's symbol, the same in every language. Case counts: `mW` is not `MW`. */
export interface UnitSymbol {
  readonly symbol: string;
  /** English singular. */
  readonly unit: string;
  readonly kind?: UnitKind;
  /** Only glued to the number, because it is a word or a letter in its own right. */
  readonly glued?: boolean;
  /** Only where a word of temperature is near, or behind decimals. */
  readonly cued?: boolean;
}

const unit = (symbols: string, name: string, more: Partial<UnitSymbol> = {}): UnitSymbol[] =>
  symbols.split(' ').map((symbol) => ({ symbol, unit: name, ...more }));

/** Symbols of SI units and of those that news uses beside them. */
export const UNIT_SYMBOLS: readonly UnitSymbol[] = [
  ...unit('km', 'kilometre'),
  ...unit('m', 'metre'),
  ...unit('dm', 'decimetre'),
  ...unit('cm', 'centimetre'),
  ...unit('mm', 'millimetre'),
  ...unit('µm μm', 'micrometre'),
  ...unit('nm', 'nanometre'),
  ...unit('km² km2 km^2', 'square kilometre'),
  ...unit('m² m2 m^2', 'square metre'),
  ...unit('cm² cm2 cm^2', 'square centimetre'),
  ...unit('m³ m3 m^3', 'cubic metre'),
  ...unit('ha', 'hectare'),
  ...unit('kg', 'kilogram'),
  ...unit('[kg] <kg> {kg}', 'kilogram'),
  ...unit('g', 'gram', { glued: true }),
  ...unit('mg', 'milligram'),
  ...unit('µg μg', 'microgram'),
  ...unit('mg/l mg/L', 'milligram per litre'),
  ...unit('µg/m³ μg/m³ µg/m3 μg/m3', 'microgram per cubic metre'),
  ...unit('t', 'tonne', { glued: true }),
  ...unit('kt kton', 'kilotonne'),
  ...unit('Mton', 'megatonne'),
  ...unit('Mt', 'megatonne', { glued: true }),
  ...unit('l L', 'litre', { glued: true }),
  ...unit('ml mL', 'millilitre'),
  ...unit('cl', 'centilitre'),
  ...unit('hl', 'hectolitre'),
  ...unit('km/h kmh', 'kilometre per hour'),
  ...unit('km/ms', 'kilometre per millisecond'),
  ...unit('m/s', 'metre per second'),
  ...unit('kn', 'knot', { glued: true }),
  ...unit('°C ℃ ºC', 'degree Celsius'),
  ...unit('°F ℉ ºF', 'degree Fahrenheit'),
  ...unit('C', 'degree Celsius', { glued: true, cued: true }),
  ...unit('F', 'degree Fahrenheit', { glued: true, cued: true }),
  ...unit('W', 'watt', { glued: true }),
  ...unit('kW KW', 'kilowatt'),
  ...unit('MW', 'megawatt'),
  ...unit('GW', 'gigawatt'),
  ...unit('TW', 'terawatt'),
  ...unit('Wh', 'watt hour'),
  ...unit('kWh KWh', 'kilowatt hour'),
  ...unit('MWh', 'megawatt hour'),
  ...unit('GWh', 'gigawatt hour'),
  ...unit('TWh', 'terawatt hour'),
  ...unit('mAh', 'milliampere hour'),
  ...unit('V', 'volt', { glued: true }),
  ...unit('kV', 'kilovolt'),
  ...unit('Hz', 'hertz'),
  ...unit('kHz', 'kilohertz'),
  ...unit('MHz', 'megahertz'),
  ...unit('GHz', 'gigahertz'),
  ...unit('kB KB', 'kilobyte'),
  ...unit('MB mb', 'megabyte'),
  ...unit('Mb', 'megabit'),
  ...unit('GB', 'gigabyte'),
  ...unit('TB', 'terabyte'),
  ...unit('PB', 'petabyte'),
  ...unit('Mbps Mbit/s Mb/s', 'megabit per second'),
  ...unit('Gbps Gbit/s Gb/s', 'gigabit per second'),
  ...unit('dB', 'decibel'),
  ...unit('rad', 'radian'),
  ...unit('ppm', 'part per million'),
  ...unit('fps', 'frame per second'),
  ...unit('dpi', 'dot per inch'),
  ...unit('px', 'pixel'),
  ...unit('MP', 'megapixel'),
  ...unit('" ″', 'inch', { glued: true }),
  ...unit('s', 'second', { kind: 'duration', glued: true }),
  ...unit('ms', 'millisecond', { kind: 'duration' }),
  ...unit('h', 'hour', { kind: 'duration', glued: true }),
];
