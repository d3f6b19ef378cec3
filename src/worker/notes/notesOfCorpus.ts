import { decodeArticle } from '../../core/corpus/articleText.js';
import type { CorpusFiles } from '../../core/corpus/readCorpus.js';
import type { Span } from '../../core/model.js';
import { anchorQuotes } from '../../core/notes/anchorNotes.js';
import { CountedText } from '../../core/notes/countedText.js';
import type { Note } from '../../core/notes/note.js';
import { articleOfNotes, NOTES_FOLDER, notesFileOf } from '../../core/notes/notesFolder.js';
import { NO_NOTES, type ReadNotes, readNotes } from '../../core/notes/readNotes.js';
import type { Corpus } from '../corpus.js';
import type { Surroundings } from '../surroundings.js';
import { below } from '../uris.js';

/** A note, and where it stands: undefined where that is not sure. */
export interface AnchoredNote {
  readonly note: Note;
  readonly span: Span | undefined;
}

/** The notes on the articles of a corpus, as their files tell them; a file is read when its notes are asked for first. */
export class NotesOfCorpus {
  private readonly files: CorpusFiles;
  /** By the paths of articles. */
  private readonly read = new Map<string, { readonly stamp: string | undefined; readonly notes: Promise<ReadNotes> }>();
  /** The paths of the articles that have a file of notes; undefined where that has not been looked up. */
  private listed: Promise<readonly string[]> | undefined;
  private readonly anchored = new WeakMap<
    ReadNotes,
    { readonly text: string; readonly notes: readonly AnchoredNote[] }
  >();
  private readonly problems = new Map<string, ReadNotes['problems']>();

  /** `hasChanged` is told of an article of which another number of things is wrong. */
  constructor(
    private readonly corpus: Corpus,
    private readonly surroundings: Surroundings,
    private readonly hasChanged: (article: string) => void,
  ) {
    this.files = surroundings.filesOf(corpus.folder);
  }

  /** What the file of notes on an article says now. */
  async of(article: string): Promise<ReadNotes> {
    const file = notesFileOf(article);
    const stamp = await this.files.stamp?.(file);
    const known = this.read.get(article);
    if (known && known.stamp === stamp) return known.notes;
    const notes = this.readFile(file);
    this.read.set(article, { stamp, notes });
    const { problems } = await notes;
    const before = this.problems.get(file) ?? [];
    if (this.read.get(article)?.notes !== notes) return notes;
    if (problems.length > 0) this.problems.set(file, problems);
    else this.problems.delete(file);
    if (JSON.stringify(before) !== JSON.stringify(problems)) {
      this.corpus.noteProblems = [...this.problems.values()].flat();
      this.hasChanged(article);
    }
    return notes;
  }

  /** The notes on an article where they stand in a text of it, which is looked up once as long as both are the same. */
  async in(article: string, text: string): Promise<readonly AnchoredNote[]> {
    const read = await this.of(article);
    const known = this.anchored.get(read);
    if (known?.text === text) return known.notes;
    const { notes } = read;
    const quoted = notes.flatMap(({ quote }) => quote ?? []);
    const counted = new CountedText(text);
    const spans = anchorQuotes(counted, quoted);
    let next = 0;
    const anchored = notes.map((note): AnchoredNote => {
      if (!note.quote) return { note, span: { start: 0, end: 0 } };
      const span = spans[next++];
      return { note, span: span && counted.toFile(span) };
    });
    this.anchored.set(read, { text, notes: anchored });
    return anchored;
  }

  /** The paths of the articles, those that are gone among them, that have a file of notes, in their order. */
  articles(): Promise<readonly string[]> {
    this.listed ??= this.list();
    return this.listed;
  }

  /** Files came, changed or went: paths below the folder of the corpus, folders among them. */
  forget(paths: readonly string[]): readonly string[] {
    const touched: string[] = [];
    for (const path of paths) {
      if (path !== NOTES_FOLDER && !path.startsWith(`${NOTES_FOLDER}/`)) continue;
      this.listed = undefined;
      const article = articleOfNotes(path);
      const gone =
        article === undefined
          ? [...this.read.keys()].filter((one) => notesFileOf(one).startsWith(`${path}/`))
          : [article];
      for (const one of gone) {
        this.read.delete(one);
        touched.push(one);
      }
    }
    return touched;
  }

  private async readFile(file: string): Promise<ReadNotes> {
    try {
      if ((await this.files.size(file)) === undefined) return NO_NOTES;
      const { text, problem } = decodeArticle(file, await this.files.read(file));
      const read = text === undefined ? { ...NO_NOTES, isSound: false } : readNotes(file, text);
      return problem ? { ...read, problems: [problem, ...read.problems] } : read;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        ...NO_NOTES,
        isSound: false,
        problems: [{ file, severity: 'error', code: 'unreadable', args: [file, reason] }],
      };
    }
  }

  private async list(): Promise<readonly string[]> {
    const paths = await this.surroundings
      .filesOf(below(this.corpus.folder, NOTES_FOLDER))
      .list()
      // Where nothing was noted there is no such folder.
      .catch(() => []);
    return paths.flatMap((path) => articleOfNotes(`${NOTES_FOLDER}/${path}`) ?? []).sort();
  }
}
