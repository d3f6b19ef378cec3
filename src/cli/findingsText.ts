import type { CorpusIndex } from '../core/index/corpusIndex.js';
import { coverageText, nothingFoundText } from '../core/links/coverageText.js';
import { isQuiet } from '../core/links/finding.js';
import type { FigureRef } from '../core/links/link.js';
import { findingMessage } from '../core/links/linkRule.js';
import { findLines, positionOf } from '../core/text/lines.js';
import { quoteAround, wordsAt } from '../core/text/quote.js';
import { printable } from './printable.js';

const QUOTE_LENGTH = 160;

/**
 * The findings for reading in a terminal, the quiet ones last: each with its rule in one line, then its figures with their
 * places and quotes; at the end how many there are, and how much was compared.
 */
export function findingsText(index: CorpusIndex, fileOf: (article: string) => string): string {
  const findings = index.findings();
  const lines: string[] = [];
  for (const finding of findings) {
    // What is quiet says so itself: "Differs, look".
    lines.push(isQuiet(finding) ? findingMessage(finding) : `${finding.severity}: ${findingMessage(finding)}`);
    for (const ref of finding.figures) lines.push(...figureLines(index, ref, fileOf));
    lines.push('');
  }
  const quiet = findings.filter(isQuiet).length;
  const loud = findings.length - quiet;
  const coverage = index.coverage();
  const found = loud === 0 ? nothingFoundText(coverage) : loud === 1 ? '1 finding.' : `${loud} findings.`;
  lines.push(`${coverageText(coverage)} ${found}${quiet > 0 ? ` ${quietText(quiet)}` : ''}`);
  return `${lines.map(printable).join('\n')}\n`;
}

const quietText = (count: number): string =>
  count === 1 ? '1 difference to look at.' : `${count} differences to look at.`;

function figureLines(index: CorpusIndex, ref: FigureRef, fileOf: (article: string) => string): string[] {
  const annotated = index.article(ref.article);
  if (!annotated) return [];
  const { article, annotations } = annotated;
  const { line, character } = positionOf(findLines(article.text), ref.figure.start);
  const quote = quoteAround(article.text, ref.figure, annotations.language, QUOTE_LENGTH).text;
  return [
    `  ${fileOf(article.id)}:${line + 1}:${character + 1}  ${wordsAt(article.text, ref.figure)}`,
    `    “${quote}”`,
  ];
}
