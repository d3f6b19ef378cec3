import { byText } from '../../core/index/sortedList.js';
import type { Entity, Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { type NameFilter, nameFilter } from '../rows/nameFilter.js';
import { isEmpty, readQuery } from '../search/query.js';
import { findAll } from '../search/search.js';
import type { AskedCorpus, ReadAll } from './askedCorpus.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { portionOf, type ToldQuote, toldQuote } from './toldItems.js';
import { daysBetween, ToolRefusal, withinDays } from './toolInput.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

// Of thousands of articles that name somebody only the newest are looked into.
const ARTICLES_READ = 200;
// Names that stand so far from each other, in characters, are not looked for in one sentence.
const FARTHEST = 400;
const QUOTE_LENGTH = 400;
// Who finds more has to look for something else.
const MOST_FOUND = 1_000;

/** Sentences that speak of a name, or of several together, or have some words: one of each article, the newest first. */
export async function passagesTool(
  corpus: AskedCorpus,
  input: ToolInput<'crossread_passages'>,
  readAll: ReadAll,
): Promise<object> {
  const { index } = corpus;
  const entities = [...new Set(input.about?.map((name) => entityNamed(index, name)))];
  const looked =
    entities.length > 0 ? passagesNaming(corpus, entities, input) : await passagesWith(corpus, input, readAll);
  const { items, total, more } = portionOf(
    looked.passages,
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    ({ id, span }): ToldQuote | undefined => toldQuote(corpus, id, span, QUOTE_LENGTH),
    'between other dates',
  );
  return {
    ...(entities.length > 0 && { about: entities.map((entity) => toldEntity(corpus, entity)) }),
    passages: items,
    total,
    ...(more && { more }),
    ...looked.notes,
  };
}

/** Passages, and what there is to say of those that are not among them. */
interface Looked {
  readonly passages: readonly { readonly id: string; readonly span: Span }[];
  readonly notes: object;
}

/** In the newest articles that name all of some entities. */
function passagesNaming(
  corpus: ShownCorpus,
  entities: readonly Entity[],
  input: ToolInput<'crossread_passages'>,
): Looked {
  const { index } = corpus;
  const [first, ...others] = entities as [Entity, ...Entity[]];
  const words = input.words === undefined ? undefined : nameFilter(input.words);
  const naming = index
    .articlesWith(first.id)
    .filter((id) => others.every((other) => index.isNamedIn(other.id, id)))
    .map((id) => ({ id, date: index.listedArticle(id)?.date }));
  const { found, doubtful } = withinDays(naming, daysBetween(input));
  const articles = [...found].sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.id, b.id));
  const read = articles.slice(0, ARTICLES_READ);
  const passages = read.flatMap(({ id }) => {
    const span = passageIn(corpus, id, first, others, words);
    return span ? [{ id, span }] : [];
  });
  const unread = articles.length - read.length;
  return {
    passages,
    notes: {
      ...(passages.length < read.length && {
        inNoSuchSentence: `${read.length - passages.length} of the articles that name them`,
      }),
      ...(doubtful && { doubtful }),
      ...(unread > 0 && {
        unread: `${unread} older articles name them too: say "from" and "to" to look into those.`,
      }),
    },
  };
}

/** In all articles, those sentences that have all words themselves first. */
async function passagesWith(
  corpus: AskedCorpus,
  input: ToolInput<'crossread_passages'>,
  readAll: ReadAll,
): Promise<Looked> {
  const query = readQuery(input.words ?? '');
  if (isEmpty(query)) throw new ToolRefusal('Which passages? Say whom they are "about", or which "words" they have.');
  const table = await readAll(corpus.searched);
  const { types } = findAll({ table, query, most: (type) => (type === 'passages' ? MOST_FOUND : 0) });
  const passages = types
    .flatMap(({ found }) => found)
    .flatMap((one) => {
      if (one.type !== 'passages') return [];
      const { article: id, start } = one;
      return [{ id, span: { start, end: start }, date: corpus.index.listedArticle(id)?.date }];
    });
  const { found: dated, doubtful } = withinDays(passages, daysBetween(input));
  const unread = (types.find(({ type }) => type === 'passages')?.count ?? 0) - passages.length;
  return {
    passages: dated,
    notes: {
      ...(doubtful && { doubtful }),
      ...(unread > 0 && { unread: `${unread} more articles have them: say more words.` }),
    },
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
