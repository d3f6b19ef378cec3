import { beginOf, NAME_LABELS } from './labels.js';
import type { TaggedSpan } from './taggedSpan.js';
import type { Tags } from './tagger.js';

// Measured in news that the tagger has not learnt from: of names that are hardly better than another reading six in ten
// are wrong, and with every nine steps of margin half as many.
const WRONG = 0.6;
const HALVING = 9;
// Where rules say what a name is or how far it reaches, it is so much less often wrong than the tagger was unsure.
const BY_RULE = 0.35;

/** How likely a name is right, in what it is and how far it reaches: 0 to 1, by hundredths. */
export function confidenceOf(span: TaggedSpan, { labels, margins }: Tags): number {
  const { from, to } = span;
  let margin = margins[from] as number;
  for (let i = from + 1; i < to; i++) margin = Math.min(margin, margins[i] as number);
  const wrong = WRONG * 2 ** (-margin / HALVING) * (isAsTagged(span, labels) ? 1 : BY_RULE);
  return Math.round((1 - wrong) * 100) / 100;
}

function isAsTagged({ from, to, label, certain }: TaggedSpan, labels: Uint8Array): boolean {
  const begin = beginOf(NAME_LABELS.indexOf(label));
  if (certain || labels[from] !== begin || labels[to] === begin + 1) return false;
  for (let i = from + 1; i < to; i++) if (labels[i] !== begin + 1) return false;
  return true;
}
