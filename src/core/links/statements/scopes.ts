import type { Mention } from '../../model.js';
import { TokenKind, type Tokens, tokenAt } from '../../text/tokens.js';
import type { linkWords } from '../linkWords.js';
import { namesOf, type Word } from './sentenceWords.js';

// "In Europe, …": a place this close to the start of a sentence sets the scene for those that follow.
const FRAME_REACH = 6;
const FRAME_SENTENCES = 3;

/** A place named in a sentence: at which token, under which name. */
export interface PlacedScope {
  readonly at: number;
  readonly scope: string;
}

/** Finds the places that sentences are set in; sentences are read in their order. */
export class ScopeReader {
  private frame: string | undefined;
  private frameSentence = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: ReturnType<typeof linkWords>,
  ) {}

  /** Reads the place that opens sentence number `sentence`, tokens `[first, end)`, and holds for those that follow. */
  open(sentence: number, first: number, end: number): void {
    for (let i = first; i < Math.min(end, first + FRAME_REACH); i++) {
      if (!this.leads(i)) continue;
      // "However, in the European market, …" opens with a place; "it led in the Chinese cities" does not.
      if (i > first && this.tokens.kind[i - 1] === TokenKind.Word) return;
      const scope = this.scopeBehind(i + 1, end);
      if (!scope) continue;
      this.frame = scope;
      this.frameSentence = sentence;
      return;
    }
  }

  /** The places that a sentence names as where something is so, in order. */
  scopesOf(words: readonly Word[], mentions: readonly Mention[]): readonly PlacedScope[] {
    const found = words.flatMap((w) => namesOf(w, 'scope').map((scope) => ({ at: w.first, scope })));
    for (const mention of mentions) {
      if (mention.kind !== 'place') continue;
      const at = tokenAt(this.tokens, mention.start);
      // A place behind a preposition is where something is so; others are who and what.
      const leads = this.leads(at - 1) || this.leads(at - 2);
      if (leads && !found.some((f) => f.at === at)) found.push({ at, scope: mention.entity });
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
    return best?.scope ?? (sentence - this.frameSentence <= FRAME_SENTENCES ? this.frame : undefined);
  }

  /** The place named right behind a preposition, over an article. */
  private scopeBehind(i: number, end: number): string | undefined {
    for (let k = i; k < Math.min(end, i + 2); k++) {
      const scope = this.words.longest(this.tokens, k, end)?.find((r) => r.role === 'scope');
      if (scope && 'name' in scope) return scope.name;
    }
    return undefined;
  }

  private leads(i: number): boolean {
    return this.words.word(this.tokens, i)?.some((r) => r.role === 'within') ?? false;
  }
}
