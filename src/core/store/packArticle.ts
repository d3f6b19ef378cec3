import type { AnnotatedArticle } from '../corpus/article.js';
import { otherLists, writeContext } from './contextSection.js';
import { writeFigures } from './figureSection.js';
import { writeHead } from './headSection.js';
import { writeLinks } from './linkSection.js';
import { writeEntities, writeMentions } from './mentionSection.js';

import { RecordWriter } from './recordWriter.js';
import { sentencesOf, writeSentences } from './sentenceTerms.js';
import { writeDay, writeStatements } from './statementSection.js';
import { StringWriter } from './strings.js';
import { writeDates, writeEvents, writeRelations, writeSpans, writeUnread } from './tellingSection.js';
import { unionOf, writeTerms } from './termSection.js';
import { textMark } from './textMark.js';
import { SCHEMA } from './vocabulary.js';

const head = new RecordWriter();
const body = new RecordWriter();

/**
 * An article as bytes, its text apart: of that only a mark is kept by which it is known again. {@link unpackArticle}
 * makes it again. What the record says of figures, mentions and statements by number are those of the article itself.
 */
export function packArticle({ article, annotations }: AnnotatedArticle): Uint8Array {
  const { reading, figures, mentions } = annotations;
  const strings = new StringWriter();
  body.clear();
  const ends: number[] = [];
  const end = (): void => {
    ends.push(body.length);
  };
  const mark = textMark(article.text);
  writeHead(body, article, strings);
  body.uint(strings.of(annotations.language));
  body.uint(mark.length);
  body.int32(mark.low);
  body.int32(mark.high);
  end();
  writeEntities(body, annotations.entities, strings);
  end();
  writeMentions(body, mentions, strings);
  end();
  writeFigures(body, strings, figures);
  end();
  writeDates(body, annotations.dates, strings);
  end();
  writeEvents(body, annotations.events, strings);
  end();
  writeRelations(body, annotations.relations, strings);
  end();
  writeUnread(body, annotations.unread, strings);
  writeSpans(body, annotations.boilerplate);
  end();
  const sentences = sentencesOf(reading);
  const terms = unionOf(
    [reading.context.words, reading.context.names],
    [...otherLists(reading.context), ...sentences.map((sentence) => sentence.terms)],
  );
  writeTerms(body, terms);
  writeSentences(body, sentences, terms);
  writeDay(body, reading.context.written);
  writeStatements(body, strings, reading, { figures, mentions }, sentences);
  end();
  writeContext(body, strings, reading.context, { terms, sentences, statements: reading.statements });
  end();
  writeLinks(body, strings, reading.links, figures);

  head.clear();
  head.int32(SCHEMA);
  let last = 0;
  for (const at of ends) {
    head.uint(at - last);
    last = at;
  }
  strings.write(head);
  head.raw(body.written());
  return head.written().slice();
}
