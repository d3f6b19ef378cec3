import type { Item } from '../item.js';
import { overlaps } from '../labelled.js';
import { hasHeadOf } from '../measureHead.js';
import { namesOf, type PublishedFigure, standingOf } from '../published.js';
import type { Answers, ReadFigure, Reading } from '../sets/readings.js';

/** One aspect of what is said of the figures of whole readings. Precision is "right of what is said", recall "said of what should be". */
export type ReadingStage = (readings: readonly Reading[]) => Item[];

type Judged = Pick<Item, 'right' | 'expected' | 'got'>;

/** What one aspect asks of a figure that is found. */
type JudgeAspect = (expected: NonNullable<ReadFigure['reading']>, figure: PublishedFigure, text: Reading) => Judged;

const STATED = 'stated';

const owner: JudgeAspect = (expected, figure, { published }) => {
  const names = figure.subject === undefined ? [] : namesOf(published, figure.subject);
  return judgeAnswer(expected.owner, names[0], (wanted) => names.some((name) => isNamed(wanted, name)));
};

const period: JudgeAspect = (expected, figure) =>
  judgeAnswer(expected.period, figure.period, (wanted, got) => wanted === got);

const measure: JudgeAspect = (expected, figure) => judgeAnswer(expected.measure, figure.measure, hasHeadOf);

const standing: JudgeAspect = (expected, figure) => {
  // What is plainly stated has nothing said of it.
  const told = (one: string | undefined): string | undefined => (one === STATED ? undefined : one);
  return judgeAnswer(expected.standing.map(told), told(standingOf(figure)), (wanted, got) => wanted === got);
};

const whole: JudgeAspect = (expected, figure, text) => {
  const parts = [owner, period, measure].map((judge) => judge(expected, figure, text));
  const line = (pick: (part: Judged) => string | undefined): string =>
    parts.map((part) => pick(part) ?? '–').join(' · ');
  return {
    right: parts.every(({ right }) => right),
    expected: line((part) => part.expected),
    got: line(({ got }) => got),
  };
};

/** Is what is marked found, however far its span goes, and what is no figure left alone? */
const found: ReadingStage = (readings) =>
  readings.flatMap(({ id, lang, article, figures }) =>
    figures.map(({ span, text, reading }): Item => {
      const figure = figureOn(article.figures, span);
      const name = `${id} ${reading ? '' : 'not '}${text}`;
      if (!reading) return { id: name, lang, right: !figure, got: figure?.text };
      return { id: name, lang, right: figure !== undefined, expected: text, got: figure?.text };
    }),
  );

/** Judges one aspect of all figures that are found. */
const aspect =
  (judge: JudgeAspect): ReadingStage =>
  (readings) =>
    readings.flatMap((text) =>
      text.figures.flatMap(({ span, text: words, reading }): Item[] => {
        const figure = reading && figureOn(text.article.figures, span);
        return figure ? [{ id: `${text.id} ${words}`, lang: text.lang, ...judge(reading, figure, text) }] : [];
      }),
    );

/** Is all said that a careful reader knows of a figure: whose, when, of what, and how it stands? */
export const readingStages: Readonly<Record<string, ReadingStage>> = {
  figures: found,
  owners: aspect(owner),
  periods: aspect(period),
  measures: aspect(measure),
  standing: aspect(standing),
  'all three': aspect(whole),
};

/** Of the answers that count as right, what is said has to be one; silence where "nothing" is among them. */
export function judgeAnswer(
  answers: Answers,
  got: string | undefined,
  meets: (wanted: string, got: string) => boolean,
): Judged {
  const required = answers.includes(undefined) ? undefined : answers[0];
  if (got === undefined) return { right: required === undefined, expected: required, got };
  const right = answers.some((wanted) => wanted !== undefined && meets(wanted, got));
  return { right, expected: right ? got : required, got };
}

/** The figure that covers most of a span. */
function figureOn(figures: readonly PublishedFigure[], span: ReadFigure['span']): PublishedFigure | undefined {
  const shared = ({ start, end }: PublishedFigure): number => Math.min(end, span.end) - Math.max(start, span.start);
  return figures.filter((one) => overlaps(one, span)).sort((a, b) => shared(b) - shared(a))[0];
}

/** Is one the other, or whole words of it? */
function isNamed(wanted: string, name: string): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(name)];
  return a.includes(b) || b.includes(a);
}

const wordsOf = (name: string): string => ` ${(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
