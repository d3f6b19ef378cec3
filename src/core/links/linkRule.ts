import type { Aspect } from './alignment.js';
import { intervalOf } from './interval.js';
import type { FigureRef, Link } from './link.js';

/** Puts `{0}`, `{1}`, … of a template in place; the editor's translates the template first. */
export type Translate = (template: string, ...args: string[]) => string;

const english: Translate = (template, ...args) => template.replace(/\{(\d)\}/g, (_, n) => args[Number(n)] ?? '');

/** The rule of a link in one line: "same subject, unit and period; 26 ± 0.5 million meets 26.1 ± 0.05 million". */
export function linkRule(link: Link, t: Translate = english): string {
  if (link.type === 'conversion') {
    const [a, b] = link.figures as readonly [FigureRef, FigureRef];
    return t(
      'the article gives both amounts: 1 {0} = {1} {2}',
      b.figure.unit,
      shortNumber(link.reason.rate ?? 0),
      a.figure.unit,
    );
  }
  const [a, b] = link.figures as readonly [FigureRef, FigureRef];
  return t(
    'same {0}; {1} meets {2}',
    link.reason.same.map((aspect) => aspectName(aspect, t)).join(', '),
    written(a),
    written(b),
  );
}

function aspectName(aspect: Aspect, t: Translate): string {
  switch (aspect) {
    case 'subject':
      return t('subject');
    case 'unit':
      return t('unit');
    case 'period':
      return t('period');
    case 'measure':
      return t('measure');
    case 'status':
      return t('status');
  }
}

function written({ figure }: FigureRef): string {
  const { low, high } = intervalOf(figure);
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  return half === 0 ? shortNumber(middle) : `${shortNumber(middle)} ± ${shortNumber(half)}`;
}

/** At most four significant digits, grouped as in English. */
function shortNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(value);
}
