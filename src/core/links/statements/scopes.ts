import { namesOf } from '../../sentence/marks.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import type { TextReading } from '../../sentence/textReading.js';

// "In Europe, …": a place this close to the start of a sentence sets the scene for those that follow.
const FRAME_REACH = 6;
const FRAME_SENTENCES = 3;

/** A place named in a sentence: at which token, under which name. */
export interface PlacedScope {
  readonly at: number;
  readonly scope: string;
}

/** Finds the places that sentences are set in. */
export class ScopeReader {
  /** What the sentences looked at open with, by their numbers. */
  private readonly opened = new Map<number, string | undefined>();

  constructor(private readonly text: TextReading) {}

  /** The places that a sentence names as where something is so, in order. */
  scopesOf({ words, mentions }: SentenceReading): readonly PlacedScope[] {
    const found = words.flatMap((w) => namesOf(w, 'scope').map((scope) => ({ at: w.first, scope })));
    for (const { item, first } of mentions) {
      if (item.kind !== 'place') continue;
      // A place behind a preposition is where something is so; others are who and what.
      const leads = this.leads(first - 1) || this.leads(first - 2);
      if (leads && !found.some((f) => f.at === first)) found.push({ at: first, scope: item.entity });
    }
    return found.sort((a, b) => a.at - b.at);
  }

  /**
   * The scope of a figure at token `at`: named in its clause `[start, stop)`, nearest to the figure; else the last one
   * before it in the sentence; else the one that an earlier sentence opened with.
   */
  scopeOf(
    scopes: readonly PlacedScope[],
    at: number,
    start: number,
    stop: number,
    sentence: number,
  ): string | undefined {
    const inClause = scopes.filter((s) => s.at >= start && s.at < stop);
    const pool = inClause.length > 0 ? inClause : scopes.filter((s) => s.at < start);
    let best: PlacedScope | undefined;
    for (const scope of pool) if (!best || Math.abs(scope.at - at) < Math.abs(best.at - at)) best = scope;
    return best?.scope ?? this.frameOf(sentence);
  }

  /** The place that opened this sentence, or one of the few before it: the last to do so. */
  private frameOf(sentence: number): string | undefined {
    for (let s = sentence; s >= Math.max(0, sentence - FRAME_SENTENCES); s--) {
      if (!this.opened.has(s)) this.opened.set(s, this.openingOf(s));
      const scope = this.opened.get(s);
      if (scope) return scope;
    }
    return undefined;
  }

  /** The place that opens a sentence and holds for those that follow. */
  private openingOf(sentence: number): string | undefined {
    const { sentences } = this.text;
    const first = sentences.first[sentence] as number;
    const end = sentences.first[sentence + 1] as number;
    for (let i = first; i < Math.min(end, first + FRAME_REACH); i++) {
      if (!this.leads(i)) continue;
      // "However, in the European market, …" opens with a place; "it led in the Chinese cities" does not.
      if (i > first && this.text.isWord(i - 1)) return undefined;
      const scope = this.scopeBehind(i + 1, end);
      if (scope) return scope;
    }
    return undefined;
  }

  /** The place named right behind a preposition, over an article. */
  private scopeBehind(i: number, end: number): string | undefined {
    const { tokens, features } = this.text;
    for (let k = i; k < Math.min(end, i + 2); k++) {
      const scope = features.longest('link', tokens, k, end)?.find(({ role }) => role === 'scope');
      if (scope && 'name' in scope) return scope.name;
    }
    return undefined;
  }

  private leads(i: number): boolean {
    return this.text.features.has(this.text.tokens, i, 'within');
  }
}
