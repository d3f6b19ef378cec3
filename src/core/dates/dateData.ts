import type { Phrases, WordsOf } from '../figures/figureData.js';

export type { Phrases };

/** The lengths of time that dates are made of. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * What leads to a date: `by` and `from` leave it to the sentence whether they set an end or a state, a beginning or a
 * base; `period` says nothing more than when.
 */
export type DateLead = 'as-of' | 'base' | 'deadline' | 'since' | 'by' | 'from' | 'period';

/** How the end of a stretch is told: as its end, or as something that it goes on to, which other things do too. */
export type StretchEnd = 'ended' | 'until';

/** What a language contributes to reading dates: words only, no rules. Matching folds case. */
export interface DateData {
  /** Month names and abbreviations, January first. */
  readonly months: readonly (readonly string[])[];
  /** Names of the days of the week, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Of both, those that are other words or names too ("May", "Sun"): they need a number or a preposition. */
  readonly ambiguous: Phrases;
  /** Are names of months and days written with a capital, so that "march" is none? */
  readonly capitals: boolean;
  /** What comes first in 04/05/2013 where the text does not tell. */
  readonly numericOrder: 'dayFirst' | 'monthFirst';
  /** Glued to a day: December 19*th*. */
  readonly ordinalSuffixes: Phrases;
  /** Between a day and its month, or a quarter and its year: 19th *of* December. */
  readonly of: Phrases;
  /** Between the two ends of a stretch: December 19 *to* 21. */
  readonly to: Phrases;
  /** Before the first end; then both ends are dates of their own: *from* 2012 to 2014. */
  readonly from: Phrases;
  readonly and: Phrases;
  /** Before a bare number of four digits they make it a year: *in* 2012. */
  readonly beforeYear: Phrases;
  /** Before a month's ambiguous name they make it a month: *in* May, *early* March. */
  readonly beforeMonth: Phrases;
  /** Of {@link beforeMonth}, those that are seldom said before a person: *in*, *since*, *last*, but not *by*. */
  readonly monthLeads: Phrases;
  /** Of {@link of}, those that lead to a stretch of time and not to a day's month: *in*. */
  readonly within: Phrases;

  /** Lengths of time, by one and by several. */
  readonly units: readonly (readonly [DateUnit, singular: Phrases, plural: Phrases])[];
  /** Words that move a unit: *last* year is -1, *this* year 0, *next* year 1. */
  readonly shifts: readonly (readonly [number, Phrases])[];
  /** Words that move the unit before them: l'année *dernière*. */
  readonly shiftsBehind: readonly (readonly [number, Phrases])[];
  /** Whole words and phrases: "yesterday" is a day and -1. */
  readonly relative: readonly (readonly [unit: DateUnit, shift: number, Phrases])[];
  /** The same stretch a year before: "the year-earlier period". */
  readonly yearEarlier: Phrases;
  /** Of {@link ago}, those that count from the year spoken of: a year *earlier*. */
  readonly earlier: Phrases;
  /** Of {@link shifts}, those that do: the *previous* year. */
  readonly previous: Phrases;
  /** Before a part of a year they point back to the one named last: the *same* quarter of 2017. */
  readonly same: Phrases;
  /** A word for any part of a year: the same *period* of 2017. */
  readonly period: Phrases;
  /** Open a stretch that ends now: the *past* two years. */
  readonly past: Phrases;
  /** Behind a length of time: two years *ago*. */
  readonly ago: Phrases;
  /** Before a length of time they say the same: *vor* zwei Jahren, *il y a* deux ans. */
  readonly agoLeads: Phrases;
  /** Behind "earlier" it makes a comparison of it: two years earlier *than*. */
  readonly than: Phrases;
  /** "of *the year*" behind a quarter: the year spoken of. */
  readonly theYear: Phrases;
  /** first … fourth. */
  readonly ordinals: readonly (readonly [number, Phrases])[];
  /** one … twelve, for lengths of time. */
  readonly cardinals: readonly (readonly [number, Phrases])[];
  /** Words for a half that need not be one of the year: half, but not semester. */
  readonly plainHalf: Phrases;
  /** Letters before a number: *Q*3, *H*1, *FY*2023. */
  readonly quarterLetters: Phrases;
  readonly halfLetters: Phrases;
  readonly fiscalLetters: Phrases;
  /** Before a year: *fiscal* 2023. */
  readonly fiscal: Phrases;
  /** Glued to a year: the 1990*s*. */
  readonly decadeSuffixes: Phrases;
  /** Before a decade: de *jaren* 90. */
  readonly decadeLeads: Phrases;
  /** Decades in words: nineties. */
  readonly decades: readonly (readonly [number, Phrases])[];
  /** Verbs, and adjectives, that say that what is told lies ahead: will, plans, upcoming. */
  readonly future: Phrases;
  /** Verbs of saying: what they tell may lie at another time than they do. */
  readonly reports: Phrases;
  /** Other verbs that a figure's words do not list: they tell of what is or was. */
  readonly told: Phrases;
  /** Before a participle they make it no verb of the past: *be* opened. */
  readonly infinitives: Phrases;
  /** Begin a clause that the verb before them says nothing of: *that*, *which*. */
  readonly clauseStarts: Phrases;
  /** Before a year, with "of" and a number between at most, they are called by it: the Finance *Act* 1990. */
  readonly laws: Phrases;
  /** Behind a date they are called by it, and tell nothing of its time: March *delivery*, the July 26 *press release*. */
  readonly calledByDate: Phrases;
  /** What words before a date make of it: *as of*, *until*. */
  readonly leads: WordsOf<DateLead>;
  /** Between a length of time and the date it ends with: the quarter *ended* June 30, the year *to* March. */
  readonly stretchEnds: WordsOf<StretchEnd>;
}
