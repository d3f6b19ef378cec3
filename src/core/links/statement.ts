import type { DayRange } from '../dates/isoPeriod.js';
import type { Figure, Span } from '../model.js';
import type { FigureRef } from './link.js';

/** What a figure is in the change its clause tells: from 5 to 7, by 2. */
export type ChangeRole = 'from' | 'to' | 'by';

/** A figure and what its sentence says around it: all that the rules for links look at. */
export interface Statement {
  readonly ref: FigureRef;
  /** The figure as compared: of a company, where the sentence gives a company's figure to its head. */
  readonly figure: Figure;
  /** Its subject goes by a name that many have: in another article it is another. */
  readonly isLocal: boolean;
  /** Where the sentence last names the subject before the figure; undefined where it does not. */
  readonly named: Span | undefined;
  /** The clause names somebody else right behind the figure: "16 million barrels of OPEC crude". */
  readonly hasNameBehind: boolean;
  /** Place among the article's figures, and number of its sentence. */
  readonly at: number;
  readonly sentence: number;
  /** ISO period, with the periods of a list handed out to its figures ("in the second and third quarters … 65 % and 91 %"). */
  readonly period: string | undefined;
  readonly days: DayRange | undefined;
  /** Sentences back to the date that the period was taken from; Infinity where no date says it. */
  readonly periodDistance: number;
  /** The sentence leaves no doubt that the period is this figure's: its only date, or the only one of the clause. */
  readonly isSurelyDated: boolean;
  /** Shared names of what is measured, the nearest first; empty where no word tells. */
  readonly measures: readonly string[];
  /** False where the measure is that of an earlier clause or sentence. */
  readonly hasOwnMeasure: boolean;
  /** Shared names of what narrows the measure, sorted. */
  readonly qualifiers: readonly string[];
  /** Products and the like named in the clause, sorted. */
  readonly about: readonly string[];
  /** Shared name or entity id of the place the sentence is set in. */
  readonly scope: string | undefined;
  /** Entity id or word of who is named as the source. */
  readonly source: string | undefined;
  readonly role: ChangeRole | undefined;
  /** True where the figure is the size of a change and not a level. */
  readonly isChange: boolean;
  readonly direction: 'up' | 'down' | undefined;
  /** Followed by "of": a percentage or a part of something. */
  readonly isShare: boolean;
  /** Hashes of the stems of the clause's content words, sorted. */
  readonly stems: readonly number[];
  /** A band of ranks ("top five"), not a place. */
  readonly isBand: boolean;
  /** Set beside the figure before it, a year back ("the figure for the same period last year"). */
  readonly isYearAgo: boolean;
  /**
   * How many content words of the clause no rule knows: neither measure nor place, change, date, name or hedge. They may
   * set the figure apart from others ("profit of the coal activities").
   */
  readonly unexplained: number;
  /** Set against another figure of its sentence: of the year before, of someone else. */
  readonly isAgainst: boolean;
  /** Words between the figure before it and this one set that one against it: "1.5 billion, short of the 1.6 billion". */
  readonly isSetAgainst: boolean;
  /** First day of the article's date, in days since 1970. */
  readonly written: number | undefined;
  /** Joined to the figure before it in a list ("65 % and 91 %"). */
  readonly isListed: boolean;
  /** First token of the clause: equal for figures of one clause. */
  readonly clause: number;
  /** The clause calls it a total, or the rest of one. */
  readonly hasTotal: boolean;
  readonly hasRest: boolean;
  /** The sentence says that a number told before was wrong. */
  readonly isCorrection: boolean;
  /** The sentence goes on with the change of the one before it: "Increased to 19% in the third quarter". */
  readonly continuesChange: boolean;
}
