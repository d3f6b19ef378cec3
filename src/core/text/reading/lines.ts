import type { Edit } from './edits.js';
import { Hyphens } from './hyphens.js';
import { eachLine, type Line } from './lineShapes.js';
import { areProse, SoftBreaks } from './softBreaks.js';

/**
 * What the lines of a text only look like: the marks of quoted mail and of headings in front of them, and, where they
 * are wrapped by hand, the breaks between them, which are read as spaces, and the hyphens at their ends.
 */
export function lineEdits(text: string): readonly Edit[] {
  if (!hasShapes(text)) return [];
  const breaks = new SoftBreaks(text);
  const hyphens = new Hyphens(text);
  const edits: Edit[] = [];
  eachLine(text, (line, above) => {
    const edit = (above && joined(above, line)) ?? unmarked(line);
    if (edit) edits.push(edit);
    return true;
  });
  return edits;

  /** A line and the one above it as one, where they are. */
  function joined(above: Line, line: Line): Edit | undefined {
    const { to } = above;
    const { from } = line;
    if (breaks.areThere || hyphens.goesOn(to, from)) {
      if (!areProse(above, line)) return undefined;
      if (hyphens.goesOn(to, from) && (breaks.areThere || isSmall(text, from) || hyphens.joinsNames(to, from)))
        return { start: to - 1, end: from, text: hyphens.between(to, from) };
      if (breaks.isSoft(above, line)) return { start: to, end: from, text: ' ' };
    }
    return undefined;
  }
}

const unmarked = ({ isMarked, start, from }: Line): Edit | undefined =>
  isMarked ? { start, end: from, text: '' } : undefined;

const isSmall = (text: string, at: number): boolean => /\p{Ll}/u.test(text.charAt(at));

const FIRST_MARK = /^[ \t]*[>#]/;
const RETURN = /\r(?!\n)/;

/**
 * Has a text more than paragraphs with empty lines between them: lines that may be one, or that begin with a mark? Most
 * texts have not, and are not looked at any further.
 */
function hasShapes(text: string): boolean {
  if (FIRST_MARK.test(text)) return true;
  let lineStart = 0;
  let isBelowText = false;
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', lineStart)) {
    const first = firstOfLine(text, lineStart);
    if (first === QUOTE_MARK || first === NUMBER_SIGN) return true;
    const isEmpty = Number.isNaN(first) || first === LINE_FEED || first === CARRIAGE_RETURN;
    if (!isEmpty && isBelowText) return true;
    if (end < 0) return RETURN.test(text);
    isBelowText = !isEmpty;
    lineStart = end + 1;
  }
}

const QUOTE_MARK = 0x3e;
const NUMBER_SIGN = 0x23;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The first character of a line that is no blank: its line feed where it is empty. */
function firstOfLine(text: string, lineStart: number): number {
  for (let at = lineStart; ; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0) return code;
  }
}
