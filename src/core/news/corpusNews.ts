import type { CorpusIndex } from '../index/corpusIndex.js';
import { byText } from '../index/sortedList.js';
import { type Finding, isQuiet } from '../links/finding.js';
import type { FigureRef, Link, LinkType } from '../links/link.js';
import type { ArticleMemory, Novelty } from './articleMemory.js';

/** An article that is new to the reader. */
export interface NewArticle {
  readonly id: string;
  readonly novelty: Novelty;
  /** Has the reader not opened it since? */
  readonly isUnseen: boolean;
}

/** What articles bring that came or changed. */
export interface Brought {
  /** How many of their figures state what another article states, by a link that is stated. */
  readonly restating: number;
  /** How many stand against another article's, likewise. */
  readonly differing: number;
  /** How many are a later count of another article's, or correct it. */
  readonly updating: number;
  /** How many names no other article has. */
  readonly names: number;
  /** How many of the articles tell a story that an article which is not new tells. */
  readonly continuing: number;
}

/** What is new in a corpus to a reader who was here before. */
export interface CorpusNews {
  /** The newest first, and those without a date last. */
  readonly articles: readonly NewArticle[];
  /** What they bring; left out where they are too many to say. */
  readonly brought?: Brought;
  /** The ids of the findings that came with them. */
  readonly findings: ReadonlySet<string>;
  /** How many of these deserve a look: not the quiet ones, nor those of articles that the reader has opened since. */
  readonly unseenFindings: number;
}

// Of thousands of articles that come at once, nobody asks what each figure brings.
const MOST_WEIGHED = 300;

/**
 * What is new in the articles of an index, by what is remembered of them. `idOf` gives the id of the article of a path;
 * `turn` is waited for between steps, each of which takes no longer than a question about an article.
 */
export async function corpusNews(
  index: CorpusIndex,
  memory: ArticleMemory,
  idOf: (path: string) => string | undefined,
  turn: () => Promise<void> = async () => undefined,
): Promise<CorpusNews> {
  const articles = Array.from(memory.newPaths()).flatMap((path) => newArticle(index, memory, path, idOf(path)) ?? []);
  if (articles.length === 0) return NOTHING_NEW;
  const dateOf = ({ id }: NewArticle): string => index.listedArticle(id)?.date ?? '';
  articles.sort((a, b) => byText(dateOf(b), dateOf(a)) || byText(a.id, b.id));
  const unseen = new Set(articles.filter(({ isUnseen }) => isUnseen).map(({ id }) => id));
  const pathOf = (id: string): string => index.listedArticle(id)?.path ?? '';
  const isNews = ({ article, figure }: FigureRef): boolean => memory.isNews(pathOf(article), figure);
  const findings = new Map<string, Finding>();
  for (const { id } of articles) {
    await turn();
    for (const finding of index.findingsIn(id)) if (finding.figures.some(isNews)) findings.set(finding.id, finding);
  }
  const isUnseen = (finding: Finding): boolean =>
    !isQuiet(finding) && finding.figures.some((ref) => unseen.has(ref.article) && isNews(ref));
  return {
    articles,
    ...(articles.length <= MOST_WEIGHED && { brought: await broughtBy(index, articles, isNews, turn) }),
    findings: new Set(findings.keys()),
    unseenFindings: [...findings.values()].filter(isUnseen).length,
  };
}

function newArticle(
  index: CorpusIndex,
  memory: ArticleMemory,
  path: string,
  id: string | undefined,
): NewArticle | undefined {
  const novelty = memory.noveltyOf(path);
  if (id === undefined || !index.has(id) || !novelty) return undefined;
  return { id, novelty, isUnseen: memory.unseenNoveltyOf(path) !== undefined };
}

export const NOTHING_NEW: CorpusNews = { articles: [], findings: new Set(), unseenFindings: 0 };

async function broughtBy(
  index: CorpusIndex,
  articles: readonly NewArticle[],
  isNews: (ref: FigureRef) => boolean,
  turn: () => Promise<void>,
): Promise<Brought> {
  const counts = { restating: 0, differing: 0, updating: 0 };
  const named = new Map<string, number>();
  const all = new Set(articles.map(({ id }) => id));
  let continuing = 0;
  for (const { id, novelty } of articles) {
    await turn();
    const annotations = index.article(id)?.annotations;
    for (const figure of annotations?.figures ?? []) {
      const ref = { article: id, figure };
      const told = isNews(ref) ? typesOf(index.linksOf(ref), id) : NO_TYPES;
      if (told.has('same-fact')) counts.restating++;
      if (told.has('conflict')) counts.differing++;
      if (told.has('update') || told.has('correction')) counts.updating++;
    }
    // Whether an article that changed told the story before, or had a name, is not known.
    if (novelty !== 'new') continue;
    if (index.storyOf(id)?.articles.some((other) => !all.has(other))) continuing++;
    for (const entity of new Set(annotations?.mentions.map((mention) => mention.entity)))
      named.set(entity, (named.get(entity) ?? 0) + 1);
  }
  const isNew = ([entity, count]: [string, number]): boolean => {
    const weight = index.weigh(entity);
    return weight !== undefined && weight.shelf === undefined && weight.articles === count;
  };
  return { ...counts, names: [...named].filter(isNew).length, continuing };
}

const NO_TYPES: ReadonlySet<LinkType> = new Set();

/** What links state of a figure of an article and those of others. */
const typesOf = (links: readonly Link[], article: string): ReadonlySet<LinkType> =>
  new Set(
    links
      .filter(({ tier, figures }) => tier !== 'likely' && figures.some((ref) => ref.article !== article))
      .map(({ type }) => type),
  );
