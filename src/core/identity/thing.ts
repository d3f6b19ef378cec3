import { byText } from '../index/sortedList.js';
import { Tally } from '../index/tally.js';
import type { Entity, EntityKind } from '../model.js';
import type { Cell } from './cells.js';

/** One thing of the corpus, with all that its articles call it and take it for. */
export class Thing {
  /** How many cells of each article are it. */
  readonly articles = new Map<string, number>();
  /** Its id, as last told; undefined before it was. */
  id: string | undefined;
  private readonly votes = new Tally();
  private readonly names = new Tally();
  private readonly aliases = new Tally();
  private readonly tickers = new Tally();
  private made: Entity | undefined;

  constructor(private readonly naming: Naming) {}

  /** Counts a cell of an article up, or down. */
  count(article: string, cell: Cell, by: 1 | -1): void {
    const { kind, weight, form, found } = cell;
    this.made = undefined;
    const left = (this.articles.get(article) ?? 0) + by;
    if (left === 0) this.articles.delete(article);
    else this.articles.set(article, left);
    this.votes.add(kind, by * weight);
    if (this.naming.form === undefined ? !cell.isAcronym : form === this.naming.form) this.names.add(found.name, by);
    for (const alias of found.aliases) this.aliases.add(alias, by);
    for (const ticker of found.tickers ?? []) this.tickers.add(ticker, by);
  }

  /** The kind that most mentions give it. */
  get kind(): EntityKind {
    return this.naming.kind ?? (this.votes.most(1)[0]?.[0] as EntityKind);
  }

  /** The entity that readers meet. */
  get entity(): Entity {
    this.made ??= this.make();
    return this.made;
  }

  private make(): Entity {
    const all = [...this.aliases.values()];
    const [name = all[0] as string] = (this.names.most(1)[0] ?? this.aliases.most(1)[0] ?? []) as [string?];
    const aliases = all.sort((a, b) => b.length - a.length || byText(a, b));
    const tickers = [...this.tickers.values()].sort(byText);
    return { id: this.id as string, name, kind: this.kind, aliases, ...(tickers.length > 0 && { tickers }) };
  }
}

/** What is settled of a thing beforehand. */
export interface Naming {
  /** Its kind, where no votes are needed. */
  readonly kind?: EntityKind;
  /** Only cells of this form say its name; left out where any may that is no acronym. */
  readonly form?: string;
}
