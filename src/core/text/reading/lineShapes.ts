export enum LineKind {
  Prose,
  /** An item of a list: a bullet or a number, and what it says. */
  Item,
  Heading,
  /** A row of a table, or the ruler below one. */
  Row,
}

const HEADING_MARK = /#{1,6}[ \t]{1,20}(?=\S)/y;
const ITEM = /^(?:[-*+•‣◦·–—][ \t]|\(?\d{1,3}[.)][ \t]|\(?\p{L}\)[ \t])/u;
const COLUMNS = /\t|\|.*\||\S {3,}\S.*\S {2,}\S|\S {4,}\S|^[-=_+| :]{3,}$/;
// What is longer is no row of columns, unless it begins like one.
const LONGEST_ROW = 300;

/** One line of a text that has something on it. */
export class Line {
  /** Where its words begin: behind its indentation, quote marks and heading marks. */
  readonly from: number;
  /** How many quote marks of mail stand before it. */
  readonly depth: number;
  /** How far it is indented, behind its quote marks. */
  readonly indent: number;
  private readonly isHeading: boolean;
  private known: LineKind | undefined;

  /** Ends with its last word, at `to`. `isMeant` says that the break before it is more than a line's: "<br>". */
  constructor(
    private readonly text: string,
    readonly start: number,
    readonly to: number,
    readonly isMeant: boolean,
  ) {
    let from = behindBlanks(text, start, to);
    let margin = start;
    this.depth = 0;
    while (isQuoteMark(text, from)) {
      this.depth++;
      margin = isBlank(text.charCodeAt(from + 1)) ? from + 2 : from + 1;
      from = behindBlanks(text, from + 1, to);
    }
    this.indent = Math.max(0, from - margin);
    HEADING_MARK.lastIndex = from;
    this.isHeading = text.charCodeAt(from) === NUMBER_SIGN && HEADING_MARK.test(text);
    this.from = this.isHeading ? HEADING_MARK.lastIndex : from;
  }

  /** Do marks stand before it that are not read? */
  get isMarked(): boolean {
    return this.depth > 0 || this.isHeading;
  }

  get kind(): LineKind {
    this.known ??= this.kindAnew();
    return this.known;
  }

  private kindAnew(): LineKind {
    if (this.isHeading) return LineKind.Heading;
    const { text, from, to } = this;
    if (text.charCodeAt(from) === PIPE) return LineKind.Row;
    const words = text.slice(from, Math.min(to, from + LONGEST_ROW));
    if (words.length < LONGEST_ROW && COLUMNS.test(words)) return LineKind.Row;
    return ITEM.test(words) ? LineKind.Item : LineKind.Prose;
  }
}

/** "> It grew" is quoted, and ">5% of them" is not. */
const isQuoteMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) === QUOTE_MARK && !/[\d$£€.,=]/.test(text.charAt(at + 1));

const QUOTE_MARK = 0x3e;
const NUMBER_SIGN = 0x23;
const PIPE = 0x7c;

/** Shows each line of `text` that has something on it, and the one right above it if that has, too; until told to stop. */
export function eachLine(text: string, show: (line: Line, above: Line | undefined) => boolean): void {
  // Most texts have one kind of line break only, which is found faster.
  const others = /[\r\u2028\u2029]/.test(text) ? /\r\n?|[\n\u2028\u2029]/g : undefined;
  let above: Line | undefined;
  let isMeant = false;
  for (let start = 0; start <= text.length; ) {
    if (others) others.lastIndex = start;
    const found = others?.exec(text);
    const end = found?.index ?? (others ? -1 : text.indexOf('\n', start));
    let to = end < 0 ? text.length : end;
    const next = to + (found?.[0].length ?? 1);
    while (to > start && isBlank(text.charCodeAt(to - 1))) to--;
    const line = to > start ? new Line(text, start, to, isMeant) : undefined;
    const isEmpty = !line || line.from >= line.to;
    // An empty line may be quoted.
    if (line && !show(line, isEmpty ? undefined : above)) return;
    above = isEmpty ? undefined : line;
    isMeant = found !== undefined && found !== null && found[0] >= '\u2028';
    start = next;
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;

function behindBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}
