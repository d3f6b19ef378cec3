import { type Item, langOfAll } from '../item.js';
import { type ExpectedLink, type FigurePlace, type Labelled, overlaps } from '../labelled.js';
import type { PublishedLink } from '../published.js';
import type { Stage } from '../stage.js';

/** Do figures that belong together have a link of the right type, and the sure types of link join nothing else? */
export const links: Stage = (corpora) =>
  corpora.flatMap((corpus) => [
    ...corpus.links.map((expected) => judgeLink(corpus, expected)),
    ...unexpectedLinks(corpus),
  ]);

function judgeLink({ id, published }: Labelled, expected: ExpectedLink): Item {
  const { types, figures, atLeast, holds, tier, lang } = expected;
  const joining = published.links.filter((link) => howMany(link, figures) >= atLeast);
  const fits = (link: PublishedLink): boolean =>
    types.includes(link.type) &&
    (holds === undefined || link.holds === holds) &&
    (tier === undefined || link.tier === undefined || link.tier === tier);
  const found = joining.find(fits);
  return {
    id: `${id}/${expected.id}`,
    lang,
    right: found !== undefined,
    expected: [types[0], tier, holds === undefined ? undefined : holds ? 'holds' : 'fails'].filter(Boolean).join(' '),
    got: found ? found.type : joining.length > 0 ? [...new Set(joining.map(({ type }) => type))].join(', ') : undefined,
  };
}

/** Links of a type that is labelled completely, that no label expects. */
function unexpectedLinks(corpus: Labelled): Item[] {
  const figures = new Map(
    corpus.articles.flatMap(({ article, lang }) =>
      article.figures.map((figure) => [figure.id, { article, lang, figure }] as const),
    ),
  );
  return corpus.published.links.flatMap((link): Item[] => {
    if (!corpus.completeLinks.includes(link.type)) return [];
    const places = link.figures.flatMap((figure) => figures.get(figure) ?? []);
    if (places.length < link.figures.length || new Set(places.map(({ article }) => article.id)).size < 2) return [];
    if (corpus.links.some((one) => one.types.includes(link.type) && howMany(link, one.figures) >= 2)) return [];
    return [
      {
        id: `${corpus.id} too much: ${places.map(({ figure }) => figure.text).join(' | ')}`,
        lang: langOfAll(places.map(({ lang }) => lang)),
        right: false,
        got: link.type,
      },
    ];
  });
}

/** Are figures that only look alike left apart? */
export const nonLinks: Stage = (corpora) =>
  corpora.flatMap(({ id, published, nonLinks }) =>
    nonLinks.map(({ id: pair, lang, figures, types, allowed }): Item => {
      const found = published.links.find(
        (link) =>
          howMany(link, figures) >= 2 && (!types || types.includes(link.type)) && !(allowed ?? []).includes(link.type),
      );
      return { id: `${id}/${pair}`, lang, right: !found, got: found?.type };
    }),
  );

/** How many of the places a link holds a figure of. */
function howMany(link: PublishedLink, places: readonly FigurePlace[]): number {
  return places.filter((place) =>
    place.article.figures.some((figure) => overlaps(figure, place) && link.figures.includes(figure.id)),
  ).length;
}
