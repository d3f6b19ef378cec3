import { type FigureRef, figureId, type Link } from './link.js';

export const FINDING_KINDS = ['conflict', 'arithmetic', 'missedTarget', 'difference'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * A link worth a reader's attention: figures that contradict each other, a sum that fails, an aim that was missed; and,
 * quietly, figures that differ and are likely of one thing.
 */
export interface Finding {
  /** The same for the same figures, in whatever order articles were read. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: 'warning' | 'information' | 'hint';
  /** The figures, each with its article; the first is where the finding is shown. */
  readonly figures: readonly FigureRef[];
  readonly link: Link;
}

/** The finding that a link is, if it is one. A link whose text claims nothing never is. */
export function findingOf(link: Link): Finding | undefined {
  const kind = kindOf(link);
  if (!kind) return undefined;
  return {
    id: `${kind}:${link.figures.map(figureId).join('+')}`,
    kind,
    severity: SEVERITIES[kind],
    figures: link.figures,
    link,
  };
}

function kindOf(link: Link): FindingKind | undefined {
  if (link.type === 'conflict') return link.tier === 'likely' ? 'difference' : 'conflict';
  if (link.holds !== false) return undefined;
  return link.type === 'target-outcome' ? 'missedTarget' : 'arithmetic';
}

const SEVERITIES: Readonly<Record<FindingKind, Finding['severity']>> = {
  conflict: 'warning',
  arithmetic: 'warning',
  missedTarget: 'information',
  difference: 'hint',
};

/** Is it only worth a look? What is quiet is listed apart, and neither counted nor marked. */
export const isQuiet = ({ severity }: Finding): boolean => severity === 'hint';
