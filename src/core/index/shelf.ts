import { commonWordsOf } from '../identity/commonNames.js';
import { wordsOf } from '../identity/nameForm.js';
import { COMMON_LEANINGS } from '../identity/nameWords.js';
import { worldThing } from '../identity/worldNames.js';
import { knownLocales } from '../locales/index.js';
import type { Entity, EntityKind, Mention } from '../model.js';
import { formOf, worldThingOf } from './background.js';

/**
 * Where an entity stands apart from the others of its kind: a country, a body that every country has one of and whose
 * name says no more ("Congress", "the Ministry of Finance"), or what is not sure enough to stand anywhere else.
 */
export type Shelf = 'country' | 'genericBody' | 'unsure';

/** The shelf of an entity that articles name `told` times outside boilerplate; `first` is its first mention. */
export function shelfOf(entity: Entity, told: number, first: Mention | undefined): Shelf | undefined {
  if (told <= 1 && first?.source === 'recogniser' && (told === 0 || isWeak(entity, first))) return 'unsure';
  if (entity.kind === 'place') return worldThingOf(entity)?.isCountry ? 'country' : undefined;
  return entity.kind === 'organization' && isGeneric(entity) ? 'genericBody' : undefined;
}

// What is less likely right than this is more often wrong. A company, a medium or a product has something else that
// shows what it is.
const LIKELY: Partial<Record<EntityKind, number>> = { person: 0.6, place: 0.6, organization: 0.6 };
// Of people called by one word half are wrong up to here.
const LIKELY_ONE_WORD = 0.7;

/**
 * Does a mention say little of what it names? In labelled news that no list was made from, of such single mentions, and
 * of organizations that nothing shows to be any, four in ten are right where it is all there is; of others, three in four.
 */
function isWeak({ name, kind }: Entity, { unsure, confidence = 1 }: Mention): boolean {
  const likely = kind === 'person' && !name.includes(' ') ? LIKELY_ONE_WORD : (LIKELY[kind] ?? 0);
  return unsure === true || confidence < likely;
}

function isGeneric(entity: Entity): boolean {
  const words = wordsAsShown(entity);
  common ??= new Set(knownLocales().flatMap(({ language }) => [...commonWordsOf(language)]));
  return words.every((word) => common?.has(word)) && !(words.length > 1 && words.some((word) => leanings.has(word)));
}

/**
 * The words of a body's name. What an article calls "Congress" may be known to be that of the United States, and is
 * "Congress" to who reads its row; a name that the world's table lists is one of its own, "World Bank".
 */
function wordsAsShown(entity: Entity): readonly string[] {
  const { name, kind } = entity;
  if (!worldThingOf(entity)) return formOf(entity).split(' ');
  const words = wordsOf(name);
  return worldThing(words.join(' '), name, kind) ? [name] : words;
}

let common: ReadonlySet<string> | undefined;
const leanings = new Set(COMMON_LEANINGS.split(' '));
