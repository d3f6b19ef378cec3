import type { CorpusIndex } from '../core/index/corpusIndex.js';
import { figureId } from '../core/links/link.js';
import { articleRecord, entityRecord, linkRecord, SCHEMA_VERSION } from './records.js';
import { eventRecords, storyRecords } from './toldRecords.js';

/** The lists of the document, in their order, each made item by item. */
const LISTS: Readonly<Record<string, (index: CorpusIndex) => Iterable<object>>> = {
  entities: (index) => each(index.entities(), ({ entity }) => entityRecord(entity)),
  articles: (index) => each(index.allArticles(), ({ article, annotations }) => articleRecord(article, annotations)),
  events: eventRecords,
  relations: (index) =>
    each(index.relations(), ({ type, from, to, witnesses }) => ({
      type,
      from,
      to,
      evidence: witnesses.map(({ article, evidence: { start, end }, period }) => ({
        article,
        start,
        end,
        ...(period && { period }),
      })),
    })),
  links: (index) => each(index.links(), linkRecord),
  related: relatedRecords,
  stories: storyRecords,
};

/**
 * Everything the index holds as one JSON document, piece by piece: the whole is longer than any string can be from some
 * hundred thousand articles on.
 */
export function* jsonDocument(index: CorpusIndex): Generator<string> {
  yield `{"schema":${SCHEMA_VERSION}`;
  for (const [name, items] of Object.entries(LISTS)) {
    let before = `,"${name}":[`;
    let isEmpty = true;
    for (const item of items(index)) {
      yield before + JSON.stringify(item);
      before = ',';
      isEmpty = false;
    }
    yield isEmpty ? `${before}]` : ']';
  }
  yield '}\n';
}

function* relatedRecords(index: CorpusIndex): Generator<object> {
  for (const { article, annotations } of index.allArticles()) {
    for (const figure of annotations.figures) {
      const ref = { article: article.id, figure };
      const passages = index.relatedPassages(ref).map(({ article: other, passage: { start, end }, score }) => ({
        article: other,
        start,
        end,
        score: Math.round(score * 10) / 10,
      }));
      if (passages.length > 0) yield { figure: figureId(ref), passages };
    }
  }
}

function* each<Item>(items: Iterable<Item>, record: (item: Item) => object): Generator<object> {
  for (const item of items) yield record(item);
}
