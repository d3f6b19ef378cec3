import { wordsOf } from '../identity/nameForm.js';
import { type WorldThing, worldThing, worldThingById } from '../identity/worldNames.js';
import { knownLocales, shared } from '../locales/index.js';
import type { Entity, EntityKind } from '../model.js';
import { phrases } from '../text/phrases.js';

/**
 * Which part of the articles of any news name a name of our tables: its average over mentions, counted in five
 * collections of English and Dutch news.
 */
const COUNTRY = 0.05;
const LISTED: Readonly<Partial<Record<EntityKind, number>>> = {
  place: 0.02,
  organization: 0.02,
  media: 0.03,
  company: 0.01,
  event: 0.01,
};
/** The same of a name that no table lists. */
const UNLISTED = 0.001;

/** Which part, 0 to 1, of the articles of any news name an entity, as far as the tables tell. */
export function commonness(entity: Entity): number {
  const world = worldThingOf(entity);
  if (world) return world.isCountry ? COUNTRY : (LISTED[world.kind] ?? UNLISTED);
  listed ??= readLists();
  return (listed.get(entity.kind)?.has(formOf(entity)) && LISTED[entity.kind]) || UNLISTED;
}

/** The thing of the world's table that an entity is. */
export function worldThingOf(entity: Entity): WorldThing | undefined {
  if (isFound(entity)) return worldThingById(entity.id);
  return entity.kind === 'person' ? undefined : worldThing(wordsOf(entity.name).join(' '), entity.name, entity.kind);
}

/** The words of an entity's name, joined by spaces; where an article found it, its id tells them. */
export function formOf(entity: Entity): string {
  if (!isFound(entity)) return wordsOf(entity.name).join(' ');
  const [form = ''] = entity.id.slice(entity.id.indexOf('/') + 1).split('@', 1);
  return form.replaceAll('-', ' ');
}

/** Did an article find it, which then gave it its id, and no lexicon? */
const isFound = ({ id, kind }: Entity): boolean => id.startsWith(`${kind}/`);

let listed: ReadonlyMap<EntityKind, ReadonlySet<string>> | undefined;

/** The forms of the names that the world's lists hold beside its table, by their kinds. */
function readLists(): ReadonlyMap<EntityKind, ReadonlySet<string>> {
  const { WORLD_COMPANIES, WORLD_BRANDS, COMPANIES_LIKE_WORDS, LARGE_COMPANIES, WORLD_CITIES, NEWS_PLACES } = shared;
  const forms = (...lists: readonly string[]): ReadonlySet<string> =>
    new Set(lists.flatMap(phrases).map((name) => wordsOf(name).join(' ')));
  return new Map<EntityKind, ReadonlySet<string>>([
    ['company', forms(WORLD_COMPANIES, WORLD_BRANDS, COMPANIES_LIKE_WORDS, LARGE_COMPANIES)],
    ['place', forms(WORLD_CITIES, NEWS_PLACES)],
    ['media', forms(...knownLocales().map(({ names }) => names.media))],
  ]);
}
