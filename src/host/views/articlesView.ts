import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { number, period } from '../cards/wording.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { Commands, Views } from '../ids.js';

const { t } = vscode.l10n;

type Node = { readonly corpus: Corpus; readonly annotated: AnnotatedArticle };

/** The articles of every corpus, with who published them and when; the one in the editor is selected. */
export function registerArticlesView(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) =>
      node
        ? []
        : library.corpora.flatMap((corpus) => corpus.index.allArticles().map((annotated) => ({ corpus, annotated }))),
    getParent: () => undefined,
    getTreeItem: itemOf,
  };
  const view = vscode.window.createTreeView(Views.articles, { treeDataProvider: provider });
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const open = editor && view.visible ? library.openArticle(editor.document) : undefined;
    if (!open?.corpus) return;
    view
      .reveal({ corpus: open.corpus, annotated: open.annotated }, { select: true, focus: false })
      .then(undefined, () => undefined);
  };
  return vscode.Disposable.from(
    view,
    changed,
    library.onDidChange(() => {
      const isSample = library.corpora.some(({ bundled }) => bundled);
      view.message = isSample ? t('Sample articles. The folder above makes a corpus of your own.') : '';
      changed.fire();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(follow),
  );
}

function itemOf({ corpus, annotated: { article, annotations } }: Node): vscode.TreeItem {
  const item = new vscode.TreeItem(article.title);
  const uri = corpus.uriOf(article.path);
  const details = [article.publisher, article.date && period(article.date)].filter((part) => part !== undefined);
  item.id = uri.toString();
  item.description = details.join(' · ');
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = [
    article.title,
    [...article.authors, ...details].join(' · '),
    t('{0} names, {1} figures', number(annotations.mentions.length), number(annotations.figures.length)),
    article.path,
  ]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: [article.title, ...details].join(', ') };
  item.command = { command: Commands.openArticle, title: t('Open'), arguments: [uri] };
  return item;
}
