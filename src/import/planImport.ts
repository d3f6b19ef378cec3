import { ORIGINALS_FOLDER } from '../core/corpus/corpusFolder.js';
import { articleStem, FreeNames, safeName } from './articleName.js';
import { articleText } from './articleText.js';
import { digestOf } from './digestOf.js';
import type { ImportedArticle, PlacedProblem } from './imported.js';
import { importFile, problemOf } from './importFile.js';
import { FILE_LIMIT_MB } from './limits.js';
import type { ImportProblem } from './problems.js';

/** A file that somebody wants to take in. It is read when its turn comes. */
export interface FileToImport {
  /** Its name; folders before it are left out. */
  readonly name: string;
  /** In bytes, where it is known before reading. */
  readonly size?: number;
  /** The encoding of its text, where somebody has said it. */
  readonly encoding?: string;
  read(): Promise<Uint8Array>;
}

/** What is in the folder that articles are taken into. */
export interface ImportFolder {
  /** Where it is, as the paths of files are told: empty, or with `/` at its end. */
  readonly path: string;
  /** The names in it, and those in its {@link ORIGINALS_FOLDER}. */
  readonly names: Iterable<string>;
  readonly originals: Iterable<string>;
  /** The articles that are there, by the digests that they are known by. */
  readonly known: ReadonlyMap<string, string>;
}

/** A file to write. */
export interface NewFile<Content> {
  readonly path: string;
  readonly content: Content;
}

/** What becomes of one file. */
export type ImportStep = {
  readonly file: string;
  /** How many of the files are done with it. */
  readonly done: number;
} & (
  | {
      readonly kind: 'taken';
      readonly articles: readonly NewFile<string>[];
      /** Left out where the article is the file itself. */
      readonly original?: NewFile<Uint8Array>;
      /** Parts of the file that could not be read. */
      readonly problems: readonly PlacedProblem[];
    }
  | { readonly kind: 'known'; readonly article: string }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
);

/**
 * Reads files one after another and tells of each what is to be written; it writes nothing itself, and holds one file at a
 * time. The same file twice, by whatever name, is taken once. What cannot be read is told, and the rest goes on. Behind
 * `signal` nothing more is read: the files that are left are told as cancelled.
 */
export async function* planImport(
  files: readonly FileToImport[],
  folder: ImportFolder,
  signal?: AbortSignal,
): AsyncGenerator<ImportStep> {
  const names = new FreeNames(folder.names);
  const originals = new FreeNames(folder.originals);
  const known = new Map(folder.known);
  for (const [i, file] of files.entries()) {
    const at = { file: file.name, done: i + 1 };
    if (signal?.aborted) {
      yield { ...at, kind: 'refused', problem: { code: 'cancelled', args: [] } };
      continue;
    }
    const read = await bytesOf(file);
    if (!(read instanceof Uint8Array)) {
      yield { ...at, kind: 'refused', problem: read };
      continue;
    }
    const digest = await digestOf(read);
    const article = known.get(digest);
    if (article !== undefined) {
      yield { ...at, kind: 'known', article };
      continue;
    }
    const name = file.name.split(/[/\\]/).at(-1) ?? file.name;
    const imported = await importFile({ name, bytes: read, ...(file.encoding && { encoding: file.encoding }) });
    if ('problem' in imported) {
      yield { ...at, kind: 'refused', problem: imported.problem };
      continue;
    }
    const articles = imported.articles.map((one) => ({
      path: folder.path + names.take(stemOf(one, name), '.md'),
      content: articleText(one, { name, digest }),
    }));
    known.set(digest, articles[0]?.path ?? '');
    const { stem, extension } = safeName(name);
    const isItself = imported.articles.length === 1 && imported.articles[0]?.isMarkdown;
    yield {
      ...at,
      kind: 'taken',
      articles,
      problems: imported.problems,
      ...(!isItself && {
        original: { path: `${folder.path}${ORIGINALS_FOLDER}/${originals.take(stem, extension)}`, content: read },
      }),
    };
  }
}

async function bytesOf(file: FileToImport): Promise<Uint8Array | ImportProblem> {
  const megabytes = (file.size ?? 0) / 1_000_000;
  if (megabytes > FILE_LIMIT_MB) return { code: 'tooLarge', args: [megabytes.toFixed(0), String(FILE_LIMIT_MB)] };
  try {
    return await file.read();
  } catch (error) {
    return problemOf(error);
  }
}

/** An article is called by its title; where it has none, by the name of its file. */
const stemOf = ({ date, title }: ImportedArticle, name: string): string => {
  if (title !== undefined) return articleStem(date, title);
  return articleStem(date, name.replace(/\.[a-z\d]{1,8}$/i, ''));
};
