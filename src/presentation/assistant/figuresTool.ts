import type { FigureRef } from '../../core/links/link.js';
import { type MeasureGroup, measureGroups, type PeriodGroup } from '../../core/links/measureGroups.js';
import type { Statement } from '../../core/links/statement.js';
import { quoteAround } from '../../core/text/quote.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { type NameFilter, nameFilter } from '../rows/nameFilter.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { plainText, portionOf, type ToldFigure, type ToldQuote, toldFigure, toldQuote } from './toldItems.js';
import { daysAsked, isWithin } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

// Of somebody with more figures the newest are looked at.
const MOST_FIGURES = 2_000;
// Of those who tell one thing so many are quoted.
const TOLD_SHOWN = 5;

/** What articles tell of one measure for one period. */
interface Fact {
  readonly group: MeasureGroup;
  readonly told: PeriodGroup;
  readonly statements: readonly Statement[];
}

/** The figures of somebody by measure and period: what sources tell differently first, then what most tell. */
export function figuresTool(corpus: ShownCorpus, input: ToolInput<'crossread_figures'>): object {
  const { index } = corpus;
  const entity = entityNamed(index, input.about);
  const days = daysAsked('period', input.period);
  const words = input.measure === undefined ? undefined : nameFilter(input.measure);
  const facts = measureGroups(index.statementsOf(entity.id, MOST_FIGURES)).flatMap((group) =>
    group.periods.flatMap((told): readonly Fact[] => {
      if (!isWithin(told.period, days)) return [];
      const statements = told.statements.filter((one) => !words || measures(corpus, one, words));
      return statements.length > 0 ? [{ group, told, statements }] : [];
    }),
  );
  const differing = facts.filter(({ told }) => told.differs);
  const { items, total, more } = portionOf(
    [...differing, ...facts.filter(({ told }) => !told.differs)],
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    (fact) => toldFact(corpus, fact),
    'with a "measure" or a "period"',
  );
  return { about: toldEntity(corpus, entity), facts: items, total, ...(more && { more }) };
}

/** Has what a figure measures, or its sentence, all the words? */
function measures({ index }: ShownCorpus, { ref, measures }: Statement, words: NameFilter): boolean {
  if (words([ref.figure.measure ?? '', ...measures])) return true;
  const annotated = index.article(ref.article);
  return (
    annotated !== undefined &&
    words([quoteAround(annotated.article.text, ref.figure, annotated.annotations.language).text])
  );
}

function toldFact(corpus: ShownCorpus, { group, told, statements }: Fact): object | undefined {
  const shown = statements.slice(0, TOLD_SHOWN).flatMap(({ ref }) => toldBy(corpus, ref, group.measure) ?? []);
  if (shown.length === 0) return undefined;
  const left = statements.length - shown.length;
  return {
    ...(group.measure && { measure: plainText(group.measure) }),
    ...(told.period && { period: told.period }),
    ...(told.differs && { differs: true }),
    told: shown,
    ...(left > 0 && { andToldElsewhere: left }),
  };
}

/** A figure with its source, without what stands above it. */
function toldBy(corpus: ShownCorpus, ref: FigureRef, of: string): (Partial<ToldFigure> & ToldQuote) | undefined {
  const quote = toldQuote(corpus, ref.article, ref.figure);
  if (!quote) return undefined;
  const { about: _, period: __, measure, ...figure } = toldFigure(corpus, ref);
  return { ...figure, ...(measure !== undefined && measure !== of && { measure }), ...quote };
}
