import { groupBy } from './groupBy.js';
import { type Item, type Score, scoreOf } from './item.js';

/** What was judged, by stage and language. */
export type Judged = Readonly<Record<string, Readonly<Record<string, readonly Item[]>>>>;

/** The same as it is kept in `quality.json`: scores, and what is right and wrong by name, so that a diff names items. */
export type Scoreboard = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

export interface Entry extends Partial<Score> {
  readonly right: number;
  readonly all: number;
  readonly rightItems: readonly string[];
  readonly wrongItems: readonly string[];
}

/** Judges every stage on every corpus. */
export function judge<Corpus>(
  stages: Readonly<Record<string, (corpora: readonly Corpus[]) => Item[]>>,
  corpora: readonly Corpus[],
): Judged {
  return mapValues(stages, (stage) => {
    const languages = groupBy(stage(corpora), ({ lang }) => lang);
    const sorted = [...languages].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([lang, items]) => [lang, withOwnIds(items)]));
  });
}

export function scoreboardOf(judged: Judged): Scoreboard {
  return mapValues(judged, (languages) =>
    mapValues(languages, (items) => {
      const named = (right: boolean) =>
        items
          .filter((item) => item.right === right)
          .map(({ id }) => id)
          .sort();
      return { ...scoreOf(items), rightItems: named(true), wrongItems: named(false) };
    }),
  );
}

/** English first, pairs of languages last. */
const order = (lang: string): number => (lang.includes('+') ? 3 : Math.max(0, ['en', 'nl', 'de'].indexOf(lang)));

/** The same words may be labelled twice in a text: the second time they are called `… #2`. */
function withOwnIds(items: readonly Item[]): Item[] {
  const times = new Map<string, number>();
  return items.map((one) => {
    // What stands on two lines is named on one.
    const item = { ...one, id: one.id.replace(/\s+/g, ' ') };
    const time = (times.get(item.id) ?? 0) + 1;
    times.set(item.id, time);
    return time === 1 ? item : { ...item, id: `${item.id} #${time}` };
  });
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
