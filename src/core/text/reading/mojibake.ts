import type { Edit } from './edits.js';

/** What Windows' Western code page has at the bytes from 0x80 to 0x9F; 0 where it has nothing. */
const WINDOWS = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/** The character that Windows' Western code page has at a byte. */
export const windowsCharacter = (byte: number): string => String.fromCharCode(WINDOWS[byte - 0x80] || byte);

const bytes = new Map(WINDOWS.map((code, i) => [code, 0x80 + i] as const).filter(([code]) => code !== 0));

/** The byte that a character was before it was read as Latin-1 or as Windows' Western code page. */
const byteOf = (code: number): number => (code < 0x100 ? code : (bytes.get(code) ?? 0));

/** Characters that UTF-8 read so begins with, as a class for patterns: those of accents, of punctuation and of emoji. */
export const MOJIBAKE_LEADS = 'ÂÃÄÅâïð';

/** UTF-8 that was read as if each byte were a character, "Â£" for "£": the character at `at`, if it is one such. */
export function mojibakeAt(text: string, at: number): Edit | undefined {
  const lead = text.charCodeAt(at);
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  if (!isLikely(code, lead) || endsQuote(text, at, length)) return undefined;
  return { start: at, end: at + length, text: code === BYTE_ORDER_MARK ? '' : String.fromCodePoint(code) };
}

const BYTE_ORDER_MARK = 0xfeff;

/** Is it a character that a text of a Western language is likely to hold? */
function isLikely(code: number, lead: number): boolean {
  if (lead < 0xe0) return code >= 0xa0 && code < 0x180;
  if (lead >= 0xf0) return code >= 0x1f000 && code < 0x20000;
  return (code >= 0x2010 && code < 0x2220) || code === BYTE_ORDER_MARK;
}

/** A word in capitals may end in "Ã" or "Ä" in front of a quotation mark. */
const endsQuote = (text: string, at: number, length: number): boolean =>
  length === 2 && /[’”“]/.test(text.charAt(at + 1)) && !/^\p{Ll}/u.test(text.slice(at + 2, at + 4));
