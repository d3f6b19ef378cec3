import { knownLocales, perLocale } from '../../locales/index.js';
import { phrases, setOf } from '../../text/phrases.js';
import type { PhraseTable } from '../../text/phraseTable.js';
import type { MetadataData } from './metadataData.js';

/** What a key of front matter or a header is about. */
export type Field =
  | 'title'
  | 'author'
  | 'publisher'
  | 'date'
  | 'laterDate'
  | 'language'
  | 'address'
  | 'source'
  | 'draft'
  | 'mail';

const KEYS: readonly (readonly [Field, keyof MetadataData])[] = [
  ['title', 'titleKeys'],
  ['author', 'authorKeys'],
  ['publisher', 'publisherKeys'],
  ['date', 'dateKeys'],
  ['laterDate', 'laterDateKeys'],
  ['language', 'languageKeys'],
  ['address', 'addressKeys'],
  ['source', 'sourceKeys'],
  ['draft', 'draftKeys'],
  ['mail', 'mailKeys'],
];

interface SharedWords {
  /** The field of each key, by the key without marks and spaces. */
  readonly keys: ReadonlyMap<string, Field>;
  readonly draftValues: ReadonlySet<string>;
  readonly paperFiles: ReadonlySet<string>;
  readonly noteFiles: ReadonlySet<string>;
  readonly draftFiles: ReadonlySet<string>;
  readonly generatedMarks: readonly string[];
  readonly joins: ReadonlySet<string>;
  /** The first words of bylines. */
  readonly leads: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly newsrooms: ReadonlySet<string>;
  readonly agencies: ReadonlyMap<string, string>;
}

const ready = new WeakMap<ReturnType<typeof knownLocales>, SharedWords>();

/** The words of all languages: a front matter or a file name may be in another one than its article. */
export function sharedWords(): SharedWords {
  const known = knownLocales();
  let words = ready.get(known);
  if (!words) {
    const lists = (field: keyof MetadataData): string[] =>
      known.flatMap(({ metadata }) => phrases(flat(metadata[field])));
    const set = (field: keyof MetadataData): ReadonlySet<string> =>
      new Set(lists(field).map((word) => word.toLowerCase()));
    const keys = new Map<string, Field>();
    for (const [field, list] of KEYS)
      for (const key of lists(list)) if (!keys.has(bareKey(key))) keys.set(bareKey(key), field);
    words = {
      keys,
      draftValues: set('draftValues'),
      paperFiles: set('paperFiles'),
      noteFiles: set('noteFiles'),
      draftFiles: set('draftFiles'),
      generatedMarks: [...set('generatedMarks')],
      joins: set('authorJoins'),
      leads: new Set(lists('authorLeads').map((lead) => lead.split(' ', 1)[0] ?? '')),
      roles: set('roles'),
      newsrooms: set('newsrooms'),
      agencies: new Map(lists('agencies').map((name) => [name.toLowerCase(), name])),
    };
    ready.set(known, words);
  }
  return words;
}

/** What a key is about; undefined for one of other tools. */
export const fieldOf = (key: string): Field | undefined => sharedWords().keys.get(bareKey(key));

const bareKey = (key: string): string => key.toLowerCase().replace(/[\s_.:-]+/g, '');
const flat = (list: string): string => list.replace(/\s+/g, ' ');

/** How one language words the first lines of an article. */
export interface HeadWords {
  readonly authorLeads: PhraseTable<true>;
  readonly affiliationLeads: ReadonlySet<string>;
  /** Beside the day on which it came out: `Updated`. */
  readonly published: PhraseTable<true>;
  /** What begins the line of who wrote, or pictured, an article. */
  readonly bylines: PhraseTable<true>;
  /** Very frequent words, which are in no name. */
  readonly functionWords: ReadonlySet<string>;
  /** Lines of a page around its article, and what such lines begin with. */
  readonly furniture: ReadonlySet<string>;
  readonly furnitureLeads: PhraseTable<true>;
}

export const headWordsOf: (language: string) => HeadWords = perLocale(({ metadata, events, text, boilerplate }) => ({
  authorLeads: setOf(flat(metadata.authorLeads)),
  affiliationLeads: new Set(phrases(flat(metadata.affiliationLeads))),
  published: setOf(events.published),
  bylines: setOf([...events.bylines, ...events.published]),
  functionWords: new Set(text.functionWords),
  furniture: new Set(phrases(flat(boilerplate.lines)).map((line) => line.toLowerCase())),
  furnitureLeads: setOf(flat(boilerplate.leads)),
}));
