import type { Edit } from './edits.js';
import { windowsCharacter } from './mojibake.js';

/** HTML's names for characters that are no letters. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    pound: '£',
    euro: '€',
    yen: '¥',
    cent: '¢',
    curren: '¤',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    deg: '°',
    micro: 'µ',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    minus: '−',
    plusmn: '±',
    times: '×',
    divide: '÷',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    frasl: '⁄',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
    permil: '‰',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    iexcl: '¡',
    iquest: '¿',
    dagger: '†',
    Dagger: '‡',
    num: '#',
    dollar: '$',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    lsqb: '[',
    rsqb: ']',
    ast: '*',
    lowbar: '_',
    hyphen: '-',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    thorn: 'þ',
  }),
);

/** HTML's names for accents, behind a letter: "&eacute;". */
const ACCENTS = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    ring: '\u030a',
    cedil: '\u0327',
    caron: '\u030c',
  }),
);

// "&amp;pound;" was encoded twice. Two names are also known without their semicolon, right before a number.
const ENTITY = /&(?:amp;)?(?:#(?:(\d{1,7})|[xX]([\da-fA-F]{1,6}))|([A-Za-z][A-Za-z\d]{1,9}));|&(pound|euro)(?=\d)/y;
const ENCODED_AMPERSAND = /&amp;/y;

/** HTML's name for a character at `at`, "&pound;" or "&#8364;", if one stands there. */
export function entityAt(text: string, at: number): Edit | undefined {
  ENTITY.lastIndex = at;
  const [whole, decimal, hexadecimal, named, open] = ENTITY.exec(text) ?? [];
  const character =
    whole && (decimal || hexadecimal ? numbered(Number(decimal ?? `0x${hexadecimal}`)) : called(named ?? open ?? ''));
  if (whole && character !== undefined) return { start: at, end: at + whole.length, text: character };
  ENCODED_AMPERSAND.lastIndex = at;
  return ENCODED_AMPERSAND.test(text) ? { start: at, end: at + 5, text: '&' } : undefined;
}

function called(name: string): string | undefined {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const accent = ACCENTS.get(name.slice(1));
  const letter = accent && `${name.charAt(0)}${accent}`.normalize('NFC');
  return letter?.length === 1 ? letter : undefined;
}

// Those from 0x80 on are meant as Windows has them.
function numbered(code: number): string | undefined {
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  if (code >= 0x80 && code < 0xa0) return windowsCharacter(code);
  return String.fromCodePoint(code);
}
