import path from 'node:path';
import * as vscode from 'vscode';
import type { AnnotatedArticle, Article } from '../../src/core/corpus/article.js';
import { Annotator, type KeptLexicon } from '../../src/host/corpus/annotator.js';
import type { Corpus } from '../../src/host/corpus/corpus.js';
import { Library } from '../../src/host/corpus/library.js';
import { eventually, workspaceFolder } from './support.js';

const root = path.dirname(__dirname);

/** An annotator that knows which articles it was given. */
export class CountingAnnotator extends Annotator {
  readonly asked: string[] = [];
  /** What is called before each answer. */
  before: (article: Article) => Promise<void> = async () => undefined;

  override async annotate(article: Article, lexicon?: KeptLexicon, options?: { remember?: boolean }) {
    this.asked.push(article.path);
    const annotations = await super.annotate(article, lexicon, options);
    await this.before(article);
    return annotations;
  }
}

/** A library beside the extension's own, as another window on the same folder has it. */
export class OwnLibrary implements vscode.Disposable {
  private readonly log = vscode.window.createOutputChannel('Crossread test', { log: true });
  readonly annotator: CountingAnnotator;
  readonly library: Library;
  includesLoose = true;

  /** What it reads is remembered below `storage`. */
  constructor(storage?: string, worker = path.join(root, 'dist', 'worker.js')) {
    this.annotator = new CountingAnnotator(worker, this.log, storage);
    const bundled = vscode.Uri.file(path.join(root, 'corpus'));
    this.library = new Library(bundled, this.annotator, this.log, () => this.includesLoose);
  }

  /** The corpus in a folder of the workspace, once it is there. */
  corpus(folder: string): Promise<Corpus> {
    const uri = folder ? vscode.Uri.joinPath(workspaceFolder(), folder) : workspaceFolder();
    return eventually(`there is a corpus in “${folder}”`, () =>
      this.library.corpora.find((corpus) => corpus.folder.toString() === uri.toString()),
    );
  }

  articles(folder: string): readonly AnnotatedArticle[] {
    const uri = vscode.Uri.joinPath(workspaceFolder(), folder).toString();
    const corpus = this.library.corpora.find(({ folder: own }) => own.toString() === uri);
    return corpus ? [...corpus.index.allArticles()] : [];
  }

  dispose(): void {
    this.library.dispose();
    this.annotator.dispose();
    this.log.dispose();
  }
}
