import type { AnnotatedArticle } from '../corpus/article.js';
import { plain } from '../entities/fingerprint.js';
import { groupBy } from '../groupBy.js';
import { mostOf } from '../index/tally.js';
import { localeOf, perLocale } from '../locales/index.js';
import { type Entity, type EntityKind, type Mention, mayBeCompany } from '../model.js';
import { commonWordsOf } from './commonNames.js';
import { type KindVote, UNSURE_ORGANIZATION } from './kindVotes.js';
import { formWords, split, wordsOf } from './nameForm.js';
import { initialsOf, SHORTEST_INITIALS } from './shortNames.js';
import { type WorldThing, worldThing } from './worldNames.js';

/** What an article's reader found: an entity that the lexicon does not list. */
export type Found = Pick<Entity, 'id' | 'name' | 'aliases' | 'tickers'>;

/** What one article calls by one name: an entity as its reader found it, which lists name nowhere. */
export interface Cell {
  readonly kind: EntityKind;
  /** For which kind the article votes. */
  readonly vote: KindVote;
  readonly found: Found;
  /** How much the article says for the kind, in parts of {@link WEIGHT_PARTS}. */
  readonly weight: number;
  /** The words of the name, joined by spaces: what it is compared by. */
  readonly form: string;
  /** The same with initials apart, in the order of the name. */
  readonly words: string;
  readonly world: WorldThing | undefined;
  /** Do its words name something that every country has one of? */
  readonly isCommon: boolean;
  /** Is it a company under its legal name, "Nara Holdings Corp"? */
  readonly isFirm: boolean;
  /** Capitals alone, of one word. */
  readonly isAcronym: boolean;
}

/** What an article says of who is who, by itself. */
export interface ArticleCells {
  readonly cells: readonly Cell[];
  /** Acronyms that the article introduces, and the form of the name that they are short for. */
  readonly introduced: ReadonlyMap<string, string>;
  /** The same for acronyms that are spelt by one long name of the article, which says nothing of other articles. */
  readonly spelt: ReadonlyMap<string, string>;
  /** The country that it tells of more than of any other. */
  readonly country: string | undefined;
}

// A single article weighs no more, however often it names someone.
const MOST_WEIGHT = 4;
/** Weights are whole numbers, so that an article's votes can be taken away again; a mention that is sure weighs so much. */
export const WEIGHT_PARTS = 16;
const UNSURE_PARTS = WEIGHT_PARTS / 2;
const LONGEST_ACRONYM = 6;

/** Reads who is named in an article; `isListed` tells the ids of the lexicon. */
export function cellsOf({ article, annotations }: AnnotatedArticle, isListed: (id: string) => boolean): ArticleCells {
  const { mentions, entities, language } = annotations;
  const weights = weigh(mentions);
  const common = commonWordsOf(language);
  const shown = new Set(mentions.filter((mention) => !mention.unsure).map(({ entity }) => entity));
  const cells: Cell[] = [];
  for (const found of entities) {
    const weight = weights.get(found.id);
    if (weight === undefined || isListed(found.id)) continue;
    const cell = cellOf(found, weight, language, common);
    // Letters alone are as well a company's.
    const isUnsure = cell.kind === 'organization' && (cell.isAcronym || !shown.has(found.id));
    cells.push(isUnsure ? { ...cell, vote: UNSURE_ORGANIZATION } : cell);
  }
  return {
    cells,
    introduced: introducedIn(article.text, mentions, cells),
    spelt: speltIn(cells),
    country: countryOf(cells),
  };
}

/** How often each id is mentioned; a mention counts by how sure it is, and half where its bearer is unsure. */
function weigh(mentions: readonly Mention[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const mention of mentions) {
    const { entity, unsure } = mention;
    const weight = (unsure && !mayBeCompany(mention) ? 1 : 2) * certaintyOf(mention);
    weights.set(entity, Math.min(MOST_WEIGHT * WEIGHT_PARTS, (weights.get(entity) ?? 0) + weight));
  }
  return weights;
}

/**
 * How much more likely a mention is right than wrong, in parts of what one weighs whose bearer is unsure; something even
 * where it is not. What a company is, is shown.
 */
const certaintyOf = ({ kind, confidence = 1 }: Mention): number =>
  kind === 'company' ? UNSURE_PARTS : Math.max(1, Math.round(UNSURE_PARTS * (2 * confidence - 1)));

function cellOf(found: Entity, weight: number, language: string, common: ReadonlySet<string>): Cell {
  const { name } = found;
  const { words, kind } = ownWords(found, language);
  const form = formWords(words).join(' ');
  const own = words.join(' ');
  const isOne = !form.includes(' ');
  const world = kind === 'person' ? undefined : worldThing(form, name, kind);
  const isAcronym = isOne && form.length > 1 && form.length <= LONGEST_ACRONYM && CAPITALS.test(name);
  return {
    kind,
    vote: kind,
    found,
    weight,
    form,
    words: own === form ? form : own,
    world,
    isCommon: kind !== 'person' && !world && !isAcronym && form.split(' ').every((word) => common.has(word)),
    isAcronym,
    isFirm: kind === 'company' && split(plain(name)).length > words.length,
  };
}

const CAPITALS = /^[\p{Lu}\d.&]+$/u;

/** The words of an id, in the order of the name, without what only says what it is: Dutch "autofabrikant Ford". */
function ownWords({ id, name, kind }: Entity, language: string): { words: readonly string[]; kind: EntityKind } {
  const words = split(id.slice(id.indexOf('/') + 1));
  const ordered = kind === 'person' ? split(plain(name)).filter((word) => words.includes(word)) : words;
  const own = ordered.length === words.length ? ordered : words;
  return own.length > 1 && isCompanyNoun(own[0] as string, language)
    ? { words: own.slice(1), kind: 'company' }
    : { words: own, kind };
}

// Shorter words end others by chance.
const SHORTEST_NOUN = 5;

/** Does a word say that a company follows, alone or at the end of a compound? */
function isCompanyNoun(word: string, language: string): boolean {
  const nouns = companyNounsOf(language);
  if (nouns.has(word)) return true;
  if (!localeOf(language).names.demonymsApart) return false;
  for (let at = 1; at <= word.length - SHORTEST_NOUN; at++) if (nouns.has(word.slice(at))) return true;
  return false;
}

/** What companies are called that no company's name begins with. */
const companyNounsOf = perLocale<ReadonlySet<string>>(({ names: { companyNouns, organizationWords } }) => {
  const inNames = new Set(plain(organizationWords).split(/\s+/));
  return new Set(
    plain(companyNouns)
      .split(/\s+/)
      .filter((word) => !inNames.has(word)),
  );
});

/** Whom the article introduces by a long and a short name: "General Motors (GM)", "GM (General Motors)". */
function introducedIn(text: string, mentions: readonly Mention[], cells: readonly Cell[]): Map<string, string> {
  const introduced = new Map<string, string>();
  const byRaw = new Map(cells.map((cell) => [cell.found.id, cell]));
  for (const { found, form, kind } of cells) {
    // The reader has bound those already that stand in brackets and are spelt by the initials.
    if (kind === 'person' || !form.includes(' ')) continue;
    for (const alias of found.aliases) {
      if (CAPITALS.test(alias)) introduced.set(wordsOf(alias).join(' '), form);
    }
  }
  for (let i = 1; i < mentions.length; i++) {
    const before = mentions[i - 1] as Mention;
    const behind = mentions[i] as Mention;
    if (text.charAt(behind.end) !== ')' || text.slice(before.end, behind.start).trim() !== '(') continue;
    const one = byRaw.get(before.entity);
    const other = byRaw.get(behind.entity);
    if (one && other) introduce(one, other) || introduce(other, one);
  }
  return introduced;

  function introduce(short: Cell, long: Cell): boolean {
    const fits = short.isAcronym && long.kind !== 'person' && long.form.includes(' ') && isSpelt(short.form, long.form);
    if (fits) introduced.set(short.form, long.form);
    return fits;
  }
}

/** The acronyms of an article whose letters begin the words of exactly one of its long names. */
function speltIn(cells: readonly Cell[]): Map<string, string> {
  const spelt = new Map<string, string>();
  const bySpelling = groupBy(cells, (cell) =>
    cell.kind !== 'person' && cell.form.includes(' ') ? initialsOf(cell) : undefined,
  );
  for (const { isAcronym, form } of cells) {
    const [only, ...others] = bySpelling.get(form) ?? [];
    if (isAcronym && form.length >= SHORTEST_INITIALS && only && others.length === 0) spelt.set(form, only.form);
  }
  return spelt;
}

/** Do the letters stand in the long name in their order, the first at its beginning, the last in its last word? */
function isSpelt(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return long.indexOf(short.charAt(short.length - 1), long.lastIndexOf(' ')) >= 0;
}

// So much more than the next one a country must be named to be what the article is about.
const COUNTRY_LEAD = 2;

function countryOf(cells: readonly Cell[]): string | undefined {
  const countries = new Map<string, number>();
  for (const { world, weight } of cells)
    if (world?.isCountry) countries.set(world.id, (countries.get(world.id) ?? 0) + weight);
  const [first, second] = mostOf(countries, 2);
  return first && first[1] >= COUNTRY_LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
