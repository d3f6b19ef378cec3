import { phrases } from '../text/phrases.js';
import type { FigureData } from './figureData.js';

/**
 * Currencies without regard to language: codes, symbols and the shorthands of newsrooms. Where several countries
 * use one symbol all are named, the likeliest first; the text decides (see `sharedCurrencies.ts`).
 */

/** ISO 4217 codes in use, and those of this century's and the last one's news that are not any more. */
export const CURRENCY_CODES: readonly string[] = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
  CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
  HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
  MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
  RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH
  UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
  ATS BEF DEM ESP FIM FRF GRD IEP ITL LTL LVL NLG PTE SIT SKK EEK ECU
`
  .trim()
  .split(/\s+/);

/** Symbols and shorthands that stand next to a number. */
export const CURRENCY_SYMBOLS: readonly (readonly [symbol: string, codes: readonly string[]])[] = [
  ['$', ['USD']],
  ['＄', ['USD']],
  ['US$', ['USD']],
  ['US $', ['USD']],
  ['U.S. $', ['USD']],
  ['U$', ['USD']],
  ['USD$', ['USD']],
  ['U.S.$', ['USD']],
  ['US', ['USD']],
  ['A$', ['AUD']],
  ['AU$', ['AUD']],
  ['AU $', ['AUD']],
  ['C$', ['CAD']],
  ['CA$', ['CAD']],
  ['CDN$', ['CAD']],
  ['Cdn$', ['CAD']],
  ['Can$', ['CAD']],
  ['CAN$', ['CAD']],
  ['Aus$', ['AUD']],
  ['AUS$', ['AUD']],
  ['Aust$', ['AUD']],
  ['Sg$', ['SGD']],
  ['SG$', ['SGD']],
  ['Hk$', ['HKD']],
  ['TW$', ['TWD']],
  ['CL$', ['CLP']],
  ['CO$', ['COP']],
  ['COL$', ['COP']],
  ['Col$', ['COP']],
  ['BRL$', ['BRL']],
  ['Ar$', ['ARS']],
  ['US-$', ['USD']],
  ['SRD$', ['SRD']],
  ['Bds$', ['BBD']],
  ['T$', ['TOP']],
  ['ZW$', ['ZWL']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['S$', ['SGD']],
  ['NZ$', ['NZD']],
  ['R$', ['BRL']],
  ['N$', ['NAD']],
  ['B$', ['BND', 'BSD']],
  ['BZ$', ['BZD']],
  ['J$', ['JMD']],
  ['TT$', ['TTD']],
  ['EC$', ['XCD']],
  ['FJ$', ['FJD']],
  ['Z$', ['ZWL']],
  ['M$', ['MYR']],
  ['Mex$', ['MXN']],
  ['MX$', ['MXN']],
  ['AR$', ['ARS']],
  ['RD$', ['DOP']],
  ['MOP$', ['MOP']],
  ['G$', ['GYD']],
  ['L$', ['LRD']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP', 'LBP', 'SYP']],
  ['￡', ['GBP']],
  ['E£', ['EGP']],
  ['LE', ['EGP']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['CNY', 'JPY']],
  ['JP¥', ['JPY']],
  ['CN¥', ['CNY']],
  ['RMB¥', ['CNY']],
  ['RMB', ['CNY']],
  ['Rmb', ['CNY']],
  ['元', ['CNY']],
  ['人民币', ['CNY']],
  ['円', ['JPY']],
  ['圆', ['CNY']],
  ['₹', ['INR']],
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['Rs.', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['Re', ['INR']],
  ['₨', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['₩', ['KRW']],
  ['￦', ['KRW']],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['TL', ['TRY']],
  ['₪', ['ILS']],
  ['NIS', ['ILS']],
  ['₫', ['VND']],
  ['฿', ['THB']],
  ['₱', ['PHP']],
  ['P', ['PHP', 'BWP']],
  ['₦', ['NGN']],
  ['N', ['NGN']],
  ['₴', ['UAH']],
  ['₡', ['CRC']],
  ['₭', ['LAK']],
  ['₲', ['PYG']],
  ['₵', ['GHS']],
  ['GH¢', ['GHS']],
  ['GH₵', ['GHS']],
  ['GH', ['GHS']],
  ['₸', ['KZT']],
  ['₼', ['AZN']],
  ['₾', ['GEL']],
  ['֏', ['AMD']],
  ['₮', ['MNT']],
  ['₿', ['XBT']],
  ['៛', ['KHR']],
  ['৳', ['BDT']],
  ['Tk', ['BDT']],
  ['Tk.', ['BDT']],
  ['RM', ['MYR']],
  ['Rp', ['IDR']],
  ['R', ['ZAR']],
  ['Dh', ['AED', 'MAD']],
  ['Dhs', ['AED', 'MAD']],
  ['SR', ['SAR']],
  ['QR', ['QAR']],
  ['KD', ['KWD']],
  ['BD', ['BHD']],
  ['JD', ['JOD']],
  ['RO', ['OMR']],
  ['KSh', ['KES']],
  ['Ksh.', ['KES']],
  ['Sh', ['KES', 'TZS', 'UGX']],
  ['USh', ['UGX']],
  ['TSh', ['TZS']],
  ['Tsh', ['TZS']],
  ['Ush', ['UGX']],
  ['Ksh', ['KES']],
  ['zł', ['PLN']],
  ['Kč', ['CZK']],
  ['Ft', ['HUF']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['kr.', ['DKK', 'SEK', 'NOK', 'ISK']],
  ['SKr', ['SEK']],
  ['NKr', ['NOK']],
  ['DKr', ['DKK']],
  ['Fr', ['CHF']],
  ['Fr.', ['CHF']],
  ['SFr', ['CHF']],
  ['Sfr', ['CHF']],
  ['sFr', ['CHF']],
  ['SFr.', ['CHF']],
  ['Sfr.', ['CHF']],
  ['IKr', ['ISK']],
  ['Skr', ['SEK']],
  ['Dkr', ['DKK']],
  ['Rub', ['RUB']],
  ['DFl', ['NLG']],
  ['Dfl', ['NLG']],
  ['FFr', ['FRF']],
  ['Ffr', ['FRF']],
  ['BFr', ['BEF']],
  ['Bfr', ['BEF']],
  ['Esc', ['PTE']],
  ['Pta', ['ESP']],
  ['DM', ['DEM']],
  ['Lei', ['RON']],
  ['S/.', ['PEN']],
  ['S/', ['PEN']],
  ['Bs', ['BOB', 'VES']],
  ['K', ['PGK', 'ZMW']],
  ['kuai', ['CNY']],
  ['Nkr', ['NOK']],
  ['CFA', ['XOF', 'XAF']],
  ['BTC', ['XBT']],
];

/** Shorthands in letters that also stand behind a number; the others are too short or too common for that. */
export const TRAILING_SHORTHANDS: ReadonlySet<string> = new Set(
  'RMB Rmb 元 人民币 円 圆 Rs Rs. TL NIS Tk RM Dh Dhs SR KD zł Kč Ft kr kr. SKr NKr DKr SFr Skr Nkr Dkr Sfr DM KSh BTC CFA kuai'.split(
    ' ',
  ),
);

/** Where lakh and crore are counted in, and the letters that stand for them behind an amount: "₹5L". */
export const LAKH_CODES: ReadonlySet<string> = new Set(['INR', 'PKR', 'NPR', 'LKR', 'BDT']);
export const LAKH_SCALES: ReadonlyMap<string, number> = new Map([
  ['L', 1e5],
  ['Lac', 1e5],
  ['Lacs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['Lakh', 1e5],
  ['Cr', 1e7],
  ['cr', 1e7],
  ['Crs', 1e7],
  ['crore', 1e7],
  ['Crore', 1e7],
]);

/** Codes that are words or names as well: "TOP500", "COP26". */
export const WORD_CODES: ReadonlySet<string> = new Set('ALL BAM COP CUP GEL MAD MOP PEN SOS TOP TRY'.split(' '));

/** Codes before which an M says millions: "120 MEUR". */
export const MILLION_CODES: readonly string[] = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'AUD',
  'CAD',
  'SEK',
  'NOK',
  'DKK',
  'INR',
  'CNY',
  'JPY',
];

/** The official names of currencies with their codes, as a language's data lists them, else as the runtime knows them. */
export function officialNames(
  { currencyNames }: FigureData,
  language: string,
): (readonly [name: string, code: string])[] {
  if (currencyNames === undefined) return namesFromRuntime(language);
  return currencyNames
    .trim()
    .split('\n')
    .flatMap((line) => phrases(line.slice(4)).map((name) => [name, line.slice(0, 3)] as const));
}

/** Singular and plural, from Unicode's CLDR: "5 Danish kroner" in every language without a list of our own. */
function namesFromRuntime(language: string): (readonly [name: string, code: string])[] {
  const names: [string, string][] = [];
  for (const code of CURRENCY_CODES) {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' });
    for (const amount of [1, 5]) {
      const name = format.formatToParts(amount).find((part) => part.type === 'currency')?.value;
      if (name && name !== code) names.push([name, code]);
    }
  }
  return names;
}
