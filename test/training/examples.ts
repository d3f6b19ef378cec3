import { capitalRules } from '../../src/core/entities/recogniser/capitalRules.js';
import { FeatureReader, hashVotes, knownNamesOf, MAX_FEATURES } from '../../src/core/entities/recogniser/features.js';
import { beginOf, NAME_LABELS, OUTSIDE } from '../../src/core/entities/recogniser/labels.js';
import { eachSegment, findSegments } from '../../src/core/entities/recogniser/segments.js';
import { NameVotes } from '../../src/core/entities/recogniser/votes.js';
import type { WordLists } from '../../src/core/entities/recogniser/wordLists.js';
import { wordClassesOf } from '../../src/core/entities/wordClasses.js';
import { perLocale } from '../../src/core/locales/index.js';
import { findSentences } from '../../src/core/text/sentences.js';
import { tokenize } from '../../src/core/text/tokens.js';
import { markWebAddresses } from '../../src/core/text/webAddresses.js';
import type { LabelledText } from './corpora.js';
import { type Crf, decode } from './crf.js';

/** Segments of tokens with their features and labels, flat: segment `s` has the tokens `[first[s], first[s + 1])`. */
export interface Examples {
  readonly first: number[];
  /** Features of token `t` are `features[offset[t] … offset[t + 1])`. */
  readonly offset: number[];
  readonly features: Int32Array;
  readonly label: Uint8Array;
  /** Per segment. */
  readonly weight: number[];
}

const knownNames = perLocale(({ names }) => knownNamesOf(names));

/** A text's tokens, the segments that may hold names, and what reads their features. */
export function openText(text: string, language: string, lists: WordLists) {
  const tokens = tokenize(text);
  const words = wordClassesOf(language);
  const taken = markWebAddresses(tokens);
  const sentences = findSentences(tokens, language);
  const rules = capitalRules(tokens, sentences);
  const all = findSegments(tokens, sentences, words, taken);
  const reader = new FeatureReader(tokens, rules, taken, words, lists, knownNames(language), all);
  return { tokens, reader, segments: reader.open() };
}

/** Reads texts into examples. Names that the segments do not reach are left out. */
export function examplesOf(
  texts: readonly LabelledText[],
  lists: WordLists,
  firstReading?: (text: number) => Crf | undefined,
): Examples {
  let features = new Int32Array(1 << 22);
  let used = 0;
  const first: number[] = [0];
  const offset: number[] = [0];
  const label: number[] = [];
  const weight: number[] = [];
  const buffer = new Int32Array(MAX_FEATURES);
  const voteBuffer = new Int32Array(8);
  for (const [index, { text, language, spans, weight: textWeight }] of texts.entries()) {
    const { tokens, reader, segments } = openText(text, language, lists);
    const { bounds } = segments;
    const gold = new Uint8Array(tokens.count);
    let t = 0;
    for (const span of spans) {
      while (t < tokens.count && (tokens.start[t] as number) < span.start) t++;
      let label = beginOf(NAME_LABELS.indexOf(span.label));
      for (let i = t; i < tokens.count && (tokens.end[i] as number) <= span.end; i++) {
        gold[i] = label;
        label = beginOf(NAME_LABELS.indexOf(span.label)) + 1;
      }
    }
    const reading = firstReading?.(index);
    const votes = reading && new NameVotes(tokens, readOnce(tokens.count, bounds, reader, reading), segments, []);
    eachSegment(segments, (from, to, place) => {
      for (let i = from; i < to; i++) {
        let n = reader.read(i, buffer);
        if (votes) {
          const more = votes.read(i, place + i - from, voteBuffer);
          hashVotes(voteBuffer, more);
          for (let k = 0; k < more; k++) buffer[n++] = voteBuffer[k] as number;
        }
        if (used + n > features.length) {
          const bigger = new Int32Array(features.length * 2);
          bigger.set(features);
          features = bigger;
        }
        features.set(buffer.subarray(0, n), used);
        used += n;
        offset.push(used);
        let l = gold[i] as number;
        // A name that began before the segment begins with it.
        if (i === from && l !== OUTSIDE && (l & 1) === 0) l--;
        label.push(l);
      }
      first.push(label.length);
      weight.push(textWeight);
    });
  }
  return { first, offset, features: features.subarray(0, used), label: Uint8Array.from(label), weight };
}

/** The labels of a text's tokens without votes. */
export function readOnce(count: number, bounds: Int32Array, reader: FeatureReader, crf: Crf): Uint8Array {
  const labels = new Uint8Array(count);
  const buffer = new Int32Array(MAX_FEATURES);
  for (let s = 0; s < bounds.length; s += 2) {
    const from = bounds[s] as number;
    const to = bounds[s + 1] as number;
    labels.set(
      decode(crf, to - from, (t) => buffer.subarray(0, reader.read(from + t, buffer))),
      from,
    );
  }
  return labels;
}
