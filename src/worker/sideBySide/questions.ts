import type { SharedFact } from '../../presentation/sideBySide/sharedFacts.js';

/** An article to set beside another, worded. */
export interface PartnerChoice {
  readonly uri: string;
  readonly label: string;
  readonly description: string;
  /** How many facts both tell. */
  readonly facts: number;
}

/** What is asked where a reader reads two articles side by side. */
export interface SideBySideQuestions {
  /** The other articles, those that share most facts with one first, then the newest; undefined where that is none of a corpus. */
  partners: [{ readonly uri: string }, readonly PartnerChoice[] | undefined];
  /** What both tell, in the order of the left one. */
  sharedFacts: [{ readonly left: string; readonly right: string }, readonly SharedFact[]];
  /** The articles that findings are about, by the ids of these. */
  articlesAbout: [{ readonly folder: string; readonly about: readonly string[] }, readonly string[]];
}
