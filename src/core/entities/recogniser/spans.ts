import { Gap, Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { WordClass, type WordClasses } from '../wordClasses.js';
import { isBegin, NAME_LABELS, type NameLabel, nameOf } from './labels.js';
import { type Segments, startsName } from './segments.js';

/** A name as tagged: tokens `[from, to)` and what kind of name it is. */
export interface TaggedSpan {
  from: number;
  to: number;
  label: NameLabel;
}

/** The names that labels spell, trimmed to what our scheme calls a name. */
export function spansOf(tokens: Tokens, segments: Segments, labels: Uint8Array, words: WordClasses): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let s = 0; s < segments.count; s++) {
    const end = segments.bounds[2 * s + 1] as number;
    for (let i = segments.bounds[2 * s] as number; i < end; ) {
      const label = labels[i] as number;
      if (!isBegin(label)) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < end && labels[to] === label + 1) to++;
      const span = { from: i, to, label: NAME_LABELS[nameOf(label)] as NameLabel };
      i = to;
      trim(tokens, span, words);
      if (span.from < span.to && isName(tokens, span, words)) spans.push(span);
    }
  }
  return spans;
}

/** Takes off what may stand around a name but not in it: marks, articles, titles of persons. */
function trim(tokens: Tokens, span: TaggedSpan, words: WordClasses): void {
  while (span.to > span.from && !startsName(tokens, span.to - 1) && !isSmallName(tokens, span)) span.to--;
  for (; span.from < span.to; span.from++) {
    const i = span.from;
    const more = i + 1 < span.to;
    if (tokens.kind[i] === TokenKind.Symbol) continue;
    if (more && span.label === 'PER' && words.has(tokens, i, WordClass.Title) && !isWholeName(tokens, span)) continue;
    if (more && span.label !== 'MISC' && words.has(tokens, i, WordClass.Article) && tokens.gap[i + 1] === Gap.Space)
      continue;
    break;
  }
}

const isSmallName = (tokens: Tokens, { from, to }: TaggedSpan): boolean =>
  to - from === 1 && tokens.kind[from] === TokenKind.Word;

/** "King" in "Billie Jean King" is a surname; "King" alone before one word may be either, and is taken for a title. */
const isWholeName = (_tokens: Tokens, { from, to }: TaggedSpan): boolean => to - from === 1;

/** Demonyms, months and other plain words with a capital are no names, however they are tagged. */
function isName(tokens: Tokens, span: TaggedSpan, words: WordClasses): boolean {
  const plain = WordClass.Demonym | WordClass.Calendar | WordClass.PlainCapital | WordClass.Title;
  for (let i = span.from; i < span.to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (span.label === 'PER' && span.to - span.from > 1) return true;
    if (!words.has(tokens, i, plain))
      return ((tokens.shape[i] as number) & (Shape.Capital | Shape.InnerCapital)) !== 0 || span.to - span.from > 1;
  }
  return false;
}
