import type { Entry, FrontMatterBlock } from './frontMatterBlock.js';
import { fieldOf } from './metadataWords.js';

// Mails have more headers than that only where servers have added theirs.
const LINES_LIMIT = 60;
/** So many known keys make headers of the lines at the top: one may be a headline, "Source: the minister lied". */
const KNOWN_KEYS = 2;
const HEADER = /^([\p{L}][\p{L} _-]{0,30}):(?=[ \t]|$)[ \t]*/u;

/**
 * The headers at the top of a text, as mails and some tools write them: lines of `Subject: …` and `Date: …` up to the
 * first empty one. Undefined where the text does not begin so. `from` is where the top is.
 */
export function topHeaders(text: string, from = 0): FrontMatterBlock | undefined {
  const entries: Entry[] = [];
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at++;
  for (let lines = 0; lines < LINES_LIMIT && at < text.length; lines++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 2_000)).trimEnd();
    if (line === '') break;
    const last = entries.at(-1);
    const header = HEADER.exec(line);
    // What is set in goes on with the line above.
    if (last && /^[ \t]/.test(line)) {
      entries[entries.length - 1] = {
        ...last,
        value: `${String(last.value)} ${line.trim()}`,
        span: { start: last.span.start, end: at + line.length },
      };
    } else if (header) {
      entries.push({
        key: header[1] ?? '',
        value: line.slice(header[0].length),
        span: { start: at + header[0].length, end: at + line.length },
      });
    } else return undefined;
    at = end + 1;
  }
  const known = new Set(entries.map(({ key }) => fieldOf(key)).filter((field) => field !== undefined));
  return known.size < KNOWN_KEYS ? undefined : { entries, end: Math.min(at, text.length) };
}
