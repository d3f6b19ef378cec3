import * as vscode from 'vscode';
import { annotateArticle } from '../../core/annotateArticle.js';
import type { Article } from '../../core/corpus/article.js';
import type { ArticleEntry } from '../../core/corpus/manifest.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import type { CorpusProblem } from '../../core/corpus/problems.js';
import {
  type CorpusDefinition,
  makeArticle,
  NO_LEXICON,
  readArticle,
  readCorpus,
} from '../../core/corpus/readCorpus.js';
import { compileLexicon, type Lexicon } from '../../core/entities/lexicon.js';
import { CorpusIndex } from '../../core/index/corpusIndex.js';
import { workspaceFiles } from './workspaceFiles.js';

/** A corpus folder, read into an index. Made by {@link Corpus.open}; a changed manifest makes a new one. */
export class Corpus {
  readonly index: CorpusIndex;
  private readonly problemsByFile = new Map<string, readonly CorpusProblem[]>();
  private readonly entries: ReadonlyMap<string, ArticleEntry>;

  private constructor(
    readonly folder: vscode.Uri,
    readonly bundled: boolean,
    private readonly definition: CorpusDefinition,
    private readonly lexicon: Lexicon,
  ) {
    this.index = new CorpusIndex(lexicon.entities);
    this.entries = new Map(definition.entries.map((entry) => [entry.file, entry]));
  }

  /**
   * Reads the manifest and the lexicon; the articles come with {@link readArticles}. Where one of the two cannot be
   * read at all, what the corpus before it (`last`) knew stays in force.
   */
  static async open(
    folder: vscode.Uri,
    { bundled = false, last }: { bundled?: boolean; last?: Corpus | undefined } = {},
  ): Promise<Corpus> {
    const read = await readCorpus(workspaceFiles(folder));
    const definition = read.sound || !last ? read : { ...last.definition, problems: read.problems };
    const content = definition.lexicon;
    const lexicon = content
      ? compileLexicon(content.entities, content.ignore)
      : (last?.lexicon ?? compileLexicon(NO_LEXICON.entities));
    return new Corpus(folder, bundled, definition, lexicon);
  }

  get name(): string {
    return this.definition.name || vscode.workspace.asRelativePath(this.folder);
  }

  get manifestUri(): vscode.Uri {
    return this.uriOf(MANIFEST_FILE);
  }

  /** The lexicon's file; undefined where the manifest names none. */
  get lexiconUri(): vscode.Uri | undefined {
    return this.definition.lexiconPath === undefined ? undefined : this.uriOf(this.definition.lexiconPath);
  }

  /** The entities that the lexicon lists, by id. */
  get listed(): Lexicon['entities'] {
    return this.lexicon.entities;
  }

  get articleCount(): number {
    return this.entries.size;
  }

  /** What is wrong with the manifest, the lexicon and the articles. */
  get problems(): readonly CorpusProblem[] {
    return [...this.definition.problems, ...[...this.problemsByFile.values()].flat()];
  }

  /** Reads the articles into the index and yields each one's file, one at a time, so that nothing else waits for all of them; `first` come first. */
  async *readArticles(first: readonly string[] = []): AsyncGenerator<string> {
    for (const file of new Set([...first.filter((f) => this.entries.has(f)), ...this.entries.keys()])) {
      await this.reread(file);
      yield file;
    }
  }

  /** Reads one article again from its file. */
  async reread(file: string): Promise<void> {
    const entry = this.entries.get(file);
    if (!entry) return;
    const { article, problem } = await readArticle(workspaceFiles(this.folder), entry, this.definition.language);
    this.problemsByFile.set(file, problem ? [problem] : []);
    if (article) this.put(article);
    else this.index.remove(makeArticle(entry, '').article.id);
  }

  /** Takes the text of an open document in place of the file's. */
  putText(file: string, text: string): void {
    const entry = this.entries.get(file);
    if (entry) this.put(makeArticle(entry, text, this.definition.language).article);
  }

  /** The id of the article in the file at `uri`; undefined where the corpus does not list it. */
  articleAt(uri: vscode.Uri): string | undefined {
    const file = this.fileAt(uri);
    const entry = file === undefined ? undefined : this.entries.get(file);
    return entry && makeArticle(entry, '').article.id;
  }

  /** The path below the corpus folder of the file at `uri`; undefined outside the folder. */
  fileAt(uri: vscode.Uri): string | undefined {
    const folder = this.folder.path.replace(/\/?$/, '/');
    if (uri.scheme !== this.folder.scheme || uri.authority !== this.folder.authority || !uri.path.startsWith(folder))
      return undefined;
    return uri.path.slice(folder.length);
  }

  /** Is the file the manifest or the lexicon, whose change makes a new corpus? */
  defines(file: string): boolean {
    return file === MANIFEST_FILE || file === this.definition.lexiconPath;
  }

  lists(file: string): boolean {
    return this.entries.has(file);
  }

  uriOf(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, file);
  }

  private put(article: Article): void {
    this.index.put({ article, annotations: annotateArticle(article, this.lexicon) });
  }
}
