import { linesAt, type Report } from './lineFiles.js';
import { type LineOfArticle, readAnnotationLine } from './readAnnotationLine.js';
import type { RecentLines } from './recentLines.js';

// A line is some ten times as long as its article, and no string can be much longer.
const LONGEST_LINE = 400_000_000;

/**
 * The articles of files that `crossread annotate --format jsonl` has written, one by one; with `recent`, one that comes
 * again soon is not read again.
 */
export async function* annotationsAt(
  paths: readonly string[],
  report: Report,
  recent?: RecentLines,
): AsyncGenerator<LineOfArticle> {
  for (const path of paths) {
    for await (const { place, text } of linesAt(path, LONGEST_LINE, report)) {
      const line = lineOf(text, (message) => report(place, message), recent);
      if (line) yield line;
    }
  }
}

function lineOf(text: string, report: (message: string) => void, recent?: RecentLines): LineOfArticle | undefined {
  try {
    return readAnnotationLine(text, report, recent);
  } catch (error) {
    // A line that somebody changed may be sound and say nothing that goes together.
    report(`this line cannot be compared: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
