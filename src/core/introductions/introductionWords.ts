import { type WordClasses, wordClassesOf } from '../entities/wordClasses.js';
import { perLocale } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import type { EntityKind } from '../model.js';
import { phrases, setOf } from '../text/phrases.js';
import { PhraseTable } from '../text/phraseTable.js';
import { TokenKind, type Tokens } from '../text/tokens.js';

/** What a noun can say of a name: what people, places, or all other things are. */
export type Nature = 'person' | 'place' | 'thing';

export const natureOf = (kind: EntityKind): Nature => (kind === 'person' || kind === 'place' ? kind : 'thing');

/** Shorter nouns end words that have nothing to do with them. */
const SHORTEST_TAIL = 4;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The words of a language by which introductions are read; compiled once. */
export const introductionWordsOf = perLocale((locale) => new IntroductionWords(locale));

export class IntroductionWords {
  readonly classes: WordClasses;
  readonly kin: PhraseTable<true>;
  readonly definites: PhraseTable<true>;
  readonly indefinites: PhraseTable<true>;
  readonly ofMany: PhraseTable<true>;
  readonly plurals: PhraseTable<true>;
  readonly copulas: PhraseTable<true>;
  readonly copulaAdverbs: PhraseTable<true>;
  readonly placeLinks: PhraseTable<true>;
  readonly namings: PhraseTable<true>;
  readonly passing: PhraseTable<true>;
  readonly joins: PhraseTable<true>;
  readonly officeAdjectives: PhraseTable<true>;
  readonly relatives: PhraseTable<true>;
  readonly borders: PhraseTable<true>;
  private readonly nouns = new PhraseTable<Nature>();
  /** The single nouns by which longer words may end, by what they say. */
  private readonly tails = new Map<string, Nature>();
  private longestTail = 0;

  /** After a successful {@link nounAt}: the index of the token behind the noun. */
  nounEnd = 0;

  constructor({ language, names, introductions: data }: Locale) {
    this.classes = wordClassesOf(language);
    this.kin = setOf(data.kin);
    this.definites = setOf(data.definites);
    this.indefinites = setOf(data.indefinites);
    this.ofMany = setOf(data.ofMany);
    this.plurals = setOf(data.plurals);
    this.copulas = setOf(data.copulas);
    this.copulaAdverbs = setOf(data.copulaAdverbs);
    this.placeLinks = setOf(data.placeLinks);
    this.namings = setOf(data.namings);
    this.passing = setOf(data.passing);
    this.joins = setOf(data.joins);
    this.officeAdjectives = setOf(data.officeAdjectives);
    this.relatives = setOf(data.relatives);
    this.borders = setOf(data.borders);
    const people = [
      words(names.roles),
      phrases(names.officeTitles),
      phrases(names.companyLeaders),
      phrases(data.people),
    ];
    this.addNouns([...people.flat(), ...phrases(data.kin)], 'person', data.compounds);
    this.addNouns([...words(names.companyNouns), ...phrases(data.things)], 'thing', data.compounds);
    this.addNouns(phrases(data.places), 'place', data.compounds);
  }

  private addNouns(nouns: readonly string[], nature: Nature, compounds: boolean): void {
    for (const noun of new Set(nouns)) {
      this.nouns.add(noun, nature);
      if (!compounds || noun.length < SHORTEST_TAIL || noun.includes(' ')) continue;
      this.tails.set(noun.toLowerCase(), nature);
      this.longestTail = Math.max(this.longestTail, noun.length);
    }
  }

  /** Does a noun that says what such a thing is start at token `i`? Sets {@link nounEnd}. */
  nounAt(tokens: Tokens, i: number, limit: number, nature: Nature): boolean {
    if (tokens.kind[i] !== TokenKind.Word) return false;
    const known = this.nouns.longest(tokens, i, limit);
    this.nounEnd = known ? this.nouns.matchEnd : i + 1;
    return known ? known.includes(nature) : this.tailOf(tokens, i) === nature;
  }

  /** Does a noun for several things start at token `i`? Sets {@link nounEnd}. */
  pluralAt(tokens: Tokens, i: number, limit: number): boolean {
    if (!this.plurals.longest(tokens, i, limit)) return false;
    this.nounEnd = this.plurals.matchEnd;
    return true;
  }

  /** Is token `i` an article or the like? */
  isArticle(tokens: Tokens, i: number): boolean {
    return this.definites.word(tokens, i) !== undefined || this.indefinites.word(tokens, i) !== undefined;
  }

  /** What the longest noun says by which word `i` ends: German `Bundeskanzler`. */
  private tailOf({ text, start, end }: Tokens, i: number): Nature | undefined {
    if (this.tails.size === 0) return undefined;
    const to = end[i] as number;
    const from = Math.max((start[i] as number) + 1, to - this.longestTail);
    const word = text.slice(from, to).toLowerCase();
    for (let k = 0; k <= word.length - SHORTEST_TAIL; k++) {
      const nature = this.tails.get(word.slice(k));
      if (nature) return nature;
    }
    return undefined;
  }
}
