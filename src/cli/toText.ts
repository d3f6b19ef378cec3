import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { FigureRef } from '../core/links/link.js';
import { linkRule } from '../core/links/linkRule.js';
import { reads, UNKNOWN_LANGUAGE } from '../core/locales/index.js';
import { findLines, positionOf } from '../core/text/lines.js';
import { wordsAt } from '../core/text/quote.js';
import { printable } from './printable.js';

type LineStarts = ReturnType<typeof findLines>;

/**
 * The index for reading in a terminal: entities, then each article's figures with their places, then the links of
 * figures, each with its rule, then stories, events and relations. Piece by piece, as a string can be too short for all.
 * `fileOf` tells where an article was read from.
 */
export function* toText(index: CorpusIndex, fileOf: (article: string) => string): Generator<string> {
  for (const line of textLines(index, fileOf)) yield `${printable(line)}\n`;
}

function* textLines(index: CorpusIndex, fileOf: (article: string) => string): Generator<string> {
  const lineStarts = new Map<string, LineStarts>();
  for (const { entity, mentions, articles } of index.entities()) {
    yield `${entity.name} (${entity.kind}): ${mentions} in ${articles}`;
  }
  for (const { article, annotations } of index.allArticles()) {
    yield* ['', `${fileOf(article.id)}: ${article.title}`];
    if (!reads(annotations.language, 'figures')) yield `  ${unreadNote(annotations.language)}`;
    const starts = findLines(article.text);
    lineStarts.set(article.id, starts);
    for (const figure of annotations.figures) {
      const { line, character } = positionOf(starts, figure.start);
      const value = figure.value2 === undefined ? `${figure.value}` : `${figure.value}..${figure.value2}`;
      const subject = figure.subject ? index.entity(figure.subject)?.name : undefined;
      const told = [
        figure.modifier === 'exact' ? undefined : figure.modifier,
        subject,
        figure.measure,
        figure.period,
        figure.status,
      ];
      const about = told.filter((part) => part !== undefined).join(', ');
      yield `  ${line + 1}:${character + 1}  ${wordsAt(article.text, figure)} = ${value} ${figure.unit}${about ? `  (${about})` : ''}`;
    }
  }
  const links = index.links();
  if (links.length > 0) yield* ['', 'Links'];
  for (const link of links) {
    const holds = link.holds === undefined ? '' : link.holds ? ', holds' : ', does not hold';
    const places = link.figures.map((ref) => place(index, ref, lineStarts, fileOf)).join(' · ');
    yield `  ${link.type}${link.tier === 'likely' ? ', likely' : ''}${holds}: ${places}`;
    yield `    ${linkRule(link)}`;
  }
  if (index.stories().length > 0) yield* ['', 'Stories'];
  for (const { leading, articles } of index.stories())
    yield `  ${articles.length} articles: ${index.article(leading)?.article.title ?? ''}`;
  if (index.events().length > 0) yield* ['', 'Events'];
  for (const event of index.events())
    yield `  ${event.date || 'undated'}  ${event.title} (${event.status}, ${event.witnesses.length})`;
  const nameOf = (id: string): string => index.entity(id)?.name ?? id;
  const relations = index.relations();
  if (relations.length > 0) yield* ['', 'Relations'];
  for (const { type, from, to, witnesses } of relations)
    yield `  ${nameOf(from)} · ${type} · ${nameOf(to)} (${witnesses.length})`;
}

const namesOfLanguages = new Intl.DisplayNames(['en'], { type: 'language' });

/** Why an article in a language that is not read has no figures. */
const unreadNote = (language: string): string =>
  language === UNKNOWN_LANGUAGE
    ? 'cannot tell its language: names only'
    : `cannot read figures in ${namesOfLanguages.of(language) ?? language} yet: names only`;

/** "26 miljoen (002-wat-is-het-geheim-van-xiaomi.txt:8:31)". */
function place(
  index: CorpusIndex,
  { article: id, figure }: FigureRef,
  lineStarts: Map<string, LineStarts>,
  fileOf: (article: string) => string,
): string {
  const article = index.article(id)?.article;
  if (!article) return id;
  const starts = lineStarts.get(id) ?? findLines(article.text);
  lineStarts.set(id, starts);
  const { line, character } = positionOf(starts, figure.start);
  return `${wordsAt(article.text, figure)} (${fileOf(id)}:${line + 1}:${character + 1})`;
}
