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
