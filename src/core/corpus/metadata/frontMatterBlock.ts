import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Span } from '../../model.js';
import { tomlEntries } from './tomlEntries.js';

/** A key of a front matter or of the headers of a file, its value as written and where. */
export interface Entry {
  readonly key: string;
  /** Text, lists and maps of text; undefined where nothing can be made of it. */
  readonly value: unknown;
  /** The value in the text. */
  readonly span: Span;
}

/** The front matter of a file: its entries, and where the article itself begins. */
export interface FrontMatterBlock {
  readonly entries: readonly Entry[];
  readonly end: number;
}

// Front matter is a page at most; what goes on for longer is a text between two lines.
const BLOCK_LIMIT = 100_000;
// More keys than this are data of other tools.
const ENTRIES_LIMIT = 500;
// A value of an article is a line or a short list; more costs time and tells nothing.
const VALUE_LIMIT = 10_000;

const OPENING = /^(---|\+\+\+)[ \t]*\r?\n/;
/** A key at the start of its line, quoted or not: `"title": x`, `og:title: x`. */
const KEY = /^(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}_@](?:[^:\n]|:(?=\S)){0,60}?))[ \t]*:(?=\s|$)/u;

/**
 * Finds the front matter at the top of a text: YAML between `---` lines, TOML between `+++` lines. Its first line with
 * something in it is a key, else nothing but two lines frame a text. Undefined where there is none.
 */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const opening = OPENING.exec(text.slice(0, 100));
  if (!opening) return undefined;
  const from = opening[0].length;
  const block = text.slice(from, from + BLOCK_LIMIT);
  const isToml = opening[1] === '+++';
  const closing = (isToml ? /^\+\+\+[ \t]*\r?$/m : /^(?:---|\.\.\.)[ \t]*\r?$/m).exec(block);
  if (!closing) return undefined;
  const end = from + closing.index + closing[0].trimEnd().length;
  const inside = block.slice(0, closing.index);
  const entries = isToml ? tomlEntries(inside, from) : yamlEntries(inside, from);
  return entries && { entries: entries.slice(0, ENTRIES_LIMIT), end };
}

/** The entries of YAML, each read on its own, so that what is wrong with one costs no other; undefined where none is. */
function yamlEntries(block: string, offset: number): Entry[] | undefined {
  const starts: { key: string; start: number; valueStart: number }[] = [];
  let at = 0;
  for (const line of block.split('\n')) {
    const match = KEY.exec(line);
    if (match) {
      const key = match[1] ?? match[2] ?? match[3] ?? '';
      starts.push({ key: key.trim(), start: at, valueStart: at + match[0].length });
    } else if (starts.length === 0 && line.trim() !== '' && !line.startsWith('#')) return undefined;
    at += line.length + 1;
  }
  return starts.map(({ key, valueStart }, i) => {
    const end = starts[i + 1]?.start ?? block.length;
    const raw = block.slice(valueStart, end);
    const first = raw.length - raw.trimStart().length;
    const span = {
      start: offset + valueStart + first,
      end: offset + valueStart + Math.max(first, raw.trimEnd().length),
    };
    // Most keys are of other tools: their values are never read.
    return {
      key,
      span,
      get value() {
        return yamlValue(raw.slice(0, VALUE_LIMIT));
      },
    };
  });
}

/** The value of one entry; where YAML refuses it, its text as a person reads it. */
function yamlValue(raw: string): unknown {
  try {
    // Everything stays text: "2012", "yes" and a time with its zone are what was written.
    const read = load(`k:${raw}`, { schema: FAILSAFE_SCHEMA });
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>).k : undefined;
  } catch {
    const lines = raw.split('\n').map((line) => line.trim());
    if (lines[0]) return withoutQuotes(lines[0]);
    const items = lines.filter((line) => line.startsWith('- ')).map((line) => withoutQuotes(line.slice(2).trim()));
    return items.length > 0 ? items : lines.filter(Boolean).join(' ');
  }
}

/** 'It's out' and "Acme "wins"": quotes around a text that YAML would have had escaped. */
const withoutQuotes = (text: string): string => (/^(["']).+\1$/.test(text) ? text.slice(1, -1) : text);
