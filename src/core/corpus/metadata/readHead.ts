import { dayInAddress, publisherOf, soundAddress } from './address.js';
import { type Byline, readByline } from './byline.js';
import { type HeadDay, mayTellDay, readHeadDay } from './headDay.js';
import { headLanguages } from './headLanguage.js';
import { type HeadLine, headLines } from './headLines.js';
import { HEADLINE_LIMIT, readHeadline } from './headline.js';
import type { Candidates, ToldDay } from './metadata.js';
import { fieldOf, headWordsOf, sharedWords } from './metadataWords.js';
import { plainText, TITLE_LIMIT } from './plainText.js';

// A heading further down is that of a part, in characters.
const HEADING_WITHIN = 2_000;
// A dateline with its places, its date and its agency ends within so many characters.
const DATELINE = 120;
const DATELINE_AGENCY = /\(([^()]{2,40})\)\s*(?:--?|–|—|:)\s/;
const LABEL = /^(\p{L}[\p{L} ]{0,20}):[ \t]*(?=\S)/u;

/**
 * Adds to `found` what an article's first lines say of it: its address, headline, byline, and the day on which it came
 * out. `from` is where it begins, behind its front matter; `language` that of the article where it is known.
 */
export function readHead(text: string, from: number, found: Candidates, language?: string): void {
  const lines = headLines(text, from);
  const languages = headLanguages(lines, language);
  const days: { readonly line: HeadLine; readonly day: HeadDay }[] = [];
  // Until the story begins, a short line may be the headline; two words of a page's own may stand before it.
  let isOpen = true;
  let hasTitle = false;
  for (const [i, line] of lines.entries()) {
    const isParagraph = line.text.length > HEADLINE_LIMIT;
    if (readAddress(line, found, isOpen)) continue;
    if (isParagraph && isOpen) addAgency(line, found);
    const day =
      !line.isCut && mayTellDay(line.text)
        ? firstOf(languages(), (spoken) => readHeadDay(line.text, spoken, !isOpen && !hasTitle))
        : undefined;
    if (day) days.push({ line, day });
    const byline = mayNameAuthor(line) ? firstOf(languages(), (spoken) => readByline(line.text, spoken)) : undefined;
    if (byline) addByline(line, byline, found);
    if (!isParagraph && isOpen && !hasTitle && !day && !byline && !isLabelled(line)) {
      const headline = readHeadline(line, lines[i + 1], () => languages().map(headWordsOf));
      if (headline) {
        const start = line.start + headline.start;
        const value = plainText(headline.text, TITLE_LIMIT);
        const certainty = headline.isHeading ? 'sure' : 'likely';
        found.title.push({ value, from: 'head', certainty, span: { start, end: start + headline.text.length } });
        hasTitle = true;
      } else if (isSentence(line.text)) isOpen = false;
    }
    if (isParagraph) isOpen = false;
  }
  if (!hasTitle) addLaterHeading(text, from, found);
  addDays(days, found);
}

/**
 * The day within a year or a month that the first lines tell without its year, "LONDON, March 5 (Reuters) -"; undefined
 * where they tell none.
 */
export function dayWithin(within: string, text: string, from: number, language?: string): ToldDay | undefined {
  const lines = headLines(text, from);
  const languages = headLanguages(lines, language);
  for (const line of lines) {
    if (line.isCut || !mayTellDay(line.text, within)) continue;
    const day = firstOf(languages(), (spoken) => readHeadDay(line.text, spoken, false, within));
    if (day) return toldDay(line, day);
  }
  return undefined;
}

const firstOf = <Found>(
  languages: readonly string[],
  read: (language: string) => Found | undefined,
): Found | undefined => {
  for (const language of languages) {
    const found = read(language);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "Source: https://news.example/…"; without a label only above the story, for in it an address is of something else. */
function readAddress(line: HeadLine, found: Candidates, isAbove: boolean): boolean {
  const label = LABEL.exec(line.text);
  const field = label ? fieldOf(label[1] ?? '') : undefined;
  const skipped = label && (field === 'address' || field === 'source') ? label[0].length : 0;
  const address = soundAddress(line.text.slice(skipped));
  if (address === undefined) return false;
  if (!isAbove && skipped === 0) return true;
  const span = { start: line.start + skipped, end: line.end };
  const first = found.source.length === 0;
  found.source.push({ value: address, from: 'address', certainty: 'sure', span });
  const publisher = publisherOf(address);
  if (publisher) found.publisher.push({ value: publisher, from: 'address', certainty: 'likely', span });
  const day = first ? dayInAddress(address) : undefined;
  if (day) found.date.push({ ...day, from: 'address', span });
  return true;
}

/** "Source: Internet": a line of what is known of the article. */
function isLabelled({ text }: HeadLine): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && fieldOf(label) !== undefined;
}

/** Is a line worth reading as a byline: short, and begun by a word that bylines begin with? */
function mayNameAuthor({ text, isCut }: HeadLine): boolean {
  if (isCut || text.length > HEADLINE_LIMIT) return false;
  const word = /^\p{L}+(?=:?\s)/u.exec(text)?.[0];
  return word !== undefined && sharedWords().leads.has(word.toLowerCase());
}

function addByline(line: HeadLine, { authors, publisher, span }: Byline, found: Candidates): void {
  const place = {
    from: 'head',
    certainty: 'likely',
    span: { start: line.start + span.start, end: line.start + span.end },
  } as const;
  if (authors.length > 0) found.authors.push({ value: authors, ...place });
  if (publisher) found.publisher.push({ value: publisher, ...place });
}

/** "DURBAN, May 16 (Reuters) - …": the agency of a dateline. */
function addAgency(line: HeadLine, found: Candidates): void {
  const match = DATELINE_AGENCY.exec(line.text.slice(0, DATELINE));
  const value = match && sharedWords().agencies.get((match[1] ?? '').toLowerCase());
  if (!value) return;
  const start = line.start + match.index + 1;
  found.publisher.push({
    value,
    from: 'head',
    certainty: 'likely',
    span: { start, end: start + (match[1] ?? '').length },
  });
}

const isSentence = (text: string): boolean => /[.!?]["'”’»)]?$/.test(text) && text.split(/\s+/).length > 4;

function addLaterHeading(text: string, from: number, found: Candidates): void {
  const match = /^#{1,6}[ \t]+(.+)$/m.exec(text.slice(from, from + HEADING_WITHIN));
  const title = match?.[1]?.trim();
  if (!match || !title) return;
  const start = from + match.index + match[0].indexOf(title);
  found.title.push({
    value: plainText(title, TITLE_LIMIT),
    from: 'head',
    certainty: 'likely',
    span: { start, end: start + title.length },
  });
}

/** Several bare days, each in a line of its own, head the parts of a chronicle: none is that of the article. */
function addDays(days: readonly { readonly line: HeadLine; readonly day: HeadDay }[], found: Candidates): void {
  const bare = new Set(days.filter(({ day }) => day.isBare).map(({ day }) => day.value));
  for (const { line, day } of days) {
    if (day.isBare && bare.size > 1) continue;
    found.date.push(toldDay(line, day));
  }
}

function toldDay(line: HeadLine, { value, or, certainty, start, end, isDateline }: HeadDay): ToldDay {
  const span = { start: line.start + start, end: line.start + end };
  return { value, ...(or && { or }), from: isDateline ? 'dateline' : 'head', certainty, span };
}
