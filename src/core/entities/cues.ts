import { firstFrom } from '../text/firstFrom.js';
import type { PhraseTable } from '../text/phraseTable.js';
import type { Tokens } from '../text/tokens.js';

/** Answers where cues of a lexicon stand in a text. Reads the text once, and only if it is asked at all. */
export class CueFinder {
  private places: Map<string, number[]> | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly table: PhraseTable<string>,
  ) {}

  /** Does `cue` begin within the tokens `[start, end)`, outside the name `[from, to)` that asks for it? */
  standsIn(cue: string, start: number, end: number, from: number, to: number): boolean {
    this.places ??= this.find();
    const places = this.places.get(cue);
    if (!places) return false;
    for (let k = firstFrom(places, start); k < places.length && (places[k] as number) < end; k++) {
      const place = places[k] as number;
      if (place < from || place >= to) return true;
    }
    return false;
  }

  private find(): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (let i = 0; i < this.tokens.count; i++) {
      let limit = this.tokens.count;
      // Shorter cues within a longer one count as well.
      for (
        let cues = this.table.longest(this.tokens, i, limit);
        cues;
        cues = this.table.longest(this.tokens, i, limit)
      ) {
        limit = this.table.matchEnd - 1;
        for (const cue of cues) {
          const list = found.get(cue);
          if (list) list.push(i);
          else found.set(cue, [i]);
        }
        if (limit <= i) break;
      }
    }
    return found;
  }
}
