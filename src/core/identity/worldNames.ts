import { shared } from '../locales/index.js';
import type { EntityKind } from '../model.js';
import { HashSet } from '../text/hashSet.js';
import { phrases } from '../text/phrases.js';
import { hashWord } from '../text/tokens.js';
import { split, wordsOf } from './nameForm.js';

/** A thing that the shipped table lists, with its names in every language. */
export interface WorldThing {
  /** Like that of an entity: `place/united-states`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly isCountry: boolean;
}

/** One name of a thing of the table. */
interface WorldName {
  readonly thing: WorldThing;
  /** Is it, written as one word, meant in capitals alone: "WHO"? */
  inCapitals: boolean;
  /** An adjective or a people: the thing only where it was taken for a place. */
  readonly isAdjective: boolean;
}

const TABLES: readonly (readonly [table: string, kind: EntityKind, isCountry: boolean])[] = [
  [shared.COUNTRIES, 'place', true],
  [shared.WORLD_PLACES, 'place', false],
  [shared.US_STATES, 'place', false],
  [shared.WORLD_BODIES, 'organization', false],
  [shared.WORLD_COMPANY_NAMES, 'company', false],
  [shared.WORLD_MEDIA, 'media', false],
  [shared.WORLD_INDICES, 'organization', false],
  [shared.WORLD_EVENTS, 'event', false],
];

let names: ReadonlyMap<string, WorldName> | undefined;

/** What a name means everywhere; undefined where the table does not list it. `form` are its words, `name` its letters. */
export function worldThing(form: string, name: string, kind: EntityKind): WorldThing | undefined {
  names ??= readTables();
  const found = names.get(form);
  if (!found || (found.inCapitals && !name.includes(' ') && name !== name.toUpperCase())) return undefined;
  if (found.isAdjective && kind !== 'place') return undefined;
  return found.thing;
}

/** The thing with an id. */
export function worldThingById(id: string): WorldThing | undefined {
  names ??= readTables();
  byId ??= new Map([...names.values()].map(({ thing }) => [thing.id, thing]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, WorldThing> | undefined;

function readTables(): ReadonlyMap<string, WorldName> {
  const read = new Map<string, WorldName>();
  for (const [table, kind, isCountry] of TABLES) {
    for (const line of table.split('\n').filter(Boolean)) {
      const [first = '', others = ''] = line.split(': ');
      const [nouns = '', adjectives = ''] = others.split('~');
      const thing = {
        id: `${kind}/${split(first.toLowerCase()).join('-')}`,
        kind,
        isCountry,
      };
      for (const name of [first, ...phrases(nouns)])
        add(name, { thing, inCapitals: isShout(name), isAdjective: false });
      for (const name of phrases(adjectives)) add(name, { thing, inCapitals: false, isAdjective: true });
    }
  }
  return read;

  function add(name: string, meaning: WorldName): void {
    const form = wordsOf(name).join(' ');
    const known = read.get(form);
    if (!known) read.set(form, meaning);
    else if (known.thing === meaning.thing) known.inCapitals ||= meaning.inCapitals;
  }
}

// Longer acronyms are hardly any other word, and many papers write them small: "Nato", "Unesco".
const LONGEST_SHOUT = 3;

const isShout = (name: string): boolean =>
  name.replaceAll('.', '').length <= LONGEST_SHOUT && name === name.toUpperCase();

/** The places of single words, and the hashes of those words: few others have one of them. */
interface PlaceWords {
  readonly ids: ReadonlyMap<string, string>;
  readonly hashes: HashSet;
}

let words: PlaceWords | undefined;

function placeWords(): PlaceWords {
  if (words) return words;
  names ??= readTables();
  const ids = new Map<string, string>();
  for (const [form, { thing, inCapitals }] of names) {
    if (thing.kind === 'place' && !inCapitals && !form.includes(' ')) ids.set(form, thing.id);
  }
  const hashes = new HashSet(ids.size);
  for (const word of ids.keys()) hashes.add(hashWord(word, 0, word.length));
  words = { ids, hashes };
  return words;
}

/** May a word of this hash, as tokens have it, have a {@link placeOfWord}? */
export const mayBePlace = (hash: number): boolean => placeWords().hashes.has(hash);

/** The id of the place that a single word names or is the adjective of, in any language: `dutch`, `nederlandse`. */
export const placeOfWord = (word: string): string | undefined => placeWords().ids.get(word);
