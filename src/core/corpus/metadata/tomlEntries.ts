import type { Entry } from './frontMatterBlock.js';

// A list of a front matter ends within so many lines.
const LIST_LINES = 100;

const TABLE = /^\[{1,2}[ \t]*([\w.-]+)[ \t]*\]{1,2}/;
const PAIR = /^[ \t]*(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\w.-]{1,60}))[ \t]*=[ \t]*/;
/** Tables in which tools keep what is not their own: their keys count as those of the file. */
const OPEN_TABLES: ReadonlySet<string> = new Set(['params', 'extra']);

/**
 * The entries of TOML as front matter has them: `key = value` with strings, dates, numbers and lists, `[author]` and
 * `[[authors]]` with a name. `offset` is where the block begins. Undefined where its first line is neither.
 */
export function tomlEntries(block: string, offset: number): Entry[] | undefined {
  const entries: Entry[] = [];
  const lines = block.split('\n');
  let table = '';
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const start = at;
    at += line.length + 1;
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const named = TABLE.exec(line.trimStart());
    const pair = named ? null : PAIR.exec(line);
    if (named) table = named[1] ?? '';
    else if (pair) {
      const own = pair[1] ?? pair[2] ?? pair[3] ?? '';
      const valueStart = start + pair[0].length;
      let raw = line.slice(pair[0].length).trimEnd();
      for (let more = 0; isOpen(raw) && i + 1 < lines.length && more < LIST_LINES; more++) {
        const next = lines[++i] as string;
        at += next.length + 1;
        raw += `\n${next.trimEnd()}`;
      }
      const key = keyOf(own, table);
      if (key !== undefined)
        entries.push({
          key,
          value: tomlValue(raw),
          span: { start: offset + valueStart, end: offset + valueStart + raw.length },
        });
    } else if (entries.length === 0 && table === '') return undefined;
  }
  return entries;
}

/** What an entry is called: one of a table of its own is its `name` alone, `[author] name = …`. */
function keyOf(own: string, table: string): string | undefined {
  if (own.endsWith('.name')) return own.slice(0, -'.name'.length);
  if (table === '' || OPEN_TABLES.has(table)) return own;
  return own === 'name' ? table.split('.').at(-1) : undefined;
}

/** Does a value go on in the next line: a list, or a text in three quotes? */
function isOpen(raw: string): boolean {
  if (raw.startsWith('"""') || raw.startsWith("'''")) return raw.indexOf(raw.slice(0, 3), 3) < 0;
  return raw.startsWith('[') && !/\][ \t]*(?:#[^\n]*)?$/.test(raw.slice(-200));
}

function tomlValue(raw: string): unknown {
  const quotes = /^(?:"""|''')/.exec(raw)?.[0];
  if (quotes) return raw.slice(quotes.length).split(quotes, 1)[0]?.trim();
  if (raw.startsWith('[') || raw.startsWith('{')) return textsOf(raw);
  if (raw.startsWith('"') || raw.startsWith("'")) return textAt(raw, 0)?.text;
  return raw.replace(/[ \t]#.*$/, '').trim();
}

/** The texts of a list; of the maps in it those called `name`. */
function textsOf(raw: string): string[] {
  const texts: string[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] !== '"' && raw[i] !== "'") continue;
    const found = textAt(raw, i);
    if (!found) break;
    const key = /(\w{1,60})[ \t]*=[ \t]*$/.exec(raw.slice(Math.max(0, i - 70), i))?.[1];
    if (key === undefined || key === 'name') texts.push(found.text);
    i = found.end - 1;
  }
  return texts;
}

/** The text whose opening quote stands at `start`; undefined where it does not end in its line. */
function textAt(raw: string, start: number): { text: string; end: number } | undefined {
  const quote = raw[start];
  for (let i = start + 1; i < raw.length && raw[i] !== '\n'; i++) {
    if (raw[i] === '\\' && quote === '"') i++;
    else if (raw[i] === quote) {
      const inside = raw.slice(start + 1, i);
      return { text: quote === '"' ? unescaped(inside) : inside, end: i + 1 };
    }
  }
  return undefined;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, letter: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? letter),
  );

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\n', b: '', f: '' };
