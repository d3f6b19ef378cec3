import * as vscode from 'vscode';
import type { EntityWeight, MentionRef } from '../../core/index/corpusIndex.js';
import type { ENTITY_KINDS, EntityKind } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { articleCount, kindName, kindPlural, mentionCount, number } from '../cards/wording.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands, Views } from '../ids.js';
import { viewMessage } from './viewMessage.js';

type Node =
  | { readonly type: 'kind'; readonly kind: EntityKind }
  | { readonly type: 'entity'; readonly weight: EntityWeight }
  | {
      readonly type: 'article';
      readonly weight: EntityWeight;
      readonly article: string;
      readonly mentions: readonly MentionRef[];
    }
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
export function registerEntitiesView(library: Library): vscode.Disposable {
  const provider = new EntitiesProvider(library);
  const view = vscode.window.createTreeView(Views.companies, { treeDataProvider: provider, showCollapseAll: true });
  let shown: Corpus | undefined;
  const refresh = (): void => {
    shown = library.current;
    provider.refresh();
    view.message = viewMessage(library);
    view.description = shown?.name ?? '';
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
    library.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (library.current !== shown) refresh();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

class EntitiesProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly library: Library) {}

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
      const kinds = new Set(index.entities().map(({ entity }) => entity.kind));
      return KIND_ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({ type: 'kind', kind }));
    }
    switch (node.type) {
      case 'kind':
        return this.ofKind(node.kind).map((weight) => ({ type: 'entity', weight }));
      case 'entity': {
        const byArticle = new Map<string, MentionRef[]>();
        for (const ref of index.mentionsOf(node.weight.entity.id)) {
          const list = byArticle.get(ref.article);
          if (list) list.push(ref);
          else byArticle.set(ref.article, [ref]);
        }
        return [...byArticle].map(([article, mentions]) => ({
          type: 'article',
          weight: node.weight,
          article,
          mentions,
        }));
      }
      case 'article':
        return node.mentions.map((ref) => ({ type: 'mention', weight: node.weight, ref }));
      case 'mention':
        return [];
    }
  }

  getParent(node: Node): Node | undefined {
    switch (node.type) {
      case 'kind':
        return undefined;
      case 'entity':
        return { type: 'kind', kind: node.weight.entity.kind };
      default:
        return { type: 'entity', weight: node.weight };
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.type) {
      case 'kind':
        return this.kindItem(node.kind);
      case 'entity':
        return entityItem(node.weight);
      case 'article':
        return this.articleItem(node.weight, node.article, node.mentions.length);
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
    const weight = id && open.index.entities().find(({ entity }) => entity.id === id);
    return weight ? { type: 'entity', weight } : undefined;
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

  private articleItem(weight: EntityWeight, id: string, count: number): vscode.TreeItem {
    const article = this.library.current?.index.article(id)?.article;
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

function entityItem({ entity, mentions, articles }: EntityWeight): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `entity ${entity.id}`;
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
