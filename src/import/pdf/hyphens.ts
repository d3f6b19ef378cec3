const WORD_END = /(\p{L}+)([-\u00ad\u2010])$/u;
const WORD_START = /^\p{Ll}[\p{L}\p{M}]*/u;

/**
 * Joins two lines of a text. A hyphen at the end of a line is taken out where it only divided the word: where the next line
 * goes on in small letters, unless the text writes the word with its hyphen elsewhere, "well-known". Its own words tell,
 * in any language.
 */
export function hyphenJoiner(lines: readonly string[]): (before: string, after: string) => string {
  const hyphenated = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+[-\u2010]\p{L}+/gu))
      hyphenated.add(word.toLowerCase().replace('\u2010', '-'));
  return (before, after) => {
    const end = WORD_END.exec(before.slice(-LONGEST_WORD));
    if (!end) return `${before} ${after}`;
    const start = WORD_START.exec(after.slice(0, LONGEST_WORD))?.[0];
    const [, word = '', hyphen] = end;
    // "Jean-" and "Paul", "2019-" and "20" keep it.
    const isKept = hyphen !== '\u00ad' && (start === undefined || hyphenated.has(`${word}-${start}`.toLowerCase()));
    return `${isKept ? before : before.slice(0, -1)}${after}`;
  };
}

const LONGEST_WORD = 60;
