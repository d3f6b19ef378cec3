import type { LinkRole } from '../linkWords.js';
import type { Statement } from '../statement.js';

/** The statements of one sentence and what the rules of arithmetic may ask of its article. */
export interface SentenceFacts {
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** All statements of the article, in order. */
  readonly article: readonly Statement[];
  /** The text between the ends of two figures. */
  readonly between: (a: Statement, b: Statement) => string;
  /** Does a word of that role stand between two figures? */
  readonly saysBetween: (a: Statement, b: Statement, role: LinkRole['role']) => boolean;
}

/** Are both amounts of one unit, whatever they are called? */
export function sameMoneyOrCount(a: Statement, b: Statement): boolean {
  const [x, y] = [a.figure, b.figure];
  if (x.kind !== y.kind && !(isMoney(x.kind) && isMoney(y.kind))) return false;
  if (x.per !== y.per) return false;
  if (x.kind === 'count')
    return x.unit === y.unit || x.unit === '' || y.unit === '' || x.unit === 'unit' || y.unit === 'unit';
  return x.unit === y.unit;
}

const isMoney = (kind: Statement['figure']['kind']): boolean => kind === 'money' || kind === 'price';

/** Amounts that can be added: money, counts, measures; not ranks, multiples or durations. */
export function isAmount({ figure }: Statement): boolean {
  return figure.value2 === undefined && (isMoney(figure.kind) || figure.kind === 'count' || figure.kind === 'measure');
}
