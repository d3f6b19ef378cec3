import { isQuiet } from '../core/links/finding.js';
import { RecentlyUsed } from '../core/store/recentlyUsed.js';
import type { ReadArticle } from './library.js';

/** What was told of an open article last. */
interface Told {
  readonly text: string;
  /** Ascending. */
  readonly starts: readonly number[];
}

// Nobody types in more at once.
const MOST_TYPED = 32;

/**
 * Where in open articles the figures stand that a finding is about. Among tens of thousands of articles it takes a moment
 * to say what an edit makes of that: meanwhile they stay where they were and move with the text.
 */
export class FindingMarks {
  /** By URI. */
  private readonly told = new RecentlyUsed<string, Told>(MOST_TYPED);

  /** `changed` is called with the URI of an article where it is known better than it was told. */
  constructor(private readonly changed: (uri: string) => void) {}

  /** Offsets into the text of the article in the document at `uri`, ascending. */
  of(uri: string, read: ReadArticle): readonly number[] {
    const { text } = read.annotated.article;
    const before = this.told.get(uri);
    const isEdited = before !== undefined && before.text !== text && read.corpus !== undefined;
    const starts = isEdited ? movedStarts(before, read) : findingStarts(read);
    this.told.set(uri, { text, starts });
    if (isEdited) void this.look(uri, read, starts);
    return starts;
  }

  private async look(uri: string, read: ReadArticle, told: readonly number[]): Promise<void> {
    const isNews = (): boolean => this.told.get(uri)?.starts === told;
    await read.corpus?.prepare(isNews);
    if (!isNews()) return;
    const starts = findingStarts(read);
    if (String(starts) !== String(told)) this.changed(uri);
  }
}

function findingStarts({ annotated: { article }, index }: ReadArticle): readonly number[] {
  const starts = index
    .findingsIn(article.id)
    .filter((finding) => !isQuiet(finding))
    .flatMap(({ figures }) => figures.filter((ref) => ref.article === article.id).map(({ figure }) => figure.start));
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** Where the figures stand now that stood before or behind what was edited. */
function movedStarts({ text: before, starts }: Told, { annotated }: ReadArticle): readonly number[] {
  const { text } = annotated.article;
  const shorter = Math.min(before.length, text.length);
  let same = 0;
  while (same < shorter && before[same] === text[same]) same++;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === text.at(-1 - sameEnd)) sameEnd++;
  const by = text.length - before.length;
  const figures = new Set(annotated.annotations.figures.map(({ start }) => start));
  return starts
    .filter((start) => start < same || start >= before.length - sameEnd)
    .map((start) => (start < same ? start : start + by))
    .filter((start) => figures.has(start));
}
