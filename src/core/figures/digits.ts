/** Separators of a language, as character codes. */
export interface DigitStyle {
  /** Group separator by the language: `,` in English. */
  readonly group: number;
  readonly decimal: number;
}

/** A number written in digits: its value is `mantissa / 10 ** decimals`. */
export interface Digits {
  readonly mantissa: number;
  readonly decimals: number;
  /** Offset behind the last digit. */
  readonly end: number;
  /** Digits before the decimal separator. */
  readonly length: number;
  /** Were groups of digits separated? */
  readonly grouped: boolean;
  /** Does another separator and digit follow, as in `1.2.3` and `22,24,26`? Then it is no number on its own. */
  readonly chained: boolean;
  /** More digits than a number in an article has. */
  readonly tooLong: boolean;
  /** Four groups of three and more with spaces between, `838 848 833 834`, are numbers in columns. */
  readonly columns?: true;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;
const MAX_DIGITS = 18;
/** So many full groups are no one number any more. */
const COLUMNS = 4;

// The characters with value 0 of the decimal digits that articles use besides ASCII: Arabic-Indic, extended
// Arabic-Indic, Devanagari, Bengali, Thai, full-width.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** The value of a decimal digit, or -1. */
export function digitValue(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1;
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/**
 * Reads the digits at `at`, with the separators of `style` and of those who write like neighbours: spaces and
 * apostrophes group by three, the group separator before one or two digits is a decimal one, and lakh and crore
 * group by two. Looks ahead a few characters at most, so that a line of digits and commas costs its length.
 * Undefined if no digit stands at `at`; a separator first (".5") is a decimal one.
 */
export function readDigits(text: string, at: number, style: DigitStyle): Digits | undefined {
  let end = runEnd(text, at);
  const length = end - at;
  let mantissa = 0;
  if (length === 0) {
    const first = text.charCodeAt(at);
    if ((first !== POINT && first !== style.decimal) || digitValue(text.charCodeAt(at + 1)) < 0) return undefined;
  } else {
    if (length > MAX_DIGITS) {
      return { mantissa: 0, decimals: 0, end, length, grouped: false, chained: false, tooLong: true };
    }
    mantissa = digitsValue(text, at, end, 0);
  }

  let digits = length;
  let separator = 0;
  if (length > 0 && length <= 3 && text.charCodeAt(at) !== 48) {
    for (;;) {
      const code = text.charCodeAt(end);
      if (separator !== 0 ? code !== separator : !mayGroup(code, style)) break;
      const groupEnd = runEnd(text, end + 1, end + 5);
      const size = groupEnd - end - 1;
      if (size !== 3 && !(size === 2 && code === COMMA && isIndianGroup(text, groupEnd))) break;
      // Where the language writes a decimal here, three digits after it are a group only if more groups follow.
      if (separator === 0 && code === style.decimal && !isGroup(text, groupEnd, code)) break;
      if (code === 0x20 && !standsAlone(text, groupEnd)) break;
      separator = code;
      mantissa = digitsValue(text, end + 1, groupEnd, mantissa);
      digits += size;
      end = groupEnd;
      if (digits > MAX_DIGITS)
        return { mantissa: 0, decimals: 0, end, length: digits, grouped: true, chained: false, tooLong: true };
    }
  }

  if (separator === SPACE && length === 3 && digits >= COLUMNS * 3)
    return {
      mantissa: 0,
      decimals: 0,
      end,
      length: digits,
      grouped: true,
      chained: false,
      tooLong: false,
      columns: true,
    };

  let decimals = 0;
  const code = text.charCodeAt(end);
  if (isDecimal(text, end, code, separator, length, style)) {
    const decimalEnd = runEnd(text, end + 1);
    decimals = decimalEnd - end - 1;
    if (digits + decimals > MAX_DIGITS) decimals = Math.max(0, MAX_DIGITS - digits);
    mantissa = digitsValue(text, end + 1, end + 1 + decimals, mantissa);
    end = decimalEnd;
  }
  const next = text.charCodeAt(end);
  const chained = (next === POINT || next === COMMA) && digitValue(text.charCodeAt(end + 1)) >= 0;
  return { mantissa, decimals, end, length: digits, grouped: separator !== 0, chained, tooLong: false };
}

/** Behind the run of digits at `at`, looking no further than `limit`. */
function runEnd(text: string, at: number, limit = text.length): number {
  let end = at;
  while (end < limit && digitValue(text.charCodeAt(end)) >= 0) end++;
  return end;
}

function digitsValue(text: string, start: number, end: number, before: number): number {
  let value = before;
  for (let i = start; i < end; i++) value = value * 10 + digitValue(text.charCodeAt(i));
  return value;
}

/** Comma, point, apostrophes, and spaces from plain to narrow. */
const mayGroup = (code: number, style: DigitStyle): boolean =>
  code === COMMA ||
  (code === POINT && style.group === POINT) ||
  (code === POINT && style.decimal === POINT) ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x2009 ||
  code === 0x202f;

/** Does a further group of three follow, separated by `code`? */
const isGroup = (text: string, at: number, code: number): boolean =>
  text.charCodeAt(at) === code && runEnd(text, at + 1, at + 5) - at - 1 === 3;

/** Indian grouping, `12,34,567`: pairs, and a group of three at the end, some groups ahead at most. */
function isIndianGroup(text: string, at: number): boolean {
  let end = at;
  for (let groups = 0; groups < 4; groups++) {
    if (text.charCodeAt(end) !== COMMA) return false;
    const groupEnd = runEnd(text, end + 1, end + 5);
    const size = groupEnd - end - 1;
    if (size === 3) return true;
    if (size !== 2) return false;
    end = groupEnd;
  }
  return false;
}

/** A plain space groups only where the group is not the start of something else ("20 300-400", "12 500m"). */
function standsAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2013 || code === 0x3a || code === 0x2f) return false;
  // "415 153 7092" is a telephone number.
  if (code === 0x20 && digitValue(text.charCodeAt(at + 1)) >= 0 && runEnd(text, at + 1, at + 6) - at - 1 !== 3)
    return false;
  return !(code >= 97 && code <= 122) && !(code >= 65 && code <= 90);
}

function isDecimal(
  text: string,
  at: number,
  code: number,
  separator: number,
  length: number,
  style: DigitStyle,
): boolean {
  if (code !== POINT && code !== COMMA) return false;
  if (code === separator || digitValue(text.charCodeAt(at + 1)) < 0) return false;
  if (code === style.decimal || separator !== 0) return true;
  // The neighbour's decimal: "1,5" in English, "1.5" in Dutch. A list has more of them.
  const size = runEnd(text, at + 1, at + 5) - at - 1;
  const behind = text.charCodeAt(at + 1 + size);
  if (size > 2 || length > 3) return false;
  return !(
    (behind === code || behind === POINT || behind === COMMA) &&
    digitValue(text.charCodeAt(at + 2 + size)) >= 0
  );
}
