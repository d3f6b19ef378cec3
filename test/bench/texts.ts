import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFolder } from '../vscode/paths.js';

export interface BenchText {
  readonly text: string;
  readonly language: string;
  readonly date: string;
  /** Size in UTF-8. */
  readonly bytes: number;
}

interface Manifest {
  readonly articles: readonly { readonly file: string; readonly language: string; readonly date: string }[];
}

/** The articles of the bundled corpus: those in English, which every engine reads, or all. */
export function corpusTexts(which: 'english' | 'all'): BenchText[] {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(corpusFolder, 'crossread.json'), 'utf8'));
  return manifest.articles
    .filter(({ language }) => which === 'all' || language === 'en')
    .map(({ file, language, date }) => makeText(readFileSync(path.join(corpusFolder, file), 'utf8'), language, date));
}

/** The English articles as one text; of it the first `part`, `times` over. */
export function joinedText(part: number, times: number): BenchText {
  const whole = corpusTexts('english')
    .map(({ text }) => text)
    .join('\n\n');
  const unit = `${whole.slice(0, Math.ceil(whole.length * part))}\n\n`;
  return makeText(unit.repeat(times), 'en', '2021-02');
}

/** The texts cut into paragraphs, in an order that mixes long and short ones, the same in each run. */
export function paragraphsOf(texts: readonly BenchText[]): BenchText[] {
  const paragraphs = texts.flatMap(({ text, language, date }) =>
    text.split('\n').flatMap((line) => (line.trim() ? [makeText(line, language, date)] : [])),
  );
  const stride = 89; // a prime, so that each paragraph is met once
  return paragraphs.map((_, i) => paragraphs[(i * stride) % paragraphs.length] as BenchText);
}

export function totalBytes(texts: readonly BenchText[]): number {
  return texts.reduce((sum, { bytes }) => sum + bytes, 0);
}

export function makeText(text: string, language: string, date: string): BenchText {
  return { text, language, date, bytes: Buffer.byteLength(text) };
}
