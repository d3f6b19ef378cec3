import { readText } from '../articleReading.js';
import type { FoundInArticle } from '../corpus/article.js';
import type { EntityKind, Mention, Span } from '../model.js';
import { prepositionBefore } from '../sentence/clauses.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { saysSo } from '../sentence/sources.js';
import { quotedSpans } from './quotedSpans.js';

/** What somebody says in their own words. */
export interface Speech {
  /** Id of the entity that says it. */
  readonly speaker: string;
  /** The name at which it is said to be theirs. */
  readonly named: Span;
  /** The words, with the marks around them. */
  readonly words: Span;
}

/** Who can say something. */
const SPEAKERS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'company', 'organization', 'media']);
// Between a quotation and the name of who says it stand no more characters: ", the company's chief executive".
const REACH = 90;
/** No more, where neither colon nor comma introduces the words: "said the talks were". */
const SHORT_REACH = 40;
const INTRODUCING = /[:,]\s*$/;
const WHOLE = /^[.…]/;
const VERB_ALONE = /^[\s,]*\S+\s+$/;
/** "Acme vice-chairman Jane Roe" */
const OFFICE_WORDS = 4;
/** Fewer words are an expression: a "smart" home. */
const FEWEST_WORDS = 4;
/** What ends a statement, or begins another quotation: behind it stands somebody else's. */
const BORDER = /[.!?…;"“”„«»‘]\s|["“”„«»\n]/u;

/**
 * What is quoted word by word in an article with its speaker: “…,” said Jane Roe; Jane Roe said: “…”. The speaker is a name
 * that is the subject of a verb of saying right before or behind the quotation; quotations of whoever goes by a pronoun are
 * left out. Spans are the article's.
 */
export function directSpeechIn({ article, annotations }: FoundInArticle): readonly Speech[] {
  const quoted = quotedSpans(article.text);
  if (quoted.length === 0) return [];
  const { source, reading } = readText(article.text, annotations);
  const { text } = source;
  const speakers = reading.readings
    .filter(({ isFurniture }) => !isFurniture)
    .flatMap((sentence) => speakersIn(sentence));
  const speeches: Speech[] = [];
  let next = 0;
  for (const words of quotedSpans(text)) {
    while (next < speakers.length && (speakers[next] as Speaker).start < words.end) next++;
    if (countWords(text.slice(words.start, words.end)) < FEWEST_WORDS) continue;
    const speaker = speakerOf(text, words, speakerBefore(speakers, next, words), speakers[next]);
    if (speaker) speeches.push({ speaker: speaker.entity, named: source.toFile(speaker), words: source.toFile(words) });
  }
  return speeches;
}

/** A name at which something is said to be somebody's. */
interface Speaker extends Span {
  readonly entity: string;
  /** The verb stands before it: "said Jane Roe", and "he told Reuters", where it is no subject. */
  readonly isBehindVerb: boolean;
}

/** The names of a sentence that stand at a verb of saying as its subject. */
function speakersIn(sentence: SentenceReading): Speaker[] {
  const { text, mentions } = sentence;
  const { words, tokens } = text;
  const isReporting = (i: number): boolean => words.reporting.word(tokens, i) !== undefined;
  return mentions.flatMap((placed, k) => {
    const { item, first, next } = placed;
    if (!SPEAKERS.has(item.kind) || !saysSo(sentence, placed)) return [];
    const isBehindVerb = first > sentence.first && isReporting(first - 1);
    // "an analyst at Acme said", "an Acme trader said": somebody of theirs.
    const isOthers = prepositionBefore(text, placed) >= 0 || (item.kind !== 'person' && !isReporting(next));
    if (!isBehindVerb && isOthers) return [];
    // "said Acme chairman Jane Roe": she says it.
    const holder = isBehindVerb && item.kind !== 'person' ? holderBehind(sentence, mentions[k + 1], next) : undefined;
    const { entity, end } = holder ?? item;
    return [{ entity, start: item.start, end, isBehindVerb }];
  });
}

/** The person whose office is named with a name that ends before token `next`: "Acme chairman *Jane Roe*". */
function holderBehind(
  { text }: SentenceReading,
  behind: Placed<Mention> | undefined,
  next: number,
): Mention | undefined {
  if (behind?.item.kind !== 'person' || behind.first - next > OFFICE_WORDS) return undefined;
  for (let i = next; i < behind.first; i++) if (!text.isWord(i) && !text.isPossessive(i)) return undefined;
  return behind.item;
}

/** The last subject before a quotation, of the first `count` speakers; none that is out of reach. */
function speakerBefore(speakers: readonly Speaker[], count: number, { start }: Span): Speaker | undefined {
  for (let i = count - 1; i >= 0; i--) {
    const speaker = speakers[i] as Speaker;
    if (speaker.end < start - REACH) return undefined;
    if (speaker.end <= start && !speaker.isBehindVerb) return speaker;
  }
  return undefined;
}

/** Whom the text introduces right before a quotation, else the one right behind it, else the one shortly before. */
function speakerOf(
  text: string,
  words: Span,
  before: Speaker | undefined,
  behind: Speaker | undefined,
): Speaker | undefined {
  const lead = before && isNear(text, before.end, words.start) ? text.slice(before.end, words.start) : undefined;
  if (lead !== undefined && INTRODUCING.test(lead)) return before;
  // A full stop before the closing mark ends the statement: who stands behind it says something else.
  const isEnded = WHOLE.test(text.slice(words.end - 2, words.end));
  if (behind && !isEnded && isNear(text, words.end, behind.start)) {
    const between = text.slice(words.end, behind.start);
    // Behind its verb it is the subject where nothing else is: the verb follows the quotation at once.
    if (!behind.isBehindVerb || VERB_ALONE.test(between)) return behind;
  }
  return lead !== undefined && lead.length <= SHORT_REACH ? before : undefined;
}

const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && !BORDER.test(text.slice(from, to));

const countWords = (text: string): number => text.split(/\s+/).length;
