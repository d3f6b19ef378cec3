import { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Link } from '../core/links/link.js';
import type { Entity } from '../core/model.js';
import type { Report } from './lineFiles.js';
import { listedWith } from './listedWith.js';
import type { LineOfArticle } from './readAnnotationLine.js';
import { linkRecord } from './records.js';
import { eventRecords, storyRecords } from './toldRecords.js';

export interface LinkOptions {
  /** The entities that are listed, also those that no line names. */
  readonly lexicon: ReadonlyMap<string, Entity>;
  /** Print what happened too, with everyone who tells it. */
  readonly events: boolean;
  /** Print too which articles tell of one happening. */
  readonly stories: boolean;
}

/** What annotated articles are to each other, a line each: the links of figures of several articles first. */
export async function* linkLines(
  lines: AsyncIterable<LineOfArticle>,
  options: LinkOptions,
  report: Report,
): AsyncGenerator<string> {
  const articles: LineOfArticle[] = [];
  const ids = new Set<string>();
  for await (const line of lines) {
    const { id } = line.article;
    if (ids.has(id)) report(id, 'another line has this id: the first one counts');
    else articles.push(line);
    ids.add(id);
  }
  yield* printed(indexOf(articles, options.lexicon), options);
}

function indexOf(articles: readonly LineOfArticle[], lexicon: ReadonlyMap<string, Entity>): CorpusIndex {
  const index = new CorpusIndex(listedWith(articles, lexicon));
  for (const article of articles) index.put(article);
  return index;
}

function* printed(index: CorpusIndex, { events, stories }: LinkOptions): Generator<string> {
  for (const link of index.links()) if (isAcross(link)) yield linkLine(link);
  if (events) for (const event of eventRecords(index)) yield line('event', event);
  if (stories) for (const story of storyRecords(index)) yield line('story', story);
}

/** A link as a line. */
export const linkLine = (link: Link): string => line('link', linkRecord(link));

const line = (record: string, told: object): string => `${JSON.stringify({ record, ...told })}\n`;

const isAcross = ({ figures: [first, ...others] }: Link): boolean =>
  others.some(({ article }) => article !== first?.article);
