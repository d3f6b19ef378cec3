import type { Phrases } from '../figures/figureData.js';

/** What a language contributes to reading how articles introduce what they name: lists of phrases, split by commas. */
export interface IntroductionData {
  /** What people are, beside the roles and offices that names are recognised by: `activist`. */
  readonly people: Phrases;
  /** What people are to somebody else, which says nothing alone: `wife`. */
  readonly kin: Phrases;
  /** What companies, bodies, media, products and works are, beside {@link NameData.companyNouns}: `union`, `app`. */
  readonly things: Phrases;
  /** What places are: `city`. */
  readonly places: Phrases;
  /** Plurals of them, by which one of many is called: `banks`, in "one of the banks of". */
  readonly plurals: Phrases;
  /** May such a noun end a longer word: German `Bundeskanzler`? */
  readonly compounds: boolean;
  /** What a phrase may begin with and says nothing new: `the`. */
  readonly definites: Phrases;
  /** What a phrase may begin with that says what something is: `a`. */
  readonly indefinites: Phrases;
  /** What a phrase about one of many begins with: `one of`. */
  readonly ofMany: Phrases;
  /** Verbs that say what something is: `is`. */
  readonly copulas: Phrases;
  /** Words between such a verb and what it says: `currently`. */
  readonly copulaAdverbs: Phrases;
  /** Words between what a place is and its name: `of`, in "the city of Leeds". */
  readonly placeLinks: Phrases;
  /** Words between what anything is and its name: `named`, in "a convict named Roe". */
  readonly namings: Phrases;
  /** Adjectives by which a phrase says what something was the once: `latest`. */
  readonly passing: Phrases;
  /** What joins the last of a list: `and`. */
  readonly joins: Phrases;
  /** Small adjectives before an office with a capital, "former President Roe", where others belong to the sentence. */
  readonly officeAdjectives: Phrases;
  /** Words by which a clause about a noun begins behind it: `who`. */
  readonly relatives: Phrases;
  /** Words in front of a noun that begin no phrase about it: `including`, `told`. */
  readonly borders: Phrases;
}
