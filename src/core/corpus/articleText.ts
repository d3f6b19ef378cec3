import { load } from 'js-yaml';
import type * as z from 'zod/mini';
import { frontMatterSchema } from './manifest.js';
import type { CorpusProblem } from './problems.js';

/** Larger files are no articles; reading one would only cost memory. */
export const ARTICLE_LIMIT_MB = 20;

// A NUL this early says that a file is not text.
const BINARY_PROBE_BYTES = 8192;

/** An article's bytes as text, without a byte order mark; or why not. */
export function decodeArticle(file: string, bytes: Uint8Array): { text?: string; problem?: CorpusProblem } {
  const problem = (
    code: CorpusProblem['code'],
    severity: CorpusProblem['severity'],
    ...args: string[]
  ): CorpusProblem => ({
    file,
    severity,
    code,
    args: [file, ...args],
  });
  const megabytes = bytes.length / 1_000_000;
  if (megabytes > ARTICLE_LIMIT_MB)
    return { problem: problem('tooLarge', 'error', megabytes.toFixed(0), String(ARTICLE_LIMIT_MB)) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) return { problem: problem('binary', 'error') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), problem: problem('invalidUtf8', 'warning') };
  }
}

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** The YAML between `---` lines at the top of a Markdown article; `end` is where the article itself begins. */
export function readFrontMatter(
  file: string,
  text: string,
): { matter?: FrontMatter; end: number; problem?: CorpusProblem } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return { end: 0 };
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening[0].length));
  if (!closing) return { end: 0 };
  const end = opening[0].length + closing.index + closing[0].length;
  try {
    const data = load(text.slice(opening[0].length, opening[0].length + closing.index));
    const result = frontMatterSchema.safeParse(withIsoDates(data));
    if (result.success) return { matter: result.data, end };
    const key = result.error.issues[0]?.path.join('.') ?? '';
    return { end, problem: { file, severity: 'warning', code: 'badFrontMatter', args: [file, key] } };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return { end, problem: { file, severity: 'warning', code: 'badFrontMatter', args: [file, reason] } };
  }
}

/** YAML reads `2012-12-19` as a date and `2012` as a number; the article model wants both as ISO text. */
function withIsoDates(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { date } = data as { date?: unknown };
  if (date instanceof Date) return { ...data, date: date.toISOString().slice(0, 10) };
  if (typeof date === 'number') return { ...data, date: String(date) };
  return data;
}
