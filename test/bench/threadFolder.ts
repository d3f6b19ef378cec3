import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { annotationOf } from '../../src/core/notes/annotation.js';
import { CountedText } from '../../src/core/notes/countedText.js';
import { notesFileOf, sourceOfNotes } from '../../src/core/notes/notesFolder.js';
import { quotePassage } from '../../src/core/notes/quotePassage.js';
import { EMPTY_NOTES } from '../../src/core/notes/readNotes.js';
import { copiesOf } from '../scale/copies.js';
import { generatedTexts, textsOfFile } from './indexedTexts.js';

// A folder of the file system with more files is slow to list.
const IN_A_FOLDER = 1_000;
const SEED = 1;
// Characters.
const NOTED = 60;

/** A corpus on disk. */
export interface ThreadFolder {
  /** Paths below its folder. */
  readonly files: readonly string[];
  /** Of the texts. */
  readonly bytes: number;
}

/**
 * Writes a corpus of so many articles, without a lexicon: those of `corpus`, a file of lines, and once these are all there,
 * copies of them under other names and with other figures; without a file, generated ones. Each has one note.
 */
export function writeThreadFolder(folder: string, count: number, corpus: string | undefined): ThreadFolder {
  const files: string[] = [];
  let bytes = 0;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'crossread.json'), JSON.stringify({ name: 'Bench', articles: ['**/*.txt'] }));
  for (const { text, date } of corpus === undefined ? endless(generatedTexts(SEED).texts) : copies(corpus)) {
    if (files.length === count) break;
    const place = path.join(String(Math.floor(files.length / IN_A_FOLDER)).padStart(4, '0'), `${files.length}.txt`);
    if (files.length % IN_A_FOLDER === 0) mkdirSync(path.join(folder, path.dirname(place)));
    const written = date ? `---\ndate: ${date}\n---\n${text}` : text;
    writeFileSync(path.join(folder, place), written);
    writeNote(folder, place, written);
    files.push(place);
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

/** A note on some words in the middle of an article. */
function writeNote(folder: string, place: string, text: string): void {
  const start = text.length >> 1;
  const annotation = annotationOf(
    {
      id: `urn:bench:${place}`,
      quote: quotePassage(new CountedText(text), { start, end: start + NOTED }),
      text: 'To be checked.',
      tags: ['question'],
      replies: [],
      created: '2026-01-01T00:00:00Z',
    },
    sourceOfNotes(place),
  );
  const file = path.join(folder, notesFileOf(place));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...JSON.parse(EMPTY_NOTES), items: [annotation] }));
}

type Written = { readonly text: string; readonly date?: string };

function* endless(texts: Iterator<Written>): Generator<Written> {
  for (;;) yield texts.next().value;
}

function* copies(corpus: string): Generator<Written> {
  const { texts } = textsOfFile(corpus);
  const lexicon = compileLexicon([]);
  const read: AnnotatedArticle[] = [];
  for (let next = texts.next(); !next.done; next = texts.next()) {
    const { text, date } = next.value;
    yield next.value;
    const id = String(read.length);
    const article = { id, path: `${id}.txt`, title: '', authors: [], language: 'en', date, sections: [], text };
    read.push({ article, annotations: annotateArticle(article, lexicon) });
  }
  yield* copiesOf(read, SEED);
}
