import type { CorpusIndex, EntityWeight } from '../../core/index/corpusIndex.js';
import type { Mention } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { annotationAt } from '../annotationAt.js';
import { quotation } from '../cards/quotation.js';
import { passageOf, type ShownCorpus } from '../indexedArticles.js';
import { language, t } from '../l10n.js';
import { articleCount, kindName, kindPlural, mentionCount, number } from '../wording.js';
import { type EntityGroups, entityGroups, type Fold, type FoldName, type KindGroup } from './entityGroups.js';
import { KIND_ICONS } from './kindIcons.js';
import { type NameFilter, nameFilter } from './nameFilter.js';
import type { Portions } from './portions.js';
import { FILE_ICON, partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

/** How the rows are grouped and ordered. */
export interface Arrangement {
  readonly group: 'kind' | 'article';
  readonly sort: 'weight' | 'name' | 'appearance';
}

/** What the reader chose to see of the entities of a corpus. */
export interface EntityChoice {
  readonly arrangement: Arrangement;
  /** What the filter box holds. */
  readonly query: string;
  /** Ids of the entities that the reader does not want to see. */
  readonly hidden: readonly string[];
  /** Is the reader asked what only a reader can tell? */
  readonly isAsked: boolean;
}

// Of an entity in more articles than this, the mentions of each article wait until they are asked for.
const FEW_ARTICLES = 12;
// A row shows little of a quote: the name has to come early in it.
const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 16;

/** An article and the entities that it names, by their weights. */
interface ArticleGroup {
  readonly article: string;
  readonly weights: readonly EntityWeight[];
}

/** The entities of a corpus: by kind or by article, down to each mention. */
export class EntityRows implements ViewRows {
  private readonly index: CorpusIndex;
  private readonly filter: NameFilter | undefined;
  private readonly hidden: ReadonlySet<string>;
  private visibleNow: readonly EntityWeight[] | undefined;
  private groupsNow: EntityGroups | undefined;
  private articlesNow: readonly ArticleGroup[] | undefined;

  constructor(
    private readonly corpus: ShownCorpus,
    private readonly choice: EntityChoice,
    private readonly portions: Portions,
  ) {
    this.index = corpus.index;
    this.filter = nameFilter(choice.query);
    this.hidden = new Set(choice.hidden);
  }

  head(): RowsHead {
    const description = this.corpus.name;
    if (!this.filter) return { message: '', description };
    const shown = this.visible().length;
    const message =
      shown === 0
        ? t('No name has “{0}” in it.', this.choice.query)
        : t('“{0}”: {1} of {2} names', this.choice.query, shown, this.index.entities().length);
    return { message, description };
  }

  below(row?: string): readonly Row[] {
    if (row === undefined) return this.roots();
    const [type, a = '', b = ''] = partsOf(row);
    switch (type) {
      case 'kind': {
        const group = this.kindGroup(a);
        if (!group) return [];
        const folds = group.folds.map((fold) => this.foldRow(fold));
        return [...this.entityList(`kind ${group.kind}`, group.rows), ...folds];
      }
      case 'fold': {
        const fold = this.kindGroup(a)?.folds.find(({ name }) => name === b);
        return fold ? this.entityList(`fold ${fold.kind} ${fold.name}`, fold.weights) : [];
      }
      case 'unsure':
        return this.entityList('unsure', this.groups().unsure);
      case 'group': {
        const group = this.articles().find(({ article }) => article === a);
        return group ? this.entityList(`article ${a}`, group.weights, a) : [];
      }
      case 'hidden':
        return this.portions.of('hidden', this.hiddenWeights(), (weight) => entityRow(weight, { isHidden: true }));
      case 'entity':
        return b ? this.mentionRows(a, b) : this.articleRows(a);
      case 'article':
        return this.mentionRows(a, b);
      default:
        return [];
    }
  }

  pathTo(article: string, offset: number): readonly Row[] | undefined {
    const annotated = this.index.article(article);
    const at = annotated && annotationAt(annotated.annotations, offset);
    const weight = at?.kind === 'mention' ? this.index.weigh(at.mention.entity) : undefined;
    if (!weight || !this.isVisible(weight)) return undefined;
    const holds = ({ weights }: { readonly weights: readonly EntityWeight[] }): boolean =>
      weights.some(({ entity }) => entity.id === weight.entity.id);
    if (this.choice.arrangement.group === 'article') {
      const group = this.articles().find((one) => one.article === article);
      return group && holds(group) ? [this.groupRow(group), entityRow(weight, { within: article })] : undefined;
    }
    const { kinds, unsure } = this.groups();
    if (holds({ weights: unsure })) return [this.unsureRow(unsure.length), entityRow(weight)];
    for (const group of kinds) {
      if (group.kind !== weight.entity.kind) continue;
      const fold = group.folds.find(holds);
      return [this.kindRow(group), ...(fold ? [this.foldRow(fold)] : []), entityRow(weight)];
    }
    return undefined;
  }

  /** A mention is quoted itself, an entity by the passage that says most of it. */
  quotations(row: string): readonly string[] {
    const [type, a = '', b = ''] = partsOf(row);
    if (type === 'mention') return this.quotationAt(a, Number(b));
    if (type !== 'entity' && type !== 'article') return [];
    const telling = b ? this.index.tellingMention(a, b) : undefined;
    const ref = telling ? { article: b, mention: telling } : this.index.definingMention(a);
    return ref ? this.quotationAt(ref.article, ref.mention.start) : [];
  }

  private quotationAt(article: string, start: number): readonly string[] {
    const annotated = this.index.article(article);
    const mention = annotated?.annotations.mentions.find((one) => one.start === start);
    return annotated && mention ? [quotation(annotated, mention)] : [];
  }

  private roots(): Row[] {
    const hidden = this.hiddenWeights().length;
    const groups =
      this.choice.arrangement.group === 'article'
        ? this.portions.of('groups', this.articles(), (group) => this.groupRow(group))
        : this.kindRows();
    const questions = this.choice.isAsked && !this.filter ? this.index.identityQuestions().length : 0;
    return [...groups, ...(hidden > 0 ? [hiddenRow(hidden)] : []), ...(questions > 0 ? [questionsRow(questions)] : [])];
  }

  private kindRows(): Row[] {
    const { kinds, unsure } = this.groups();
    const rows = kinds.map((group) => this.kindRow(group));
    return unsure.length > 0 ? [...rows, this.unsureRow(unsure.length)] : rows;
  }

  /** The entities that are neither hidden nor filtered away, those first that the corpus is most about. */
  private visible(): readonly EntityWeight[] {
    if (!this.visibleNow) {
      const all = this.index.entities();
      const isWhole = this.filter === undefined && this.hidden.size === 0;
      this.visibleNow = isWhole ? all : all.filter((weight) => this.isVisible(weight));
    }
    return this.visibleNow;
  }

  private isVisible({ entity }: EntityWeight): boolean {
    return !this.hidden.has(entity.id) && (!this.filter || this.filter([entity.name, ...entity.aliases]));
  }

  private hiddenWeights(): readonly EntityWeight[] {
    return this.choice.hidden.flatMap((id) => this.index.weigh(id) ?? []);
  }

  private groups(): EntityGroups {
    this.groupsNow ??= entityGroups(this.visible());
    return this.groupsNow;
  }

  private kindGroup(kind: string): KindGroup | undefined {
    return this.groups().kinds.find((group) => group.kind === kind);
  }

  /** The articles, each with the entities that it names. */
  private articles(): readonly ArticleGroup[] {
    if (!this.articlesNow) {
      const weights = this.visible();
      const ranks = new Map(weights.map(({ entity }, rank) => [entity.id, rank]));
      this.articlesNow = [...this.index.allArticles()].flatMap(({ article, annotations }) => {
        const named = new Set(annotations.mentions.map(({ entity }) => entity));
        const own = [...named].flatMap((id) => ranks.get(id) ?? []).sort((a, b) => a - b);
        const ownWeights = own.flatMap((rank) => weights[rank] ?? []);
        return own.length > 0 ? [{ article: article.id, weights: ownWeights }] : [];
      });
    }
    return this.articlesNow;
  }

  private entityList(list: string, weights: readonly EntityWeight[], within?: string): Row[] {
    return this.portions.of(list, this.sorted(weights, within), (weight) =>
      entityRow(weight, { ...(within !== undefined && { within }) }),
    );
  }

  private sorted(weights: readonly EntityWeight[], article?: string): readonly EntityWeight[] {
    switch (this.choice.arrangement.sort) {
      case 'weight':
        return weights;
      case 'name': {
        const { compare } = new Intl.Collator(language());
        return [...weights].sort((a, b) => compare(a.entity.name, b.entity.name));
      }
      case 'appearance': {
        const order = new Map<string, number>();
        const articles = article === undefined ? this.index.allArticles() : [this.index.article(article)];
        for (const annotated of articles) {
          for (const { entity } of annotated?.annotations.mentions ?? []) {
            if (!order.has(entity)) order.set(entity, order.size);
          }
        }
        return [...weights].sort((a, b) => (order.get(a.entity.id) ?? 0) - (order.get(b.entity.id) ?? 0));
      }
    }
  }

  private articleRows(entity: string): Row[] {
    const articles = this.index.articlesWith(entity);
    const isOpen = articles.length <= FEW_ARTICLES;
    return this.portions.of(`entity ${entity}`, articles, (article) => {
      const title = this.titleOf(article);
      const count = this.index.mentionsIn(entity, article).length;
      return {
        id: rowId('article', entity, article),
        label: title,
        state: isOpen ? 'unfolded' : 'folded',
        description: number(count),
        icon: FILE_ICON,
        tooltip: `${title}\n${mentionCount(count)}`,
        spoken: `${title}, ${mentionCount(count)}`,
        about: [entity],
      };
    });
  }

  private mentionRows(entity: string, article: string): Row[] {
    return this.index.mentionsIn(entity, article).flatMap((mention) => this.mentionRow(article, mention) ?? []);
  }

  /** One mention: the words around it. A click leads there. */
  private mentionRow(id: string, mention: Mention): Row | undefined {
    const annotated = this.index.article(id);
    const passage = passageOf(this.corpus, id, mention);
    if (!annotated || !passage) return undefined;
    const { article, annotations } = annotated;
    const { text, focus } = quoteAround(article.text, mention, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
    return {
      id: rowId('mention', id, String(mention.start)),
      label: text,
      highlight: [focus.start, focus.end],
      tooltip: `${quoteAround(article.text, mention, annotations.language).text}\n${article.title}`,
      menu: 'passage',
      passage,
      about: [mention.entity],
    };
  }

  private titleOf(article: string): string {
    return this.index.listedArticle(article)?.title ?? article;
  }

  /** A group of entities of one kind. What a filter lets through shows at once. */
  private kindRow({ kind, count }: KindGroup): Row {
    const state = this.filter || kind === 'company' ? 'unfolded' : 'folded';
    return { id: this.groupId('kind', kind), state, ...counted(kindPlural(kind), count) };
  }

  /** What is folded at the end of a kind. */
  private foldRow({ kind, name, weights }: Fold): Row {
    return {
      id: this.groupId('fold', kind, name),
      state: this.groupState(),
      icon: { name: FOLD_ICONS[name] },
      ...counted(foldLabel(name), weights.length),
    };
  }

  /** What is not sure enough to stand among its kind, after all kinds. */
  private unsureRow(count: number): Row {
    return {
      id: this.groupId('unsure'),
      state: this.groupState(),
      icon: { name: 'question' },
      tooltip: t('Named once, and little says that it is a name of this kind'),
      ...counted(t('Unsure'), count),
    };
  }

  /** An article as a group of entities. */
  private groupRow({ article, weights }: ArticleGroup): Row {
    return {
      id: this.groupId('group', article),
      state: this.groupState(),
      icon: FILE_ICON,
      ...counted(this.titleOf(article), weights.length),
    };
  }

  /** A group that stands otherwise at first is another row to the tree, which else keeps it as the reader left it. */
  private groupId(...parts: readonly string[]): string {
    return rowId(...parts, ...(this.filter ? ['filtered'] : []));
  }

  private groupState(): 'folded' | 'unfolded' {
    return this.filter ? 'unfolded' : 'folded';
  }
}

const FOLD_ICONS: Readonly<Record<FoldName, string>> = { once: 'ellipsis', country: 'globe', genericBody: 'law' };

function foldLabel(name: FoldName): string {
  switch (name) {
    case 'once':
      return t('Named once');
    case 'country':
      return t('Countries');
    case 'genericBody':
      return t('Generic bodies');
  }
}

/** What the reader has hidden, at the end of the view. */
function hiddenRow(count: number): Row {
  const icon = { name: 'eye-closed' };
  return { id: rowId('hidden'), state: 'folded', icon, menu: 'hidden', ...counted(t('Hidden'), count) };
}

/** What the reader can tell of names, behind all of them. */
function questionsRow(count: number): Row {
  const label = count === 1 ? t('1 question about names') : t('{0} questions about names', number(count));
  return {
    id: rowId('questions'),
    label,
    icon: { name: 'question' },
    tooltip: t('Names that may be of one thing. Enter answers them, one after the other.'),
    spoken: label,
    asks: true,
  };
}

function counted(label: string, count: number): Pick<Row, 'label' | 'description' | 'spoken'> {
  const spoken = `${label}, ${count === 1 ? t('1 name') : t('{0} names', number(count))}`;
  return { label, description: number(count), spoken };
}

/** An entity, `within` an article where entities are grouped by article. */
function entityRow(
  { entity, mentions, articles }: EntityWeight,
  { within, isHidden = false }: { readonly within?: string; readonly isHidden?: boolean } = {},
): Row {
  const { id, name, kind, description } = entity;
  const counts = [mentionCount(mentions), articleCount(articles)];
  return {
    id: rowId('entity', id, within ?? '', ...(isHidden ? ['hidden'] : [])),
    label: name,
    state: 'folded',
    description: `${number(mentions)} · ${articleCount(articles)}`,
    icon: { name: KIND_ICONS[kind] },
    tooltip: [`${name} (${kindName(kind)})`, description, counts.join(', ')].filter(Boolean).join('\n'),
    menu: isHidden ? 'entity.hidden' : 'entity',
    spoken: [name, kindName(kind), ...counts].join(', '),
    entity: id,
    about: [id],
  };
}
