import { perLocale } from '../locales/index.js';
import type { DateMention, EventTelling, Span } from '../model.js';
import type { Placed, Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { Joint, type MarkRole } from '../sentence/wordFeatures.js';
import { setOf } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import { isAuxiliary } from './clauseSubject.js';
import { type ClauseTitle, clauseTitle } from './clauseTitle.js';
import { anaphorIn, STAND_INS, type Subject } from './participants.js';

/** The words that a clause tells its event in, and whom they name. */
export interface WholeTitle extends Pick<EventTelling, 'headline' | 'subject' | 'standIn' | 'places'> {
  /** The entities that the words name. */
  readonly named: ReadonlySet<string>;
}

/**
 * The clause of a verb as a title that can be read alone; undefined where it has none, or where its subject is a word
 * for somebody whom nothing tells.
 */
export function wholeTitle(
  reading: SentenceReading,
  verb: number,
  date: Placed<DateMention> | undefined,
): WholeTitle | undefined {
  const title = clauseTitle(reading, verb, date);
  const acting = title && standsFor(reading, title, verb);
  if (!title || acting === 'unknown' || !readsAlone(reading, title, verb)) return undefined;
  const { tokens, mentions } = reading;
  const within = mentions.filter(({ first, next }) => first >= title.first && next <= title.next);
  const subject = title.relative ? title.relative.entity : acting?.entity;
  const standIn = title.relative ?? acting?.anaphor;
  const places = placesOf(reading, title);
  return {
    headline: spanOf(tokens, title),
    named: new Set(within.map(({ item }) => item.entity)),
    ...(subject !== undefined && { subject }),
    ...(standIn && { standIn: spanOf(tokens, standIn) }),
    ...(places.length > 0 && { places }),
  };
}

const pointersOf = perLocale(({ events }) => setOf(events.pointers));

/**
 * Is a title whole without the text around it: with no "it" for its object, no "the case" of which it does not say
 * which, and no verb whose object stands before it ("a survey that Acme *published*")?
 */
function readsAlone(reading: SentenceReading, { first, next, relative }: ClauseTitle, verb: number): boolean {
  const { tokens, text, marks } = reading;
  const object = marks.find((m) => ANAPHORS.has(m.role) && m.first === verb + 1);
  if (object && !(isOwner(reading, object.first) && ownsNoun(reading, object.next))) return false;
  const isBare = !relative && next === verb + 1 && !isAuxiliary(reading, verb - 1);
  if (isBare && reading.isJoint(reading.clauseStart(verb), Joint.Relative)) return false;
  const pointers = pointersOf(text.language);
  // "Company was formed", "awarded *him*"
  if ([first, verb + 1].some((i) => i < next && pointers.word(tokens, i) && !reading.isItem(i))) return false;
  for (let i = first; i + 1 < next; i++) {
    const head = text.words.definites.word(tokens, i) ? pointerBehind(reading, i, next) : -1;
    if (head < 0) continue;
    const behind = head + 1;
    const isSaid =
      reading.isItem(behind) || reading.isJoint(behind, Joint.Preposition) || reading.isJoint(behind, Joint.Relative);
    if (behind >= next || !isSaid || relative?.first === behind) return false;
  }
  return true;
}

/** "the *case*", "the rule *change*": the noun of an article at token `i`, up to `next`, if it is one that points back; else -1. */
function pointerBehind(reading: SentenceReading, i: number, next: number): number {
  const pointers = pointersOf(reading.text.language);
  for (let head = i + 1; head <= i + NOUN_REACH && head < next; head++) {
    if (reading.isItem(head) || !reading.text.isWord(head) || reading.isJoint(head, Joint.Preposition)) return -1;
    if (pointers.word(reading.tokens, head)) return head;
  }
  return -1;
}

/** A noun stands so close behind its article: "the new rule change". */
const NOUN_REACH = 3;

/** "her *book*", but not "appointed her *a* judge" */
const ownsNoun = (reading: SentenceReading, i: number): boolean =>
  reading.text.isWord(i) && !reading.isJoint(i, Joint.Determiner) && !reading.isJoint(i, Joint.Preposition);

const isOwner = ({ marks }: SentenceReading, at: number): boolean =>
  marks.some(({ role, first }) => role === 'owner' && first === at);

/** The places that a title or what leads in to it names: "In Kenya and Uganda, millions …". */
function placesOf(reading: SentenceReading, title: ClauseTitle): readonly string[] {
  const from = reading.clauseOf(title.first) === 1 ? reading.first : title.first;
  const places = reading.mentions.filter(
    ({ item, first, next }) => item.kind === 'place' && first >= from && next <= title.next,
  );
  return [...new Set(places.map(({ item }) => item.entity))];
}

const spanOf = ({ start, end }: Tokens, { first, next }: Range): Span => ({
  start: start[first] as number,
  end: (next > first ? end[next - 1] : start[first]) as number,
});

/** Whom a title's own subject stands for: nobody where it names somebody first, `unknown` where nothing tells. */
function standsFor(reading: SentenceReading, title: Range, verb: number): Subject | 'unknown' | undefined {
  const stands = reading.marks.find(({ role, first }) => ANAPHORS.has(role) && first >= title.first && first < verb);
  if (!stands || reading.mentions.some((m) => m.first >= title.first && m.next <= stands.first)) return undefined;
  const persons = reading.mentions.filter((m) => m.item.kind === 'person' && m.next <= stands.first);
  // Of two whom the sentence has named, either may be meant.
  const isDoubtful = new Set(persons.map(({ item }) => item.entity)).size > 1;
  const subject = stands.first === title.first && !isDoubtful ? anaphorIn(reading, title.first, verb) : undefined;
  const isPerson = reading.marks.some((m) => m.role === 'personAnaphor' && m.first === stands.first);
  return subject && isPerson && !isOwner(reading, stands.first) ? subject : 'unknown';
}

const ANAPHORS: ReadonlySet<MarkRole | undefined> = new Set([...STAND_INS, 'owner', 'pronoun']);
