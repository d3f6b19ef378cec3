import { readDates } from '../../dates/readDates.js';
import type { Span } from '../../model.js';
import { findSentences } from '../../text/sentences.js';
import { tokenize } from '../../text/tokens.js';
import { isAffiliation } from './authors.js';
import { type HeadWords, headWordsOf, sharedWords } from './metadataWords.js';
import { AUTHORS_LIMIT, NAME_LIMIT, plainText } from './plainText.js';

/** The line that says who wrote an article. */
export interface Byline {
  /** Empty where it names an agency alone. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The line without the word that it begins with, in characters of the line. */
  readonly span: Span;
}

// Longer lines are sentences: "By the time …".
const LENGTH = 160;
/** So many words and a full stop are a sentence. */
const SENTENCE = 8;
/** Words of a name, with its particles. */
const WORDS = { fewest: 2, most: 5 };
const PARTICLE =
  /^(?:d[aeiou]|del|della|de[nr]|d[ao]s|la|le|los|van|vo[nm]|te[nr]?|bin|ibn|bint|al|el|af|av|[yei]|[’']t)$|^(?:al|el|[dl]|[’']t)[-'’]/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u;

/**
 * Reads a line as a byline: "By Jane Doe and John Smith, Reuters", "Door Jan Jansen", "Von Max Muster (dpa)". What is
 * not surely a name is left out, and a line that goes on as a sentence is none. Undefined for any other line.
 */
export function readByline(line: string, language: string): Byline | undefined {
  if (line.length > LENGTH || (/[.!?]$/.test(line) && line.split(' ').length > SENTENCE)) return undefined;
  const words = headWordsOf(language);
  const tokens = tokenize(line);
  if (!words.authorLeads.longest(tokens, 0)) return undefined;
  const from = tokens.end[words.authorLeads.matchEnd - 1] as number;
  const rest = /^\s*:?\s*/.exec(line.slice(from))?.[0].length ?? 0;
  const start = from + rest;
  if (start === from || start >= line.length) return undefined;
  const named = namesIn(withoutDates(line, language).slice(start), words);
  return named && { ...named, span: { start, end: line.length } };
}

/** Dates part what stands around them: "By Jane Doe 5 May 2023". */
function withoutDates(line: string, language: string): string {
  if (!/\d/.test(line)) return line;
  const tokens = tokenize(line);
  const { dates } = readDates(tokens, { language, sentences: findSentences(tokens, language) });
  let text = line;
  for (const { start, end } of dates) text = `${text.slice(0, start)}${'|'.padEnd(end - start)}${text.slice(end)}`;
  return text;
}

/** The parts of a byline, each with what stands before it. */
interface Part {
  readonly join: 'first' | 'and' | 'comma' | 'apart' | 'bracket';
  readonly text: string;
}

function namesIn(text: string, words: HeadWords): Omit<Byline, 'span'> | undefined {
  const parts = partsOf(text);
  const authors: string[] = [];
  let publisher: string | undefined;
  // "A, B and C" lists people; "A, B" is somebody and his paper.
  const lastJoin = parts.findLastIndex(({ join }) => join === 'and');
  for (const [i, { join, text: part }] of parts.entries()) {
    const agency = agencyOf(part);
    const name = agency === undefined ? personIn(part, words) : undefined;
    const isListed = join === 'first' || join === 'and' || (join === 'comma' && i < lastJoin);
    if (name !== undefined && isListed) authors.push(name);
    else if (agency !== undefined || (join === 'bracket' && isPublisher(part)))
      publisher ??= agency ?? plainText(part, NAME_LIMIT);
    // What is joined to a name by "and" and is none, or what the line begins with: a sentence.
    else if (join === 'first' || join === 'and') return undefined;
  }
  if (authors.length === 0 && publisher === undefined) return undefined;
  return { authors: authors.slice(0, AUTHORS_LIMIT), ...(publisher !== undefined && { publisher }) };
}

function partsOf(text: string): Part[] {
  const { joins } = sharedWords();
  const parts: Part[] = [];
  let join: Part['join'] = 'first';
  let words: string[] = [];
  const close = (next: Part['join']): void => {
    if (words.length > 0) parts.push({ join, text: words.join(' ') });
    if (words.length > 0 || join !== 'first') join = next;
    words = [];
  };
  for (const match of text.matchAll(/[,;|•·–—()]| - |[^\s,;|•·–—()]+/g)) {
    const word = match[0];
    if (word === ',') close('comma');
    else if (word === '(') close('bracket');
    else if (/^(?:[;|•·–—)]| - )$/.test(word)) close('apart');
    else if (joins.has(word.toLowerCase()) && parts.length + words.length > 0) {
      close('and');
      join = 'and';
    } else if (!word.includes('@')) words.push(word);
  }
  close('apart');
  return parts;
}

/** The news agency that a part names, as agencies are written. */
const agencyOf = (part: string): string | undefined => sharedWords().agencies.get(part.toLowerCase());

/** The person that a part names, what he is and where he is left out; undefined where it names none. */
function personIn(part: string, { affiliationLeads, functionWords }: HeadWords): string | undefined {
  const words = part.split(' ');
  const lead = words.findIndex((word, i) => i > 0 && affiliationLeads.has(word) && !isParticleBefore(words, i));
  const own = lead > 0 ? words.slice(0, lead) : words;
  if (own.length < WORDS.fewest || own.length > WORDS.most) return undefined;
  const { newsrooms } = sharedWords();
  const isLoud = own.every((word) => word === word.toUpperCase());
  for (const [i, word] of own.entries()) {
    const lower = word.toLowerCase();
    const isOwn = NAME_WORD.test(word);
    if (!isOwn && (i === own.length - 1 || !PARTICLE.test(word))) return undefined;
    if ((isOwn && newsrooms.has(lower)) || (i === 0 && functionWords.has(lower))) return undefined;
    // "BBC News": letters of an organisation. "JK" and "III" are parts of names.
    if (!isLoud && /^\p{Lu}{3,}$/u.test(word) && !/^I+$/.test(word)) return undefined;
  }
  // "By Jane Doe."
  const name = plainText(own.join(' '), NAME_LIMIT).replace(/(\p{L}{3})\.$/u, '$1');
  return isAffiliation(name) || (isLoud && own.some((word) => functionWords.has(word.toLowerCase())))
    ? undefined
    : name;
}

/** "Jan van der Berg": is the word that may lead to a place a part of the name? */
const isParticleBefore = (words: readonly string[], i: number): boolean =>
  PARTICLE.test(words[i] ?? '') &&
  NAME_WORD.test(words[i + 1] ?? '') &&
  i + 1 === words.length - 1 &&
  words[i] !== 'of';

/** "(China Daily)", "(BBC)": names in capitals, and not what somebody is. */
const isPublisher = (part: string): boolean =>
  !isAffiliation(part) && part.length <= 40 && part.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word));
