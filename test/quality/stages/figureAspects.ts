import { figureAt } from '../choose.js';
import type { Item } from '../item.js';
import type { ExpectedFigure } from '../labelled.js';
import { namesOf, type Published, type PublishedFigure } from '../published.js';
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

/** Judges one aspect of every labelled figure; where the figure itself is not found nothing is said of it. */
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
export const periods = aspect(({ periods }, figure) =>
  periods ? oneOf(periods, figure?.period, figure !== undefined) : undefined,
);

/** Is it said whose the figure is? */
export const owners = aspect(({ owners, wholeOwner }, figure, published) => {
  if (!owners) return undefined;
  const names = figure?.subject === undefined ? [] : namesOf(published, figure.subject);
  const right = owners.some((owner) =>
    owner === undefined
      ? figure !== undefined && names.length === 0
      : names.some((name) => (wholeOwner ? same(name, owner) : name.toLowerCase().includes(owner.toLowerCase()))),
  );
  return { right, expected: owners[0], got: names[0] };
});

/** Is it said what is counted or measured? */
export const measures = aspect(({ measures }, figure) => {
  if (!measures) return undefined;
  const measure = figure?.measure?.toLowerCase();
  const right = measure !== undefined && measures.some((part) => measure.includes(part.toLowerCase()));
  return { right, expected: measures[0], got: figure?.measure };
});

const STATED = 'stated';

/** What the published status of a figure tells of its standing. */
const STANDING: Readonly<Record<string, string>> = {
  target: 'aimed',
  forecast: 'forecast',
  hypothetical: 'possible',
  rumour: 'rumoured',
};

/** Is what is denied, asked, aimed at, forecast or rumoured told apart from what is stated? */
export const standings = aspect(({ standings }, figure) => {
  if (!standings) return undefined;
  const got = figure?.standing ?? (figure?.status && STANDING[figure.status]) ?? STATED;
  // To be stated is to be nothing else: such a figure is a temptation.
  const told = (standing: string | undefined): string | undefined => (standing === STATED ? undefined : standing);
  return { right: standings.includes(got), expected: told(standings[0]), got: told(got) };
});

/** Is it known who says it? */
export const sources = aspect(({ sources }, figure, published) => {
  if (!sources) return undefined;
  const names = figure?.source === undefined ? [] : namesOf(published, figure.source);
  const right = sources.some((source) =>
    source === undefined ? names.length === 0 : names.some((name) => name.toLowerCase().includes(source.toLowerCase())),
  );
  return { right, expected: sources[0], got: names[0] };
});

function oneOf(expected: readonly (string | undefined)[], got: string | undefined, found: boolean): Judged {
  return { right: found && expected.includes(got), expected: expected[0], got };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
