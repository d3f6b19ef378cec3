import type { Locale, LocaleData, LocaleSection } from './locale.js';

/** A list of words or phrases of a section, `figures.stops`. */
export type WordField = {
  [S in LocaleSection]: `${S}.${Extract<FlatField<Locale[S]>, string>}`;
}[LocaleSection];

type FlatField<Section> = {
  [F in keyof Section]: Section[F] extends string | readonly string[] ? F : never;
}[keyof Section];

/**
 * Words that several readers need, each in one line with all that it is, so that what the readers know of it cannot
 * drift apart: names of {@link WordTable.features}, or single fields ("figures.stops"), split by spaces.
 */
export interface WordTable {
  /** What a feature means to the readers: the fields to which it adds its words. */
  readonly features: Readonly<Record<string, readonly WordField[]>>;
  /** A word or phrase a line, `about: preposition phraseEnd links.conversionHedges`. */
  readonly words: string;
}

/** A locale's own lists, with the words of its table behind those that they name by hand, if only none. */
export function withWords<Data extends LocaleData>(data: Data, table: WordTable): Data {
  const sections: Record<string, Record<string, string | readonly string[]>> = {};
  for (const [field, words] of wordsByField(table)) {
    const [section = '', name = ''] = field.split('.');
    const own = sections[section] ?? {
      ...(data[section as LocaleSection] as Record<string, string | readonly string[]>),
    };
    sections[section] = own;
    const list = own[name];
    own[name] = typeof list === 'string' ? [list, ...words].filter(Boolean).join(', ') : [...(list ?? []), ...words];
  }
  return { ...data, ...sections };
}

/** Each field with the words that the table adds to it. */
export function wordsByField({ features, words }: WordTable): ReadonlyMap<string, readonly string[]> {
  const byField = new Map<string, string[]>();
  for (const [word, names] of rowsOf(words)) {
    const fields = new Set(names.split(' ').flatMap((name): readonly string[] => features[name] ?? [name]));
    for (const field of fields) {
      const list = byField.get(field);
      if (list) list.push(word);
      else byField.set(field, [word]);
    }
  }
  return byField;
}

/** The words of a table with the names behind them. */
export const rowsOf = (words: string): (readonly [word: string, features: string])[] =>
  words.split('\n').flatMap((line) => {
    const at = line.lastIndexOf(': ');
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 2)] as const];
  });
