import type { ArticleReading } from '../articleReading.js';
import type { Terms } from '../context/terms.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { TermPool } from './termPool.js';
import { readChosen, unionOf, writeChosen } from './termSection.js';

/** A sentence with figures, and all terms that its statements and its passage have, sorted. */
export interface SentenceTerms<List extends ArrayLike<number> = Terms> {
  readonly sentence: number;
  readonly terms: List;
}

/** The same, of an article that is written. */
export type GatheredSentence = SentenceTerms<readonly number[]>;

/** What is gathered of a sentence: the terms of its passage, and lists that they hold most of. */
interface Lists {
  words: ArrayLike<number>;
  names: ArrayLike<number>;
  readonly others: ArrayLike<number>[];
}

/** The sentences that a reading's statements and passages stand in, in order. */
export function sentencesOf({ statements, context }: ArticleReading): GatheredSentence[] {
  const gathered = new Map<number, Lists>();
  const listsOf = (sentence: number): Lists => {
    let lists = gathered.get(sentence);
    if (!lists) {
      lists = { words: [], names: [], others: [] };
      gathered.set(sentence, lists);
    }
    return lists;
  };
  for (const { sentence, words, names, figures } of context.passages) {
    const lists = listsOf(sentence);
    lists.words = words;
    lists.names = names;
    for (const { behind } of figures) lists.others.push(behind);
  }
  for (const { sentence, stems } of statements) listsOf(sentence).others.push(stems);
  return [...gathered]
    .sort(([a], [b]) => a - b)
    .map(([sentence, { words, names, others }]) => ({ sentence, terms: unionOf([words, names], others) }));
}

/** Where the sentence of this number stands among those that are listed. */
export function placeOfSentence(sentences: readonly GatheredSentence[], sentence: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as GatheredSentence).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function writeSentences(
  out: RecordWriter,
  sentences: readonly GatheredSentence[],
  all: readonly number[],
): void {
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
