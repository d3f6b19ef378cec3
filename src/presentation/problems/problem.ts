import type { Place } from '../indexedArticles.js';

/** An entry of the editor's list of problems. */
export interface Problem {
  readonly place: Place;
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  readonly message: string;
  /** Other places that it is about, and what stands there. */
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}
