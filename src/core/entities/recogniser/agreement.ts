import type { Tokens } from '../../text/tokens.js';
import type { NameLabel } from './labels.js';
import type { TaggedSpan } from './spans.js';

// A kind that is this many times as frequent as all others together is the name's kind.
const CLEAR = 2;

/** One article, one meaning: gives a name the label that it clearly has everywhere else in the article. */
export function agree(tokens: Tokens, spans: readonly TaggedSpan[]): void {
  const counts = new Map<string, Partial<Record<NameLabel, number>>>();
  const texts = spans.map(({ from, to }) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  spans.forEach(({ label }, k) => {
    const text = texts[k] as string;
    const own = counts.get(text) ?? {};
    own[label] = (own[label] ?? 0) + 1;
    counts.set(text, own);
  });
  spans.forEach((span, k) => {
    const own = Object.entries(counts.get(texts[k] as string) ?? {}) as [NameLabel, number][];
    if (own.length < 2) return;
    const total = own.reduce((sum, [, n]) => sum + n, 0);
    for (const [label, n] of own) if (n >= CLEAR * (total - n)) span.label = label;
  });
}
