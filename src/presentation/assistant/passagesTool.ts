import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { byText } from '../../core/index/sortedList.js';
import type { Entity, Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { type NameFilter, nameFilter } from '../rows/nameFilter.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { portionOf, type ToldQuote, toldQuote } from './toldItems.js';
import { daysBetween, isWithin } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

// Of thousands of articles that name somebody only the newest are looked into.
const ARTICLES_READ = 200;
// Names that stand so far from each other, in characters, are not told of together.
const FARTHEST = 300;
const QUOTE_LENGTH = 400;

/** Sentences that speak of a name, or of several together, one of each article. */
export function passagesTool(corpus: ShownCorpus, input: ToolInput<'crossread_passages'>): object {
  const { index } = corpus;
  const entities = [...new Set(input.about.map((name) => entityNamed(index, name)))];
  const [first, ...others] = entities as [Entity, ...Entity[]];
  const days = daysBetween(input);
  const words = input.words === undefined ? undefined : nameFilter(input.words);
  const articles = index
    .articlesWith(first.id)
    .filter((id) => others.every((other) => index.isNamedIn(other.id, id)))
    .map((id) => ({ id, date: index.listedArticle(id)?.date }))
    .filter(({ date }) => isWithin(date, days))
    .sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id));
  const found = articles.slice(0, ARTICLES_READ).flatMap(({ id }) => {
    const span = passageIn(corpus, id, first, others, words);
    return span ? [{ id, span }] : [];
  });
  const { items, total, more } = portionOf(
    found,
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    ({ id, span }): ToldQuote | undefined => toldQuote(corpus, id, span, QUOTE_LENGTH),
    'between other dates',
  );
  const unread = articles.length - ARTICLES_READ;
  return {
    about: entities.map((entity) => toldEntity(corpus, entity)),
    passages: items,
    total,
    ...(more && { more }),
    ...(unread > 0 && { unread: `${unread} older articles name them too: say "from" and "to" to look into those.` }),
  };
}

/** Where an article says most of the first entity, the others beside it and all words in its sentence. */
function passageIn(
  { index }: ShownCorpus,
  id: string,
  first: Entity,
  others: readonly Entity[],
  words: NameFilter | undefined,
): Span | undefined {
  if (others.length === 0 && !words) return index.tellingMention(first.id, id);
  const annotated = index.article(id);
  if (!annotated) return undefined;
  const beside = others.map((other) => index.mentionsIn(other.id, id));
  return index
    .mentionsIn(first.id, id)
    .map((mention) => spanWith(mention, beside))
    .find((span) => span !== undefined && (!words || words([sentenceAt(annotated, span)])));
}

/** From a mention to the nearest of each list; undefined where one is too far. */
function spanWith(mention: Span, lists: readonly (readonly Span[])[]): Span | undefined {
  let { start, end } = mention;
  for (const list of lists) {
    const near = list.find((other) => other.end > mention.start - FARTHEST && other.start < mention.end + FARTHEST);
    if (!near) return undefined;
    start = Math.min(start, near.start);
    end = Math.max(end, near.end);
  }
  return { start, end };
}

const sentenceAt = ({ article, annotations }: AnnotatedArticle, span: Span): string =>
  quoteAround(article.text, span, annotations.language, QUOTE_LENGTH).text;
