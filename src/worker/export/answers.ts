import { NOTES_FOLDER } from '../../core/notes/notesFolder.js';
import { readAllNotes } from '../../core/notes/readAllNotes.js';
import { filterEvents, isFiltering } from '../../presentation/events/eventFilter.js';
import { eventFilterText } from '../../presentation/events/eventFilterText.js';
import { rowsInScope } from '../../presentation/export/exportedRows.js';
import { type ExportText, exportText } from '../../presentation/export/exportText.js';
import type { ExportScope, NotesByFile } from '../../presentation/export/records.js';
import type { IndexedArticles } from '../../presentation/indexedArticles.js';
import { t } from '../../presentation/l10n.js';
import { relativeHref } from '../../presentation/places/relativeHref.js';
import { Portions } from '../../presentation/rows/portions.js';
import type { AnswerSources } from '../answers.js';
import type { Corpus } from '../corpus.js';
import { eventFilterIn } from '../eventFilterIn.js';
import { figureRowsOf } from '../figures/figureRowsOf.js';
import type { ReadArticle } from '../library.js';
import type { AnswersTo } from '../protocol.js';
import { Pace } from '../turns.js';
import { below, pathBelow } from '../uris.js';
import type { AskedExport, ExportPart, ExportQuestions } from './questions.js';

// A message of this size is copied between two frames of the editor.
const PART = 250_000;

/** Takes what a corpus says out of it, part by part: in between, other questions are answered. */
export function exportAnswersOf({ library, surroundings, choices }: AnswerSources): AnswersTo<keyof ExportQuestions> {
  /** Those of which a rest is left, by what that is asked for by. */
  const begun = new Map<number, ExportText>();
  const pace = new Pace();
  let last = 0;

  const nextPart = async (exported: ExportText, rest: number): Promise<ExportPart> => {
    begun.delete(rest);
    let text = '';
    for (;;) {
      const { done, value } = exported.pieces.next();
      if (done) return { text, count: exported.count };
      text += value;
      if (text.length >= PART) break;
      await pace.turn();
    }
    begun.set(rest, exported);
    return { text, count: exported.count, rest };
  };

  const scopeOf = (asked: AskedExport, corpus: Corpus | undefined): ExportScope => {
    const { articles, entities, rows, shownEvents } = asked;
    return {
      ...(articles && { articles: articles.flatMap((uri) => idIn(corpus, library.articleAt(uri))) }),
      ...(entities && { entities }),
      ...(corpus &&
        rows &&
        rowsInScope(
          corpus,
          figureRowsOf(corpus, choices(), new Portions({})),
          rows,
          eventFilterIn(choices(), corpus.folder),
        )),
      ...(corpus &&
        shownEvents && { events: filterEvents(corpus.index.events(), eventFilterIn(choices(), corpus.folder)) }),
    };
  };

  const notesOf = ({ folder }: Corpus): Promise<NotesByFile> =>
    readAllNotes(surroundings.filesOf(below(folder, NOTES_FOLDER)));

  const noteOn = ({ shownEvents }: AskedExport, corpus: Corpus | undefined): string => {
    if (!corpus) return '';
    const filter = eventFilterIn(choices(), corpus.folder);
    return [
      shownEvents && isFiltering(filter) && t('Only {0}', eventFilterText(filter, corpus.index)),
      corpus.isReading && t('Not all articles had been read.'),
    ]
      .filter(Boolean)
      .join('. ');
  };

  return {
    async export(asked) {
      // Articles are of the corpus that the first of them is of, whichever is shown.
      const read = asked.articles && library.articleAt(asked.articles[0] ?? '');
      const corpus = asked.articles ? read?.corpus : library.corpusIn(asked.folder ?? '');
      const source: IndexedArticles | undefined = corpus ?? read;
      if (!source) return undefined;
      const { whats, format, to } = asked;
      const scope = scopeOf(asked, corpus);
      const name = nameOf(source, scope) ?? corpus?.name ?? '';
      const notes = corpus && whats.includes('notes') ? await notesOf(corpus) : undefined;
      const exported = exportText(source.index, {
        whats,
        format,
        scope,
        head: { name, note: noteOn(asked, corpus) },
        notes,
        files: {
          fileOf: ({ path }) => path,
          hrefOf: ({ id }) => {
            const uri = source.uriOf(id);
            return uri === undefined ? undefined : relativeHref(to, uri);
          },
        },
      });
      return nextPart(exported, ++last);
    },
    restOfExport({ rest }) {
      const exported = begun.get(rest);
      return exported && nextPart(exported, rest);
    },
    dropExport({ rest }) {
      begun.delete(rest);
      return undefined;
    },
    writtenAt({ uri }) {
      for (const corpus of library.corpora) {
        const path = pathBelow(corpus.folder, uri);
        if (path === undefined) continue;
        if (corpus.lists(path)) return 'article';
        if (corpus.wants(path)) return 'newArticle';
      }
      return 'file';
    },
  };
}

/** The id of an article of a corpus, or of one that belongs to none. */
function idIn(corpus: Corpus | undefined, read: ReadArticle | undefined): readonly string[] {
  return read && read.corpus === corpus ? [read.annotated.article.id] : [];
}

/** What it is of: an article or an entity, where it is of one. */
function nameOf({ index }: IndexedArticles, { articles, entities }: ExportScope): string | undefined {
  if (articles?.length === 1) return index.listedArticle(articles[0] as string)?.title;
  return entities?.map((id) => index.entity(id)?.name ?? id).join(', ');
}
