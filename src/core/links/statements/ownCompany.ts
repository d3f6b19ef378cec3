import type { Figure, Mention } from '../../model.js';
import { OF_COMPANIES } from '../measures.js';

// A company named less often is not what the article is about.
const LEAST_MENTIONS = 4;

/** Gives an article's figures to its company where its sentences give them to a person. */
export class OwnCompany {
  /** The company named most, where it is named clearly more than the next. */
  private readonly main: string | undefined;
  private readonly people = new Set<string>();

  /** `mentions` are those of the article. */
  constructor(mentions: readonly Mention[]) {
    const counts = new Map<string, number>();
    for (const { entity, kind } of mentions) {
      if (kind === 'person') this.people.add(entity);
      else if (kind === 'company') counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= 2 * (second?.[1] ?? 0) && first[1] >= LEAST_MENTIONS) this.main = first[0];
  }

  /** The figure as its company's, where it is given to a person and no person sells, earns or stocks so much. */
  figureOf(figure: Figure, measures: readonly string[]): Figure {
    if (this.main === undefined || figure.subject === undefined || !this.people.has(figure.subject)) return figure;
    return measures.some((name) => OF_COMPANIES.has(name)) ? { ...figure, subject: this.main } : figure;
  }
}
