import { textOf } from '../core/corpus/article.js';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { FigureRef } from '../core/links/link.js';
import { findingMessage } from '../core/links/linkRule.js';
import { findLines, positionOf } from '../core/text/lines.js';
import { quoteAround } from '../core/text/quote.js';

const QUOTE_LENGTH = 160;

/** The findings for reading in a terminal: each with its rule in one line, then its figures with their places and quotes. */
export function findingsText(index: CorpusIndex, fileOf: (article: string) => string): string {
  const findings = index.findings();
  if (findings.length === 0) return 'No findings.\n';
  const lines: string[] = [];
  for (const finding of findings) {
    lines.push(`${finding.severity}: ${findingMessage(finding)}`);
    for (const ref of finding.figures) lines.push(...figureLines(index, ref, fileOf));
    lines.push('');
  }
  lines.push(findings.length === 1 ? '1 finding' : `${findings.length} findings`);
  return `${lines.join('\n')}\n`;
}

function figureLines(index: CorpusIndex, ref: FigureRef, fileOf: (article: string) => string): string[] {
  const annotated = index.article(ref.article);
  if (!annotated) return [];
  const { article, annotations } = annotated;
  const { line, character } = positionOf(findLines(article.text), ref.figure.start);
  const quote = quoteAround(article.text, ref.figure, annotations.language, QUOTE_LENGTH).text;
  return [`  ${fileOf(article.id)}:${line + 1}:${character + 1}  ${textOf(article, ref.figure)}`, `    “${quote}”`];
}
