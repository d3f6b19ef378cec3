import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../core/corpus/article.js';
import { ARTICLE_LIMIT_MB, decodeArticle } from '../core/corpus/articleText.js';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import { type CorpusProblem, problemMessage } from '../core/corpus/problems.js';
import { type CorpusDefinition, makeArticle, readArticle, readCorpus, readLexicon } from '../core/corpus/readCorpus.js';
import { unusedIn } from '../core/corpus/readCorrections.js';
import type { LexiconEntity, NamePair } from '../core/entities/lexicon.js';
import { nodeFiles } from '../node/nodeFiles.js';
import { isLineFile, linesAt, type Report } from './lineFiles.js';
import { readRow } from './readRow.js';

/** An article, and where it was read from, as the command line names it. */
export interface FoundArticle {
  readonly article: Article;
  readonly path: string;
  /** It came as a line, whose sender gave it its id. */
  readonly isRow?: true;
}

/** What lexicons say. */
export interface ListedNames {
  readonly lexicon: readonly LexiconEntity[];
  /** Texts that are no names. */
  readonly ignored: readonly string[];
  /** Names that are not of one thing. */
  readonly apart: readonly NamePair[];
}

/** What the paths of a command line hold: the names that are listed, and articles that are read as they are asked for. */
export interface ArticlesAt extends ListedNames {
  /** In the order of the paths; each file once. To be asked once. */
  articles(): AsyncGenerator<FoundArticle>;
}

/** A path that was looked at. */
interface Source {
  readonly path: string;
  /** Of a folder. */
  readonly corpus?: CorpusDefinition;
}

const LONGEST_ROW = ARTICLE_LIMIT_MB * 1_000_000;

/**
 * Looks at corpus folders, plain files and files of rows: reads manifests and lexicons, and articles only later, one by
 * one. What cannot be read is told.
 */
export async function articlesAt(paths: readonly string[], report: Report): Promise<ArticlesAt> {
  const reader = new PathReader(report);
  for (const path of paths) await reader.look(path);
  return reader;
}

/** The names that a lexicon file lists. */
export async function lexiconAt(path: string, report: Report): Promise<ListedNames> {
  if (!(await stat(path).catch(() => undefined))) {
    report(path, 'there is no such file');
    return { lexicon: [], ignored: [], apart: [] };
  }
  const folder = dirname(path);
  const problems: CorpusProblem[] = [];
  const files = nodeFiles(folder);
  const found = await readLexicon(files, basename(path), problems);
  for (const problem of problems) report(path, problemMessage(problem), problem.severity);
  return { lexicon: found?.entities ?? [], ignored: found?.ignore ?? [], apart: found?.apart ?? [] };
}

class PathReader implements ArticlesAt {
  readonly lexicon: LexiconEntity[] = [];
  readonly ignored: string[] = [];
  readonly apart: NamePair[] = [];
  private readonly sources: Source[] = [];
  /** Files and folders that were read, without links, and how they were first named. */
  private readonly known = new Map<string, string>();

  constructor(private readonly report: Report) {}

  async look(path: string): Promise<void> {
    if (isLineFile(path)) {
      if ((await this.firstName(path)) === undefined) this.sources.push({ path });
      return;
    }
    const found = await stat(path).catch(() => undefined);
    if (!found) this.report(path, 'there is no such file or folder');
    else if (found.isDirectory()) await this.lookInFolder(path);
    else if (basename(path) === MANIFEST_FILE) await this.lookInFolder(dirname(path));
    else this.sources.push({ path });
  }

  async *articles(): AsyncGenerator<FoundArticle> {
    for (const { path, corpus } of this.sources) {
      if (corpus) yield* this.inFolder(path, corpus);
      else if (isLineFile(path)) yield* this.inRows(path);
      else yield* this.inFile(path);
    }
  }

  private async lookInFolder(folder: string): Promise<void> {
    if ((await this.firstName(folder)) !== undefined) return;
    if (!(await stat(join(folder, MANIFEST_FILE)).catch(() => undefined))) {
      this.report(
        folder,
        `this folder has no ${MANIFEST_FILE}: name its files instead, or make a corpus of it in VS Code`,
      );
      return;
    }
    const corpus = await readCorpus(nodeFiles(folder));
    for (const problem of corpus.problems) this.tell(problem, folder);
    for (const entity of corpus.lexicon?.entities ?? []) this.lexicon.push(entity);
    for (const text of corpus.lexicon?.ignore ?? []) this.ignored.push(text);
    for (const pair of corpus.lexicon?.apart ?? []) this.apart.push(pair);
    this.sources.push({ path: folder, corpus });
  }

  private async *inFolder(
    folder: string,
    { entries, language, corrections }: CorpusDefinition,
  ): AsyncGenerator<FoundArticle> {
    const files = nodeFiles(folder);
    for (const entry of entries) {
      const path = join(folder, entry.file);
      if ((await this.firstName(path)) !== undefined) continue;
      const { article, problem } = await readArticle(files, entry, language);
      if (problem) this.tell(problem, folder);
      for (const unused of article ? unusedIn(article, corrections.get(entry.file) ?? []) : [])
        this.tell(unused, folder);
      if (article) yield { article, path };
    }
  }

  private async *inFile(path: string): AsyncGenerator<FoundArticle> {
    const first = await this.firstName(path);
    if (first !== undefined) {
      // The same path twice is what patterns of a shell make.
      if (first !== path) this.tell({ file: path, severity: 'warning', code: 'sameFile', args: [path, first] });
      return;
    }
    const { text, problem } = await readFile(path).then(
      (bytes) => decodeArticle(path, bytes),
      (error: Error) => ({ text: undefined, problem: unreadable(path, error) }),
    );
    if (problem) this.tell(problem);
    if (text !== undefined) yield { article: makeArticle({ file: path }, text).article, path };
  }

  private async *inRows(path: string): AsyncGenerator<FoundArticle> {
    for await (const { place, text } of linesAt(path, LONGEST_ROW, this.report)) {
      const article = readRow(text, (message) => this.report(place, message));
      if (article) yield { article, path: article.id, isRow: true };
    }
  }

  /** How a file or folder was named when it was first read; undefined where it was not: it is read now. */
  private async firstName(path: string): Promise<string | undefined> {
    const target = await realpath(path).catch(() => path);
    const first = this.known.get(target);
    if (first === undefined) this.known.set(target, path);
    return first;
  }

  private tell(problem: CorpusProblem, folder = ''): void {
    this.report(join(folder, problem.file), problemMessage(problem), problem.severity);
  }
}

const unreadable = (file: string, { message }: Error): CorpusProblem => ({
  file,
  severity: 'error',
  code: 'unreadable',
  args: [file, message],
});
