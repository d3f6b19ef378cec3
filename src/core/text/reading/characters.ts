import type { Edit } from './edits.js';
import { entityAt } from './entities.js';
import { MOJIBAKE_LEADS, mojibakeAt } from './mojibake.js';
import { TagReader } from './tags.js';

const INVISIBLE = '\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
// Of letters, and of Japanese syllables.
const MARKS = '\u0300-\u036f\u3099\u309a';

const ANY = new RegExp(`[&<${MOJIBAKE_LEADS}]|[${INVISIBLE}]+|[${MARKS}]+`, 'g');
const SOFT_HYPHEN_BREAK = /\u00ad[ \t]{0,20}(?:\r\n?|\n)[ \t>]{0,60}(?=\p{L})/uy;
// Nobody writes more marks on one letter, and putting them in order takes longer the more there are.
const MOST_MARKS = 20;

/**
 * Characters that are written otherwise than they are read: HTML's tags and entities, encodings gone wrong, marks apart
 * from their letters, and what is not seen at all.
 */
export function characterEdits(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const tags = new TagReader(text);
  let done = 0;
  ANY.lastIndex = 0;
  for (let found = ANY.exec(text); found; found = ANY.exec(text)) {
    const edit = editOf(text, found[0], found.index, tags);
    // A mark may stand behind what is read as something else.
    if (!edit || edit.start < done) continue;
    edits.push(edit);
    done = edit.end;
    ANY.lastIndex = done;
  }
  return edits;
}

/** `found` stands at `at`. */
function editOf(text: string, found: string, at: number, tags: TagReader): Edit | undefined {
  if (found === '&') return entityAt(text, at);
  if (found === '<') return tags.at(at);
  if (MOJIBAKE_LEADS.includes(found)) return mojibakeAt(text, at);
  return isMark(found.charCodeAt(0)) ? composed(text, found, at) : withoutInvisible(text, found, at);
}

/** A letter and the `marks` behind it, at `at`, as one character. */
function composed(text: string, marks: string, at: number): Edit | undefined {
  if (at === 0 || marks.length > MOST_MARKS) return undefined;
  const apart = text.charAt(at - 1) + marks;
  const together = apart.normalize('NFC');
  return together === apart ? undefined : { start: at - 1, end: at + marks.length, text: together };
}

/** Characters that are not seen, where they part what is one: left as they are, they part words like a space. */
function withoutInvisible(text: string, found: string, at: number): Edit | undefined {
  SOFT_HYPHEN_BREAK.lastIndex = at;
  if (SOFT_HYPHEN_BREAK.test(text)) return { start: at, end: SOFT_HYPHEN_BREAK.lastIndex, text: '' };
  const end = at + found.length;
  const before = text.charAt(at - 1);
  const behind = text.charAt(end);
  const isBetween = before !== '' && behind !== '' && !/\s/.test(before + behind);
  if (isBetween && !(/[.!?:;,]/.test(before) && /\p{Lu}/u.test(behind))) return { start: at, end, text: '' };
  // A byte order mark.
  return at === 0 ? { start: at, end, text: '' } : undefined;
}

const isMark = (code: number): boolean => (code >= 0x300 && code < 0x370) || code === 0x3099 || code === 0x309a;
