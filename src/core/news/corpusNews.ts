import type { CorpusIndex } from '../index/corpusIndex.js';
import { byText } from '../index/sortedList.js';
import { type Finding, isQuiet } from '../links/finding.js';
import type { FigureRef, Link, LinkType } from '../links/link.js';
import type { ArticleMemory, Novelty } from './articleMemory.js';

/** How many figures tell what about those of other articles, by links that are stated. */
export interface FiguresTold {
  /** That state what another article states. */
  readonly restating: number;
  /** That stand against another article's. */
  readonly differing: number;
  /** That are a later count of another article's, or correct it. */
  readonly updating: number;
}

/** An article that is new to the reader. */
export interface NewArticle {
  readonly id: string;
  readonly novelty: Novelty;
  /** Has the reader not opened it since? */
  readonly isUnseen: boolean;
  /** What its new figures tell; left out where too many articles are new to say. */
  readonly told?: FiguresTold;
}

/** What articles bring that came or changed. */
export interface Brought extends FiguresTold {
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
  const told = articles.length > MOST_WEIGHED ? undefined : await toldBy(index, articles, isNews, turn);
  return {
    articles: told ? articles.map((article, i) => ({ ...article, told: told[i] as FiguresTold })) : articles,
    ...(told && { brought: { ...sumOf(told), ...namesAndStories(index, articles) } }),
    findings: new Set(findings.keys()),
    unseenFindings: [...findings.values()].filter(isUnseen).length,
  };
}

export const NOTHING_NEW: CorpusNews = { articles: [], findings: new Set(), unseenFindings: 0 };

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

/** What the new figures of each of these articles tell. */
async function toldBy(
  index: CorpusIndex,
  articles: readonly NewArticle[],
  isNews: (ref: FigureRef) => boolean,
  turn: () => Promise<void>,
): Promise<readonly FiguresTold[]> {
  const told: FiguresTold[] = [];
  for (const { id } of articles) {
    await turn();
    const refs = (index.article(id)?.annotations.figures ?? []).map((figure) => ({ article: id, figure }));
    const types = refs.filter(isNews).map((ref) => typesOf(index.linksOf(ref), id));
    const count = (...wanted: readonly LinkType[]): number =>
      types.filter((own) => wanted.some((type) => own.has(type))).length;
    told.push({
      restating: count('same-fact'),
      differing: count('conflict'),
      updating: count('update', 'correction'),
    });
  }
  return told;
}

function sumOf(told: readonly FiguresTold[]): FiguresTold {
  const sum = (of: keyof FiguresTold): number => told.reduce((total, one) => total + one[of], 0);
  return { restating: sum('restating'), differing: sum('differing'), updating: sum('updating') };
}

/** Of articles that changed it is not known whether they had a name, or told a story, before. */
function namesAndStories(index: CorpusIndex, articles: readonly NewArticle[]): Pick<Brought, 'names' | 'continuing'> {
  const all = new Set(articles.map(({ id }) => id));
  const added = articles.filter(({ novelty }) => novelty === 'new');
  const named = new Map<string, number>();
  for (const { id } of added)
    for (const entity of new Set(index.article(id)?.annotations.mentions.map((mention) => mention.entity)))
      named.set(entity, (named.get(entity) ?? 0) + 1);
  const isNew = ([entity, count]: [string, number]): boolean => {
    const weight = index.weigh(entity);
    return weight !== undefined && weight.shelf === undefined && weight.articles === count;
  };
  return {
    names: [...named].filter(isNew).length,
    continuing: added.filter(({ id }) => index.storyOf(id)?.articles.some((other) => !all.has(other))).length,
  };
}

/** What links state of a figure of an article and those of others. */
const typesOf = (links: readonly Link[], article: string): ReadonlySet<LinkType> =>
  new Set(
    links
      .filter(({ tier, figures }) => tier !== 'likely' && figures.some((ref) => ref.article !== article))
      .map(({ type }) => type),
  );
