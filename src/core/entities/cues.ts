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
    const { tokens, table } = this;
    const { count } = tokens;
    for (let i = table.next(tokens, 0, count); i < count; i = table.next(tokens, i + 1, count)) {
      // Shorter cues within a longer one count as well.
      table.each(tokens, i, count, (cues) => {
        for (const cue of cues) {
          const list = found.get(cue);
          if (list) list.push(i);
          else found.set(cue, [i]);
        }
      });
    }
    return found;
  }
}
