import { type FigureWords, figureWords } from '../figures/figureWords.js';
import { perLocale } from '../locales/index.js';
import { BackPhrases } from '../text/backPhrases.js';
import { phrases, setOf } from '../text/phrases.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { ClauseMark } from './clauseVerbs.js';
import type { DateData, DateLead, DateUnit, Phrases, StretchEnd } from './dateData.js';

/** What a word at which a date can begin means. */
export interface DateWord {
  readonly role:
    | 'month'
    | 'weekday'
    | 'shift'
    | 'ordinal'
    | 'cardinal'
    | 'decade'
    | 'relative'
    | 'yearEarlier'
    | 'same'
    | 'past'
    | 'agoLead'
    | 'movedUnit'
    | 'fiscal'
    | 'decadeLead';
  /** 1 to 12, 1 for Monday, the shift, the number, the decade's first year. */
  readonly value: number;
  /** Of a `relative` and a `movedUnit`: what the shift counts. */
  readonly unit?: DateUnit;
  /** The name in full, not an abbreviation. */
  readonly full?: boolean;
  /** Another word or a name as well. */
  readonly ambiguous?: boolean;
}

/** All the words of one language that reading dates needs, ready for lookup. */
export interface DateWords {
  readonly data: DateData;
  /** Every word at which a date can begin: the one table that each word of a text is looked up in. */
  readonly starts: PhraseTable<DateWord>;
  /** Months by their names in lower case, for those that are glued to a year. */
  readonly monthOf: ReadonlyMap<string, number>;
  readonly ordinalSuffixes: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  /** Of these, what stands between a day and its month. */
  readonly dayOf: PhraseTable<true>;
  /** Before a month that a number does not belong to: *in* March 12 people. */
  readonly within: PhraseTable<true>;
  /** Of {@link DateData.beforeMonth}, those that lead to no name. */
  readonly monthLeads: PhraseTable<true>;
  readonly to: PhraseTable<true>;
  readonly and: PhraseTable<true>;
  readonly shiftsBehind: PhraseTable<number>;
  readonly beforeYear: PhraseTable<true>;
  readonly beforeMonth: PhraseTable<true>;
  readonly units: PhraseTable<DateUnit>;
  /** Of {@link units}, the plurals. */
  readonly plurals: PhraseTable<DateUnit>;
  /** What figures are made of: a date's number must be none of theirs. */
  readonly figures: FigureWords;
  readonly from: PhraseTable<true>;
  /** Hedges that show a number behind them to be an amount: more than, up to. */
  readonly notBeforeYear: BackPhrases<true>;
  /** Plurals that no rule tells from a year's: people. */
  readonly countedNouns: PhraseTable<unknown>;
  readonly ago: PhraseTable<true>;
  readonly earlier: PhraseTable<true>;
  readonly previous: PhraseTable<true>;
  readonly period: PhraseTable<true>;
  readonly than: PhraseTable<true>;
  readonly theYear: PhraseTable<true>;
  readonly plainHalf: PhraseTable<true>;
  readonly quarterLetters: ReadonlySet<string>;
  readonly halfLetters: ReadonlySet<string>;
  readonly fiscalLetters: ReadonlySet<string>;
  readonly decadeSuffixes: PhraseTable<true>;
  /** Verbs, by what they tell of the time of their clause, and what begins one. */
  readonly clauseMarks: PhraseTable<ClauseMark>;
  readonly infinitives: PhraseTable<true>;
  readonly laws: PhraseTable<true>;
  readonly calledByDate: PhraseTable<true>;
  readonly leads: BackPhrases<DateLead>;
  readonly stretchEnds: BackPhrases<StretchEnd>;
  /** What may stand between a lead and its date, and leads itself: prepositions, articles. */
  readonly dateFillers: PhraseTable<true>;
}

/** The date words of a language, compiled once. */
export const dateWords = perLocale(({ dates, language }) => compile(dates, figureWords(language)));

function compile(data: DateData, figures: FigureWords): DateWords {
  const starts = new PhraseTable<DateWord>();
  const ambiguous = new Set(phrases(data.ambiguous));
  const add = (list: Phrases, word: DateWord): void => {
    for (const phrase of phrases(list)) starts.add(phrase, word);
  };
  for (const [names, role] of [
    [data.months, 'month'],
    [data.weekdays, 'weekday'],
  ] as const) {
    names.forEach((list, index) => {
      list.forEach((name, n) => {
        starts.add(name, { role, value: index + 1, full: n === 0, ambiguous: ambiguous.has(name) });
      });
    });
  }
  for (const [value, list] of data.shifts) add(list, { role: 'shift', value });
  for (const [value, list] of data.ordinals) add(list, { role: 'ordinal', value });
  for (const [value, list] of data.cardinals) add(list, { role: 'cardinal', value });
  for (const [value, list] of data.decades) add(list, { role: 'decade', value });
  for (const [unit, value, list] of data.relative) add(list, { role: 'relative', unit, value });
  add(data.yearEarlier, { role: 'yearEarlier', value: 0 });
  add(data.same, { role: 'same', value: 0 });
  add(data.past, { role: 'past', value: 0 });
  add(data.agoLeads, { role: 'agoLead', value: 0 });
  if (data.shiftsBehind.length > 0)
    for (const [unit, one, several] of data.units) add(`${one}, ${several}`, { role: 'movedUnit', value: 0, unit });
  add(data.fiscal, { role: 'fiscal', value: 0 });
  add(data.decadeLeads, { role: 'decadeLead', value: 0 });
  return {
    data,
    starts,
    monthOf: new Map(
      data.months.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
    ),
    ordinalSuffixes: setOf(data.ordinalSuffixes),
    of: setOf(data.of),
    dayOf: new PhraseTable(
      phrases(data.of)
        .filter((p) => !phrases(data.within).includes(p))
        .map((p) => [p, true] as const),
    ),
    within: setOf(data.within),
    monthLeads: setOf(data.monthLeads),
    to: setOf(data.to),
    and: setOf(data.and),
    shiftsBehind: new PhraseTable(
      data.shiftsBehind.flatMap(([shift, list]) => phrases(list).map((p) => [p, shift] as const)),
    ),
    beforeYear: setOf(data.beforeYear),
    beforeMonth: setOf(data.beforeMonth),
    units: new PhraseTable(
      data.units.flatMap(([unit, one, several]) => phrases(`${one}, ${several}`).map((p) => [p, unit] as const)),
    ),
    plurals: new PhraseTable(
      data.units.flatMap(([unit, , several]) => phrases(several).map((p) => [p, unit] as const)),
    ),
    figures,
    from: setOf(data.from),
    notBeforeYear: new BackPhrases(
      figures.data.modifiers.flatMap(([modifier, list]) =>
        modifier === 'approx' || modifier === 'exact' ? [] : phrases(list).map((p) => [p, true] as const),
      ),
    ),
    countedNouns: figures.nouns,
    ago: setOf(data.ago),
    earlier: setOf(data.earlier),
    previous: setOf(data.previous),
    period: setOf(data.period),
    than: setOf(data.than),
    theYear: setOf(data.theYear),
    plainHalf: setOf(data.plainHalf),
    quarterLetters: new Set(phrases(data.quarterLetters)),
    halfLetters: new Set(phrases(data.halfLetters)),
    fiscalLetters: new Set(phrases(data.fiscalLetters)),
    decadeSuffixes: setOf(data.decadeSuffixes),
    clauseMarks: clauseMarksOf(data, figures),
    infinitives: setOf(data.infinitives),
    laws: setOf(data.laws),
    calledByDate: setOf(data.calledByDate),
    dateFillers: dateFillersOf(data, figures),
    leads: new BackPhrases(data.leads.flatMap(([lead, list]) => phrases(list).map((p) => [p, lead] as const))),
    stretchEnds: new BackPhrases(
      data.stretchEnds.flatMap(([end, list]) => phrases(list).map((p) => [p, end] as const)),
    ),
  };
}

/** Each word once, by the first list that has it: "expected to" looks ahead and is no past. */
function clauseMarksOf(data: DateData, { data: figures }: FigureWords): PhraseTable<ClauseMark> {
  const marks = new Map<string, ClauseMark>();
  const add = (mark: ClauseMark, ...lists: readonly Phrases[]): void => {
    for (const phrase of lists.flatMap(phrases)) if (!marks.has(phrase)) marks.set(phrase, mark);
  };
  add('ahead', data.future);
  add('report', data.reports);
  add('past', data.told, figures.past);
  add('clause', data.clauseStarts);
  add('joint', figures.clauseJoins);
  add('opener', figures.subordinators);
  return new PhraseTable(marks);
}

function dateFillersOf(data: DateData, { data: figures }: FigureWords): PhraseTable<true> {
  const clauses = new Set(phrases(data.clauseStarts));
  const fillers = [...phrases(figures.prepositions), ...phrases(figures.articlesAndOwners)];
  return new PhraseTable(fillers.filter((word) => !clauses.has(word)).map((word) => [word, true] as const));
}
