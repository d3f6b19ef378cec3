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
export function standingOf(
  views: TextReading,
  figure: Placed<Figure>,
  view: SentenceReading,
): FigureStanding | undefined {
  const start = startOf(views, view, figure);
  const before = readBefore(views, figure, start, view);
  return (
    withdrawn(views, before, figure, view) ??
    before.claim ??
    claimBehind(views, figure, start, view) ??
    claimOfDate(views, figure, view)
  );
}

/** How its clause puts what a verb or a phrase tells; undefined where it states it. A claim of another clause is not its own. */
export function standingOfClause(view: SentenceReading, range: Range): FigureStanding | undefined {
  const before = readBefore(view.text, range, range.first, view, view.clauseStart(range.first));
  return withdrawn(view.text, before, range, view) ?? before.claim;
}

/** Denied, asked or taken back: no claim at all. */
function withdrawn(
  views: TextReading,
  before: Before,
  range: Range,
  view: SentenceReading,
): 'denied' | 'asked' | 'corrected' | undefined {
  if (before.denied || isNegatedBehind(views, range.next, view)) return 'denied';
  if (before.asked || isQuestion(views, range, view)) return 'asked';
  return before.takenBack ? 'corrected' : undefined;
}

/**
 * Goes back from the figure over the words of its sentence, once. Denied is "did *not* sell 30 million", "*not* 640 million",
 * with nothing between that names an aim or starts anew, and "Acme *denied* selling 30 million", but not "was denied a
 * loan of". Of claims ("*expects* 5 million", "The *aim* is") the nearest counts, and one of what may be only where there is no
 * other.
 */
function readBefore(
  views: TextReading,
  figure: Range,
  start: number,
  view: SentenceReading,
  claimsFrom = view.first,
): Before {
  const { words, tokens } = views;
  const found: Before = { denied: false, asked: false, takenBack: false, claim: undefined };
  let isDecided = false;
  let negatable = true;
  for (let i = start - 1; i >= Math.max(view.first, start - REACH); i--) {
    if (!views.isWord(i)) {
      if (views.code(i) === 0x3b) break;
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
        found.denied ||= !isDecided && !(i > view.first && views.isWord(i - 1) && isAuxiliary(views, i - 1));
        isDecided = true;
        break;
      case 'negation':
      case 'none':
        if (!negatable || isDecided) break;
        found.denied = cue === 'negation' && !isOfParticiple(views, i, start, view);
        isDecided = true;
        break;
      case 'whether':
        found.asked = true;
        break;
      case 'takenBack':
        found.takenBack ||= start - i <= TAKEN_BACK_REACH;
        break;
      default:
        if (start - i > CLAIM_REACH || i < claimsFrom || isNamed(i, view) || isCompared(views, i, view)) break;
        // "does *not expect* 5 million", but not "did *not change its target* of 5 million".
        if (negatable && !isDecided && isNegation(views, i - 1, view)) found.denied = isDecided = true;
        negatable = false;
        if (found.claim === undefined || found.claim === 'possible')
          found.claim = cue === 'possible' ? (found.claim ?? cue) : cue;
    }
    negatable &&= openerAt(views, i) === undefined;
  }
  return found;
}

const isNegation = (views: TextReading, i: number, view: SentenceReading): boolean =>
  i >= view.first && views.isWord(i) && views.words.cues.word(views.tokens, i)?.[0] === 'negation';

/** "his wonder *not diminished by* six years": what is denied is the participle, and the figure is by whom or what. */
const isOfParticiple = (views: TextReading, negation: number, start: number, view: SentenceReading): boolean =>
  negation + 2 === start - 1 &&
  views.isWord(start - 1) &&
  views.words.prepositions.word(views.tokens, start - 1) !== undefined &&
  isVerb(views, view, negation + 1);

const isAuxiliary = ({ words, tokens }: TextReading, i: number): boolean =>
  words.past.word(tokens, i) !== undefined || words.present.word(tokens, i) !== undefined;

/** Where verbs stand second, a negation may end the clause: "haalde de 5 miljoen *niet*." */
function isNegatedBehind(views: TextReading, next: number, view: SentenceReading): boolean {
  const { words, tokens } = views;
  if (!words.data.verbSecond) return false;
  for (let i = next; i < Math.min(view.end, next + BEHIND_REACH) && views.isWord(i); i++)
    if (words.cues.word(tokens, i)?.[0] === 'negation') return i + 1 === view.end || !views.isWord(i + 1);
  return false;
}

/** Does the sentence end in a question mark, with no other sentence between? */
function isQuestion(views: TextReading, figure: Range, view: SentenceReading): boolean {
  let end = view.end - 1;
  while (end >= view.first && !views.isWord(end) && views.code(end) !== 0x3f) end--;
  if (views.code(end) !== 0x3f) return false;
  // "Five million in aid -- and who pays?"
  for (let i = figure.next; i < end; i++) {
    const code = views.code(i);
    if (code === 0x2014 || code === 0x3b || (code === 0x2d && views.code(i + 1) === 0x2d)) return false;
  }
  return true;
}

/** "40 stores *are planned*", "4,000 people a day *would* benefit", "5 million *expected* visitors". */
function claimBehind(
  views: TextReading,
  figure: Placed<Figure>,
  start: number,
  view: SentenceReading,
): FigureStanding | undefined {
  const { words, tokens } = views;
  // "dat het *3000 werknemers* wil ontslaan", but in "dat *24 procent* hem wil" the figure is who wants.
  const before = start - 1;
  const endsItsClause = words.data.verbSecond && before >= view.first && openerAt(views, before) === undefined;
  for (let i = figure.next; i < Math.min(view.end, figure.next + VERB_REACH) && views.isWord(i); i++) {
    if (isNamed(i, view)) continue;
    if (openerAt(views, i)) return undefined;
    const claim = words.statuses.longest(tokens, i, view.end)?.[0];
    if (claim === 'possible') return claim;
    if (claim) return i === figure.next || isAuxiliary(views, i - 1) || endsItsClause ? claim : undefined;
    if (!isAuxiliary(views, i) && isVerb(views, view, i)) return undefined;
  }
  return undefined;
}

/** What is to be so *by 2030* is not yet so. */
function claimOfDate(views: TextReading, { next }: Placed<Figure>, view: SentenceReading): FigureStanding | undefined {
  const { words, tokens } = views;
  const date = view.dates.find((d) => d.first >= next);
  if (date?.item.role !== 'deadline' || date.first - next > DEADLINE_REACH) return undefined;
  for (let i = next; i < date.first; i++) if (!views.isWord(i)) return undefined;
  // "bonds *due* 2031"
  if (words.dues.word(tokens, date.first - 1)) return undefined;
  return tenseAt(views, view, next - 1) === 'past' ? undefined : 'forecast';
}

/** "more than *expected*", "better-than-*expected*": what was expected is not this figure. */
const isCompared = (views: TextReading, i: number, view: SentenceReading): boolean => {
  const than = views.code(i - 1) === 0x2d ? i - 2 : i - 1;
  return than >= view.first && views.isWord(than) && views.words.than.word(views.tokens, than) !== undefined;
};

/** Is token `i` part of a name or a date: "Plan Cell Research", "in May"? */
const isNamed = (i: number, view: SentenceReading): boolean =>
  itemAt(view.mentions, i) !== undefined || itemAt(view.dates, i) !== undefined;
