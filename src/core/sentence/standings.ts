import type { Figure, FigureStanding, FigureStatus } from '../model.js';
import { Gap } from '../text/tokens.js';
import { isVerb, openerAt, startOf } from './clauses.js';
import { itemAt, type Placed, type Range } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';
import { tenseAt } from './tense.js';
import type { TextReading } from './textReading.js';

/** "did *not* report a profit of 5 million": a negation farther away denies something else. */
const NEGATION_REACH = 7;
/** "*denied* that it had ever sold more than": a verb of denying holds for what follows so far. */
const REACH = 16;
/** And a word of aiming or expecting so far. */
const CLAIM_REACH = 14;
/** "haalde de 5 miljoen klanten *niet*." */
const BEHIND_REACH = 4;
/** The verb of which the figure is the subject stands this close behind: "4,000 people a day *would* benefit". */
const VERB_REACH = 8;
/** "a *previously reported* 4 percent" */
const TAKEN_BACK_REACH = 4;
/** "open 40 stores *by 2030*" */
const DEADLINE_REACH = 8;

/** The standing of a figure as the readers of comparisons know it. */
export const STATUS_OF: Readonly<Partial<Record<FigureStanding, FigureStatus>>> = {
  aimed: 'target',
  planned: 'target',
  forecast: 'forecast',
  possible: 'hypothetical',
  rumoured: 'rumour',
};

/** What the words before a figure say of how it is put. */
interface Before {
  denied: boolean;
  asked: boolean;
  takenBack: boolean;
  claim: FigureStanding | undefined;
}

/** How a sentence puts a figure: the first of these that holds; undefined where it states it. */
export function standingOf(figure: Placed<Figure>, reading: SentenceReading): FigureStanding | undefined {
  const start = startOf(reading, figure);
  const before = readBefore(figure, start, reading);
  return (
    withdrawn(before, figure, reading) ??
    before.claim ??
    claimBehind(figure, start, reading) ??
    claimOfDate(figure, reading)
  );
}

/** How its clause puts what a verb or a phrase tells; undefined where it states it. A claim of another clause is not its own. */
export function standingOfClause(reading: SentenceReading, range: Range): FigureStanding | undefined {
  const before = readBefore(range, range.first, reading, reading.clauseStart(range.first));
  return withdrawn(before, range, reading) ?? before.claim;
}

/** Denied, asked or taken back: no claim at all. */
function withdrawn(
  before: Before,
  range: Range,
  reading: SentenceReading,
): 'denied' | 'asked' | 'corrected' | undefined {
  if (before.denied || isNegatedBehind(range.next, reading)) return 'denied';
  if (before.asked || isQuestion(range, reading)) return 'asked';
  return before.takenBack ? 'corrected' : undefined;
}

/**
 * Goes back from the figure over the words of its sentence, once. Denied is "did *not* sell 30 million", "*not* 640 million",
 * with nothing between that names an aim or starts anew, and "Acme *denied* selling 30 million", but not "was denied a
 * loan of". Of claims ("*expects* 5 million", "The *aim* is") the nearest counts, and one of what may be only where there is no
 * other.
 */
function readBefore(figure: Range, start: number, reading: SentenceReading, claimsFrom = reading.first): Before {
  const { text } = reading;
  const { words, tokens } = text;
  const found: Before = { denied: false, asked: false, takenBack: false, claim: undefined };
  let isDecided = false;
  let negatable = true;
  for (let i = start - 1; i >= Math.max(reading.first, start - REACH); i--) {
    if (!text.isWord(i)) {
      if (text.code(i) === 0x3b) break;
      // "didn't"
      negatable &&= tokens.gap[i] === Gap.None && tokens.gap[i + 1] === Gap.None;
      continue;
    }
    negatable &&= start - i <= NEGATION_REACH;
    const cue = words.cues.longest(tokens, i, figure.first)?.[0];
    switch (cue) {
      case undefined:
        break;
      case 'denial':
        found.denied ||= !isDecided && !(i > reading.first && text.isWord(i - 1) && isAuxiliary(text, i - 1));
        isDecided = true;
        break;
      case 'negation':
      case 'none':
        if (!negatable || isDecided) break;
        found.denied = cue === 'negation' && !isOfParticiple(i, start, reading);
        isDecided = true;
        break;
      case 'whether':
        found.asked = true;
        break;
      case 'takenBack':
        found.takenBack ||= start - i <= TAKEN_BACK_REACH;
        break;
      default:
        if (start - i > CLAIM_REACH || i < claimsFrom || isNamed(i, reading) || isCompared(i, reading)) break;
        // "does *not expect* 5 million", but not "did *not change its target* of 5 million".
        if (negatable && !isDecided && isNegation(i - 1, reading)) found.denied = isDecided = true;
        negatable = false;
        if (found.claim === undefined || found.claim === 'possible')
          found.claim = cue === 'possible' ? (found.claim ?? cue) : cue;
    }
    negatable &&= openerAt(text, i) === undefined;
  }
  return found;
}

const isNegation = (i: number, reading: SentenceReading): boolean =>
  i >= reading.first &&
  reading.text.isWord(i) &&
  reading.text.words.cues.word(reading.text.tokens, i)?.[0] === 'negation';

/** "his wonder *not diminished by* six years": what is denied is the participle, and the figure is by whom or what. */
const isOfParticiple = (negation: number, start: number, reading: SentenceReading): boolean =>
  negation + 2 === start - 1 &&
  reading.text.isWord(start - 1) &&
  reading.text.words.prepositions.word(reading.text.tokens, start - 1) !== undefined &&
  isVerb(reading, negation + 1);

const isAuxiliary = ({ words, tokens }: TextReading, i: number): boolean =>
  words.past.word(tokens, i) !== undefined || words.present.word(tokens, i) !== undefined;

/** Where verbs stand second, a negation may end the clause: "haalde de 5 miljoen *niet*." */
function isNegatedBehind(next: number, reading: SentenceReading): boolean {
  const { text } = reading;
  const { words, tokens } = text;
  if (!words.data.verbSecond) return false;
  for (let i = next; i < Math.min(reading.end, next + BEHIND_REACH) && text.isWord(i); i++)
    if (words.cues.word(tokens, i)?.[0] === 'negation') return i + 1 === reading.end || !text.isWord(i + 1);
  return false;
}

/** Does the sentence end in a question mark, with no other sentence between? */
function isQuestion(figure: Range, reading: SentenceReading): boolean {
  const { text } = reading;
  let end = reading.end - 1;
  while (end >= reading.first && !text.isWord(end) && text.code(end) !== 0x3f) end--;
  if (text.code(end) !== 0x3f) return false;
  // "Five million in aid -- and who pays?"
  for (let i = figure.next; i < end; i++) {
    const code = text.code(i);
    if (code === 0x2014 || code === 0x3b || (code === 0x2d && text.code(i + 1) === 0x2d)) return false;
  }
  return true;
}

/** "40 stores *are planned*", "4,000 people a day *would* benefit", "5 million *expected* visitors". */
function claimBehind(figure: Placed<Figure>, start: number, reading: SentenceReading): FigureStanding | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  // "dat het *3000 werknemers* wil ontslaan", but in "dat *24 procent* hem wil" the figure is who wants.
  const before = start - 1;
  const endsItsClause = words.data.verbSecond && before >= reading.first && openerAt(text, before) === undefined;
  for (let i = figure.next; i < Math.min(reading.end, figure.next + VERB_REACH) && text.isWord(i); i++) {
    if (isNamed(i, reading)) continue;
    if (openerAt(text, i)) return undefined;
    const claim = words.statuses.longest(tokens, i, reading.end)?.[0];
    if (claim === 'possible') return claim;
    if (claim) return i === figure.next || isAuxiliary(text, i - 1) || endsItsClause ? claim : undefined;
    if (!isAuxiliary(text, i) && isVerb(reading, i)) return undefined;
  }
  return undefined;
}

/** What is to be so *by 2030* is not yet so. */
function claimOfDate({ next }: Placed<Figure>, reading: SentenceReading): FigureStanding | undefined {
  const { text } = reading;
  const { words, tokens } = text;
  const date = reading.dates.find((d) => d.first >= next);
  if (date?.item.role !== 'deadline' || date.first - next > DEADLINE_REACH) return undefined;
  for (let i = next; i < date.first; i++) if (!text.isWord(i)) return undefined;
  // "bonds *due* 2031"
  if (words.dues.word(tokens, date.first - 1)) return undefined;
  return tenseAt(reading, next - 1) === 'past' ? undefined : 'forecast';
}

/** "more than *expected*", "better-than-*expected*": what was expected is not this figure. */
const isCompared = (i: number, reading: SentenceReading): boolean => {
  const { text } = reading;
  const than = text.code(i - 1) === 0x2d ? i - 2 : i - 1;
  return than >= reading.first && text.isWord(than) && text.words.than.word(text.tokens, than) !== undefined;
};

/** Is token `i` part of a name or a date: "Plan Cell Research", "in May"? */
const isNamed = (i: number, reading: SentenceReading): boolean =>
  itemAt(reading.mentions, i) !== undefined || itemAt(reading.dates, i) !== undefined;
