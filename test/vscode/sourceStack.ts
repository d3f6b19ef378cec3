import { findSourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A stack trace in terms of the sources. Node does this on its own, but not in the extension host, which formats stack
 * traces itself.
 */
export function sourceStack(stack: string): string {
  return stack.replace(/([^\s():]+\.js):(\d+):(\d+)/g, (frame, file: string, line: string, column: string) => {
    const entry = findSourceMap(path.resolve(file))?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return frame;
    const { originalSource, originalLine, originalColumn } = entry;
    const source = originalSource.startsWith('file:') ? fileURLToPath(originalSource) : originalSource;
    return `${path.relative(process.cwd(), source)}:${originalLine + 1}:${originalColumn + 1}`;
  });
}
