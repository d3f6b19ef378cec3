/**
 * Nouns that count the same things in different words. "Unit" and its like count whatever the sentence is about.
 * English lemmas: the figure reader gives counted nouns in English.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['phone', 'smartphone', 'handset', 'mobile', 'telephone', 'device'],
  ['person', 'people', 'user', 'customer', 'visitor', 'reader', 'subscriber', 'member'],
  ['worker', 'employee', 'job', 'staff', 'personnel'],
  ['car', 'vehicle', 'automobile'],
  ['store', 'shop', 'outlet', 'branch'],
  ['follower', 'fan'],
  ['death', 'dead', 'fatality'],
  ['case', 'infection'],
];
const GENERIC: ReadonlySet<string> = new Set(['unit', 'piece', 'item', 'set', 'time', '']);

const familyOf = new Map(FAMILIES.flatMap((family, i) => family.map((noun) => [noun, i] as const)));

/** "Unit" and its like count whatever the sentence is about. */
export const isGenericNoun = (noun: string): boolean => GENERIC.has(noun);

/** Do two counted nouns name the same things, in the same or other words? */
export function countsTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const family = familyOf.get(a);
  return family !== undefined && family === familyOf.get(b);
}

/** Do both nouns count people, whatever they are called? */
export const areBothPeople = (a: string, b: string): boolean => PEOPLE.has(a) && PEOPLE.has(b);

/** May two counted nouns count the same things? */
export function mayCountTheSame(a: string, b: string): boolean {
  if (countsTheSame(a, b)) return true;
  const isGoods = (noun: string): boolean => !PEOPLE.has(noun);
  return (GENERIC.has(a) && isGoods(b)) || (GENERIC.has(b) && isGoods(a));
}

const PEOPLE: ReadonlySet<string> = new Set([...(FAMILIES[1] ?? []), ...(FAMILIES[2] ?? []), ...(FAMILIES[5] ?? [])]);
