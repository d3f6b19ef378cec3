import type { FoundInArticle } from '../../core/corpus/article.js';
import { textOf } from '../../core/corpus/article.js';
import type { FileEdit } from '../../core/corpus/fileEdits.js';
import type { Span } from '../../core/model.js';
import { annotationOf } from '../../core/notes/annotation.js';
import { CountedText } from '../../core/notes/countedText.js';
import type { Note } from '../../core/notes/note.js';
import { exportNotes, importNotes } from '../../core/notes/noteExchange.js';
import { notesFileOf, sourceOfNotes } from '../../core/notes/notesFolder.js';
import { MOST_QUOTED, quotePassage, quotePassages } from '../../core/notes/quotePassage.js';
import { EMPTY_NOTES } from '../../core/notes/readNotes.js';
import { quoteAround } from '../../core/text/quote.js';
import { annotationAt } from '../../presentation/annotationAt.js';
import { t } from '../../presentation/l10n.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { AnswerSources } from '../answers.js';
import type { Corpus } from '../corpus.js';
import type { AnswersTo } from '../protocol.js';
import { Pace } from '../turns.js';
import { ListedNotes } from './listedNotes.js';
import { NotesOfCorpus } from './notesOfCorpus.js';
import { placeImported } from './placeImported.js';
import type { CorpusNote, NoteContent, NoteQuestions, OpenNotes, PlacedNote } from './questions.js';
import { figureOf, restatedNotes } from './restatedNotes.js';

// What somebody types or selects by accident is no note.
const MOST_TYPED = 100_000;
const SENTENCE = 2000;

/** Answers what is asked about notes and highlights. */
export function noteAnswersOf({ library, surroundings }: AnswerSources): AnswersTo<keyof NoteQuestions> {
  const pace = new Pace();
  const known = new WeakMap<Corpus, NotesOfCorpus>();
  const lists = new WeakMap<Corpus, ListedNotes>();
  const notesOf = (corpus: Corpus): NotesOfCorpus => {
    let notes = known.get(corpus);
    if (!notes) {
      notes = new NotesOfCorpus(corpus, surroundings, (path) => surroundings.changed(corpus.uriOfFile(path)));
      known.set(corpus, notes);
    }
    return notes;
  };
  const listOf = (corpus: Corpus): ListedNotes => {
    let list = lists.get(corpus);
    if (!list) {
      list = new ListedNotes(
        () => notesOf(corpus).articles(),
        (path) => notesOn(corpus, path),
        () => surroundings.changed(corpus.folder),
      );
      lists.set(corpus, list);
    }
    return list;
  };
  library.follow({
    filesChanged({ created, changed, deleted }) {
      const uris = [...created, ...changed, ...deleted];
      for (const corpus of library.corpora) {
        const paths = uris.flatMap((uri) => corpus.fileAt(uri) ?? []);
        for (const path of known.get(corpus)?.forget(paths) ?? []) {
          lists.get(corpus)?.forget(path);
          surroundings.changed(corpus.uriOfFile(path));
        }
      }
    },
    articlesChanged(uris) {
      for (const corpus of library.corpora) {
        if (!uris) lists.get(corpus)?.forgetAll();
        for (const uri of uris ?? []) lists.get(corpus)?.forget(corpus.fileAt(uri) ?? '');
      }
    },
  });

  /** The corpus that has notes on what is at `uri`, and its path there. */
  const placeOf = (uri: string): { readonly corpus: Corpus; readonly path: string } | undefined => {
    // What is no article any more has notes all the same.
    const around = library.corpora.filter((one) => one.fileAt(uri) !== undefined);
    // Of one corpus inside the other it is the inner.
    const inner = around.sort((a, b) => b.folder.length - a.folder.length)[0];
    const corpus = library.articleAt(uri)?.corpus ?? inner;
    const path = corpus?.fileAt(uri);
    return corpus && path !== undefined ? { corpus, path } : undefined;
  };

  const notesOn = async (corpus: Corpus, path: string): Promise<readonly CorpusNote[]> => {
    const uri = corpus.uriOfFile(path);
    const id = corpus.articleAt(uri);
    const listed = id === undefined ? undefined : corpus.index.listedArticle(id);
    const found = id === undefined ? undefined : corpus.index.article(id);
    const anchored = await notesOf(corpus).in(path, found?.article.text ?? '');
    return placedFirst(anchored).map(({ note, span }) => {
      const isPlaced = found !== undefined && span !== undefined;
      return {
        ...contentOf(note),
        uri,
        title: listed?.title ?? path,
        ...(listed?.date !== undefined && { date: listed.date }),
        isGone: id === undefined,
        ...(isPlaced && { span }),
        isOnFigure: isPlaced && isOnFigure(found, span),
        entities: isPlaced ? entitiesAt(corpus, found, span) : [],
      };
    });
  };

  /** Why the notes on an article cannot be changed, worded. */
  const refusedFile = async (corpus: Corpus, path: string): Promise<string | undefined> =>
    (await notesOf(corpus).of(path)).isSound
      ? undefined
      : t('{0} cannot be read. Correct it first: it is left as it is.', plainLabel(notesFileOf(path)));

  return {
    async notes({ uri, text }): Promise<OpenNotes> {
      const place = placeOf(uri);
      const read = library.articleAt(uri);
      const refused = refusalOf(place?.corpus);
      if (!place) return { uri, ...(refused !== undefined && { refused }), notes: [], orphans: [] };
      const { corpus, path } = place;
      const found = read?.annotated;
      const own = notesOf(corpus);
      const shown = text ?? found?.article.text ?? '';
      // Of a text that is newer than what was read nobody knows its figures yet: they are told of when it is read.
      const isRead = found !== undefined && shown === found.article.text;
      const notes: PlacedNote[] = [];
      const orphans: NoteContent[] = [];
      for (const { note, span } of await own.in(path, shown)) {
        if (span) notes.push({ ...contentOf(note), span, isOnFigure: isRead && isOnFigure(found, span) });
        else orphans.push(contentOf(note));
      }
      if (isRead)
        for (const { note, span, source } of await restatedNotes(corpus, found, own))
          notes.push({ ...contentOf(note), span, isOnFigure: true, source });
      notes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return {
        uri,
        file: corpus.uriOfFile(notesFileOf(path)),
        ...(refused !== undefined && { refused }),
        notes,
        orphans,
      };
    },
    async noteEdits({ uri, text, change }) {
      const place = placeOf(uri);
      const refused = refusalOf(place?.corpus);
      if (!place || refused !== undefined) return { refused: refused ?? '' };
      const { corpus, path } = place;
      const file = notesFileOf(path);
      const damaged = await refusedFile(corpus, path);
      if (damaged !== undefined) return { refused: damaged };
      const source = sourceOfNotes(path);
      const counted = new CountedText(text ?? library.articleAt(uri)?.annotated.article.text ?? '');
      const target = { file: corpus.uriOfFile(file), empty: EMPTY_NOTES };
      const modified = new Date().toISOString();
      switch (change.type) {
        case 'add': {
          const refused = refusedNote(change.note) ?? refusedSpan(change.span);
          if (refused !== undefined) return { refused };
          const { start, end } = trimmed(text ?? counted.text, change.span);
          const note: Note = {
            id: `urn:uuid:${crypto.randomUUID()}`,
            ...(start < end && { quote: quotePassage(counted, { start, end }) }),
            text: change.note,
            tags: change.tags,
            replies: [],
            created: modified,
          };
          return { ...target, edits: [['addNotes', [annotationOf(note, source)]]], added: note.id };
        }
        case 'change': {
          const { id, note, tags } = change;
          const refused = refusedNote(note ?? '');
          if (refused !== undefined) return { refused };
          const changed = { ...(note !== undefined && { text: note }), ...(tags && { tags }), modified };
          return { ...target, edits: [['changeNote', id, changed]] };
        }
        case 'remove':
          return { ...target, edits: [['removeNotes', change.ids]] };
        case 'place': {
          const sound = change.places.filter(({ span }) => refusedSpan(span) === undefined && span.start < span.end);
          const quotes = quotePassages(
            counted,
            sound.map(({ span }) => span),
          );
          const places = quotes.map((quote, i) => ({ id: (sound[i] as (typeof sound)[number]).id, quote, source }));
          const edits: readonly FileEdit[] = places.length > 0 ? [['placeNotes', places]] : [];
          return { ...target, edits };
        }
      }
    },
    async corpusNotes({ folder, within = Number.POSITIVE_INFINITY }) {
      const corpus = library.corpusIn(folder);
      return corpus ? listOf(corpus).within(within) : { notes: [], unread: 0 };
    },
    async noteImport({ folder, text }) {
      const corpus = library.corpusIn(folder);
      const refused = refusalOf(corpus);
      if (!corpus || refused !== undefined) return { refused: refused ?? '' };
      const imported = importNotes(text);
      if (!imported) return undefined;
      const { byArticle, ...counts } = await placeImported(corpus, imported.notes);
      const paths = [...byArticle.keys()].sort();
      for (const path of paths) {
        const damaged = await refusedFile(corpus, path);
        if (damaged !== undefined) return { refused: damaged };
      }
      const files = paths.map((path) => ({
        file: corpus.uriOfFile(notesFileOf(path)),
        empty: EMPTY_NOTES,
        edits: [['addNotes', byArticle.get(path) ?? []] as const],
      }));
      return { files, ...counts, unread: imported.unread };
    },
    async noteExport({ folder }) {
      const corpus = library.corpusIn(folder);
      if (!corpus) return undefined;
      const notes = notesOf(corpus);
      const articles = [];
      for (const path of await notes.articles()) {
        await pace.turn();
        articles.push({ path, annotations: (await notes.of(path)).annotations });
      }
      return exportNotes(articles);
    },
    async noteTarget({ uri, span }) {
      const found = library.articleAt(uri)?.annotated;
      const target = found && targetAt(found, span);
      return target && { span: target, isOnFigure: isOnFigure(found, target) };
    },
  };
}

/** Why nothing can be noted on articles of a corpus, worded. */
function refusalOf(corpus: Corpus | undefined): string | undefined {
  if (!corpus) return t('Notes are kept beside the articles of a corpus: this article belongs to none.');
  if (corpus.isBundled)
    return t('The sample articles cannot be changed. Put a crossread.json beside articles of your own.');
  return undefined;
}

const refusedNote = (note: string): string | undefined =>
  note.length > MOST_TYPED ? t('A note may have up to {0} characters.', MOST_TYPED) : undefined;

const refusedSpan = ({ start, end }: Span): string | undefined =>
  end - start > MOST_QUOTED
    ? t('A note is on a passage of up to {0} characters: select less.', MOST_QUOTED)
    : undefined;

function contentOf({ id, text, tags, quote, created, modified, creator, replies }: Note): NoteContent {
  return {
    id,
    text,
    tag: tags[0] ?? '',
    tags,
    quote: quote?.exact ?? '',
    created,
    ...(modified !== undefined && { modified }),
    isOwn: creator === undefined,
    ...(creator !== undefined && { creator }),
    replies,
  };
}

/** Notes by their places, orphans behind them. */
function placedFirst<One extends { readonly span: Span | undefined }>(notes: readonly One[]): readonly One[] {
  const startOf = ({ span }: One): number => span?.start ?? Number.POSITIVE_INFINITY;
  return [...notes].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}

const isOnFigure = (found: FoundInArticle, span: Span): boolean => figureOf(found, span) !== undefined;

function targetAt(found: FoundInArticle, span: Span): Span | undefined {
  const { article, annotations } = found;
  const selected = trimmed(article.text, span);
  if (selected.start < selected.end) return selected;
  const at = annotationAt(annotations, span.start);
  const annotation = at?.kind === 'figure' ? at.figure : at?.mention;
  if (annotation) return { start: annotation.start, end: annotation.end };
  const sentence = quoteAround(
    article.text,
    { start: span.start, end: span.start },
    annotations.language,
    SENTENCE,
  ).span;
  const words = trimmed(article.text, sentence);
  return textOf(article, words) === '' ? undefined : words;
}

/** The entities that stand in a note's words, else in their sentence. */
function entitiesAt({ index }: Corpus, { article, annotations }: FoundInArticle, span: Span): CorpusNote['entities'] {
  if (span.start === span.end) return [];
  const within = (around: Span): readonly string[] =>
    annotations.mentions
      .filter(({ start, end }) => start < around.end && end > around.start)
      .map(({ entity }) => entity);
  const own = within(span);
  const ids = own.length > 0 ? own : within(quoteAround(article.text, span, annotations.language, SENTENCE).span);
  return [...new Set(ids)].flatMap((id) => {
    const entity = index.entity(id);
    return entity ? [{ id: entity.id, name: entity.name, kind: entity.kind }] : [];
  });
}
