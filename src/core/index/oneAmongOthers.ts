import type { Rarity } from '../context/terms.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import { groupBy } from '../groupBy.js';
import { IdentityIndex } from '../identity/identityIndex.js';
import { resolveAnnotations } from '../identity/resolveAnnotations.js';
import { judgeArticles } from '../links/across/judgeArticles.js';
import type { Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { topicLinks, topicOf } from '../links/topicLinks.js';
import type { Entity } from '../model.js';
import { Numbering } from '../packed/numbering.js';
import { ArticleNumbers } from './articleNumbers.js';
import { withoutTold } from './figureLinks.js';
import { byText } from './sortedList.js';

/**
 * The links of one article with others, without an index of all. Only those that begin with it, by the order of ids: who
 * asks for each article with all the others that may have to do with it gets each link once. Who is who is told by these
 * articles alone; `rarity` by whoever knows all.
 */
export function oneAmongOthers(
  id: string,
  articles: readonly AnnotatedArticle[],
  lexicon: ReadonlyMap<string, Entity>,
  rarity: Rarity,
): readonly Link[] {
  const resolved = withSharedEntities(articles, lexicon).sort((a, b) => byText(a.article.id, b.article.id));
  const one = resolved.find(({ article }) => article.id === id);
  if (!one) return [];
  const told = linksOfTopics(one, resolved).filter((link) => begins(link, id));
  const { context } = one.annotations.reading;
  const across = resolved
    .filter(({ article }) => article.id > id)
    .flatMap(({ annotations }) => judgeArticles(context, annotations.reading.context, rarity).links);
  return [...told, ...withoutTold(across, told)];
}

/** Articles with the entities that they share in the place of those that each found for itself. */
export function withSharedEntities(
  articles: readonly AnnotatedArticle[],
  lexicon: ReadonlyMap<string, Entity>,
): AnnotatedArticle[] {
  const numbers = new ArticleNumbers();
  const identity = new IdentityIndex(lexicon, numbers, new Numbering(), new Numbering());
  for (const annotated of articles) {
    const number = numbers.of(annotated.article.id);
    numbers.add(number);
    identity.put(number, annotated);
  }
  identity.settle();
  return articles.map((annotated) =>
    resolveAnnotations(annotated, identity.resolutionOf(numbers.of(annotated.article.id))),
  );
}

/** What the figures of one article and those of the others on its topics are to each other. */
function linksOfTopics(one: AnnotatedArticle, all: readonly AnnotatedArticle[]): readonly Link[] {
  const wanted = new Set(one.annotations.reading.statements.map(topicOf));
  wanted.delete(undefined);
  const statements: Statement[] = all.flatMap(({ annotations }) => annotations.reading.statements);
  const byTopic = groupBy(statements, (statement) => {
    const topic = topicOf(statement);
    return wanted.has(topic) ? topic : undefined;
  });
  return [...byTopic.keys()].sort().flatMap((topic) => topicLinks(byTopic.get(topic) as readonly Statement[]));
}

/** Does it link several articles, of which this is the first? */
function begins({ figures }: Link, id: string): boolean {
  return (
    figures.some(({ article }) => article === id) &&
    figures.every(({ article }) => article >= id) &&
    figures.some(({ article }) => article > id)
  );
}
