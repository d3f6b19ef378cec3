import { byText } from '../index/sortedList.js';
import { Tally } from '../index/tally.js';
import type { Entity, EntityKind } from '../model.js';
import type { Cell } from './cells.js';
import { chosenKind } from './kindVotes.js';
import { idOf, kindOf, namingForm, type Root } from './roots.js';

/** What the cells of a thing say of it, counted. */
class Counts {
  /** How many cells of each article are it. */
  readonly articles = new Tally();
  readonly kinds = new Tally();
  readonly names = new Tally();
  readonly aliases = new Tally();
  readonly tickers = new Tally();
}

/** One thing of the corpus, with all that its articles call it and take it for. */
export class Thing {
  /** Its id, as last told; undefined before it was. */
  id: string | undefined;
  /** Most things are named in one article alone. */
  private only: { readonly article: string; readonly cell: Cell } | undefined;
  private counts: Counts | undefined;
  private made: Entity | undefined;

  constructor(private readonly root: Root) {}

  /** Counts a cell of an article up, or down. */
  count(article: string, cell: Cell, by: 1 | -1): void {
    this.made = undefined;
    if (!this.counts && by < 0) this.only = undefined;
    else if (!this.counts && !this.only) this.only = { article, cell };
    else {
      this.counts ??= this.countsOfOnly();
      this.only = undefined;
      countOn(this.counts, this.root, article, cell, by);
    }
  }

  private countsOfOnly(): Counts {
    const counts = new Counts();
    if (this.only) countOn(counts, this.root, this.only.article, this.only.cell, 1);
    return counts;
  }

  /** The ids of the articles that name it, in no order. */
  get articles(): Iterable<string> {
    return this.only ? [this.only.article] : (this.counts?.articles.values() ?? []);
  }

  get isEmpty(): boolean {
    return !this.only && (this.counts?.articles.isEmpty ?? true);
  }

  /** The kind that most mentions give it. */
  get kind(): EntityKind {
    return (
      kindOf(this.root) ?? this.only?.cell.kind ?? (this.counts && chosenKind(this.counts.kinds).kind) ?? 'organization'
    );
  }

  /** The id that its name and its kind give it. */
  get idNow(): string {
    return idOf(this.root, this.kind);
  }

  /** The entity that readers meet. */
  get entity(): Entity {
    this.made ??= this.make(this.counts ?? this.countsOfOnly());
    return this.made;
  }

  private make({ names, aliases, tickers, kinds }: Counts): Entity {
    const share = kindOf(this.root) ? 1 : chosenKind(kinds).share;
    const all = [...aliases.values()].sort((a, b) => b.length - a.length || byText(a, b));
    const listed = [...tickers.values()].sort(byText);
    const [name = listed[0] ?? ''] = names.most(1)[0] ?? aliases.most(1)[0] ?? [];
    return {
      id: this.id as string,
      name,
      kind: this.kind,
      ...(share < 1 && { kindShare: share }),
      aliases: all,
      ...(listed.length > 0 && { tickers: listed }),
    };
  }
}

function countOn(counts: Counts, root: Root, article: string, cell: Cell, by: 1 | -1): void {
  const { vote, weight, form, found, isAcronym } = cell;
  const naming = namingForm(root);
  counts.articles.add(article, by);
  counts.kinds.add(vote, by * weight);
  if (naming === undefined ? !isAcronym : form === naming) counts.names.add(found.name, by);
  for (const alias of found.aliases) counts.aliases.add(alias, by);
  for (const ticker of found.tickers ?? []) counts.tickers.add(ticker, by);
}
