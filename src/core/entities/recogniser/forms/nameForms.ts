import { knownLocales, perLocale, shared } from '../../../locales/index.js';
import { BackPhrases } from '../../../text/backPhrases.js';
import { phrases, setOf } from '../../../text/phrases.js';
import { PhraseTable } from '../../../text/phraseTable.js';
import { tokenize } from '../../../text/tokens.js';

/** What a name's own word may begin. */
export enum Starts {
  Ship = 1,
  Event = 1 << 1,
  /** A word that ends events' names. */
  EventEnd = 1 << 2,
  Body = 1 << 3,
  ForeignBody = 1 << 4,
}

/** What the word before a name may end. */
export enum Leads {
  ShipNoun = 1,
  ProductLead = 1 << 1,
  ProductVerb = 1 << 2,
}

/** Words by which a language's names are told whole: where they begin and end, and what is none. */
export interface NameForms {
  /** `Special Rapporteur` */
  readonly offices: PhraseTable<true>;
  /** `Ministry` */
  readonly bodyHeads: PhraseTable<true>;
  readonly bodyLinks: PhraseTable<true>;
  /** `Protocol` */
  readonly eventWords: PhraseTable<true>;
  readonly placedEventWords: PhraseTable<true>;
  /** `Treaty of` */
  readonly eventHeads: PhraseTable<true>;
  /** `Prize` */
  readonly deedWords: PhraseTable<true>;
  readonly genericNames: PhraseTable<true>;
  readonly plainLetters: PhraseTable<true>;
  readonly placeEnds: BackPhrases<true>;
  readonly peoples: PhraseTable<true>;
  readonly shipNouns: BackPhrases<true>;
  readonly productVerbs: BackPhrases<true>;
  readonly productLeads: BackPhrases<true>;
  readonly productNouns: PhraseTable<true>;
  readonly compoundTails: PhraseTable<true>;
  readonly bylines: PhraseTable<true>;
  readonly bylineRoles: PhraseTable<true>;
  readonly creditWords: PhraseTable<true>;
  /** What a word may be the first of, or, of events' names, the last: {@link Starts}, by its hash. */
  readonly starts: ReadonlyMap<number, number>;
  /** What a word may be the last of before a name: {@link Leads}, by its hash. */
  readonly leads: ReadonlyMap<number, number>;
  /** Is it a language of which only the names are read? */
  readonly isUnread: boolean;
}

const behind = (list: string): BackPhrases<true> => new BackPhrases(phrases(list).map((p) => [p, true] as const));

/** The {@link NameForms} of a language; made once and remembered. */
export const nameFormsOf = perLocale<NameForms>((locale) => {
  const { names } = locale;
  const starts = new Map<number, number>();
  addFirst(starts, Starts.Ship, [...phrases(shared.SHIP_PREFIXES), ...phrases(shared.DOUBTFUL_SHIP_PREFIXES)]);
  addFirst(starts, Starts.Event, [...namesOf(shared.WORLD_EVENTS), ...phrases(names.eventHeads)]);
  addFirst(starts, Starts.EventEnd, phrases(`${names.eventWords}, ${names.placedEventWords}, ${names.deedWords}`));
  addFirst(starts, Starts.Body, phrases(names.bodyHeads));
  addFirst(starts, Starts.ForeignBody, phrases(shared.FOREIGN_BODIES));
  const leads = new Map<number, number>();
  addLast(leads, Leads.ShipNoun, phrases(names.shipNouns));
  addLast(leads, Leads.ProductLead, phrases(names.productLeads));
  addLast(leads, Leads.ProductVerb, phrases(names.productVerbs));
  return {
    starts,
    leads,
    offices: setOf(names.officeTitles),
    bodyHeads: setOf(names.bodyHeads),
    bodyLinks: setOf(names.bodyLinks),
    eventWords: setOf(names.eventWords),
    placedEventWords: setOf(names.placedEventWords),
    eventHeads: setOf(names.eventHeads),
    deedWords: setOf(names.deedWords),
    genericNames: setOf(names.genericNames),
    plainLetters: setOf(names.plainLetters),
    placeEnds: behind(names.placeEnds),
    peoples: setOf(names.peoples),
    shipNouns: behind(names.shipNouns),
    productVerbs: behind(names.productVerbs),
    productLeads: behind(names.productLeads),
    productNouns: setOf(names.productNouns),
    compoundTails: setOf(names.compoundTails),
    bylines: setOf(names.bylines),
    bylineRoles: setOf(names.bylineRoles),
    creditWords: setOf(names.creditWords),
    isUnread: !knownLocales().includes(locale),
  };
});

function addFirst(bits: Map<number, number>, bit: number, list: readonly string[]): void {
  for (const phrase of list) addHash(bits, bit, tokenize(phrase).hash[0]);
}

function addLast(bits: Map<number, number>, bit: number, list: readonly string[]): void {
  for (const phrase of list) {
    const { hash, count } = tokenize(phrase);
    addHash(bits, bit, hash[count - 1]);
  }
}

function addHash(bits: Map<number, number>, bit: number, hash: number | undefined): void {
  if (hash !== undefined) bits.set(hash, (bits.get(hash) ?? 0) | bit);
}

/** What names are made of in any language. */
export interface WorldForms {
  readonly particles: PhraseTable<true>;
  readonly personLinks: PhraseTable<true>;
  readonly patronymics: PhraseTable<true>;
  readonly honorifics: PhraseTable<true>;
  readonly arabicArticles: PhraseTable<true>;
  readonly districtTails: PhraseTable<true>;
  readonly placeHyphens: PhraseTable<true>;
  readonly placeHeads: PhraseTable<true>;
  readonly placePrepositions: PhraseTable<true>;
  readonly elisions: PhraseTable<true>;
  readonly bodies: PhraseTable<true>;
  readonly breaks: PhraseTable<true>;
  readonly shipPrefixes: PhraseTable<true>;
  readonly doubtfulShipPrefixes: PhraseTable<true>;
  readonly cities: PhraseTable<string>;
  readonly events: PhraseTable<string>;
  /** Countries, parts of the world and cities, in every language. */
  readonly places: PhraseTable<true>;
}

let world: WorldForms | undefined;

/** The {@link WorldForms}; made when first asked for. */
export function worldForms(): WorldForms {
  world ??= {
    particles: setOf(shared.NAME_PARTICLES),
    personLinks: setOf(shared.PERSON_LINKS),
    patronymics: setOf(shared.PATRONYMICS),
    honorifics: setOf(shared.HONORIFICS),
    arabicArticles: setOf(shared.ARABIC_ARTICLES),
    districtTails: setOf(shared.DISTRICT_TAILS),
    placeHyphens: setOf(shared.PLACE_HYPHENS),
    placeHeads: setOf(shared.PLACE_HEADS),
    placePrepositions: setOf(shared.FOREIGN_PLACE_PREPOSITIONS),
    elisions: setOf(shared.ELISIONS),
    bodies: setOf(shared.FOREIGN_BODIES),
    breaks: setOf(shared.FOREIGN_BREAKS),
    shipPrefixes: setOf(shared.SHIP_PREFIXES),
    doubtfulShipPrefixes: setOf(shared.DOUBTFUL_SHIP_PREFIXES),
    cities: asWritten([
      ...phrases(shared.WORLD_CITIES),
      ...namesOf(shared.COUNTRIES).filter((name) => /[^A-Za-z]/.test(name)),
    ]),
    events: asWritten(namesOf(shared.WORLD_EVENTS)),
    places: new PhraseTable(
      [...namesOf(shared.COUNTRIES), ...namesOf(shared.WORLD_PLACES), ...phrases(shared.WORLD_CITIES)].map(
        (name) => [name, true] as const,
      ),
    ),
  };
  return world;
}

const asWritten = (names: readonly string[]): PhraseTable<string> =>
  new PhraseTable(names.map((name) => [name, name] as const));

/** The nouns of a table of things: the names of each line, without adjectives. */
const namesOf = (table: string): string[] =>
  table.split('\n').flatMap((line) => {
    const [first = '', others = ''] = line.split(': ');
    return first ? [first, ...phrases(others.split('~')[0] ?? '')] : [];
  });
