import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { FindingKind } from '../core/links/finding.js';
import type { FigureRef } from '../core/links/link.js';
import { findingMessage } from '../core/links/linkRule.js';
import { quoteAround } from '../core/text/quote.js';
import { type SarifPlace, sarifLog } from './sarif.js';

const RULES: Readonly<Record<FindingKind, { readonly name: string; readonly text: string }>> = {
  conflict: {
    name: 'ConflictingFigures',
    text: 'Two figures for the same subject, measure, place and period exclude each other.',
  },
  arithmetic: {
    name: 'FailingArithmetic',
    text: 'Figures that the text sets in relation do not fit each other, beyond rounding.',
  },
  missedTarget: { name: 'MissedTarget', text: 'What came of a target or forecast falls short of it.' },
  difference: { name: 'Difference', text: 'Two figures differ that are likely of one thing.' },
};

/**
 * The findings as SARIF 2.1.0, which editors and code hosts read: one result each, at its first figure, with the other
 * figures as related locations. Columns count UTF-16 code units.
 */
export function findingsSarif(index: CorpusIndex, fileOf: (article: string) => string): object {
  const kinds = Object.keys(RULES) as FindingKind[];
  return sarifLog(
    kinds.map((id) => ({ id, ...RULES[id] })),
    index.findings().map((finding) => {
      const [first, ...others] = finding.figures;
      return {
        rule: finding.kind,
        isWarning: finding.severity === 'warning',
        message: findingMessage(finding),
        place: placeOf(index, first as FigureRef, fileOf),
        related: others.map((ref) => ({ place: placeOf(index, ref, fileOf), message: quoteOf(index, ref) })),
        fingerprint: finding.id,
      };
    }),
  );
}

/** A figure of an article in its file. */
export const placeOf = (
  index: CorpusIndex,
  { article, figure }: FigureRef,
  fileOf: (article: string) => string,
): SarifPlace => ({ file: fileOf(article), text: index.article(article)?.article.text ?? '', span: figure });

/** The sentence around a figure of an article. */
export function quoteOf(index: CorpusIndex, { article, figure }: FigureRef): string {
  const annotated = index.article(article);
  return annotated ? quoteAround(annotated.article.text, figure, annotated.annotations.language).text : '';
}
