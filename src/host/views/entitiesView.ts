import * as vscode from 'vscode';
import type { CorpusIndex, EntityWeight, MentionRef } from '../../core/index/corpusIndex.js';
import type { ENTITY_KINDS, EntityKind } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { articleCount, kindName, kindPlural, mentionCount, number } from '../cards/wording.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands, Views } from '../ids.js';
import { onShownCorpusChange } from './shownCorpus.js';
import { viewMessage } from './viewMessage.js';

const { t } = vscode.l10n;

/** How the view is arranged, as the reader chose it. */
interface Arrangement {
  readonly group: 'kind' | 'article';
  readonly sort: 'weight' | 'name' | 'appearance';
}

const ARRANGEMENT_KEY = 'entities.arrangement';
const DEFAULT_ARRANGEMENT: Arrangement = { group: 'kind', sort: 'weight' };

type Node =
  | { readonly type: 'kind'; readonly kind: EntityKind }
  /** An article as a group of the entities it names. */
  | { readonly type: 'group'; readonly article: string }
  | { readonly type: 'entity'; readonly weight: EntityWeight; readonly group?: string }
  | { readonly type: 'article'; readonly weight: EntityWeight; readonly article: string }
  | { readonly type: 'mention'; readonly weight: EntityWeight; readonly ref: MentionRef };

/** Kinds in the order of the view: what the reader came for first. */
const KIND_ORDER: readonly EntityKind[] = [
  'company',
  'person',
  'product',
  'brand',
  'organization',
  'media',
  'place',
  'technology',
];

// A row shows little of a quote: the name has to come early in it.
const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 16;
const FOLLOW_DELAY_MS = 200;

/** Companies, people, products, places …: by kind, the most mentioned first, down to each mention. */
export function registerEntitiesView(library: Library, state: vscode.Memento): vscode.Disposable {
  const provider = new EntitiesProvider(library, state);
  const view = vscode.window.createTreeView(Views.companies, { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => {
    provider.refresh();
    view.message = viewMessage(library);
    view.description = library.current?.name ?? '';
  };
  let timer: NodeJS.Timeout | undefined;
  const follow = (editor: vscode.TextEditor): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const node = view.visible ? provider.nodeAt(editor) : undefined;
      // The tree may have changed in the meantime; a reveal that finds nothing is no error.
      if (node) view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    }, FOLLOW_DELAY_MS);
  };
  refresh();
  return vscode.Disposable.from(
    view,
    provider,
    onShownCorpusChange(library, refresh),
    vscode.commands.registerCommand(Commands.arrange, () => provider.arrange()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

class EntitiesProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly library: Library,
    private readonly state: vscode.Memento,
  ) {}

  private get arrangement(): Arrangement {
    return { ...DEFAULT_ARRANGEMENT, ...this.state.get<Partial<Arrangement>>(ARRANGEMENT_KEY) };
  }

  /** Lets the reader choose how the view is arranged. */
  async arrange(): Promise<void> {
    const now = this.arrangement;
    const option = (
      label: string,
      change: Partial<Arrangement>,
    ): vscode.QuickPickItem & { change: Partial<Arrangement> } => {
      const chosen = Object.entries(change).every(([key, value]) => now[key as keyof Arrangement] === value);
      return { label, change, ...(chosen && { description: t('now') }) };
    };
    const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, change: {} });
    const choice = await vscode.window.showQuickPick(
      [
        heading(t('Group')),
        option(t('By kind'), { group: 'kind' }),
        option(t('By article'), { group: 'article' }),
        heading(t('Sort')),
        option(t('By number of mentions'), { sort: 'weight' }),
        option(t('By name'), { sort: 'name' }),
        option(t('By first appearance'), { sort: 'appearance' }),
      ],
      { title: t('Arrange the companies and other names') },
    );
    if (!choice) return;
    await this.state.update(ARRANGEMENT_KEY, { ...now, ...choice.change });
    this.refresh();
  }

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    const index = this.library.current?.index;
    if (!index) return [];
    if (!node) {
      if (this.arrangement.group === 'article') {
        return index.allArticles().map(({ article }) => ({ type: 'group', article: article.id }));
      }
      const kinds = new Set(index.entities().map(({ entity }) => entity.kind));
      return KIND_ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({ type: 'kind', kind }));
    }
    switch (node.type) {
      case 'kind':
        return this.sorted(this.ofKind(node.kind)).map((weight) => ({ type: 'entity', weight }));
      case 'group': {
        const named = new Set(index.article(node.article)?.annotations.mentions.map((mention) => mention.entity));
        const weights = index.entities().filter(({ entity }) => named.has(entity.id));
        return this.sorted(weights, node.article).map((weight) => ({ type: 'entity', weight, group: node.article }));
      }
      case 'entity': {
        const { id } = node.weight.entity;
        if (node.group !== undefined) {
          return mentionNodes(index, node.weight, node.group);
        }
        return index.articlesWith(id).map((article) => ({ type: 'article', weight: node.weight, article }));
      }
      case 'article':
        return mentionNodes(index, node.weight, node.article);
      case 'mention':
        return [];
    }
  }

  getParent(node: Node): Node | undefined {
    switch (node.type) {
      case 'kind':
      case 'group':
        return undefined;
      case 'entity':
        return node.group === undefined
          ? { type: 'kind', kind: node.weight.entity.kind }
          : { type: 'group', article: node.group };
      default:
        return { type: 'entity', weight: node.weight };
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.type) {
      case 'kind':
        return this.kindItem(node.kind);
      case 'group':
        return this.groupItem(node.article);
      case 'entity':
        return entityItem(node.weight, node.group);
      case 'article':
        return this.articleItem(node.weight, node.article);
      case 'mention':
        return this.mentionItem(node.ref);
    }
  }

  /** The entity under the cursor of an editor that shows an article of the current corpus. */
  nodeAt(editor: vscode.TextEditor): Node | undefined {
    const open = this.library.openArticle(editor.document);
    if (!open?.corpus || open.corpus !== this.library.current) return undefined;
    const at = targetIn(open, editor.selection.active)?.at;
    const id = at?.kind === 'mention' ? at.mention.entity : undefined;
    const weight = id && open.index.weigh(id);
    if (!weight) return undefined;
    const group = this.arrangement.group === 'article' ? { group: open.annotated.article.id } : {};
    return { type: 'entity', weight, ...group };
  }

  private sorted(weights: readonly EntityWeight[], article?: string): readonly EntityWeight[] {
    const index = this.library.current?.index;
    switch (this.arrangement.sort) {
      case 'weight':
        return weights;
      case 'name':
        return [...weights].sort((a, b) => a.entity.name.localeCompare(b.entity.name));
      case 'appearance': {
        const order = new Map<string, number>();
        const articles = article === undefined ? (index?.allArticles() ?? []) : [index?.article(article)];
        for (const annotated of articles) {
          for (const { entity } of annotated?.annotations.mentions ?? []) {
            if (!order.has(entity)) order.set(entity, order.size);
          }
        }
        return [...weights].sort((a, b) => (order.get(a.entity.id) ?? 0) - (order.get(b.entity.id) ?? 0));
      }
    }
  }

  private groupItem(id: string): vscode.TreeItem {
    const article = this.library.current?.index.article(id)?.article;
    const item = new vscode.TreeItem(article?.title ?? id, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `group ${id}`;
    item.iconPath = vscode.ThemeIcon.File;
    return item;
  }

  private ofKind(kind: EntityKind): readonly EntityWeight[] {
    return this.library.current?.index.entities().filter(({ entity }) => entity.kind === kind) ?? [];
  }

  private kindItem(kind: EntityKind): vscode.TreeItem {
    const open =
      kind === 'company' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(kindPlural(kind), open);
    item.id = `kind ${kind}`;
    item.description = number(this.ofKind(kind).length);
    return item;
  }

  private articleItem(weight: EntityWeight, id: string): vscode.TreeItem {
    const index = this.library.current?.index;
    const article = index?.article(id)?.article;
    const count = index?.mentionsIn(weight.entity.id, id).length ?? 0;
    const item = new vscode.TreeItem(article?.title ?? id, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `article ${weight.entity.id} ${id}`;
    item.description = number(count);
    item.iconPath = vscode.ThemeIcon.File;
    item.accessibilityInformation = { label: `${article?.title ?? id}, ${mentionCount(count)}` };
    return item;
  }

  private mentionItem({ article: id, mention }: MentionRef): vscode.TreeItem {
    const corpus = this.library.current;
    const annotated = corpus?.index.article(id);
    if (!corpus || !annotated) return new vscode.TreeItem('');
    const { article, annotations } = annotated;
    const { text, focus } = quoteAround(article.text, mention, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
    const item = new vscode.TreeItem({ label: text, highlights: [[focus.start, focus.end]] });
    item.id = `mention ${id} ${mention.start}`;
    item.tooltip = quoteAround(article.text, mention, annotations.language).text;
    item.command = {
      command: Commands.openPassage,
      title: vscode.l10n.t('Open'),
      arguments: [corpus.uriOf(article.path).toString(), mention.start, mention.end],
    };
    return item;
  }
}

function mentionNodes(index: CorpusIndex, weight: EntityWeight, article: string): Node[] {
  const mentions = index.mentionsIn(weight.entity.id, article);
  return mentions.map((mention) => ({ type: 'mention', weight, ref: { article, mention } }));
}

function entityItem({ entity, mentions, articles }: EntityWeight, group = ''): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `entity ${group} ${entity.id}`;
  item.description = `${number(mentions)} · ${articleCount(articles)}`;
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[entity.kind]);
  item.tooltip = [`${entity.name} (${kindName(entity.kind)})`, entity.description].filter(Boolean).join('\n');
  item.accessibilityInformation = {
    label: `${entity.name}, ${kindName(entity.kind)}, ${mentionCount(mentions)}, ${articleCount(articles)}`,
  };
  return item;
}

const KIND_ICONS: Readonly<Record<(typeof ENTITY_KINDS)[number], string>> = {
  company: 'organization',
  person: 'person',
  product: 'package',
  brand: 'tag',
  organization: 'law',
  media: 'megaphone',
  place: 'location',
  technology: 'circuit-board',
};
