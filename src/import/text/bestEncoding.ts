// What is read of a text to tell its encoding, in bytes.
const PROBE = 65_536;
/** A letter that no alphabet has beside the others weighs more than one that it has. */
const FOREIGN = 2;

/**
 * The letters beyond a-z that a language writes, in the encodings in which its texts are kept. The first encoding is taken
 * where the letters leave several.
 */
const ALPHABETS: readonly (readonly [encoding: string, ...alphabets: readonly string[]])[] = [
  [
    'windows-1252',
    'äöüß', // German
    'àâæçéèêëîïôœùûüÿñ', // French
    'áéíóúüñºª', // Spanish
    'áâãàçéêíóôõúüºª', // Portuguese
    'àèéìíîòóùú', // Italian
    'àçèéíïòóúü', // Catalan
    'áâäèéêëïíîóôöûüúç', // Dutch
    'åäöéü', // Swedish, Finnish
    'æøåéèêóòôü', // Danish, Norwegian
    'áðéíóúýþæö', // Icelandic
  ],
  [
    'windows-1250',
    'ąćęłńóśźż', // Polish
    'áčďéěíňóřšťúůýž', // Czech
    'áäčďéíĺľňóôŕšťúýž', // Slovak
    'áéíóöőúüű', // Hungarian
    'čćđšž', // Croatian, Slovene
    'ăâîşţșț', // Romanian
  ],
  ['iso-8859-2', 'ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž'],
  [
    'windows-1251',
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
  ],
  ['koi8-r', 'абвгдежзийклмнопрстуфхцчшщъыьэюяё'],
  ['windows-1253', 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ'],
  ['windows-1254', 'çğıöşüâîû'], // Turkish
  ['windows-1257', 'āčēģīķļņšūž', 'ąčęėįšųūž'], // Latvian, Lithuanian
];

/**
 * The encoding of one byte a character whose letters make the likeliest text: those of one language, capitals only where
 * capitals stand, and letters of another script never within a word. It needs no words of any language.
 */
export function bestEncoding(bytes: Uint8Array): string {
  const probe = bytes.subarray(0, PROBE);
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const [encoding, ...alphabets] of ALPHABETS) {
    const letters = countLetters(new TextDecoder(encoding).decode(probe));
    for (const alphabet of alphabets) {
      const score = likelihood(letters, new Set(alphabet));
      if (score > best.score) best = { encoding, score };
    }
  }
  return best.encoding;
}

interface Letters {
  /** How often each letter beyond a-z stands where a letter of its kind may stand, in lower case. */
  readonly sound: ReadonlyMap<string, number>;
  /** Characters within words that cannot be there. */
  readonly odd: number;
}

function countLetters(text: string): Letters {
  const sound = new Map<string, number>();
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char <= '\u007f') continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (/\p{L}|[ºª]/u.test(char)) {
      if (isOdd(before, char, after)) odd++;
      else sound.set(char.toLowerCase(), (sound.get(char.toLowerCase()) ?? 0) + 1);
    } else if (/[a-z]/i.test(before) && /[a-z]/i.test(after) && !/[’'‘´·\u00ad–—]/.test(char)) odd++;
    else if (/[\p{Cc}\p{Cn}\ufffd]/u.test(char)) odd++;
  }
  return { sound, odd };
}

/** A capital behind a small letter, a letter of another script right beside one of a-z, or "Ł5" for "£5". */
function isOdd(before: string, char: string, after: string): boolean {
  const isCapital = /\p{Lu}/u.test(char);
  if (isCapital && (/\p{Ll}/u.test(before) || /\d/.test(after))) return true;
  return !/[\p{Script=Latin}ºª]/u.test(char) && (/[a-z]/i.test(before) || /[a-z]/i.test(after));
}

function likelihood({ sound, odd }: Letters, alphabet: ReadonlySet<string>): number {
  let score = -FOREIGN * odd;
  for (const [letter, count] of sound) score += alphabet.has(letter) ? count : -FOREIGN * count;
  return score;
}
