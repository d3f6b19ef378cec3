import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { citation, sourceAt } from '../cards/quotation.js';
import { articleContents, languageName, period } from '../cards/wording.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { Commands, Views } from '../ids.js';
import { followEditor } from './followEditor.js';
import { type MoreNode, Portions } from './portions.js';
import { quoteDrag } from './quoteDrag.js';
import { ReadArticles } from './readArticles.js';
import { rowOf } from './rows.js';

const { t } = vscode.l10n;

type Node =
  | { readonly type: 'corpus'; readonly corpus: Corpus }
  | {
      readonly type: 'article';
      readonly corpus: Corpus;
      readonly annotated: AnnotatedArticle;
      /** URI of its file. */
      readonly article: string;
    }
  | MoreNode;

/** The articles of every corpus, with who published them and when; those never opened in this workspace have a dot. */
export function registerArticlesView(library: Library, state: vscode.Memento): vscode.Disposable {
  const read = new ReadArticles(state);
  const provider = new ArticlesProvider(library, read);
  const view = vscode.window.createTreeView(Views.articles, {
    treeDataProvider: provider,
    dragAndDropController: quoteDrag((node: Node) =>
      node.type === 'article' ? [`${citation(sourceAt(node.annotated.article, 0))}\n`] : [],
    ),
  });
  const refresh = (): void => {
    const unread = provider.count() - read.uris.filter((uri) => library.articleAt(vscode.Uri.parse(uri))).length;
    view.description = unread > 0 ? t('{0} unread', unread) : '';
    provider.refresh();
  };
  // What the reader opens is read: once each time, so that "mark as unread" holds while the article stays open.
  let opened: vscode.TextEditor | undefined;
  const open = (): void => {
    const uri = opened?.document.uri;
    if (!uri || !library.articleAt(uri)) return;
    opened = undefined;
    read.mark([uri.toString()], true);
  };
  const activate = (editor: vscode.TextEditor | undefined): void => {
    opened = editor;
    open();
  };
  const mark = (isRead: boolean) => (row: unknown) => {
    const article = rowOf(row).article ?? view.selection.find((node) => node.type === 'article')?.article;
    if (article !== undefined) read.mark([article], isRead);
  };
  activate(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    view,
    provider,
    read,
    read.onDidChange(refresh),
    library.onDidChange(() => {
      open();
      refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(activate),
    vscode.commands.registerCommand(Commands.markRead, mark(true)),
    vscode.commands.registerCommand(Commands.markUnread, mark(false)),
    vscode.commands.registerCommand(Commands.markAllRead, () => read.mark(provider.uris(), true)),
    followEditor(
      view,
      (editor) => provider.nodeAt(editor),
      (selected, found) =>
        selected.type === 'article' && found.type === 'article' && selected.article === found.article,
    ),
  );
}

class ArticlesProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly portions = new Portions(() => this.refresh());

  constructor(
    private readonly library: Library,
    private readonly read: ReadArticles,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** How many articles all corpora have. */
  count(): number {
    return this.library.corpora.reduce((sum, { index }) => sum + index.allArticles().length, 0);
  }

  /** The URI of every article. */
  uris(): string[] {
    return this.library.corpora.flatMap((corpus) =>
      corpus.index.allArticles().map(({ article }) => corpus.uriOf(article.path).toString()),
    );
  }

  getChildren(node?: Node): Node[] {
    const { corpora } = this.library;
    if (node) return node.type === 'corpus' ? this.articlesOf(node.corpus) : [];
    return corpora.length > 1
      ? corpora.map((corpus) => ({ type: 'corpus', corpus }))
      : corpora.flatMap((corpus) => this.articlesOf(corpus));
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'article' && this.library.corpora.length > 1
      ? { type: 'corpus', corpus: node.corpus }
      : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === 'article') return this.articleItem(node.corpus, node.annotated, node.article);
    if (node.type === 'more') return this.portions.item(node);
    const item = new vscode.TreeItem(node.corpus.name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `corpus ${node.corpus.folder}`;
    item.description = vscode.workspace.asRelativePath(node.corpus.folder);
    item.iconPath = new vscode.ThemeIcon('library');
    return item;
  }

  nodeAt(editor: vscode.TextEditor): Node | undefined {
    const open = this.library.openArticle(editor.document);
    const { corpus, annotated } = open ?? {};
    return corpus && annotated && articleNode(corpus, annotated);
  }

  private articlesOf(corpus: Corpus): Node[] {
    return this.portions.of(corpus.folder.toString(), corpus.index.allArticles(), (annotated) =>
      articleNode(corpus, annotated),
    );
  }

  private articleItem(corpus: Corpus, { article, annotations }: AnnotatedArticle, uri: string): vscode.TreeItem {
    const isRead = this.read.has(uri);
    const item = new vscode.TreeItem(article.title);
    const details = [
      article.publisher,
      article.date && period(article.date, 'short'),
      languageName(annotations.language),
      articleContents(
        annotations.mentions.length,
        annotations.figures.length,
        corpus.index.findingsIn(article.id).length,
      ),
    ].filter((part) => part !== undefined);
    item.id = uri;
    item.description = details.join(' · ');
    item.iconPath = isRead
      ? vscode.ThemeIcon.File
      : new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor('list.highlightForeground'));
    item.tooltip = [
      article.title,
      isRead ? '' : t('Unread'),
      article.authors.join(', '),
      [article.publisher, article.date && period(article.date)].filter(Boolean).join(' · '),
      details.slice(-2).join(' · '),
      article.path,
    ]
      .filter(Boolean)
      .join('\n');
    item.accessibilityInformation = {
      label: [article.title, isRead ? '' : t('Unread'), ...details].filter(Boolean).join(', '),
    };
    item.contextValue = isRead ? 'article.read' : 'article.unread';
    item.command = { command: Commands.openArticle, title: t('Open'), arguments: [vscode.Uri.parse(uri)] };
    return item;
  }
}

function articleNode(corpus: Corpus, annotated: AnnotatedArticle): Extract<Node, { type: 'article' }> {
  return { type: 'article', corpus, annotated, article: corpus.uriOf(annotated.article.path).toString() };
}
