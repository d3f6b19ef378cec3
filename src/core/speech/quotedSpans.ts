import type { Span } from '../model.js';

/** Marks that open a quotation, and those that close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
};
const MARK = /["“„«»‘‚\n]/g;
const LETTER = /[\p{L}\p{N}]/u;
// Nobody is quoted at such length between two marks: one of them is missing.
const LONGEST = 1_200;

/**
 * The quotations of a reading text, marks included, in order: from a mark that opens one to the next that closes it, in one
 * paragraph. Linear in the text.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const [mark] = found;
    if (mark === '\n' || !opens(text, found.index)) continue;
    const end = closeOf(text, found.index, CLOSING[mark] ?? '');
    if (end === undefined) continue;
    spans.push({ start: found.index, end });
    MARK.lastIndex = end;
  }
  return spans;
}

/** A mark within a word opens nothing: 5'10", rock'n'roll. */
const opens = (text: string, at: number): boolean => !LETTER.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '');

/** Behind the mark that closes what is opened at `from`. */
function closeOf(text: string, from: number, closing: string): number | undefined {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from + 1; at < limit; at++) {
    const mark = text[at] as string;
    if (mark === '\n') return undefined;
    if (!closing.includes(mark)) continue;
    // An apostrophe looks as a closing mark does, and a mark that closes stands behind what it closes.
    const isApostrophe = mark === '’' && LETTER.test(text[at + 1] ?? '');
    if (!isApostrophe && /\S/.test(text[at - 1] ?? '')) return at + 1;
  }
  return undefined;
}
