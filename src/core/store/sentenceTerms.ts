import type { ArticleReading } from '../articleReading.js';
import { type Terms, termList } from '../context/terms.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { TermPool } from './termPool.js';
import { readChosen, writeChosen } from './termSection.js';

/** A sentence with figures, and all terms that its statements and its passage have. */
export interface SentenceTerms {
  readonly sentence: number;
  readonly terms: Terms;
}

/** The sentences that a reading's statements and passages stand in, in order. */
export function sentencesOf({ statements, context }: ArticleReading): SentenceTerms[] {
  const gathered = new Map<number, number[]>();
  const termsOf = (sentence: number): number[] => {
    let terms = gathered.get(sentence);
    if (!terms) {
      terms = [];
      gathered.set(sentence, terms);
    }
    return terms;
  };
  for (const { sentence, stems } of statements) termsOf(sentence).push(...stems);
  for (const { sentence, words, names, figures } of context.passages) {
    const terms = termsOf(sentence);
    for (const term of words) terms.push(term);
    for (const term of names) terms.push(term);
    for (const { behind } of figures) for (const term of behind) terms.push(term);
  }
  return [...gathered].sort(([a], [b]) => a - b).map(([sentence, terms]) => ({ sentence, terms: termList(terms) }));
}

/** Where the sentence of this number stands among those that are listed. */
export function placeOfSentence(sentences: readonly SentenceTerms[], sentence: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as SentenceTerms).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function writeSentences(out: RecordWriter, sentences: readonly SentenceTerms[], all: Terms): void {
  out.uint(sentences.length);
  let last = 0;
  for (const { sentence, terms } of sentences) {
    out.uint(sentence - last);
    last = sentence;
    writeChosen(out, terms, all);
  }
}

export function readSentences(record: RecordReader, all: Terms, pool: TermPool): SentenceTerms[] {
  const sentences = new Array<SentenceTerms>(record.uint());
  let sentence = 0;
  for (let i = 0; i < sentences.length; i++) {
    sentence += record.uint();
    sentences[i] = { sentence, terms: readChosen(record, all, pool) };
  }
  return sentences;
}
