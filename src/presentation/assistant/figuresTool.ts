import { groupBy } from '../../core/groupBy.js';
import type { FigureRef } from '../../core/links/link.js';
import { type MeasureGroup, measureGroups, type PeriodGroup } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import { quoteAround } from '../../core/text/quote.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { type NameFilter, nameFilter } from '../rows/nameFilter.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { plainText, portionOf, type ToldFigure, type ToldQuote, toldFigure, toldQuote } from './toldItems.js';
import { daysAsked, lies } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

// Of somebody with more figures the newest are looked at.
const MOST_FIGURES = 2_000;
// Of those who tell one thing so many are quoted.
const TOLD_SHOWN = 5;
// Of those so many are looked at, for several may print one sentence.
const MOST_READ = 24;
// Shorter texts, of tables, are the same by chance.
const SHORT = 40;
const SENTENCE = 300;

/** A figure and who tells it. */
type ToldBy = Omit<ToldFigure, 'about' | 'period'> & ToldQuote;

/** What articles tell of one measure for one period. */
interface Fact {
  readonly group: MeasureGroup;
  readonly told: PeriodGroup;
  readonly statements: readonly Statement[];
  /** Is it of no longer a time than is asked for? */
  readonly isWithin: boolean;
}

/** The figures of somebody by measure and period: what sources tell differently first, then what most tell. */
export function figuresTool(corpus: ShownCorpus, input: ToolInput<'crossread_figures'>): object {
  const { index } = corpus;
  const entity = entityNamed(index, input.about);
  const days = daysAsked('period', input.period);
  const words = input.measure === undefined ? undefined : nameFilter(input.measure);
  const facts = measureGroups(index.statementsOf(entity.id, MOST_FIGURES)).flatMap((group) =>
    group.periods.flatMap((told): readonly Fact[] => {
      const when = days ? lies(told.period, days) : 'within';
      if (when === 'outside' || when === 'undated') return [];
      const statements = told.statements.filter((one) => !words || measures(corpus, one, words));
      return statements.length > 0 ? [{ group, told, statements, isWithin: when === 'within' }] : [];
    }),
  );
  const rankOf = ({ told, isWithin }: Fact): number => (isWithin ? 0 : 2) + (told.differs ? 0 : 1);
  const { items, total, more } = portionOf(
    [...facts].sort((a, b) => rankOf(a) - rankOf(b)),
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    (fact) => toldFact(corpus, fact),
    'with a "measure" or a "period"',
  );
  return { about: toldEntity(corpus, entity), facts: items, total, ...(more && { more }) };
}

/** Has what a figure measures, or its sentence, all the words? */
function measures({ index }: ShownCorpus, { ref, measures }: Statement, words: NameFilter): boolean {
  const { figure } = ref;
  if (words([figure.measure ?? '', ...measures])) return true;
  const annotated = index.article(ref.article);
  if (!annotated) return false;
  const { text } = annotated.article;
  // Sentences take time to find, and most have not the words anywhere near.
  const around = text.slice(Math.max(0, figure.start - SENTENCE), figure.end + SENTENCE);
  return words([around]) && words([quoteAround(text, figure, annotated.annotations.language, SENTENCE).text]);
}

function toldFact(corpus: ShownCorpus, { group, told, statements }: Fact): object | undefined {
  const refs = statements.map(({ ref }) => ref);
  const different = withoutReprints(endsOf(refs, MOST_READ).flatMap((ref) => toldBy(corpus, ref, group.measure) ?? []));
  if (different.length === 0) return undefined;
  const left = Math.max(0, different.length - TOLD_SHOWN) + Math.max(0, refs.length - MOST_READ);
  return {
    ...(group.measure && { measure: plainText(group.measure) }),
    ...(told.period && { period: told.period }),
    ...(told.differs && { differs: true }),
    told: endsOf(different, TOLD_SHOWN),
    ...(left > 0 && { moreTold: left }),
  };
}

/** The first and the last of a list, so many in all: what lies farthest apart. */
function endsOf<Item>(list: readonly Item[], most: number): readonly Item[] {
  if (list.length <= most) return list;
  const first = Math.ceil(most / 2);
  return [...list.slice(0, first), ...list.slice(first - most)];
}

/** A figure of the same sentence once, with how many other articles print it. */
function withoutReprints(told: readonly ToldBy[]): readonly ToldBy[] {
  const isOne = ({ value, quote, link }: ToldBy): string => `${value} ${quote.length < SHORT ? link : quote}`;
  return [...groupBy(told, isOne).values()].map((same) => ({
    ...(same[0] as ToldBy),
    ...(same.length > 1 && { sameTextInArticles: same.length - 1 }),
  }));
}

/** A figure with its source, without what stands above it. */
function toldBy(corpus: ShownCorpus, ref: FigureRef, of: string): ToldBy | undefined {
  const quote = toldQuote(corpus, ref.article, ref.figure);
  if (!quote) return undefined;
  const { about: _, period: __, measure, ...figure } = toldFigure(corpus, ref);
  return { ...figure, ...(measure !== undefined && measure !== of && { measure }), ...quote };
}
