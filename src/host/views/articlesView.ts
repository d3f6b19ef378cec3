import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { isQuiet } from '../../core/links/finding.js';
import type { Story } from '../../core/stories/story.js';
import { citation, sourceAt } from '../cards/quotation.js';
import { articleContents, articleCount, languageName, number, period, unreadLanguageNote } from '../cards/wording.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { Commands, Views } from '../ids.js';
import { ArticleGrouping } from './articleGrouping.js';
import { followEditor } from './followEditor.js';
import { type MoreNode, Portions } from './portions.js';
import { quoteDrag } from './quoteDrag.js';
import { ReadArticles } from './readArticles.js';
import { rowOf } from './rows.js';

const { t } = vscode.l10n;

// A tooltip with more titles than this is a list of its own.
const TITLES_SHOWN = 8;

type ArticleNode = {
  readonly type: 'article';
  readonly corpus: Corpus;
  readonly annotated: AnnotatedArticle;
  /** URI of its file. */
  readonly article: string;
};
type StoryNode = { readonly type: 'story'; readonly corpus: Corpus; readonly story: Story };
type Node = { readonly type: 'corpus'; readonly corpus: Corpus } | StoryNode | ArticleNode | MoreNode;

/**
 * The articles of every corpus, with who published them and when, under the story that several tell where there are many;
 * those never opened in this workspace have a dot.
 */
export function registerArticlesView(library: Library, state: vscode.Memento): vscode.Disposable {
  const read = new ReadArticles(state);
  const grouping = new ArticleGrouping(state);
  const provider = new ArticlesProvider(library, read, grouping);
  const view = vscode.window.createTreeView(Views.articles, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: quoteDrag((node: Node) =>
      articlesUnder(node).map(({ article }) => `${citation(sourceAt(article, 0))}\n`),
    ),
  });
  const refresh = (): void => {
    const unread = provider.count() - read.uris.filter((uri) => library.articleAt(vscode.Uri.parse(uri))).length;
    view.description = unread > 0 ? t('{0} unread', unread) : '';
    // While articles are still coming in, who tells what is not known; and finding it out waits until somebody looks.
    if (view.visible && !library.loading) grouping.announce(library.corpora);
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
    grouping,
    read.onDidChange(refresh),
    grouping.onDidChange(refresh),
    view.onDidChangeVisibility(({ visible }) => visible && refresh()),
    library.onDidChange(() => {
      open();
      refresh();
    }),
    vscode.window.onDidChangeActiveTextEditor(activate),
    vscode.commands.registerCommand(Commands.markRead, mark(true)),
    vscode.commands.registerCommand(Commands.markUnread, mark(false)),
    vscode.commands.registerCommand(Commands.markAllRead, () => read.mark(provider.uris(), true)),
    vscode.commands.registerCommand(Commands.groupByStory, () => grouping.choose(true)),
    vscode.commands.registerCommand(Commands.ungroup, () => grouping.choose(false)),
    followEditor(
      view,
      (editor) => provider.nodeAt(editor),
      (selected, found) =>
        found.type === 'article' && articlesUnder(selected).some(({ article }) => article === found.annotated.article),
      provider.onDidChangeTreeData,
      (found) => {
        const parent = provider.getParent(found);
        return parent?.type === 'story' ? parent.story.id : undefined;
      },
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
    private readonly grouping: ArticleGrouping,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** How many articles all corpora have. */
  count(): number {
    return this.library.corpora.reduce((sum, { index }) => sum + index.size, 0);
  }

  /** The URI of every article. */
  uris(): string[] {
    return this.library.corpora.flatMap((corpus) =>
      corpus.index.listing().map((article) => corpus.uriOf(article.path).toString()),
    );
  }

  getChildren(node?: Node): Node[] {
    const { corpora } = this.library;
    if (node?.type === 'corpus') return this.rowsOf(node.corpus);
    if (node?.type === 'story') {
      const { corpus, story } = node;
      return this.portions.of(`${corpus.folder} ${story.id}`, articlesUnder(node), (a) => articleNode(corpus, a));
    }
    if (node) return [];
    return corpora.length > 1
      ? corpora.map((corpus) => ({ type: 'corpus', corpus }))
      : corpora.flatMap((corpus) => this.rowsOf(corpus));
  }

  getParent(node: Node): Node | undefined {
    if (node.type !== 'article' && node.type !== 'story') return undefined;
    const { corpus } = node;
    if (node.type === 'article' && this.isByStory(corpus)) {
      const story = corpus.index.storyOf(node.annotated.article.id);
      if (story) return { type: 'story', corpus, story };
    }
    return this.library.corpora.length > 1 ? { type: 'corpus', corpus } : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === 'article') return this.articleItem(node.corpus, node.annotated, node.article);
    if (node.type === 'story') return this.storyItem(node);
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

  private isByStory(corpus: Corpus): boolean {
    return !this.library.loading && this.grouping.isByStory(corpus);
  }

  /** The stories, that which most articles tell first, then the articles that tell one of their own. */
  private rowsOf(corpus: Corpus): Node[] {
    const articles = [...corpus.index.allArticles()];
    const stories = this.isByStory(corpus) ? [...corpus.index.stories()] : [];
    stories.sort((a, b) => b.articles.length - a.articles.length);
    const told = new Set(stories.flatMap((story) => story.articles));
    const rows = [
      ...stories.map((story): StoryNode => ({ type: 'story', corpus, story })),
      ...articles.filter(({ article }) => !told.has(article.id)),
    ];
    return this.portions.of(corpus.folder.toString(), rows, (row): Node => {
      return 'type' in row ? row : articleNode(corpus, row);
    });
  }

  private storyItem(node: StoryNode): vscode.TreeItem {
    const { corpus, story } = node;
    const articles = articlesUnder(node).map(({ article }) => article);
    const title = corpus.index.article(story.leading)?.article.title ?? '';
    const unread = articles.filter(({ path }) => !this.read.has(corpus.uriOf(path).toString())).length;
    const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
    const details = [articleCount(articles.length), unread > 0 ? t('{0} unread', unread) : ''].filter(Boolean);
    item.id = `${corpus.folder} ${story.id}`;
    item.description = details.join(' · ');
    item.iconPath = new vscode.ThemeIcon('layers');
    const titles = articles.slice(0, TITLES_SHOWN).map((article) => article.title);
    const rest = articles.length - titles.length;
    item.tooltip = [
      t('{0} that tell one story', articleCount(articles.length)),
      ...titles,
      rest > 0 ? t('+ {0} more', number(rest)) : '',
    ]
      .filter(Boolean)
      .join('\n');
    item.accessibilityInformation = { label: [title, t('story'), ...details].join(', ') };
    item.contextValue = 'story';
    return item;
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
        corpus.index.findingsIn(article.id).filter((finding) => !isQuiet(finding)).length,
      ),
    ].filter((part) => part !== undefined);
    const note = unreadLanguageNote(annotations.language);
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
      note,
      article.path,
    ]
      .filter(Boolean)
      .join('\n');
    item.accessibilityInformation = {
      label: [article.title, isRead ? '' : t('Unread'), ...details, note].filter(Boolean).join(', '),
    };
    item.contextValue = isRead ? 'article.read' : 'article.unread';
    item.command = { command: Commands.openArticle, title: t('Open'), arguments: [vscode.Uri.parse(uri)] };
    return item;
  }
}

/** The articles that a row stands for. */
function articlesUnder(node: Node): readonly AnnotatedArticle[] {
  if (node.type === 'article') return [node.annotated];
  if (node.type !== 'story') return [];
  return node.story.articles.flatMap((id) => node.corpus.index.article(id) ?? []);
}

function articleNode(corpus: Corpus, annotated: AnnotatedArticle): ArticleNode {
  return { type: 'article', corpus, annotated, article: corpus.uriOf(annotated.article.path).toString() };
}
