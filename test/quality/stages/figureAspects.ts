import { figureAt } from '../choose.js';
import type { Item } from '../item.js';
import type { ExpectedFigure } from '../labelled.js';
import { namesOf, type Published, type PublishedFigure, standingOf } from '../published.js';
import { perArticle, type Stage } from '../stage.js';
import { isNear } from '../twins.js';

/** The answer that a figure gives, and whether it is one of those expected; nothing where the aspect is not judged. */
interface Judged {
  readonly expected: string | undefined;
  readonly got: string | undefined;
  readonly right: boolean;
}

type JudgeAspect = (
  expected: ExpectedFigure,
  figure: PublishedFigure | undefined,
  published: Published,
) => Judged | undefined;

/** Judges one aspect of every labelled figure; where the figure itself is not found, nothing is said of it. */
const aspect = (judge: JudgeAspect): Stage =>
  perArticle(({ article, figures, lang }, path, { published }) =>
    figures.flatMap((expected): Item[] => {
      const [span] = expected.spans;
      if (expected.optional || !span) return [];
      const judged = judge(expected, figureAt(article.figures, expected), published);
      return judged ? [{ id: `${path} ${article.text.slice(span.start, span.end)}`, lang, ...judged }] : [];
    }),
  );

/** Is the number read right, with its unit, its hedge and what it is per? */
export const figureValues = aspect((expected, figure) => {
  const { value, value2, units, modifiers, per } = expected;
  if (value === undefined) return undefined;
  const right =
    figure !== undefined &&
    isNear(figure.value, value) &&
    (value2 === undefined || (figure.value2 !== undefined && isNear(figure.value2, value2))) &&
    (!units || units.includes(figure.unit)) &&
    (!modifiers || modifiers.includes(figure.modifier)) &&
    (per === undefined || figure.per === per);
  return {
    right,
    expected: [value, value2, units?.[0], modifiers?.[0], per].filter((part) => part !== undefined).join(' '),
    got:
      figure &&
      [figure.value, figure.value2, figure.unit, figure.modifier, figure.per]
        .filter((part) => part !== undefined)
        .join(' '),
  };
});

/** Is it said when? */
export const periods = aspect(({ periods }, figure) => {
  if (!periods) return undefined;
  const got = figure?.period;
  const right = figure !== undefined && periods.includes(got);
  return { right, expected: right ? got : periods[0], got };
});

/** Is it said whose the figure is? */
export const owners = aspect(({ owners, wholeOwner }, figure, published) =>
  owners ? judgeNames(owners, figure, figure?.subject, published, wholeOwner ? isSame : isPart) : undefined,
);

/** Is it known who says it? */
export const sources = aspect(({ sources }, figure, published) =>
  sources ? judgeNames(sources, figure, figure?.source, published, isPart) : undefined,
);

/** Is it said what is counted or measured? */
export const measures = aspect(({ measures }, figure) => {
  if (!measures) return undefined;
  const got = figure?.measure;
  return { right: got !== undefined && measures.some((part) => isPart(part, got)), expected: measures[0], got };
});

const STATED = 'stated';

/** Is what is denied, asked, aimed at, forecast or rumoured told apart from what is stated? */
export const standings = aspect(({ standings }, figure) => {
  if (!standings) return undefined;
  const got = (figure && standingOf(figure)) ?? STATED;
  // To be stated is to be nothing else: such a figure is a temptation.
  const told = (standing: string | undefined): string | undefined => (standing === STATED ? undefined : standing);
  return { right: standings.includes(got), expected: told(standings[0]), got: told(got) };
});

/** Is one of the names that `id` goes by expected, or is none expected and none given? */
function judgeNames(
  expected: readonly (string | undefined)[],
  figure: PublishedFigure | undefined,
  id: string | undefined,
  published: Published,
  meets: (expected: string, name: string) => boolean,
): Judged {
  const names = id === undefined ? [] : namesOf(published, id);
  const met = expected.find((one) => one !== undefined && names.some((name) => meets(one, name)));
  const rightlyNone = figure !== undefined && names.length === 0 && expected.includes(undefined);
  return {
    right: met !== undefined || rightlyNone,
    expected: rightlyNone ? undefined : (met ?? expected[0]),
    got: names[0],
  };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isPart = (part: string, whole: string): boolean => whole.toLowerCase().includes(part.toLowerCase());
