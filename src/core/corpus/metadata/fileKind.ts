import { isSkippedFolder } from '../corpusFolder.js';
import { sharedWords } from './metadataWords.js';
import type { ReadMetadata } from './readMetadata.js';

/** Why a file is none of the articles of its folder. */
export type LeftOut = 'paper' | 'note' | 'draft' | 'hidden' | 'generated' | 'code' | 'empty' | 'importable';

/** Folders into which tools write. */
const GENERATED_FOLDERS: ReadonlySet<string> = new Set(
  'dist build target vendor coverage __pycache__ _site site-packages bower_components'.split(' '),
);
const IMPORTABLE = /\.(?:html?|mhtml?|pdf|docx|eml|epub|rtf|odt)$/i;
/** A program says in its first lines that it has written a file. */
const GENERATED_WITHIN = 500;
/** A text of so many lines, so large a part of which ends as code does, is code. */
const CODE_LINES = 4;
const CODE_PART = 0.4;
const CODE_LINE =
  /[{}]$|^(?:[{}]|<[/!a-z]|#include|import\s|def\s|function\s|const\s)|^[\w.-]{1,60}\s*(?:[=<>~]=|=)\s*\S+$/;
/** "README.nl", "LICENSE-MIT": papers come in several. */
const VARIANT = /^[a-z]{2,3}$|^\d+$/;

/** Why a file is no article, and the folder that makes all in it none, where one does. */
export interface LeftOutPath {
  readonly reason: LeftOut;
  readonly folder?: string;
}

/** What the path of a file alone tells of it; undefined where it may be an article. */
export function leftOutByPath(path: string): LeftOutPath | undefined {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  for (const [i, part] of parts.entries()) {
    const reason = leftOutFolder(part);
    if (reason) return { reason, folder: parts.slice(0, i + 1).join('/') };
  }
  if (name.startsWith('.')) return { reason: 'hidden' };
  if (IMPORTABLE.test(name)) return { reason: 'importable' };
  const words = wordsOf(stemOf(name));
  const plain = words.length > 1 && VARIANT.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  const { paperFiles } = sharedWords();
  return paperFiles.has(words.join(' ')) || paperFiles.has(plain.join(' ')) ? { reason: 'paper' } : undefined;
}

function leftOutFolder(name: string): LeftOut | undefined {
  if (isSkippedFolder(name)) return 'hidden';
  if (GENERATED_FOLDERS.has(name)) return 'generated';
  const { noteFiles, draftFiles } = sharedWords();
  const words = wordsOf(name).join(' ');
  if (noteFiles.has(words)) return 'note';
  return draftFiles.has(words) ? 'draft' : undefined;
}

/** What the first lines of a file tell of it, and its name where they tell nothing; undefined where it is an article. */
export function leftOutByText(path: string, head: string, { metadata, isDraft }: ReadMetadata): LeftOut | undefined {
  if (head.trim() === '') return 'empty';
  if (isDraft) return 'draft';
  const { noteFiles, draftFiles, generatedMarks } = sharedWords();
  const top = head.slice(0, GENERATED_WITHIN).toLowerCase();
  if (generatedMarks.some((mark) => top.includes(mark))) return 'generated';
  if (isCode(head)) return 'code';
  // "draft-budget-approved.txt" with a byline or a dateline is an article, whatever its name.
  const isTold = metadata.authors || metadata.source || (metadata.date && metadata.date.from !== 'fileName');
  if (isTold) return undefined;
  const words = wordsOf(stemOf(path.split('/').at(-1) ?? '')).filter((word) => !/^\d+$/.test(word));
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  if (ends.some((word) => noteFiles.has(word))) return 'note';
  return ends.some((word) => draftFiles.has(word)) ? 'draft' : undefined;
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

function isCode(head: string): boolean {
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length >= CODE_LINES && lines.filter(isCodeLine).length / lines.length >= CODE_PART;
}

/** A list in prose has a semicolon behind its items too. */
const isCodeLine = (line: string): boolean => CODE_LINE.test(line) || (line.endsWith(';') && /[=()]/.test(line));
