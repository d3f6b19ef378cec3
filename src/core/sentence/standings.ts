import type { Figure, FigureStanding, FigureStatus } from '../model.js';
import { Gap } from '../text/tokens.js';
import { isVerb, openerAt, startOf } from './clauses.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';
import { tenseAt } from './tense.js';

/** "did *not* report a profit of 5 million": a negation farther away denies something else. */
const NEGATION_REACH = 7;
/** "*denied* that it had ever sold more than": a verb of denying holds for the rest of its sentence. */
const DENIAL_REACH = 16;
/** "haalde de 5 miljoen klanten *niet*." */
const BEHIND_REACH = 4;
/** A word of aiming or expecting stands this close before its figure. */
const CLAIM_REACH = 14;
/** And the verb of which the figure is the subject this close behind: "4,000 people a day *would* benefit". */
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

/** How a sentence puts a figure: the first of these that holds; undefined where it states it. */
export function standingOf(
  views: SentenceViews,
  figure: Placed<Figure>,
  view: SentenceView,
): FigureStanding | undefined {
  const start = startOf(views, view, figure);
  if (isDenied(views, start, view) || isNegatedBehind(views, figure.next, view)) return 'denied';
  if (isAsked(views, figure, view)) return 'asked';
  if (isTakenBack(views, start, view)) return 'corrected';
  return claimBefore(views, figure, view) ?? claimBehind(views, figure, view) ?? claimOfDate(views, figure, view);
}

/**
 * "did *not* sell 30 million", "*not* 640 million", with nothing between that names an aim or starts anew; "Acme
 * *denied* selling 30 million", and not "was denied a loan of".
 */
function isDenied(views: SentenceViews, start: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  let negatable = true;
  for (let i = start - 1; i >= Math.max(view.first, start - DENIAL_REACH); i--) {
    if (!views.isWord(i)) {
      if (views.code(i) === 0x3b) return false;
      // "didn't"
      negatable &&= tokens.gap[i] === Gap.None && tokens.gap[i + 1] === Gap.None;
      continue;
    }
    negatable &&= start - i <= NEGATION_REACH;
    const denial = words.denials.longest(tokens, i, view.end)?.[0];
    if (denial === 'verb') return !(i > view.first && views.isWord(i - 1) && isAuxiliary(views, i - 1));
    if (denial && negatable) return denial === 'negation' && !isOfParticiple(views, i, start, view);
    const isClaim = words.statuses.word(tokens, i) !== undefined;
    // "does *not expect* 5 million", but not "did *not change its target* of 5 million".
    if (isClaim && negatable && isNegation(views, i - 1, view)) return true;
    negatable &&= !isClaim && openerAt(views, i) === undefined;
  }
  return false;
}

const isNegation = (views: SentenceViews, i: number, view: SentenceView): boolean =>
  i >= view.first && views.isWord(i) && views.words.denials.word(views.tokens, i)?.[0] === 'negation';

/** "his wonder *not diminished by* six years": what is denied is the participle, and the figure is by whom or what. */
const isOfParticiple = (views: SentenceViews, negation: number, start: number, view: SentenceView): boolean =>
  negation + 2 === start - 1 &&
  views.isWord(start - 1) &&
  views.words.prepositions.word(views.tokens, start - 1) !== undefined &&
  isVerb(views, view, negation + 1);

const isAuxiliary = ({ words, tokens }: SentenceViews, i: number): boolean =>
  words.past.word(tokens, i) !== undefined || words.present.word(tokens, i) !== undefined;

/** Where verbs stand second, a negation may end the clause: "haalde de 5 miljoen *niet*." */
function isNegatedBehind(views: SentenceViews, next: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  if (!words.data.verbSecond) return false;
  for (let i = next; i < Math.min(view.end, next + BEHIND_REACH) && views.isWord(i); i++)
    if (words.denials.word(tokens, i)?.[0] === 'negation') return i + 1 === view.end || !views.isWord(i + 1);
  return false;
}

/** Does the sentence end in a question mark, with no other sentence between, or ask *whether* it is so? */
function isAsked(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): boolean {
  const { words, tokens } = views;
  for (let i = figure.first - 1; i > view.first && figure.first - i <= DENIAL_REACH; i--) {
    if (!views.isWord(i)) continue;
    if (words.whether.longest(tokens, i, figure.first)) return true;
  }
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

/** "down from a *previously reported* 4 percent": what no longer holds. */
function isTakenBack(views: SentenceViews, start: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  for (let i = start - 1; i >= Math.max(view.first, start - TAKEN_BACK_REACH) && views.isWord(i); i--)
    if (words.takenBack.longest(tokens, i, start)) return true;
  return false;
}

/** "The *aim* is 15 million", "*expects* 5 million", "*may* sell 5 million": the nearest word that says so. */
function claimBefore(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): FigureStanding | undefined {
  const { words, tokens } = views;
  let found: FigureStanding | undefined;
  for (let i = figure.first - 1; i >= Math.max(view.first, figure.first - CLAIM_REACH); i--) {
    if (views.code(i) === 0x3b) break;
    if (!views.isWord(i)) continue;
    const claim = words.statuses.longest(tokens, i, figure.first)?.[0];
    if (!claim || isNamed(i, view) || isCompared(views, i, view)) continue;
    // A condition weighs less than a stated aim.
    if (claim !== 'possible') return claim;
    found ??= claim;
  }
  return found;
}

/** "40 stores *are planned*", "4,000 people a day *would* benefit", "5 million *expected* visitors". */
function claimBehind(views: SentenceViews, figure: Placed<Figure>, view: SentenceView): FigureStanding | undefined {
  const { words, tokens } = views;
  // "dat het *3000 werknemers* wil ontslaan", but in "dat *24 procent* hem wil" the figure is who wants.
  const before = startOf(views, view, figure) - 1;
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
function claimOfDate(views: SentenceViews, { next }: Placed<Figure>, view: SentenceView): FigureStanding | undefined {
  const { words, tokens } = views;
  if (tenseAt(views, view, next - 1) === 'past') return undefined;
  const isTold = view.dates.some(
    ({ first, item }) =>
      item.role === 'deadline' &&
      first >= next &&
      first - next <= DEADLINE_REACH &&
      // "bonds *due* 2031"
      !(views.isWord(first - 1) && words.dues.word(tokens, first - 1)),
  );
  return isTold ? 'forecast' : undefined;
}

/** "more than *expected*", "better-than-*expected*": what was expected is not this figure. */
const isCompared = (views: SentenceViews, i: number, view: SentenceView): boolean => {
  const than = views.code(i - 1) === 0x2d ? i - 2 : i - 1;
  return than >= view.first && views.isWord(than) && views.words.than.word(views.tokens, than) !== undefined;
};

/** Is token `i` part of a name or a date: "Plan Cell Research", "in May"? */
const isNamed = (i: number, view: SentenceView): boolean => {
  const holds = ({ first, next }: Placed<unknown>): boolean => first <= i && i < next;
  return view.mentions.some(holds) || view.dates.some(holds);
};
