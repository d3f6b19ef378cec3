import { hashVotes, MAX_FEATURES } from '../../src/core/entities/recogniser/features.js';
import { isBegin, NAME_LABELS, nameOf, OUTSIDE } from '../../src/core/entities/recogniser/labels.js';
import { eachSegment } from '../../src/core/entities/recogniser/segments.js';
import { NameVotes } from '../../src/core/entities/recogniser/votes.js';
import type { WordLists } from '../../src/core/entities/recogniser/wordLists.js';
import type { LabelledText } from './corpora.js';
import { type Crf, decode } from './crf.js';
import { openText, readOnce } from './examples.js';

interface Count {
  gold: number;
  predicted: number;
  right: number;
}

/** Exact F1 per label and over PER, ORG and LOC of an unpacked model. */
export function evaluate(texts: readonly LabelledText[], lists: WordLists, crf: Crf, show = '', passes = 2): string {
  const counts = NAME_LABELS.map(() => ({ gold: 0, predicted: 0, right: 0 }));
  const buffer = new Int32Array(MAX_FEATURES);
  const voteBuffer = new Int32Array(8);
  for (const { text, language, spans } of texts) {
    const { tokens, reader, segments } = openText(text, language, lists);
    const { bounds } = segments;
    const gold = new Set(
      spans.map((s) => {
        const t = trim(text, s.start, s.end);
        return `${t[0]}:${t[1]}:${s.label}`;
      }),
    );
    for (const s of spans) (counts[NAME_LABELS.indexOf(s.label)] as { gold: number }).gold++;
    const hit = new Set<string>();
    const votes = new NameVotes(tokens, readOnce(tokens.count, bounds, reader, crf), segments, []);
    eachSegment(segments, (from, to, first) => {
      const path = decode(crf, to - from, (t) => {
        let n = reader.read(from + t, buffer);
        const more = passes > 1 ? votes.read(from + t, first + t, voteBuffer) : 0;
        hashVotes(voteBuffer, more);
        for (let k = 0; k < more; k++) buffer[n++] = voteBuffer[k] as number;
        return buffer.subarray(0, n);
      });
      for (let i = from; i < to; i++) {
        const label = path[i - from] as number;
        if (label === OUTSIDE || !isBegin(label)) continue;
        let end = i + 1;
        while (end < to && path[end - from] === label + 1) end++;
        const name = nameOf(label);
        const [a, b] = trim(text, tokens.start[i] as number, tokens.end[end - 1] as number);
        const key = `${a}:${b}:${NAME_LABELS[name]}`;
        const c = counts[name] as { predicted: number; right: number };
        c.predicted++;
        if (gold.has(key)) {
          c.right++;
          hit.add(key);
        } else if (show === NAME_LABELS[name])
          console.log(
            'SPURIOUS',
            show,
            text.slice(Math.max(0, a - 40), a).replace(/\n/g, '|'),
            '[[',
            text.slice(a, b),
            ']]',
            text.slice(b, b + 30).replace(/\n/g, '|'),
          );
      }
    });
    if (show)
      for (const s of spans) {
        const [a, b] = trim(text, s.start, s.end);
        if (s.label === show && !hit.has(`${a}:${b}:${s.label}`))
          console.log(
            'MISS',
            show,
            text.slice(Math.max(0, a - 40), a).replace(/\n/g, '|'),
            '[[',
            text.slice(a, b),
            ']]',
            text.slice(b, b + 30).replace(/\n/g, '|'),
          );
      }
  }
  const f = (c: Count): string => {
    const p = c.right / (c.predicted || 1),
      r = c.right / (c.gold || 1);
    return `${((200 * p * r) / (p + r || 1)).toFixed(1)} (${(100 * p).toFixed(0)}/${(100 * r).toFixed(0)})`;
  };
  const three = counts
    .slice(0, 3)
    .reduce((a, c) => ({ gold: a.gold + c.gold, predicted: a.predicted + c.predicted, right: a.right + c.right }));
  return `names ${f(three)}  ${NAME_LABELS.slice(0, 3)
    .map((label, k) => `${label} ${f(counts[k] as Count)}`)
    .join('  ')}`;
}

function trim(text: string, start: number, end: number): [number, number] {
  let a = start;
  let b = end;
  while (a < b && /[\s.,;:!?"'’‘“”()[\]]/.test(text[a] as string)) a++;
  while (b > a && /[\s.,;:!?"'’‘“”()[\]]/.test(text[b - 1] as string)) b--;
  if (/['’]s$/.test(text.slice(a, b))) b -= 2;
  return [a, b];
}
