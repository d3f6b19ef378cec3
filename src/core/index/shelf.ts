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

/** The shelf of an entity that articles name `told` times outside boilerplate; `doubts` are those of its first mention. */
export function shelfOf(entity: Entity, told: number, doubts: number): Shelf | undefined {
  if (told <= 1 && doubts & Doubts.Recognised && (told === 0 || isWeak(entity, doubts))) return 'unsure';
  if (entity.kind === 'place') return worldThingOf(entity)?.isCountry ? 'country' : undefined;
  return entity.kind === 'organization' && isGeneric(entity) ? 'genericBody' : undefined;
}

// What is less likely right than this is more often wrong. A company, a medium or a product has something else that
// shows what it is.
const SHOWN_BY_NOTHING: ReadonlySet<EntityKind> = new Set(['person', 'place', 'organization']);
const LIKELY = 0.6;
// Of people called by one word half are wrong up to here.
const LIKELY_ONE_WORD = 0.7;

/** What may be doubted of a mention, in so many bits as {@link DOUBTS_WIDTH}. */
const Doubts = { Recognised: 1, Unsure: 2, Unlikely: 4, UnlikelyAsOneWord: 8 } as const;
export const DOUBTS_WIDTH = 4;

/** What may be doubted of a mention. */
export const doubtsOf = ({ source, unsure, confidence = 1 }: Mention): number =>
  (source === 'recogniser' ? Doubts.Recognised : 0) |
  (unsure === true ? Doubts.Unsure : 0) |
  (confidence < LIKELY ? Doubts.Unlikely : 0) |
  (confidence < LIKELY_ONE_WORD ? Doubts.UnlikelyAsOneWord : 0);

/**
 * Does a mention say little of what it names? In labelled news that no list was made from, of such single mentions, and
 * of organizations that nothing shows to be any, four in ten are right where it is all there is; of others, three in four.
 */
function isWeak({ name, kind }: Entity, doubts: number): boolean {
  const isOneWord = kind === 'person' && !name.includes(' ');
  const isUnlikely = isOneWord ? Doubts.UnlikelyAsOneWord : SHOWN_BY_NOTHING.has(kind) ? Doubts.Unlikely : 0;
  return (doubts & (Doubts.Unsure | isUnlikely)) !== 0;
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
