import type { Tokens } from '../../text/tokens.js';
import { NAME_LABELS } from './labels.js';
import type { TaggedSpan } from './taggedSpan.js';

// A kind that is this many times as frequent as all others together is the name's kind.
const CLEAR = 2;
// A place where the text says what a name is counts for this many others.
const CERTAIN = 3;
// The counts of a name's labels share one number, a byte each; more than this is as good as this.
const MOST = 255;

/** One article, one meaning: gives a name the label that it clearly has everywhere else in the article. */
export function agree(tokens: Tokens, spans: readonly TaggedSpan[]): void {
  const counts = new Map<string, number>();
  let disagree = false;
  for (const span of spans) {
    const text = textOf(tokens, span);
    const shift = 8 * NAME_LABELS.indexOf(span.label);
    const known = counts.get(text) ?? 0;
    const weight = span.certain ? CERTAIN : 1;
    if (((known >>> shift) & MOST) > MOST - weight) continue;
    if ((known & ~(MOST << shift)) !== 0) disagree = true;
    counts.set(text, known + (weight << shift));
  }
  if (!disagree) return;
  for (const span of spans) {
    const known = counts.get(textOf(tokens, span)) ?? 0;
    let total = 0;
    for (let k = 0; k < NAME_LABELS.length; k++) total += (known >>> (8 * k)) & MOST;
    for (const [k, label] of NAME_LABELS.entries()) {
      const own = (known >>> (8 * k)) & MOST;
      if (!span.certain && own > 0 && own >= CLEAR * (total - own)) span.label = label;
    }
  }
}

const textOf = (tokens: Tokens, { from, to }: TaggedSpan): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
