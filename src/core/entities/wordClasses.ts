import type { EventData } from '../events/eventData.js';
import { perLocale } from '../locales/index.js';
import { type Tokens, tokenize } from '../text/tokens.js';
import type { NameData } from './nameData.js';

/** What a word can be, as far as names are concerned; one bit each. Known from a language's {@link NameData}. */
export enum WordClass {
  Title = 1,
  Role = 1 << 1,
  CompanySuffix = 1 << 2,
  CompanyNoun = 1 << 3,
  OrganizationWord = 1 << 4,
  PlaceWord = 1 << 5,
  PlacePreposition = 1 << 6,
  Say = 1 << 7,
  Demonym = 1 << 8,
  Calendar = 1 << 9,
  Currency = 1 << 10,
  MediaWord = 1 << 11,
  Article = 1 << 12,
  Particle = 1 << 13,
  PlainCapital = 1 << 14,
  /** One of the most frequent words of the language. */
  Function = 1 << 15,
  CourtesyTitle = 1 << 24,
  PersonParticle = 1 << 25,
  RegionCode = 1 << 26,
  Conjunction = 1 << 27,
  /** A finite verb that companies are the subject of. */
  Act = 1 << 28,
  Share = 1 << 29,
}

type WordField = Exclude<
  keyof NameData,
  | 'sectorWords'
  | 'publicBodies'
  | 'companyLeaders'
  | 'companyBelongings'
  | 'officeTitles'
  | 'bodyHeads'
  | 'bodyLinks'
  | 'eventWords'
  | 'placedEventWords'
  | 'eventHeads'
  | 'deedWords'
  | 'genericNames'
  | 'plainLetters'
  | 'placeEnds'
  | 'peoples'
  | 'shipNouns'
  | 'productVerbs'
  | 'productLeads'
  | 'productNouns'
  | 'compoundTails'
  | 'bylines'
  | 'bylineRoles'
  | 'creditWords'
  | 'places'
  | 'companies'
  | 'organizations'
  | 'media'
  | 'demonymEndings'
  | 'demonymsApart'
  | 'capitalNouns'
  | 'plainPairs'
>;

const FIELDS: readonly (readonly [WordField, WordClass])[] = [
  ['personTitles', WordClass.Title],
  ['courtesyTitles', WordClass.CourtesyTitle],
  ['roles', WordClass.Role],
  ['companySuffixes', WordClass.CompanySuffix],
  ['companyNouns', WordClass.CompanyNoun],
  ['organizationWords', WordClass.OrganizationWord],
  ['placeWords', WordClass.PlaceWord],
  ['placePrepositions', WordClass.PlacePreposition],
  ['sayWords', WordClass.Say],
  ['actWords', WordClass.Act],
  ['shareWords', WordClass.Share],
  ['demonyms', WordClass.Demonym],
  ['calendarWords', WordClass.Calendar],
  ['currencyWords', WordClass.Currency],
  ['mediaWords', WordClass.MediaWord],
  ['articles', WordClass.Article],
  ['particles', WordClass.Particle],
  ['personParticles', WordClass.PersonParticle],
  ['regionCodes', WordClass.RegionCode],
  ['conjunctions', WordClass.Conjunction],
  ['plainCapitals', WordClass.PlainCapital],
];

/** The classes of a language's words, by token hash: one probe of a small table, no string is made. */
export class WordClasses {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly bits: Int32Array;
  /** Endings of adjectives made of places, and whether those stand outside of names. */
  readonly demonymEndings: readonly string[];
  readonly demonymsApart: boolean;
  /** Whether a capital says nothing of names. */
  readonly capitalNouns: boolean;
  /** {@link NameData.plainPairs}, as they are written. */
  readonly plainPairs: ReadonlySet<string>;

  constructor(names: NameData, functionWords: readonly string[], eventVerbs: readonly string[]) {
    const entries: (readonly [string, WordClass])[] = [
      ...functionWords.map((word) => [word, WordClass.Function] as const),
      ...eventVerbs.map((word) => [word, WordClass.Act] as const),
    ];
    for (const [field, bit] of FIELDS) for (const word of names[field].split(/\s+/)) entries.push([word, bit]);
    this.demonymEndings = names.demonymEndings.split(' ').filter(Boolean);
    this.demonymsApart = names.demonymsApart;
    this.capitalNouns = names.capitalNouns;
    this.plainPairs = new Set(names.plainPairs.split(' '));
    let size = 64;
    while (size < entries.length * 4) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.bits = new Int32Array(size);
    for (const [word, bit] of entries) this.add(word, bit);
  }

  /** The {@link WordClass} bits of a token hash; 0 where the word is in none. */
  of(hash: number): number {
    let slot = hash & this.mask;
    while (this.bits[slot] !== 0) {
      if (this.hashes[slot] === hash) return this.bits[slot] as number;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** Is token `i` in one of the classes? False outside the text. */
  has(tokens: Tokens, i: number, classes: number): boolean {
    return i >= 0 && i < tokens.count && (this.of(tokens.hash[i] as number) & classes) !== 0;
  }

  private add(word: string, bit: WordClass): void {
    const tokens = tokenize(word);
    // What is more than one token ("chief-of-staff") is read by its parts elsewhere.
    if (tokens.count !== 1) return;
    const hash = tokens.hash[0] as number;
    let slot = hash & this.mask;
    while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.bits[slot] = (this.bits[slot] as number) | bit;
  }
}

/** The single words among the finite forms of verbs that tell events. */
function finiteVerbs({ verbForms, triggers }: EventData): string[] {
  const finite = triggers.flatMap(({ verbs = [] }) =>
    verbs.flatMap((verb) => {
      const forms = verb.split(',').filter((_, k) => verbForms[k] === 'present' || verbForms[k] === 'past');
      return forms.flatMap((form) => form.split('/')).map((form) => form.trim());
    }),
  );
  return finite.filter((form) => /^\p{L}+$/u.test(form));
}

/** The word classes of a language; made once and remembered. */
export const wordClassesOf = perLocale(
  ({ names, text, events }) => new WordClasses(names, text.functionWords, finiteVerbs(events)),
);
