import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef, Link } from '../../core/links/link.js';
import { wordsAt } from '../../core/text/quote.js';
import { period, statusName } from '../wording.js';
import type { ChartPoint } from './seriesChart.js';

/** A figure of a series. */
export interface SeriesPoint extends ChartPoint {
  readonly ref: FigureRef;
  /** What it is where it is no outcome: "target"; empty else. */
  readonly status: string;
}

/** The figures of a series as they are written and when, in their order. */
export function seriesPoints(index: CorpusIndex, { figures }: Link): SeriesPoint[] {
  return figures.map((ref) => {
    const annotated = index.article(ref.article);
    const { period: when, status, value } = ref.figure;
    return {
      ref,
      label: when ? period(when, 'short') : '',
      text: annotated ? wordsAt(annotated.article.text, ref.figure) : '',
      value,
      status: status ? statusName(status) : '',
      hollow: status !== undefined,
    };
  });
}

/** A figure of a series in words: "60 million (2014, target)". */
export function pointText({ text, label, status }: SeriesPoint): string {
  const told = [label, status].filter(Boolean).join(', ');
  return told ? `${text} (${told})` : text;
}
