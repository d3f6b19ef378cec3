import { textOf } from '../core/corpus/article.js';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import { findLines, positionOf } from '../core/text/lines.js';

/** The index for reading in a terminal: entities, then each article's figures with their places, then events. */
export function toText(index: CorpusIndex): string {
  const lines: string[] = [];
  for (const { entity, mentions, articles } of index.entities()) {
    lines.push(`${entity.name} (${entity.kind}): ${mentions} in ${articles}`);
  }
  for (const { article, annotations } of index.allArticles()) {
    lines.push('', `${article.path}: ${article.title}`);
    const starts = findLines(article.text);
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
      lines.push(
        `  ${line + 1}:${character + 1}  ${textOf(article, figure)} = ${value} ${figure.unit}${about ? `  (${about})` : ''}`,
      );
    }
  }
  if (index.events().length > 0) lines.push('', 'Events');
  for (const event of index.events())
    lines.push(`  ${event.date}  ${event.title} (${event.status}, ${event.witnesses.length})`);
  return `${lines.join('\n')}\n`;
}
