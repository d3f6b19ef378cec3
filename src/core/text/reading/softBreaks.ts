import { eachLine, type Line, LineKind } from './lineShapes.js';

// Nobody wraps longer lines by hand: they are paragraphs.
const LONGEST = 120;
// Lines of verse and of addresses are shorter than this.
const SHORTEST_WIDTH = 40;
// A number goes on with what stands on a line of this length, and is a row of its own behind a shorter one.
const SHORTEST_PROSE = 60;
// How far the longest line may stand out: else it is an address on the web or a table.
const STANDS_OUT = 12;
// Of the width, a line that is broken before a word that would have fitted.
const NEARLY_FULL = 0.75;
// From so many breaks on they tell for themselves whether they follow the width of the lines.
const ENOUGH = 6;
// Some pages settle the question; more only cost time.
const MOST = 5000;

/** How the words on both sides of a break look. */
interface Break {
  /** A small letter stands behind it. */
  readonly isSmall: boolean;
  /** The text goes on behind it: so, or with a number where no sentence has ended. */
  readonly continues: boolean;
  /** A sentence, or what introduces a list, ends before it. */
  readonly ends: boolean;
  /** Characters of the line before it, and of that line with the next word. */
  readonly length: number;
  readonly reach: number;
}

/**
 * Tells the breaks that only keep the lines of a text short from those that end something. Whether a text is wrapped by
 * hand is decided once for all its lines: most breaks stand before a small letter, or where the next word would not have
 * fitted on the line.
 */
export class SoftBreaks {
  private readonly width: number;
  /** Is the text wrapped by hand? */
  readonly areThere: boolean;

  constructor(private readonly text: string) {
    const breaks: Break[] = [];
    let inParagraphs = 0;
    let inLines = 0;
    eachLine(text, (line, above) => {
      const length = line.to - line.from;
      if (length > LONGEST) inParagraphs += length;
      const found = above && breakBetween(text, above, line);
      if (!found) return true;
      inLines += found.length;
      return breaks.push(found) < MOST;
    });
    this.width = widthOf(breaks);
    this.areThere = inLines > inParagraphs && this.tell(breaks);
  }

  /** Is the break between a line and the one above it one that is read as a space? */
  isSoft(above: Line, line: Line): boolean {
    const found = this.areThere ? breakBetween(this.text, above, line) : undefined;
    if (!found) return false;
    const isFull = this.isFull(found);
    if (line.kind === LineKind.Item) return isFull && !found.ends && !isItem(above) && this.mayBeProse(line);
    if (line.indent > above.indent && !isItem(above)) return found.continues && !found.ends;
    if (found.ends) return isFull;
    // Where lines are broken by feeling, a name may stand across a break: "in the United / Kingdom".
    return isFull || found.continues || (!isItem(above) && found.length >= this.width * NEARLY_FULL);
  }

  /** "12. The firm" goes on with a sentence that ends with a number, as soon as one with a list. */
  private mayBeProse(item: Line): boolean {
    return /[\d–—-]/.test(this.text.charAt(item.from));
  }

  private tell(breaks: readonly Break[]): boolean {
    const { length: count } = breaks;
    const small = breaks.filter(isBeforeSmall).length;
    const full = this.width < SHORTEST_WIDTH ? [] : breaks.filter((b) => this.isFull(b));
    if (count < 3)
      return breaks.some((b) => b.continues) && breaks.every((b) => b.isSmall || (full.includes(b) && !b.ends));
    if (small * 2 > count) return true;
    // Each sentence may begin on a line of its own, and then be wrapped. Headlines are as long as that by chance.
    const goesOn = full.filter((b) => b.isSmall || !b.ends).length;
    if (full.length * 3 >= count && goesOn * 3 >= full.length * 2 && small * 8 >= full.length) return true;
    return count >= ENOUGH && full.length * 20 >= count * 19;
  }

  private isFull({ reach }: Break): boolean {
    return reach > this.width;
  }
}

/** Undefined where the lines cannot be one. */
function breakBetween(text: string, above: Line, line: Line): Break | undefined {
  if (!areProse(above, line) || above.to - above.from > LONGEST) return undefined;
  const length = above.to - above.start;
  let next = line.from;
  while (next < line.to && next - line.from < LONGEST && text.charCodeAt(next) > SPACE) next++;
  const ends = ENDS.test(text.slice(Math.max(above.from, above.to - 4), above.to));
  const first = text.slice(line.from, line.from + 2);
  const isSmall = !isItem(line) && SMALL.test(first);
  const continues = isSmall || (!isItem(line) && !ends && length >= SHORTEST_PROSE && NUMBER.test(first));
  return { isSmall, continues, ends, length, reach: length + 1 + next - line.from };
}

const SPACE = 0x20;
const ENDS = /[.!?:;…。][)\]"'”’»]*$/;
const SMALL = /^\p{Ll}/u;
const NUMBER = /^[^\p{L}\p{Pi}\p{Ps}"'\-–—]/u;

/** May a line go on with what the one above it says? */
export const areProse = (above: Line, line: Line): boolean =>
  !line.isMeant && above.depth === line.depth && isProse(above) && isProse(line);

const isProse = ({ kind }: Line): boolean => kind === LineKind.Prose || kind === LineKind.Item;
const isItem = ({ kind }: Line): boolean => kind === LineKind.Item;
const isBeforeSmall = ({ isSmall }: Break): boolean => isSmall;

/** The length up to which lines are filled: that of the longest but those that stand out alone. */
function widthOf(breaks: readonly Break[]): number {
  const longest = breaks.map(({ length }) => length).sort((a, b) => b - a);
  for (const [i, length] of longest.entries()) {
    const next = longest[i + 1];
    if (next === undefined || length - next <= STANDS_OUT) return length;
  }
  return 0;
}
