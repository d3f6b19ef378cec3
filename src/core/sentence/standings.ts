import type { Figure, FigureStanding } from '../model.js';
import { Gap } from '../text/tokens.js';
import { startOf } from './clauses.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';

/** "did *not* report a profit of 5 million": a negation farther away denies something else. */
const NEGATION_REACH = 7;
/** "*denied* that it had ever sold more than": a verb of denying holds for the rest of its sentence. */
const DENIAL_REACH = 16;
/** "haalde de 5 miljoen klanten *niet*." */
const BEHIND_REACH = 4;

/** Does the clause deny the figure, or its sentence only ask for it? Undefined where it states it. */
export function standingOf(
  views: SentenceViews,
  figure: Placed<Figure>,
  view: SentenceView,
): FigureStanding | undefined {
  const start = startOf(views, view, figure);
  if (isDenied(views, start, view) || isNegatedBehind(views, figure.next, view)) return 'denied';
  return isAsked(views, view) ? 'asked' : undefined;
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
    if (denial === 'verb') return !(i > view.first && views.isWord(i - 1) && isPassive(views, i - 1));
    if (denial && negatable) return denial === 'negation';
    negatable &&= !words.clauseOpeners.word(tokens, i) && !words.statuses.word(tokens, i);
  }
  return false;
}

const isPassive = ({ words, tokens }: SentenceViews, i: number): boolean =>
  words.past.word(tokens, i) !== undefined || words.present.word(tokens, i) !== undefined;

/** Where verbs stand second, a negation may end the clause: "haalde de 5 miljoen *niet*." */
function isNegatedBehind(views: SentenceViews, next: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  if (!words.data.verbSecond) return false;
  for (let i = next; i < Math.min(view.end, next + BEHIND_REACH) && views.isWord(i); i++)
    if (words.denials.word(tokens, i)?.[0] === 'negation') return i + 1 === view.end || !views.isWord(i + 1);
  return false;
}

/** Does the sentence end in a question mark? */
function isAsked(views: SentenceViews, view: SentenceView): boolean {
  for (let i = view.end - 1; i >= view.first && !views.isWord(i); i--) if (views.code(i) === 0x3f) return true;
  return false;
}
