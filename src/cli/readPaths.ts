import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../core/corpus/article.js';
import { decodeArticle } from '../core/corpus/articleText.js';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import type { CorpusProblem } from '../core/corpus/problems.js';
import { makeArticle, readArticle, readCorpus } from '../core/corpus/readCorpus.js';
import type { LexiconEntity } from '../core/entities/lexicon.js';
import { nodeFiles } from '../node/nodeFiles.js';

/** What the paths of a command line hold. */
export interface ReadPaths {
  /** Each file once, each with an id of its own. */
  readonly articles: readonly Article[];
  /** Where each article was read from, by its id, as the command line names it. */
  readonly files: ReadonlyMap<string, string>;
  readonly lexicon: readonly LexiconEntity[];
  /** Texts that are no names. */
  readonly ignored: readonly string[];
  readonly problems: readonly CorpusProblem[];
}

/** Reads corpus folders and plain files, in their order; what cannot be read is a problem. */
export async function readPaths(paths: readonly string[]): Promise<ReadPaths> {
  const reader = new PathReader();
  for (const path of paths) await reader.read(path);
  return reader;
}

class PathReader implements ReadPaths {
  readonly articles: Article[] = [];
  readonly files = new Map<string, string>();
  readonly lexicon: LexiconEntity[] = [];
  readonly ignored: string[] = [];
  readonly problems: CorpusProblem[] = [];
  /** Files and folders that were read, without links, and how they were first named. */
  private readonly known = new Map<string, string>();

  async read(path: string): Promise<void> {
    const found = await stat(path).catch(() => undefined);
    if (!found) {
      this.problems.push({ file: path, severity: 'error', code: 'fileMissing', args: [path] });
      return;
    }
    if (found.isDirectory()) await this.readFolder(path);
    else if (basename(path) === MANIFEST_FILE) await this.readFolder(dirname(path));
    else await this.readPlain(path);
  }

  private async readFolder(folder: string): Promise<void> {
    if ((await this.firstName(folder)) !== undefined) return;
    const files = nodeFiles(folder);
    const { entries, lexicon, language, problems } = await readCorpus(files);
    const named = (problem: CorpusProblem): CorpusProblem => ({ ...problem, file: join(folder, problem.file) });
    this.problems.push(...problems.map(named));
    this.lexicon.push(...(lexicon?.entities ?? []));
    this.ignored.push(...(lexicon?.ignore ?? []));
    for (const entry of entries) {
      const path = join(folder, entry.file);
      if ((await this.firstName(path)) !== undefined) continue;
      const { article, problem } = await readArticle(files, entry, language);
      if (article) this.add(article, path);
      if (problem) this.problems.push(named(problem));
    }
  }

  private async readPlain(path: string): Promise<void> {
    const first = await this.firstName(path);
    if (first !== undefined) {
      // The same path twice is what patterns of a shell make.
      if (first !== path)
        this.problems.push({ file: path, severity: 'warning', code: 'sameFile', args: [path, first] });
      return;
    }
    const { text, problem } = decodeArticle(path, await readFile(path));
    if (problem) this.problems.push(problem);
    if (text !== undefined) this.add(makeArticle({ file: path }, text).article, path);
  }

  /** How a file or folder was named when it was first read; undefined where it was not: it is read now. */
  private async firstName(path: string): Promise<string | undefined> {
    const target = await realpath(path).catch(() => path);
    const first = this.known.get(target);
    if (first === undefined) this.known.set(target, path);
    return first;
  }

  /** Articles of several folders may share an id; a later one then goes by its number. */
  private add(article: Article, path: string): void {
    let { id } = article;
    for (let n = 2; this.files.has(id); n++) id = `${article.id}-${n}`;
    this.files.set(id, path);
    this.articles.push({ ...article, id });
  }
}
