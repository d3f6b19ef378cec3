import { readText } from '../articleReading.js';
import type { FoundInArticle } from '../corpus/article.js';
import type { EntityKind, Span } from '../model.js';
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
  for (const words of quotedSpans(text)) {
    if (countWords(text.slice(words.start, words.end)) < FEWEST_WORDS) continue;
    const speaker = speakerOf(text, words, speakers);
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

/** The names of a sentence that stand at a verb of saying. */
function speakersIn(sentence: SentenceReading): Speaker[] {
  const { words, tokens } = sentence.text;
  return sentence.mentions
    .filter((placed) => SPEAKERS.has(placed.item.kind) && saysSo(sentence, placed))
    .map(({ item: { entity, start, end }, first }) => ({
      entity,
      start,
      end,
      isBehindVerb: first > sentence.first && words.reporting.word(tokens, first - 1) !== undefined,
    }));
}

/** Whom the text introduces right before a quotation, else the one right behind it, else the one shortly before. */
function speakerOf(text: string, words: Span, speakers: readonly Speaker[]): Speaker | undefined {
  const before = speakers.findLast(({ end, isBehindVerb }) => end <= words.start && !isBehindVerb);
  const lead = before && isNear(text, before.end, words.start) ? text.slice(before.end, words.start) : undefined;
  if (lead !== undefined && INTRODUCING.test(lead)) return before;
  // A full stop before the closing mark ends the statement: who stands behind it says something else.
  const isEnded = WHOLE.test(text.slice(words.end - 2, words.end));
  const behind = isEnded ? undefined : speakers.find(({ start }) => start >= words.end);
  if (behind && isNear(text, words.end, behind.start)) {
    const between = text.slice(words.end, behind.start);
    // Behind its verb it is the subject where nothing else is: the verb follows the quotation at once.
    if (!behind.isBehindVerb || VERB_ALONE.test(between)) return behind;
  }
  return lead !== undefined && lead.length <= SHORT_REACH ? before : undefined;
}

const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && !BORDER.test(text.slice(from, to));

const countWords = (text: string): number => text.split(/\s+/).length;
