import { type AnnotateInput, annotateWhole, readWhole } from './annotate.js';
import { readArticle, readingOf } from './articleReading.js';
import type { Article, ArticleAnnotations } from './corpus/article.js';
import type { PlacedCorrection } from './corrections/correction.js';
import { isOverlapping } from './corrections/isOverlapping.js';
import type { Lexicon } from './entities/lexicon.js';
import type { Annotations, Entity, Span } from './model.js';
import { placeAnnotations } from './placeAnnotations.js';

/**
 * Annotates an article section by section: each section of a page that joins several texts has its own date and its
 * own "he" and "the company". Front matter is not read; it is boilerplate. Spans are offsets into the whole article.
 */
export function annotateArticle(article: Article, lexicon?: Lexicon): ArticleAnnotations {
  const parts = partsOf(article);
  const options = lexicon ? { lexicon } : {};
  const inputOf = (part: Part): AnnotateInput => ({
    text:
      part.start === 0 && part.end === article.text.length ? article.text : article.text.slice(part.start, part.end),
    ...(article.language && { language: article.language }),
    ...(part.date && { date: part.date }),
    ...(article.corrections && { corrections: correctionsIn(part, article.corrections) }),
  });
  const [only] = parts;
  if (parts.length === 1 && only?.start === 0) {
    const read = readWhole(inputOf(only), options);
    const { source, annotations } = read;
    const found = source.text === article.text ? annotations : placeAnnotations(annotations, source.toFile);
    return { ...found, reading: readingOf(article, found, read) };
  }
  const found = joined(
    article,
    parts.map((part) => ({ part: annotateWhole(inputOf(part), options), start: part.start })),
  );
  return { ...found, reading: readArticle(article, found) };
}

/** The corrections that are about a part of an article, at their places in its text. */
const correctionsIn = (part: Part, corrections: readonly PlacedCorrection[]): readonly PlacedCorrection[] =>
  corrections.flatMap((one) => {
    if (!one.span) return [one];
    return isOverlapping(one.span, part) ? [{ ...one, span: shift(one.span, -part.start) }] : [];
  });

/** What was found in the parts of an article, in one. */
function joined(
  article: Article,
  parts: readonly { readonly part: Annotations; readonly start: number }[],
): Annotations {
  const placed = parts.map(({ part, start }) => placeAnnotations(part, (span) => shift(span, start)));
  const all = <Item>(list: (a: Annotations) => readonly Item[]): Item[] => placed.flatMap(list);
  const entities = new Map<string, Entity>();
  for (const part of placed) {
    for (const entity of part.entities) {
      const known = entities.get(entity.id);
      entities.set(
        entity.id,
        known ? { ...known, aliases: [...new Set([...known.aliases, ...entity.aliases])] } : entity,
      );
    }
  }
  return {
    language: parts[0]?.part.language ?? article.language ?? '',
    mentions: all((a) => a.mentions),
    entities: [...entities.values()],
    figures: all((a) => a.figures),
    dates: all((a) => a.dates),
    events: all((a) => a.events),
    relations: all((a) => a.relations),
    unread: all((a) => a.unread),
    boilerplate: [...frontMatterOf(article), ...all((a) => a.boilerplate)],
  };
}

const frontMatterOf = ({ bodyStart = 0 }: Article): Span[] => (bodyStart > 0 ? [{ start: 0, end: bodyStart }] : []);

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A stretch of an article with a date of its own. */
interface Part extends Span {
  readonly date?: string;
}

/** What stands behind the front matter as sections and the stretches between them, without gaps. */
function partsOf(article: Article): Part[] {
  const { length } = article.text;
  const own = article.date ? { date: article.date } : {};
  const parts: Part[] = [];
  let at = Math.min(article.bodyStart ?? 0, length);
  for (const section of article.sections) {
    const start = Math.min(Math.max(section.start, at), length);
    const end = Math.min(section.end, length);
    if (start >= end) continue;
    if (start > at) parts.push({ start: at, end: start, ...own });
    parts.push({ start, end, ...own, ...(section.date && { date: section.date }) });
    at = end;
  }
  if (at < length || parts.length === 0) parts.push({ start: at, end: length, ...own });
  return parts;
}
