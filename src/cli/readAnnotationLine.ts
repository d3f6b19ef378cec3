import type * as z from 'zod/mini';
import { readArticle } from '../core/articleReading.js';
import type { AnnotatedArticle, Article, FoundInArticle } from '../core/corpus/article.js';
import type { Annotations, Entity, Span } from '../core/model.js';
import { annotationSchema } from './annotationSchema.js';
import { parseObject, schemaProblems } from './parseLine.js';
import type { RecentLines } from './recentLines.js';

/** An article as a line of `annotate --format jsonl` tells it. */
export interface LineOfArticle extends AnnotatedArticle {
  /** The entities of the lexicon that it names. */
  readonly listed: readonly Entity[];
  /** The group that it is compared in, where the lines are grouped. */
  readonly group: string | undefined;
}

/**
 * An article as a line tells it, read again; undefined where it tells none. What is wrong is told. What `recent` holds is
 * taken from there.
 */
export function readAnnotationLine(
  line: string,
  report: (message: string) => void,
  recent?: RecentLines,
): LineOfArticle | undefined {
  const data = parseObject(line, report);
  if (!data) return undefined;
  const known = recent?.find(data.id, data.text);
  if (known && typeof data.group === 'string') return { ...known, group: data.group };
  const { data: sound, error } = annotationSchema.safeParse(data);
  if (!sound) {
    report(schemaProblems(error, data)[0]?.message ?? 'this line is none of crossread annotate --format jsonl');
    return undefined;
  }
  const entities = (isListed: boolean): Entity[] =>
    sound.entities.filter(({ listed = false }) => listed === isListed).map(({ listed: _, ...entity }) => entity);
  const found: FoundInArticle = {
    article: articleOf(sound),
    annotations: { ...annotationsOf(sound), entities: entities(false) },
  };
  if (!areInText(found)) {
    report('its spans do not lie in its text, in their order');
    return undefined;
  }
  const reading = readArticle(found.article, found.annotations);
  const read = {
    article: found.article,
    annotations: { ...found.annotations, reading },
    listed: entities(true),
    group: sound.group,
  };
  recent?.keep(read);
  return read;
}

type Sound = z.infer<typeof annotationSchema>;

function articleOf({ id, path, title = path, authors = [], publisher, date, sections = [], bodyStart, text }: Sound) {
  return {
    id,
    path,
    title,
    authors,
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    sections,
    ...(bodyStart !== undefined && { bodyStart }),
    text,
  } as Article;
}

function annotationsOf({ language, mentions, figures, dates, boilerplate, events, relations }: Sound) {
  // Which rule has read a figure is told to people only: any name will do.
  return { language, mentions, figures, dates, events, relations, unread: [], boilerplate } as Omit<
    Annotations,
    'entities'
  >;
}

/** Are all spans in the text, and those of each list in its order? */
function areInText({ article: { text }, annotations }: FoundInArticle): boolean {
  const { mentions, figures, dates, boilerplate, events, relations } = annotations;
  const isInText = ({ start, end }: Span): boolean => start <= end && end <= text.length;
  const areOrdered = (spans: readonly Span[]): boolean =>
    spans.every((span, i) => isInText(span) && (i === 0 || (spans[i - 1] as Span).start <= span.start));
  return (
    [mentions, figures, dates, boilerplate].every(areOrdered) &&
    events.every(({ evidence, headline, standIn }) => [evidence, headline, standIn ?? evidence].every(isInText)) &&
    relations.every(({ evidence }) => isInText(evidence))
  );
}
