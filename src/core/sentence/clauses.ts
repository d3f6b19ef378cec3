import { looksPlural } from '../figures/countedNoun.js';
import type { Figure, Mention } from '../model.js';
import { TokenKind } from '../text/tokens.js';
import { endsLike } from './endings.js';
import { itemAt, type Placed } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';
import { isPastForm } from './tense.js';
import type { TextReading } from './textReading.js';

/** A phrase before the subject, "In the first quarter, …", ends at a comma no farther than this. */
const LEAD_REACH = 14;
/** ", another maker of pumps," */
const ASIDE_REACH = 10;
/** A subject's noun phrase has at most so many words. */
const PHRASE_WORDS = 8;

/**
 * What a stretch of tokens holds as the subject of the clause that reaches to its end: a word that stands for a
 * company, a place or whoever was named before, a noun of its own that belongs to somebody unnamed (`owned`: revenue, inflation),
 * one thing of which the text has told (`thing`: the post), what belongs to nobody named (`other`: analysts,
 * hospitals), or no subject at all.
 */
export type OwnSubject = 'company' | 'place' | 'it' | 'owned' | 'thing' | 'other' | undefined;

/**
 * The subject that stands in `[from, to)`, which holds no mention: of the last clause that begins there, or, where
 * the sentence begins at `from`, of the sentence. Before a name only a noun with its verb is a subject: "pump maker
 * Veldra" names one.
 */
export function ownSubject(reading: SentenceReading, from: number, to: number, beforeName = false): OwnSubject {
  const { text } = reading;
  const { words, tokens } = text;
  for (let i = to - 1; i >= from; i--) {
    const standIn = text.isWord(i) ? words.anaphors.longest(tokens, i, to)?.[0] : undefined;
    if (standIn) return standIn;
  }
  for (let i = to - 1; i >= from; i--) {
    const opener = openerAt(text, i);
    if (opener) return subjectFrom(reading, i + 1, to, beforeName || opener === 'joined');
  }
  return from === reading.first ? subjectFrom(reading, from, to, beforeName) : undefined;
}

/** "that", "because", "and", or the end of "said": does a clause begin behind token `i`? */
export function openerAt(text: TextReading, i: number): 'own' | 'joined' | undefined {
  if (text.isWord(i)) return text.words.clauseOpeners.word(text.tokens, i)?.[0];
  const code = text.code(i);
  return code === 0x3b || code === 0x3a || code === 0x2014 ? 'own' : undefined;
}

/** The subject at the start of a clause; of one joined by "and" only where a verb follows it. */
function subjectFrom(reading: SentenceReading, start: number, to: number, needsVerb: boolean): OwnSubject {
  const { text } = reading;
  const { words, tokens } = text;
  let content = 0;
  let definite = false;
  const counted = reading.figures.some((f) => f.first >= start && f.next <= to);
  let last = start;
  for (let i = behindLead(reading, start, to); i < to; i++) {
    const taken = itemAt(reading.dates, i) ?? itemAt(reading.figures, i);
    if (taken) {
      i = taken.next - 1;
      continue;
    }
    if (!text.isWord(i)) {
      if (tokens.kind[i] === TokenKind.Symbol && text.code(i) !== 0x2d && content > 0) break;
      continue;
    }
    if (words.ownedNouns.word(tokens, i)) return 'owned';
    if (content > 0 && isVerb(reading, i)) return isThing(text, last, definite, counted) ? 'thing' : 'other';
    if (words.pronouns.word(tokens, i)) return 'other';
    if (words.stops.word(tokens, i) || words.articlesAndOwners.word(tokens, i)) {
      // "users *of* the network": the head stands before its "of".
      if (content > 0) break;
      definite ||= words.definites.word(tokens, i) !== undefined;
      continue;
    }
    // "after *winning*": the subject is that of the clause before.
    if (content === 0 && (isVerb(reading, i) || endsLike(tokens, i, words.gerundEndings))) return undefined;
    last = i;
    if (++content > PHRASE_WORDS) break;
  }
  // "The initial *50,000* units": the figure's own phrase.
  if (definite && content === 1 && last === to - 1) return undefined;
  return content > 0 && !needsVerb ? 'other' : undefined;
}

/** Is the head of a subject one thing, neither several nor somebody, or what another figure counts? */
const isThing = ({ words, tokens }: TextReading, i: number, definite: boolean, counted: boolean): boolean =>
  counted || (definite && !looksPlural(tokens, i, words) && !words.people.word(tokens, i));

/** Behind "In the first quarter," and "However,". */
function behindLead(reading: SentenceReading, start: number, to: number): number {
  const { text } = reading;
  const { words, tokens } = text;
  let i = start;
  while (i < to && !text.isWord(i) && tokens.kind[i] === TokenKind.Symbol) i++;
  const isLead = i < to && text.isWord(i) && words.prepositions.word(tokens, i) !== undefined;
  const reach = isLead ? LEAD_REACH : 3;
  for (let k = i; k < Math.min(to, i + reach); k++) {
    if (text.code(k) === 0x2c) return k + 1;
    if (!isLead && text.isWord(k) && isVerb(reading, k)) return i;
  }
  return isLead ? to : i;
}

/** Is the word at `i` a verb, as far as the word lists tell? */
export function isVerb(reading: SentenceReading, i: number): boolean {
  const { words, tokens } = reading.text;
  return (
    words.present.word(tokens, i) !== undefined ||
    words.reporting.word(tokens, i) !== undefined ||
    words.statuses.word(tokens, i) !== undefined ||
    isPastForm(i, reading)
  );
}

/** A mention's part in its clause. */
export type Part = 'subject' | 'possessor' | 'ofSubject' | 'prepositional' | 'object';

/** The part that mention `k` of a sentence plays in the clause of a figure behind it. */
export function partOf(reading: SentenceReading, k: number): Part {
  const { text } = reading;
  const mention = reading.mentions[k] as Placed<Mention>;
  // "a frequency rate (AIFR) of": another name for what stands before.
  if (text.code(mention.first - 1) === 0x28 && text.code(mention.next) === 0x29) return 'prepositional';
  const preposition = prepositionBefore(text, mention);
  // "a day after *Acme*, a maker of pumps, released": with a verb of its own behind it.
  if (preposition >= 0 && openerAt(text, preposition) && hasVerbBehind(reading, mention)) return 'subject';
  if (preposition < 0 && text.isPossessive(mention.next)) return 'possessor';
  if (preposition >= 0) return isOfSubject(reading, preposition) ? 'ofSubject' : 'prepositional';
  return isObject(reading, k) ? 'object' : 'subject';
}

/** The preposition that leads to a mention, over articles and a noun that describes it ("from research firm IDC"); or -1. */
export function prepositionBefore(text: TextReading, { first }: Placed<Mention>): number {
  const { words, tokens } = text;
  for (let i = first - 1, steps = 0; steps < 4 && text.isWord(i); i--, steps++) {
    if (words.prepositions.word(tokens, i)) return i;
    if (words.articlesAndOwners.word(tokens, i)) continue;
    if (text.isCapital(i) || words.stops.word(tokens, i) || words.past.word(tokens, i) || words.present.word(tokens, i))
      return -1;
  }
  return -1;
}

/** "*inflation* in Kenya reached", "scrap *exports* from": does what belongs to somebody begin the clause before `preposition`? */
function isOfSubject(reading: SentenceReading, preposition: number): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  if (!words.ownerLinks.word(tokens, preposition)) return false;
  let owned = false;
  for (let i = preposition - 1; i >= reading.first && preposition - i <= PHRASE_WORDS; i--) {
    if (!text.isWord(i)) return owned;
    // "Acme's market share in Europe"
    if (itemAt(reading.mentions, i)) return false;
    // "*its* sales in Norway"
    if (words.possessives.word(tokens, i)) return false;
    if (words.ownedNouns.word(tokens, i)) owned = true;
    else if (!owned && preposition - i > 2) return false;
    else if (openerAt(text, i)) return owned;
    else if (isVerb(reading, i)) return false;
  }
  return owned;
}

const isAuxiliary = (text: TextReading, i: number): boolean =>
  text.isWord(i) && text.words.present.word(text.tokens, i) !== undefined;

/** Does a verb stand right behind a name, or behind what commas say of it? */
function hasVerbBehind(reading: SentenceReading, { next }: Placed<Mention>): boolean {
  const { text } = reading;
  let at = next;
  if (text.code(at) === 0x2c) {
    do at++;
    while (at < Math.min(reading.end, next + ASIDE_REACH) && text.code(at) !== 0x2c);
    at++;
  }
  return at < reading.end && text.isWord(at) && isVerb(reading, at);
}

/** "Rovers *signed Adeyemi* for 42 million": behind a verb that has its subject. */
function isObject(reading: SentenceReading, k: number): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  const { first } = reading.mentions[k] as Placed<Mention>;
  let verb = first - 1;
  while (verb > reading.first && text.isWord(verb) && words.articlesAndOwners.word(tokens, verb)) verb--;
  if (verb <= reading.first || !text.isWord(verb) || words.reporting.word(tokens, verb)) return false;
  // "has *asked Adeyemi* for": behind an auxiliary it is no past, and a verb all the same.
  const isParticiple = endsLike(tokens, verb, words.pastEndings) && isAuxiliary(text, verb - 1);
  if (!isParticiple && !isPastForm(verb, reading)) return false;
  if (!words.data.verbSecond) return true;
  // Where the verb stands second, its subject may stand behind it: "vorig jaar verkocht Acme".
  return reading.mentions.some((m, n) => n < k && m.next <= verb && prepositionBefore(text, m) < 0);
}

/** The token at which a figure's phrase begins, its hedges included. */
export const startOf = (reading: SentenceReading, figure: Placed<Figure>): number => reading.phraseStart(figure.first);
