import * as vscode from 'vscode';
import type { CorpusIndex, EntityWeight, MentionRef } from '../../core/index/corpusIndex.js';
import type { Passage } from '../cards/card.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Library } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import type { EntityChoice } from './entityChoice.js';
import { entityGroups, type Fold, type KindGroup } from './entityGroups.js';
import {
  articleItem,
  entityItem,
  foldItem,
  groupItem,
  hiddenItem,
  kindItem,
  mentionItem,
  unsureItem,
} from './entityItems.js';
import { passageOf } from './passageItem.js';
import { type MoreNode, Portions } from './portions.js';

export type EntityNode =
  | { readonly type: 'kind'; readonly group: KindGroup }
  /** What is folded at the end of its kind. */
  | { readonly type: 'fold'; readonly fold: Fold }
  /** An article as a group of the entities it names. */
  | { readonly type: 'group'; readonly within: string; readonly weights: readonly EntityWeight[] }
  /** What is not sure enough to stand among its kind. */
  | { readonly type: 'unsure'; readonly weights: readonly EntityWeight[] }
  /** What the reader has hidden. */
  | { readonly type: 'hidden'; readonly weights: readonly EntityWeight[] }
  /** An entity, `within` an article where entities are grouped by article. */
  | {
      readonly type: 'entity';
      readonly weight: EntityWeight;
      readonly entity: string;
      readonly within?: string;
      readonly isHidden?: boolean;
    }
  | { readonly type: 'article'; readonly weight: EntityWeight; readonly within: string }
  | { readonly type: 'mention'; readonly weight: EntityWeight; readonly ref: MentionRef; readonly passage?: Passage }
  | MoreNode;

// Of an entity in more articles than this, the mentions of each article wait until they are asked for.
const FEW_ARTICLES = 12;

/** The entities of the corpus that is shown: by kind or by article, down to each mention. */
export class EntitiesProvider implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly portions = new Portions(() => this.refresh());

  constructor(
    private readonly library: Library,
    private readonly choice: EntityChoice,
  ) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** How many entities the filter lets through, and how many there are. */
  count(): { shown: number; all: number } {
    const corpus = this.library.current;
    return corpus ? { shown: this.visible(corpus).length, all: corpus.index.entities().length } : { shown: 0, all: 0 };
  }

  getChildren(node?: EntityNode): EntityNode[] {
    const corpus = this.library.current;
    if (!corpus) return [];
    const { index } = corpus;
    switch (node?.type) {
      case undefined:
        return this.roots(corpus);
      case 'kind': {
        const { kind, rows, folds } = node.group;
        return [...this.portions.of(kind, this.sorted(index, rows), entityNode), ...folds.map(foldNode)];
      }
      case 'fold': {
        const { kind, name, weights } = node.fold;
        return this.portions.of(`${kind} ${name}`, this.sorted(index, weights), entityNode);
      }
      case 'unsure':
        return this.portions.of('unsure', this.sorted(index, node.weights), entityNode);
      case 'group':
        return this.portions.of(node.within, this.sorted(index, node.weights, node.within), (weight) => ({
          ...entityNode(weight),
          within: node.within,
        }));
      case 'hidden':
        return this.portions.of('hidden', node.weights, (weight) => ({ ...entityNode(weight), isHidden: true }));
      case 'entity': {
        if (node.within !== undefined) return this.mentionNodes(index, node.weight, node.within);
        const articles = index.articlesWith(node.entity);
        return this.portions.of(node.entity, articles, (within) => ({ type: 'article', weight: node.weight, within }));
      }
      case 'article':
        return this.mentionNodes(index, node.weight, node.within);
      default:
        return [];
    }
  }

  getParent(node: EntityNode): EntityNode | undefined {
    const corpus = this.library.current;
    if (!corpus) return undefined;
    if ('weight' in node && node.type !== 'entity') return entityNode(node.weight);
    if (node.type !== 'entity' && node.type !== 'fold') return undefined;
    const holds = ({ weights }: { weights: readonly EntityWeight[] }): boolean =>
      node.type === 'entity' && weights.some(({ entity }) => entity.id === node.entity);
    for (const root of this.roots(corpus)) {
      if (root.type === 'group' && node.type === 'entity' && root.within === node.within) return root;
      if (root.type === 'unsure' && holds(root)) return root;
      if (root.type !== 'kind') continue;
      const { kind, rows, folds } = root.group;
      if (node.type === 'fold' ? node.fold.kind === kind : holds({ weights: rows })) return root;
      const fold = folds.find(holds);
      if (fold) return foldNode(fold);
    }
    return undefined;
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    const index = this.library.current?.index;
    const title = (id: string): string => index?.article(id)?.article.title ?? id;
    const isFiltered = this.choice.filter !== undefined;
    switch (node.type) {
      case 'kind':
        return kindItem(node.group, isFiltered);
      case 'fold':
        return foldItem(node.fold, isFiltered);
      case 'unsure':
        return unsureItem(node.weights.length, isFiltered);
      case 'group':
        return groupItem(node.within, title(node.within), node.weights.length, isFiltered);
      case 'hidden':
        return hiddenItem(node.weights.length);
      case 'entity':
        return entityItem(node.weight, node.within ?? '', node.isHidden ?? false);
      case 'article': {
        const count = index?.mentionsIn(node.weight.entity.id, node.within).length ?? 0;
        const isOpen = node.weight.articles <= FEW_ARTICLES;
        return articleItem(node.weight, node.within, title(node.within), count, isOpen);
      }
      case 'mention':
        return mentionItem(index?.article(node.ref.article), node.ref.mention, node.passage);
      case 'more':
        return this.portions.item(node);
    }
  }

  /** The entity under the cursor of an editor that shows an article of the current corpus. */
  nodeAt(editor: vscode.TextEditor): EntityNode | undefined {
    const open = this.library.openArticle(editor.document);
    if (!open?.corpus || open.corpus !== this.library.current) return undefined;
    const at = targetIn(open, editor.selection.active)?.at;
    const weight = at?.kind === 'mention' ? open.index.weigh(at.mention.entity) : undefined;
    if (!weight || !this.isVisible(open.corpus)(weight)) return undefined;
    const isGrouped = this.choice.arrangement.group === 'article';
    return { ...entityNode(weight), ...(isGrouped && { within: open.annotated.article.id }) };
  }

  private roots(corpus: Corpus): EntityNode[] {
    const { index } = corpus;
    const visible = this.visible(corpus);
    const hiddenWeights = [...this.choice.hidden(corpus.folder)].flatMap((id) => index.weigh(id) ?? []);
    const groups = this.choice.arrangement.group === 'article' ? groupsOf(index, visible) : kindsOf(visible);
    return [
      ...this.portions.of('groups', groups, (group) => group),
      ...(hiddenWeights.length > 0 ? [{ type: 'hidden' as const, weights: hiddenWeights }] : []),
    ];
  }

  /** The entities that are neither hidden nor filtered away, those first that the corpus is most about. */
  private visible(corpus: Corpus): readonly EntityWeight[] {
    const all = corpus.index.entities();
    const isWhole = this.choice.filter === undefined && this.choice.hidden(corpus.folder).size === 0;
    return isWhole ? all : all.filter(this.isVisible(corpus));
  }

  private isVisible({ folder }: Corpus): (weight: EntityWeight) => boolean {
    const { filter } = this.choice;
    const hidden = this.choice.hidden(folder);
    return ({ entity }) => !hidden.has(entity.id) && (!filter || filter([entity.name, ...entity.aliases]));
  }

  private sorted(index: CorpusIndex, weights: readonly EntityWeight[], article?: string): readonly EntityWeight[] {
    switch (this.choice.arrangement.sort) {
      case 'weight':
        return weights;
      case 'name': {
        const { compare } = new Intl.Collator(vscode.env.language);
        return [...weights].sort((a, b) => compare(a.entity.name, b.entity.name));
      }
      case 'appearance': {
        const order = new Map<string, number>();
        const articles = article === undefined ? index.allArticles() : [index.article(article)];
        for (const annotated of articles) {
          for (const { entity } of annotated?.annotations.mentions ?? []) {
            if (!order.has(entity)) order.set(entity, order.size);
          }
        }
        return [...weights].sort((a, b) => (order.get(a.entity.id) ?? 0) - (order.get(b.entity.id) ?? 0));
      }
    }
  }

  private mentionNodes(index: CorpusIndex, weight: EntityWeight, article: string): EntityNode[] {
    return index.mentionsIn(weight.entity.id, article).map((mention) => {
      const passage = passageOf(this.library, index, article, mention);
      return { type: 'mention', weight, ref: { article, mention }, ...(passage && { passage }) };
    });
  }
}

function entityNode(weight: EntityWeight): Extract<EntityNode, { type: 'entity' }> {
  return { type: 'entity', weight, entity: weight.entity.id };
}

const foldNode = (fold: Fold): EntityNode => ({ type: 'fold', fold });

function kindsOf(weights: readonly EntityWeight[]): EntityNode[] {
  const { kinds, unsure } = entityGroups(weights);
  return [
    ...kinds.map((group) => ({ type: 'kind' as const, group })),
    ...(unsure.length > 0 ? [{ type: 'unsure' as const, weights: unsure }] : []),
  ];
}

/** The articles, each with the entities that it names. */
function groupsOf(index: CorpusIndex, weights: readonly EntityWeight[]): EntityNode[] {
  const ranks = new Map(weights.map(({ entity }, rank) => [entity.id, rank]));
  return [...index.allArticles()].flatMap(({ article, annotations }) => {
    const named = new Set(annotations.mentions.map(({ entity }) => entity));
    const own = [...named].flatMap((id) => ranks.get(id) ?? []).sort((a, b) => a - b);
    const ownWeights = own.flatMap((rank) => weights[rank] ?? []);
    return own.length > 0 ? [{ type: 'group', within: article.id, weights: ownWeights }] : [];
  });
}
