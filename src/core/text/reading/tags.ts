import type { Edit } from './edits.js';

/** Elements of HTML that stand in a line, and change nothing in it. */
const INLINE =
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr q ruby s samp small span strike strong sub time tt u var wbr';
/** Those that are a paragraph of their own, or hold some. */
const BLOCK =
  'address article aside blockquote body caption center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe main nav ol p picture pre section source summary table tbody tfoot thead title ul video audio';
/** Those that are a line of one. */
const LINE = 'br dd dt li option tr';
const CELL = 'td th';
/** What stands in them is for programs. */
const HIDDEN = 'script style svg template noscript';

// No soft line break: the first is the end of a line, the second that of a paragraph.
const LINE_END = '\u2028';
const PARAGRAPH_END = '\u2028\u2028';

/** What is read in the place of each element's tags. */
const instead = new Map<string, string>();
for (const name of INLINE.split(' ')) instead.set(name, '');
for (const name of BLOCK.split(' ')) instead.set(name, PARAGRAPH_END);
for (const name of LINE.split(' ')) instead.set(name, LINE_END);
for (const name of CELL.split(' ')) instead.set(name, '\t');
for (const name of HIDDEN.split(' ')) instead.set(name, ' ');
const hidden = new Set(HIDDEN.split(' '));

const TAG = /<(\/?)([A-Za-z][A-Za-z\d]{0,11})(?:\s[^<>]{0,4000})?\/?>/y;
const RAISED =
  /<sup(?:\s[^<>]{0,4000})?>((?:<\/?[a-z][^<>]{0,500}>){0,4}\[?[\p{L}\p{N}*†‡]{1,4}\]?(?:<\/?[a-z][^<>]{0,500}>){0,4})<\/sup>/uy;
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Finds the tags and comments of HTML in one text, one after the other. */
export class TagReader {
  /** Endings that are not found again from here on: looking for each anew would not be linear. */
  private readonly missing = new Set<string>();
  private closes: boolean | undefined;

  constructor(private readonly text: string) {}

  /** The tag or comment at `at`, a `<`, and with what it hides from the reader; if one stands there. */
  at(at: number): Edit | undefined {
    const { text } = this;
    if (text.startsWith('<!--', at)) return this.upTo('-->', at, at + 4);
    RAISED.lastIndex = at;
    const raised = RAISED.exec(text);
    if (raised) return { start: at, end: at + raised[0].length, text: raisedText(raised[1] as string) };
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (!tag) return undefined;
    const written = tag[2] as string;
    const name = written.toLowerCase();
    const read = instead.get(name) ?? (name === 'sup' ? '' : undefined);
    // "<GM>" and "<P>" are tickers, in a text that has no tags.
    if (read === undefined || (written !== name && !this.hasClosingTags())) return undefined;
    const end = at + tag[0].length;
    if (hidden.has(name) && tag[1] === '') return this.upTo(`</${written}>`, at, end) ?? { start: at, end, text: ' ' };
    // An end says nothing that the next beginning does not say.
    return { start: at, end, text: tag[1] === '/' && read === '\t' ? '' : read };
  }

  private upTo(ending: string, start: number, from: number): Edit | undefined {
    if (this.missing.has(ending)) return undefined;
    const found = this.text.indexOf(ending, from);
    if (found >= 0) return { start, end: found + ending.length, text: ' ' };
    this.missing.add(ending);
    return undefined;
  }

  private hasClosingTags(): boolean {
    this.closes ??= this.text.includes('</');
    return this.closes;
  }
}

/** A raised number as its own characters, which tell a power or a footnote apart: "m²"; letters as they are: "1st". */
function raisedText(content: string): string {
  const bare = content.replace(/<[^<>]*>/g, '');
  const digits = bare.replace(/^\[|\]$/g, '');
  return /^\d+$/.test(digits) ? digits.replace(/\d/g, (digit) => POWERS.charAt(Number(digit))) : bare;
}
