import type { Edit } from './edits.js';
import { footnoteAt, raisedAt } from './footnotes.js';

// What any mark begins with. Two patterns are faster than one.
const MARKS = /[*_`[\\⁰¹²³⁴-⁹]/;
const GLUED_DIGITS = /[a-zß-öø-ÿ%)"”]\.?\d/;
// What Markdown marks with, raised digits, and a digit right behind a small letter or its full stop. A line's end ends all marks.
const ANY = /[*_`[\]\\\n\r\u2028\u2029]|[⁰¹²³⁴-⁹]+|[a-zß-öø-ÿ%)"”]\.?\d/g;
const LINK_TARGET =
  /\((?:<[^<>\n]{0,2000}>|[^\s()<>[\]]{0,2000}(?:\([^\s()<>[\]]{0,200}\)[^\s()<>[\]]{0,200}){0,9})(?:[ \t]{1,20}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)/y;
const LINK_LABEL = /\[[^[\]\n]{0,100}\]/y;
const ESCAPED = /[*_`#$[\]()<>&%~|]/;
// Three for bold italics; rulers and blanks to fill in have more.
const LONGEST_RUN = 3;

/**
 * Markdown's marks and footnote marks, which are no part of what is read. A star, an underscore or a bracket that marks
 * nothing stays.
 */
export function markEdits(text: string): readonly Edit[] {
  if (!MARKS.test(text) && !GLUED_DIGITS.test(text)) return [];
  const reader = new MarkReader(text);
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    ANY.lastIndex = reader.read(found.index, found[0]);
  }
  return reader.edits.sort((a, b) => a.start - b.start);
}

/** Reads the marks of a text in their order; in constant time each, but for what it takes up at once. */
class MarkReader {
  readonly edits: Edit[] = [];
  /** Where runs of marks that may begin something stand, by the run; and where brackets opened. Of the line. */
  private readonly runs = new Map<string, number[]>();
  private readonly brackets: number[] = [];

  constructor(private readonly text: string) {}

  /** Reads what stands at `at`; gives where to go on. */
  read(at: number, found: string): number {
    switch (found) {
      case '*':
      case '_':
      case '`':
        return this.readRun(at, found);
      case '[': {
        const behind = this.take(footnoteAt(this.text, at));
        if (behind === undefined) this.brackets.push(at);
        return behind ?? at + 1;
      }
      case ']':
        return this.readBracketEnd(at);
      case '\\':
        if (!ESCAPED.test(this.text.charAt(at + 1))) return at + 1;
        this.edits.push({ start: at, end: at + 1, text: '' });
        return at + 2;
      case '\n':
      case '\r':
      case '\u2028':
      case '\u2029':
        this.runs.clear();
        this.brackets.length = 0;
        return at + 1;
      default:
        return this.take(raisedAt(this.text, at)) ?? at + found.length;
    }
  }

  private take(edit: Edit | undefined): number | undefined {
    if (edit) this.edits.push(edit);
    return edit?.end;
  }

  private readRun(at: number, mark: string): number {
    const { text } = this;
    let end = at + 1;
    while (text.charAt(end) === mark) end++;
    if (end - at > LONGEST_RUN) return end;
    const run = text.slice(at, end);
    const before = text.charAt(at - 1);
    const behind = text.charAt(end);
    const open = this.runs.get(run);
    const start = open?.at(-1);
    if (start !== undefined && /\S/.test(before) && start + run.length < at && mayEnd(mark, before, behind)) {
      open?.pop();
      this.edits.push({ start, end: start + run.length, text: '' }, { start: at, end, text: '' });
    } else if (/\S/.test(behind) && mayBegin(run, before, behind)) {
      if (open) open.push(at);
      else this.runs.set(run, [at]);
    }
    return end;
  }

  private readBracketEnd(at: number): number {
    const { text } = this;
    const open = this.brackets.pop();
    if (open === undefined) return at + 1;
    const end = targetEnd(text, at + 1);
    if (end === undefined) return at + 1;
    const isPicture = text.charAt(open - 1) === '!';
    this.edits.push({ start: isPicture ? open - 1 : open, end: open + 1, text: '' }, { start: at, end, text: '' });
    return end;
  }
}

/** Two stars may stand in a word, "1.2**km**"; what has a digit on both sides is a product or a power. */
const mayBegin = (run: string, before: string, behind: string): boolean =>
  before === '' ||
  /[\s\p{Ps}\p{Pi}\p{Pd}"'*_`|/:]/u.test(before) ||
  (run.startsWith('**') && !(/\d/.test(before) && /\d/.test(behind)));

/** "**5**m" ends in front of a letter, "snake_case" does not, and "5*3" is a product. */
const mayEnd = (mark: string, before: string, behind: string): boolean =>
  mark === '*' ? !(/\d/.test(before) && /\d/.test(behind)) : !/[\p{L}\p{N}]/u.test(behind);

/** Where what a link leads to ends, which begins at `at`: "(https://example.org)" or "[1]"; undefined where none does. */
function targetEnd(text: string, at: number): number | undefined {
  const isLabel = text.charAt(at) === '[';
  const pattern = isLabel ? LINK_LABEL : LINK_TARGET;
  pattern.lastIndex = at;
  const target = pattern.exec(text)?.[0];
  if (!target) return undefined;
  return isLabel || target === '()' || /[/.#:]/.test(target) ? at + target.length : undefined;
}
