import type { Figure, FigureStanding } from '../../model.js';
import { Gap } from '../../text/tokens.js';
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
  if (isNegated(views, start, view) || isDenied(views, start, view) || isNegatedBehind(views, figure.next, view))
    return 'denied';
  return isAsked(views, view) ? 'asked' : undefined;
}

/** "did *not* sell 30 million", "*not* 640 million": with nothing between that counts, names, aims or starts anew. */
function isNegated(views: SentenceViews, start: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  for (let i = start - 1; i >= Math.max(view.first, start - NEGATION_REACH); i--) {
    // "didn't"
    if (!views.isWord(i) && tokens.gap[i] === Gap.None && tokens.gap[i + 1] === Gap.None) continue;
    if (!views.isWord(i)) return false;
    if (words.negations.longest(tokens, i, start)) return !words.noNegations.longest(tokens, i, view.end);
    if (words.clauseJoins.word(tokens, i) || words.subordinators.word(tokens, i) || words.statuses.word(tokens, i))
      return false;
  }
  return false;
}

/** "Acme *denied* selling 30 million", and not "was denied a loan of". */
function isDenied(views: SentenceViews, start: number, view: SentenceView): boolean {
  const { words, tokens } = views;
  for (let i = start - 1; i >= Math.max(view.first, start - DENIAL_REACH); i--) {
    if (views.code(i) === 0x3b) return false;
    if (!views.isWord(i) || !words.denials.word(tokens, i)) continue;
    return !(i > view.first && views.isWord(i - 1) && isPassive(views, i - 1));
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
    if (words.negations.word(tokens, i)) return i + 1 === view.end || !views.isWord(i + 1);
  return false;
}

/** Does the sentence end in a question mark? */
function isAsked(views: SentenceViews, view: SentenceView): boolean {
  for (let i = view.end - 1; i >= view.first && !views.isWord(i); i--) if (views.code(i) === 0x3f) return true;
  return false;
}
