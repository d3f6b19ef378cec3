import * as vscode from 'vscode';
import type { Article } from '../../core/corpus/article.js';
import { MANIFEST_FILE } from '../../core/corpus/manifest.js';
import type { CorpusProblem } from '../../core/corpus/problems.js';
import {
  type CorpusDefinition,
  type LexiconContent,
  type ListedArticle,
  makeArticle,
  NO_LEXICON,
  readArticle,
  readCorpus,
} from '../../core/corpus/readCorpus.js';
import { listedEntities } from '../../core/entities/lexicon.js';
import { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Entity } from '../../core/model.js';
import { errorText } from '../log.js';
import type { Annotator, KeptLexicon } from './annotator.js';
import { workspaceFiles } from './workspaceFiles.js';

/** A corpus folder, read into an index. Made by {@link Corpus.open}; a changed manifest makes a new one. */
export class Corpus implements vscode.Disposable {
  readonly index: CorpusIndex;
  /** The entities that the lexicon lists, by id. */
  readonly listed: ReadonlyMap<string, Entity>;
  private readonly lexicon: KeptLexicon;
  private readonly problemsByFile = new Map<string, readonly CorpusProblem[]>();
  private readonly entries: ReadonlyMap<string, ListedArticle>;
  /** The last text of each file that was asked to be annotated: an answer to an earlier one comes too late. */
  private readonly latest = new Map<string, string>();

  private constructor(
    readonly folder: vscode.Uri,
    readonly bundled: boolean,
    private readonly definition: CorpusDefinition,
    private readonly content: LexiconContent,
    private readonly annotator: Annotator,
  ) {
    this.listed = listedEntities(content.entities);
    this.index = new CorpusIndex(this.listed);
    this.lexicon = annotator.keepLexicon(content);
    this.entries = new Map(definition.entries.map((entry) => [entry.file, entry]));
  }

  /**
   * Reads the manifest and the lexicon; the articles come with {@link readArticles}. Where one of the two cannot be
   * read at all, what the corpus before it (`last`) knew stays in force.
   */
  static async open(
    folder: vscode.Uri,
    annotator: Annotator,
    { bundled = false, last }: { bundled?: boolean; last?: Corpus | undefined } = {},
  ): Promise<Corpus> {
    const read = await readCorpus(workspaceFiles(folder));
    const definition = read.sound || !last ? read : { ...last.definition, problems: read.problems };
    return new Corpus(folder, bundled, definition, definition.lexicon ?? last?.content ?? NO_LEXICON, annotator);
  }

  dispose(): void {
    this.lexicon.dispose();
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
    if (!article) return this.index.remove(entry.id);
    try {
      await this.put(article);
    } catch (error) {
      this.problemsByFile.set(file, [{ file, severity: 'error', code: 'unreadable', args: [file, errorText(error)] }]);
    }
  }

  /** Takes the text of an open document in place of the file's. */
  async putText(file: string, text: string): Promise<void> {
    const entry = this.entries.get(file);
    if (entry) await this.put(makeArticle(entry, text, this.definition.language).article);
  }

  /** The id of the article in the file at `uri`; undefined where the corpus does not list it. */
  articleAt(uri: vscode.Uri): string | undefined {
    const file = this.fileAt(uri);
    return file === undefined ? undefined : this.entries.get(file)?.id;
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

  private async put(article: Article): Promise<void> {
    this.latest.set(article.id, article.text);
    const annotations = await this.annotator.annotate(article, this.lexicon);
    if (this.latest.get(article.id) === article.text) this.index.put({ article, annotations });
  }
}
