/** A number as digits times a power of ten: 13.5 billion is 135 and 8, 27.5 is 275 and -1. */
export interface Decimal {
  readonly digits: number;
  readonly exponent: number;
}

// Powers of ten within these bounds are exact as numbers, and so is what is made with them.
const SMALLEST_EXPONENT = -8;
const LARGEST_EXPONENT = 15;
/** Stands in the place of an exponent where a number is none of these: it is kept as it is. */
export const RAW_NUMBER = LARGEST_EXPONENT + 1;

const POWERS = Array.from({ length: RAW_NUMBER + 1 }, (_, exponent) => 10 ** exponent);
const RAW: Decimal = { digits: 0, exponent: RAW_NUMBER };

/** The number without its sign as a decimal that makes it again to the last bit; {@link RAW_NUMBER} where none does. */
export function decimalOf(value: number): Decimal {
  const size = Math.abs(value);
  if (Object.is(value, -0) || !(size <= Number.MAX_SAFE_INTEGER)) return RAW;
  if (Number.isInteger(size)) {
    let digits = size;
    let exponent = 0;
    for (; digits > 0 && exponent < LARGEST_EXPONENT && digits % 10 === 0; exponent++) digits /= 10;
    return { digits, exponent };
  }
  for (let exponent = -1; exponent >= SMALLEST_EXPONENT; exponent--) {
    const digits = Math.round(size * (POWERS[-exponent] as number));
    if (digits <= Number.MAX_SAFE_INTEGER && numberOf(digits, exponent) === size) return { digits, exponent };
  }
  return RAW;
}

/** The number that a decimal stands for. */
export const numberOf = (digits: number, exponent: number): number =>
  exponent < 0 ? digits / (POWERS[-exponent] as number) : digits * (POWERS[exponent] as number);

/** An exponent and the sign of the number as one byte. */
export const tagOf = (value: number, exponent: number): number =>
  2 * (exponent - SMALLEST_EXPONENT) + (value < 0 ? 1 : 0);
export const exponentOf = (tag: number): number => (tag >> 1) + SMALLEST_EXPONENT;
export const isNegative = (tag: number): boolean => (tag & 1) === 1;
