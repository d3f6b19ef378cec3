import { tokenize } from '../../text/tokens.js';
import type { HeadLine } from './headLines.js';
import type { HeadWords } from './metadataWords.js';

/** A title, and where it stands in its line. */
export interface Headline {
  readonly text: string;
  /** In characters of the line. */
  readonly start: number;
  readonly isHeading: boolean;
}

// A longer line is a paragraph.
export const HEADLINE_LIMIT = 160;
/** A headline says something: so many words, or so many characters where words are not parted. */
const WORDS = { fewest: 2, most: 20 };
const UNPARTED = 8;
/** A line with a name alone is who wrote it, or who speaks. */
const NAME_WORDS = 3;
/** In capitals alone three words are a headline of a news agency. */
const LOUD_NAME_WORDS = 2;

const HEADING = /^#{1,6}[ \t]+(?=\S)/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** The headline that a line is, or undefined. `next` is the line below it: a headline has a text. */
export function readHeadline(
  line: HeadLine,
  next: HeadLine | undefined,
  words: () => readonly HeadWords[],
): Headline | undefined {
  const opening = HEADING.exec(line.text)?.[0].length ?? 0;
  const written = line.text.slice(opening).replace(/[ \t]+#+$/, '');
  const isHeading = opening > 0 || (next !== undefined && UNDERLINE.test(next.text));
  const { text, start } = unmarked(written);
  if (isHeading) return /[\p{L}\p{N}]/u.test(text) ? { text, start: opening + start, isHeading } : undefined;
  if (!next || line.isCut || line.text.length > HEADLINE_LIMIT || !isTitle(text)) return undefined;
  const isFurniture = words().some(({ furniture, furnitureLeads }) => {
    const bare = text.toLowerCase().replace(/[\s:]+$/, '');
    return furniture.has(bare) || furnitureLeads.longest(tokenize(text), 0) !== undefined;
  });
  return isFurniture ? undefined : { text, start, isHeading };
}

/** Bold and slanted text of Markdown, and a link around the whole: "**Acme sold**". */
function unmarked(text: string): { text: string; start: number } {
  const marks = /^(?:\*{1,3}|_{1,3}|\[)/.exec(text)?.[0] ?? '';
  if (marks === '[') {
    const close = text.indexOf('](');
    return close > 0 && text.endsWith(')') ? { text: text.slice(1, close).trim(), start: 1 } : { text, start: 0 };
  }
  return marks !== '' && text.length > 2 * marks.length && text.endsWith(marks)
    ? { text: text.slice(marks.length, -marks.length).trim(), start: marks.length }
    : { text, start: 0 };
}

/** Is a line shaped like a title: no sentence, no item of a list, no name alone? */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  const isUnparted = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(text);
  if (isUnparted ? text.length < UNPARTED : words.length < WORDS.fewest || words.length > WORDS.most) return false;
  // "iPhone sales fall" begins with a small letter, "of the minister" goes on.
  if (!/^["'“‘«„¿¡([]*(?:[\p{Lu}\p{Lo}\p{N}$€£]|\p{Ll}\p{Lu})/u.test(text)) return false;
  // "… of the U.S." ends no sentence.
  if (/[,;:…]$/.test(text) || (/[.。]\s*["'”’»)]*$/.test(text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(text))) return false;
  if (/^[|>]|^\d+[.)]\s|\t/.test(text)) return false;
  // Two sentences, a quotation that is set apart, "LEON, Guanajuato.- A boy": all of them text.
  if (/\p{Ll}{2}[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(text) || /^["“„«].*["”»]$/u.test(text)) return false;
  if (/^\p{Lu}{3}[\p{Lu}\s,.]*(?:\s*\.-|\s[-–—])\s/u.test(text)) return false;
  const isLoud = text === text.toUpperCase();
  const isName = words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
  return !isName || words.length > (isLoud ? LOUD_NAME_WORDS : NAME_WORDS);
}
