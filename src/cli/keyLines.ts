import { LEAST_SHARED, postedTerms } from '../core/context/articleIndex.js';
import { withSharedEntities } from '../core/index/oneAmongOthers.js';
import { topicOf } from '../core/links/topicLinks.js';
import type { Entity } from '../core/model.js';
import { listedWith } from './listedWith.js';
import type { LineOfArticle } from './readAnnotationLine.js';

/** What begins the key of a term; behind it stands its hash. */
const TERM = 'term/';
const TOPIC = 'topic/';

/**
 * By what articles are brought together, a line for each key of an article: terms, which do it by their weights together,
 * and topics, which do it alone. Two articles have to do with each other whose common rare keys weigh enough.
 */
export async function* keyLines(
  lines: AsyncIterable<LineOfArticle>,
  lexicon: ReadonlyMap<string, Entity>,
): AsyncGenerator<string> {
  for await (const line of lines) {
    const article = line.article.id;
    let printed = '';
    for (const [key, weight] of keysOf(line, lexicon)) printed += `${JSON.stringify({ key, article, weight })}\n`;
    if (printed !== '') yield printed;
  }
}

function* keysOf(line: LineOfArticle, lexicon: ReadonlyMap<string, Entity>): Generator<readonly [string, number]> {
  for (const { annotations } of withSharedEntities([line], listedWith([line], lexicon))) {
    const { context, statements } = annotations.reading;
    for (const [term, weight] of postedTerms(context)) if (weight !== 0) yield [`${TERM}${term}`, weight];
    const topics = new Set(statements.flatMap((statement) => topicOf(statement) ?? []));
    for (const topic of topics) yield [`${TOPIC}${topic}`, LEAST_SHARED];
  }
}

/** The term that a key stands for; undefined where it stands for a topic. */
export function termOfKey(key: string): number | undefined {
  return key.startsWith(TERM) ? Number(key.slice(TERM.length)) : undefined;
}
