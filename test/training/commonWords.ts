// Writes `src/core/locales/commonWords.ts`: the words that many articles of a language hold, whatever they are about.
//   npx esbuild test/training/commonWords.ts --bundle --platform=node --outfile=out/commonWords.js
//   node out/commonWords.js SETS
// SETS is the folder of the labelled sets that `README.md` lists; only the frequencies of single words are kept.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES: Readonly<Record<string, readonly string[]>> = {
  en: ['wikigold-en.jsonl', 'crossner-en.jsonl', 'crossdoc/meantime-en-dev.jsonl'],
  nl: ['europeana-nl.jsonl', 'crossdoc/meantime-nl-dev.jsonl'],
  de: ['germeval2014-de.jsonl', 'europeana-de.jsonl'],
};

// An article of news has so many words.
const ARTICLE = 250;
// Parts of all articles that hold a word, from the most common on; see `commonWords.ts`.
const BANDS = [0.4, 0.15, 0.08, 0.04] as const;
// What one set alone knows is what its articles are about.
const KNOWN_ELSEWHERE = 0.004;
const LINE = 150;
// What the sets put between their documents.
const MARKUP: ReadonlySet<string> = new Set(['docstart']);

const folder = process.argv[2] ?? '.';

function bandsOf(files: readonly string[]): string[][] {
  const shares = new Map<string, number>();
  const sources = new Map<string, number>();
  for (const file of files) {
    const words = readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => (JSON.parse(line) as { text: string }).text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
    const counts = new Map<string, number>();
    for (let at = 0; at < words.length; at += ARTICLE) {
      for (const word of new Set(words.slice(at, at + ARTICLE))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const articles = words.length / ARTICLE;
    // What is common in one kind of text is common.
    for (const [word, count] of counts) {
      shares.set(word, Math.max(shares.get(word) ?? 0, count / articles));
      if (count / articles >= KNOWN_ELSEWHERE) sources.set(word, (sources.get(word) ?? 0) + 1);
    }
  }
  const bands: string[][] = BANDS.map(() => []);
  for (const [word, share] of shares) {
    const isTopic = (sources.get(word) ?? 0) < 2;
    const band = isTopic || MARKUP.has(word) ? -1 : BANDS.findIndex((least) => share >= least);
    bands[band]?.push(word);
  }
  return bands.map((band) => band.sort());
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line]
    .map((l) => `      ${l}`)
    .join('\n')
    .trim();
}

const entries = Object.entries(SOURCES).map(([language, files]) => {
  const bands = bandsOf(files).map((words) => `    \`${wrapped(words)}\`,`);
  return `  ${language}: [\n${bands.join('\n')}\n  ],`;
});
writeFileSync(
  'src/core/locales/commonWords.ts',
  `/**
 * Words that many articles of a language hold, whatever they are about, so that sharing one says little. Four bands: what
 * at least 40, 15, 8 and 4 of 100 articles hold. Counted by \`test/training/commonWords.ts\` over Wikigold (CC BY 4.0),
 * CrossNER (MIT), MEANTIME (CC BY 4.0), GermEval 2014 (CC BY 4.0) and Europeana Newspapers (CC0).
 */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
${entries.join('\n')}
};

/** The part of all articles that hold a word of each band. */
export const BAND_SHARES: readonly number[] = [0.6, 0.25, 0.11, 0.05];
`,
);
