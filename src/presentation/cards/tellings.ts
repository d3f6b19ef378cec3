import { groupBy } from '../../core/groupBy.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { type FigureRef, figureId, isSameRef, type Link, type LinkType } from '../../core/links/link.js';
import { quoteAround } from '../../core/text/quote.js';

/** A figure as another passage tells it. */
export interface Telling {
  readonly link: Link;
  readonly ref: FigureRef;
  /** The same sentence in further articles. */
  readonly reprints: readonly FigureRef[];
  /** How many links say so: its own, those of the reprints, and of one sentence that gives the figure twice. */
  readonly links: number;
  /** Is it the very sentence that the reader is in? */
  readonly isSameText: boolean;
}

// A card shows a few: of the thousands of equal figures in a large corpus only the first are looked at.
const MOST_READ = 24;
// A sentence is compared as a whole, however long.
const WHOLE = 5000;

/**
 * The figures that `links` tie to `of`, in the order of the links, but each article's first words on it before its second;
 * articles that print the same sentence are taken together.
 */
export function tellingsOf(index: CorpusIndex, of: FigureRef, links: readonly Link[]): readonly Telling[] {
  const byArticle = groupBy(links.slice(0, MOST_READ), (link) => otherOf(link, of).article);
  const firsts = [...byArticle.values()].flatMap((own) => own.slice(0, 1));
  const seconds = [...byArticle.values()].flatMap((own) => own.slice(1));
  const own = wordsAround(index, of);
  const byWords = groupBy([...firsts, ...seconds], (link) => {
    const ref = otherOf(link, of);
    return ref.article === of.article ? figureId(ref) : wordsAround(index, ref);
  });
  return [...byWords].map(([words, alike]) => {
    const refs = new Map(alike.map((link) => [otherOf(link, of).article, otherOf(link, of)]));
    const [ref, ...reprints] = [...refs.values()] as [FigureRef, ...FigureRef[]];
    return { link: alike[0] as Link, ref, reprints, links: alike.length, isSameText: words === own };
  });
}

/** What a card tells of a figure by the sentences of other passages, each list in the order to tell it in. */
export interface ToTell {
  readonly conflicts: readonly Link[];
  readonly stated: readonly Link[];
  /** Also figures that differ and are likely of one thing. */
  readonly likely: readonly Link[];
}

/** In this order behind what states the same: what changes most of what one reads first. */
const DIFFERING: readonly LinkType[] = ['correction', 'update', 'part-of', 'competing'];

/**
 * Sorts the links of a figure for its card: other articles first, a value that several give once. Likely passages of
 * articles that surely say something about the figure come last.
 */
export function linksToTell(index: CorpusIndex, of: FigureRef): ToTell {
  const links = index.linksOf(of);
  // As they were found: a rule may speak of its figures in their order.
  const found = new Map(links.filter(isSame).map((link) => [figureId(otherOf(link, of)), link]));
  const same = index.restatements(of).map((link) => found.get(figureId(otherOf(link, of))) ?? link);
  const isElsewhere = (link: Link): boolean => otherOf(link, of).article !== of.article;
  const conflicts = onePerValue(links, of, 'conflict');
  const told = [
    ...same.filter(isElsewhere),
    ...same.filter((link) => !isElsewhere(link)),
    ...DIFFERING.flatMap((type) => onePerValue(links, of, type)),
  ];
  const stated = told.filter(isStated);
  const sure = new Set(stated.map((link) => otherOf(link, of).article));
  const likely = [...told, ...conflicts].filter((link) => !isStated(link));
  const isNew = (link: Link): boolean => !sure.has(otherOf(link, of).article);
  return {
    conflicts: conflicts.filter(isStated),
    stated,
    likely: [...likely.filter(isNew), ...likely.filter((link) => !isNew(link))],
  };
}

const isSame = ({ type }: Link): boolean => type === 'same-fact' || type === 'internal-repeat';

export const isStated = ({ tier }: Link): boolean => tier !== 'likely';

/** The links of one type, stated ones first; a value that several articles give is told once. */
function onePerValue(links: readonly Link[], of: FigureRef, wanted: LinkType): Link[] {
  const ofType = links.filter(({ type }) => type === wanted);
  const sureFirst = [...ofType.filter(isStated), ...ofType.filter((link) => !isStated(link))];
  const byValue = groupBy(sureFirst, (link) => `${otherOf(link, of).figure.value}`);
  return [...byValue.values()].flatMap((alike) => alike.slice(0, 1));
}

/** The figure that a link ties to `of`; of the several of a conflict, one that differs from it. */
export function otherOf({ type, figures }: Link, of: FigureRef): FigureRef {
  const others = figures.filter((ref) => !isSameRef(ref, of));
  return (type === 'conflict' && others.find(({ figure }) => figure.value !== of.figure.value)) || others[0] || of;
}

/** The letters and digits of the sentence that a figure stands in. */
function wordsAround(index: CorpusIndex, { article, figure }: FigureRef): string {
  const annotated = index.article(article);
  if (!annotated) return '';
  const { text } = quoteAround(annotated.article.text, figure, annotated.annotations.language, WHOLE);
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
