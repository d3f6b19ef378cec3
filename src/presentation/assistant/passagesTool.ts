import { byText } from '../../core/index/sortedList.js';
import type { Entity, Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { type NameFilter, nameFilter } from '../rows/nameFilter.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { portionOf, type ToldQuote, toldQuote } from './toldItems.js';
import { daysBetween, withinDays } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

// Of thousands of articles that name somebody only the newest are looked into.
const ARTICLES_READ = 200;
// Names that stand so far from each other, in characters, are not looked for in one sentence.
const FARTHEST = 400;
const QUOTE_LENGTH = 400;

/** Sentences that speak of a name, or of several together, one of each article, the newest first. */
export function passagesTool(corpus: ShownCorpus, input: ToolInput<'crossread_passages'>): object {
  const { index } = corpus;
  const entities = [...new Set(input.about.map((name) => entityNamed(index, name)))];
  const [first, ...others] = entities as [Entity, ...Entity[]];
  const days = daysBetween(input);
  const words = input.words === undefined ? undefined : nameFilter(input.words);
  const naming = index
    .articlesWith(first.id)
    .filter((id) => others.every((other) => index.isNamedIn(other.id, id)))
    .map((id) => ({ id, date: index.listedArticle(id)?.date }));
  const { found: dated, doubtful } = withinDays(naming, days);
  const articles = [...dated].sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id));
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
  const read = Math.min(articles.length, ARTICLES_READ);
  const unread = articles.length - read;
  return {
    about: entities.map((entity) => toldEntity(corpus, entity)),
    passages: items,
    total,
    ...(more && { more }),
    ...(found.length < read && { inNoSuchSentence: `${read - found.length} of the articles that name them` }),
    ...(doubtful && { doubtful }),
    ...(unread > 0 && { unread: `${unread} older articles name them too: say "from" and "to" to look into those.` }),
  };
}

/** Where an article says most of the first entity; with others or with words, in a sentence that has them all. */
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
  const { article, annotations } = annotated;
  const beside = others.map((other) => index.mentionsIn(other.id, id));
  return index.mentionsIn(first.id, id).find((mention) => {
    const isNear = ({ start, end }: Span): boolean => end > mention.start - FARTHEST && start < mention.end + FARTHEST;
    if (!beside.every((mentions) => mentions.some(isNear))) return false;
    const { text, span } = quoteAround(article.text, mention, annotations.language, QUOTE_LENGTH);
    const isQuoted = ({ start, end }: Span): boolean => span.start <= start && end <= span.end;
    return beside.every((mentions) => mentions.some(isQuoted)) && (!words || words([text]));
  });
}
