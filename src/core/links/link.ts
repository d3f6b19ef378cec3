import type { Figure } from '../model.js';
import type { Aspect } from './alignment.js';

/** Ways in which figures belong together. */
export type LinkType = 'same-fact' | 'conversion' | 'range';

/** A figure and the article it stands in. */
export interface FigureRef {
  /** Id of the article. */
  readonly article: string;
  readonly figure: Figure;
}

/** The rule that a link stands on, for whoever words it. */
export interface LinkReason {
  /** The aspects both figures share. */
  readonly same: readonly Aspect[];
  /** For a conversion: units of the first currency for one of the second. */
  readonly rate?: number;
}

export interface Link {
  readonly type: LinkType;
  readonly figures: readonly FigureRef[];
  readonly reason: LinkReason;
}

/** The id of a figure: its article and where it starts. */
export function figureId({ article, figure }: FigureRef): string {
  return `${article}#${figure.start}`;
}
