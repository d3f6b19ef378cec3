import type { LineOfArticle } from './readAnnotationLine.js';

// An article of some kilobytes takes twenty times that when it is read.
const MOST = 1_000;

/** Articles that were read last, for lines that come again and again: an article is in the group of each of its partners. */
export class RecentLines {
  private readonly lines = new Map<string, LineOfArticle>();

  /** The article with an id and a text, if it was read lately. */
  find(id: unknown, text: unknown): LineOfArticle | undefined {
    const line = typeof id === 'string' ? this.lines.get(id) : undefined;
    if (!line || line.article.text !== text) return undefined;
    this.keep(line);
    return line;
  }

  keep(line: LineOfArticle): void {
    const { id } = line.article;
    // The first of a map is what was put in first.
    this.lines.delete(id);
    this.lines.set(id, line);
    if (this.lines.size > MOST) this.lines.delete(this.lines.keys().next().value as string);
  }
}
