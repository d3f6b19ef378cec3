import { Pace } from '../turns.js';
import type { CorpusNote } from './questions.js';

// While files are read, whoever was told of some is told so often that there are more.
const TELL_MS = 1_000;

/** The notes of all articles that have any, as they were read last. Thousands of files take seconds: some are told meanwhile. */
export class ListedNotes {
  /** By the paths of articles; its notes are left out while they are being read. */
  private readonly known = new Map<string, { notes?: readonly CorpusNote[] }>();
  private readonly pace = new Pace();
  private reading: Promise<void> | undefined;
  private wasToldSome = false;

  /** `articles`: the paths of those that have notes; `hasMore` is told when those who were told of some would be told of more. */
  constructor(
    private readonly articles: () => Promise<readonly string[]>,
    private readonly notesOn: (article: string) => Promise<readonly CorpusNote[]>,
    private readonly hasMore: () => void,
  ) {}

  /** The notes on an article, or where it stands now, may be others. */
  forget(article: string): void {
    this.known.delete(article);
  }

  forgetAll(): void {
    this.known.clear();
  }

  /**
   * All notes, by their articles' paths, once they are read, or those that are after so many milliseconds; and how many
   * articles' notes are not.
   */
  async within(milliseconds: number): Promise<{ readonly notes: readonly CorpusNote[]; readonly unread: number }> {
    if (!this.reading) {
      this.reading = this.readAll().finally(() => {
        this.reading = undefined;
      });
      // Whoever waits for it hears of it; that nobody does is no accident.
      this.reading.catch(() => undefined);
    }
    await Promise.race([this.reading, ...(milliseconds < Number.POSITIVE_INFINITY ? [pause(milliseconds)] : [])]);
    const notes: CorpusNote[] = [];
    let unread = 0;
    for (const article of await this.articles()) {
      const own = this.known.get(article)?.notes;
      if (!own) unread++;
      for (const note of own ?? []) notes.push(note);
    }
    this.wasToldSome ||= unread > 0;
    return { notes, unread };
  }

  private async readAll(): Promise<void> {
    let told = performance.now();
    // Others may have come, or be forgotten, until the last of them is read.
    for (let isDone = false; !isDone; ) {
      isDone = true;
      for (const article of await this.articles()) {
        if (this.known.get(article)?.notes) continue;
        isDone = false;
        await this.pace.turn();
        const own: { notes?: readonly CorpusNote[] } = {};
        this.known.set(article, own);
        own.notes = await this.notesOn(article);
        if (!this.wasToldSome || performance.now() - told < TELL_MS) continue;
        told = performance.now();
        this.hasMore();
      }
    }
    if (this.wasToldSome) this.hasMore();
    this.wasToldSome = false;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
