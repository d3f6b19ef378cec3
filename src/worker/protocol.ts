import type { EditedText, FileEdit } from '../core/corpus/fileEdits.js';
import type { EntityKind, EventKind, Span } from '../core/model.js';
import type { DateChoice } from '../presentation/article/dateChoices.js';
import type { FigureHint } from '../presentation/article/hints.js';
import type { Lens } from '../presentation/article/lenses.js';
import type { OutlineEntry } from '../presentation/article/outline.js';
import type { Card } from '../presentation/cards/card.js';
import type { CardPlace } from '../presentation/cards/cardAt.js';
import type { ChartInk } from '../presentation/cards/seriesChart.js';
import type { CorrectablePlace } from '../presentation/corrections/correctablePlace.js';
import type { NameQuestion } from '../presentation/corrections/nameQuestions.js';
import type { TypedPeriod } from '../presentation/corrections/typedPeriod.js';
import type { FilterOption } from '../presentation/events/filterOptions.js';
import type { Passage, Place } from '../presentation/indexedArticles.js';
import type { Localisation } from '../presentation/l10n.js';
import type { CorpusSymbol } from '../presentation/places/symbols.js';
import type { Problem } from '../presentation/problems/problem.js';
import type { ArticleChoice } from '../presentation/rows/articleRows.js';
import type { Arrangement } from '../presentation/rows/entityRows.js';
import type { NoteChoice } from '../presentation/rows/noteRows.js';
import type { MorePortions } from '../presentation/rows/portions.js';
import type { Row, RowsHead } from '../presentation/rows/row.js';
import type { ShownTimeline } from '../presentation/timeline/timelineOf.js';
import type { DeskQuestions } from './desk/questions.js';

export type { AskedExport, ExportedOf } from './export/questions.js';

// What the editor's thread and the corpus thread say to each other. All of it is plain data, and small: what is asked
// about is named by the URI of its file or of its corpus folder, and what comes back is what is shown.

/** An article in an open document, as far as the editor shows it. Spans are offsets into its text. */
export interface OpenArticle {
  /** URI of the document. */
  readonly uri: string;
  /** URI of the folder of its corpus; left out where it belongs to none. */
  readonly corpus?: string;
  readonly isBundled: boolean;
  /** What a reader has to know of its language; left out where it is read. */
  readonly languageNote?: string;
  /** What stands over its first line: what is not known of it. */
  readonly lenses: readonly Lens[];
  readonly mentions: readonly OpenMention[];
  readonly figures: readonly Span[];
  /** Of the figures that a finding is about, where each starts. */
  readonly found: readonly number[];
}

/** A mention in an open article. */
export interface OpenMention extends Span {
  /** Id of the entity. */
  readonly entity: string;
  readonly kind: EntityKind;
}

/** A corpus, as much of it as the editor's thread goes by. */
export interface CorpusSummary {
  /** URI of its folder. */
  readonly folder: string;
  readonly name: string;
  readonly isBundled: boolean;
  /** URIs. */
  readonly manifest: string;
  /** Left out where the manifest names no lexicon. */
  readonly lexicon?: string;
}

/** A place in the document at `uri`, in UTF-16 code units. */
export interface AskedPlace {
  readonly uri: string;
  readonly offset: number;
}

export type ViewName = 'companies' | 'figures' | 'events' | 'findings' | 'articles' | 'notes';

/** What a view shows, and how much of it. */
export interface AskedRows {
  readonly view: ViewName;
  /** URI of the folder of the corpus that is shown; left out where there is none. */
  readonly folder?: string;
  readonly more: MorePortions;
}

/** What a reader filters events by. */
export interface EventFilterData {
  readonly kinds: readonly EventKind[];
  /** Ids of entities. */
  readonly entities: readonly string[];
}

/** What the reader has chosen to see; each thing as it was chosen last. */
export interface Choices {
  readonly arrangement: Arrangement;
  readonly query: string;
  /** By what the figures are filtered. */
  readonly figureQuery: string;
  /** Do figures stand by the names of their owners? Else those first of whom articles tell differently. */
  readonly figuresByName?: boolean;
  /** Ids of hidden entities by the URI of the corpus folder. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
  /** By the URI of the corpus folder. */
  readonly eventFilters: Readonly<Record<string, EventFilterData>>;
  readonly articles: ArticleChoice;
  /** Left out where the reader has chosen nothing. */
  readonly notes?: NoteChoice;
}

/** A name that a reader points at, for a correction of the lexicon. */
export interface PointedEntity {
  /** Id of the entity that stands there under this name; left out where none does. */
  readonly entity?: string;
  /** An id for a new entity of that name that no other has. */
  readonly freshId: string;
}

/** What a folder would be as a corpus. */
export interface FolderSummary {
  /** The text of its `crossread.json`. */
  readonly manifest: string;
  /** How many articles it has. */
  readonly articles: number;
  /** How many of them have no date. */
  readonly undated: number;
  /** Paths of files that may look like articles and are none. */
  readonly leftOut: readonly string[];
  /** Those of them that articles can be made of. */
  readonly importable: readonly string[];
}

/** A corpus that articles can be added to. */
export interface OwnCorpus {
  /** URIs. */
  readonly folder: string;
  readonly manifest: string;
  readonly name: string;
  /** The path of its folder, as short as a reader knows it by. */
  readonly path: string;
}

/** Where new articles of a corpus go. */
export interface NewArticles {
  /** The path of the folder below that of the corpus: empty, or with `/` at its end. */
  readonly path: string;
  /** What the manifest has to list so that they are read; left out where it does. */
  readonly pattern?: string;
  /** The articles that are there: a line each, of a digest that it is known by, a space and its path. One may have several. */
  readonly known: string;
}

/** An entity to choose from a list. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly detail: string;
  /** The other ways in which it is written. */
  readonly aliases: readonly string[];
  readonly isListed: boolean;
  /** An id for it in the lexicon. */
  readonly lexiconId: string;
}

/** Articles of one corpus that are to be dated. */
export interface Dating {
  /** Their corpus as it is now; left out where they belong to none. */
  readonly corpus?: CorpusSummary;
  /** What is dated, worded. */
  readonly title: string;
  /** The dates to choose from: what was typed, as it is understood, else those that the one article tells. */
  readonly choices: readonly DateChoice[];
}

/** A question about two names, with all that an answer to it goes by. */
export interface AskedNames extends NameQuestion {
  readonly one: NamedEntity;
  readonly other: NamedEntity;
}

/** What the editor's thread asks: for each question what it takes, and what it is answered with. */
export interface Questions extends DeskQuestions {
  /** What is read of an open document; undefined where it is no article. */
  article: [{ readonly uri: string; readonly text: string; readonly isDirty: boolean }, OpenArticle | undefined];
  card: [
    AskedPlace & { readonly place: CardPlace },
    { readonly card: Card; readonly span: Span; readonly text: string } | undefined,
  ];
  references: [AskedPlace & { readonly withOwn: boolean }, readonly Place[]];
  definition: [AskedPlace, { readonly own: Span; readonly place: Place } | undefined];
  symbols: [{ readonly query: string }, readonly CorpusSymbol[]];
  /** A passage by lines and characters. */
  place: [Passage, Place | undefined];
  outline: [{ readonly uri: string }, readonly OutlineEntry[]];
  /** What stands over its titles: how much there is to read. */
  contents: [{ readonly uri: string }, readonly Lens[]];
  hints: [{ readonly uri: string; readonly span: Span }, readonly FigureHint[]];
  /** What a view says around its rows, and the rows below some of them, by id; those at the top by the empty id. */
  rows: [
    AskedRows & { readonly below: readonly string[] },
    { readonly head: RowsHead; readonly lists: readonly (readonly Row[])[] },
  ];
  /** The rows that lead to what stands at a place, from the top. */
  path: [AskedRows & { readonly at: AskedPlace }, readonly Row[] | undefined];
  /** What a row leaves where it is dragged to. */
  rowQuotations: [AskedRows & { readonly row: string }, readonly string[]];
  /** Passages as Markdown quotations with their sources; `exact`: as they are, else by their sentences. */
  quotations: [{ readonly passages: readonly Passage[]; readonly exact: boolean }, readonly string[]];
  corpusProblems: [Record<never, never>, readonly Problem[]];
  findingProblems: [Record<never, never>, readonly Problem[]];
  eventFilterOptions: [{ readonly folder: string }, readonly FilterOption[]];
  /** The events that are shown, or those of an entity; `title` is what its timeline was called before. */
  timeline: [
    { readonly folder: string; readonly entity?: string; readonly title: string; readonly ink: ChartInk },
    ShownTimeline | undefined,
  ];
  /** The entities that have what was typed in a name; those like a name first, where nothing was. */
  entities: [
    { readonly folder: string; readonly query: string; readonly except?: string; readonly like?: string },
    readonly NamedEntity[],
  ];
  /** What articles may be dated; undefined where they are gone, or of several corpora. */
  dating: [{ readonly articles: readonly string[]; readonly typed: string }, Dating | undefined];
  /** How a manifest is made to say when articles came out, and what is told of that. */
  dated: [
    { readonly articles: readonly string[]; readonly date: string },
    { readonly edits: readonly FileEdit[]; readonly done: string },
  ];
  /** The corpora of the workspace, once they are known; without the sample. */
  ownCorpora: [Record<never, never>, readonly OwnCorpus[]];
  /**
   * Where new articles of a folder go, be it a corpus or not; undefined where its manifest cannot be read or leaves out
   * whatever comes.
   */
  newArticles: [{ readonly folder: string }, NewArticles | undefined];
  /** Entities by their ids; without those that are there no more. */
  namedEntities: [{ readonly folder: string; readonly entities: readonly string[] }, readonly NamedEntity[]];
  /** What the reader can tell of names. */
  nameQuestions: [{ readonly folder: string }, readonly AskedNames[]];
  /** What stands at a place of an article of a corpus, for a correction of that place. */
  correctablePlace: [AskedPlace, CorrectablePlace | undefined];
  /** A manifest, a lexicon or a file of corrections as it would be changed. */
  editedText: [{ readonly text: string; readonly edits: readonly FileEdit[] }, EditedText];
  /** What a reader means who types a period for something in an article; undefined where it is none. */
  typedPeriod: [{ readonly uri: string; readonly text: string }, TypedPeriod | undefined];
  pointedEntity: [AskedPlace & { readonly text: string }, PointedEntity | undefined];
  /** The name of an entity, and where the corpus says most of it. */
  entity: [
    { readonly folder: string; readonly entity: string },
    { readonly name: string; readonly passage?: Passage } | undefined,
  ];
  /** The URIs of all articles. */
  articles: [Record<never, never>, readonly string[]];
  /** Reads the corpora again; `anew`: from their files, else what has changed of their definitions. Answered when all is read. */
  load: [{ readonly anew: boolean }, undefined];
  /** Writes down what is to be remembered; nothing more is read. */
  close: [Record<never, never>, undefined];
}

export type QuestionName = keyof Questions;
export type Asked<Name extends QuestionName> = Questions[Name][0];
export type Answer<Name extends QuestionName> = Questions[Name][1];
/** How questions are answered. */
export type AnswersTo<Names extends QuestionName> = {
  readonly [Name in Names]: (asked: Asked<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** What the editor's thread asks of its files, where the corpus thread cannot read them itself. */
export interface FileQuestions {
  /** The folders of the workspace that hold a manifest. */
  corpusFolders: [Record<never, never>, readonly CorpusFolder[]];
  /** The paths of all files below a folder. */
  list: [{ readonly folder: string }, readonly string[]];
  /** The size of a file in bytes; undefined where there is none. */
  size: [{ readonly folder: string; readonly path: string }, number | undefined];
  read: [{ readonly folder: string; readonly path: string }, Uint8Array];
  isFolder: [{ readonly uri: string }, boolean];
}

/** A folder that holds a corpus. */
export interface CorpusFolder {
  /** URI. */
  readonly folder: string;
  /** Its path as short as a reader knows it by. */
  readonly path: string;
}

/** Asks the editor's thread for files. */
export type AskFiles = <Name extends FileQuestionName>(
  name: Name,
  asked: FileQuestions[Name][0],
) => Promise<FileQuestions[Name][1]>;

export type FileQuestionName = keyof FileQuestions;

/** What the corpus thread is told before anything else. */
export interface Setup {
  readonly localisation: Localisation;
  /** URI of the folder of the sample articles. */
  readonly bundledFolder: string;
  /** Are these shown where there is no corpus, before anybody opens one of them? */
  readonly showsSample: boolean;
  /** Folder in which it may remember what it has read; left out where there is none. */
  readonly storage?: string;
  /** Are articles read that belong to no corpus? */
  readonly includesLoose: boolean;
  readonly choices: Choices;
  /** Has an earlier thread failed? Then each file is told of before it is read, and each question before it is answered, which takes time. */
  readonly isCareful: boolean;
  /** URIs of files over which an earlier thread failed: they are not read again. */
  readonly setAside: readonly string[];
}

/** To the corpus thread. */
export type ToCorpus =
  | { readonly type: 'setup'; readonly setup: Setup }
  | { readonly type: 'ask'; readonly job: number; readonly name: QuestionName; readonly asked: unknown }
  | { readonly type: 'cancel'; readonly job: number }
  | { readonly type: 'choose'; readonly choices: Partial<Choices> }
  | { readonly type: 'loose'; readonly included: boolean }
  /** A document was closed: its file counts again. */
  | { readonly type: 'closed'; readonly uri: string }
  /** Files or folders that came, changed or went, as URIs. */
  | {
      readonly type: 'files';
      readonly created: readonly string[];
      readonly changed: readonly string[];
      readonly deleted: readonly string[];
    }
  /** Is it still there? */
  | { readonly type: 'ping' }
  | { readonly type: 'fileAnswer'; readonly job: number; readonly answer?: unknown; readonly error?: string };

/** From the corpus thread. */
export type FromCorpus =
  | { readonly type: 'answer'; readonly job: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly job: number; readonly error: string; readonly stack: string }
  | { readonly type: 'askFiles'; readonly job: number; readonly name: FileQuestionName; readonly asked: unknown }
  /** What is shown may be out of date. */
  | { readonly type: 'changed'; readonly change: Change }
  /** The file, by its URI, that is read now: it is to blame where no other word comes. Told where care was asked for. */
  | { readonly type: 'reading'; readonly file: string }
  /** The question that is answered now, likewise. */
  | { readonly type: 'answering'; readonly job: number }
  | { readonly type: 'alive' }
  | { readonly type: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly text: string };

/** How things stand on the corpus thread. */
export interface Change {
  readonly corpora: readonly CorpusSummary[];
  /** True until all articles have been read. */
  readonly isReading: boolean;
  /** URIs of the open articles that say something else now; left out where any may. */
  readonly articles?: readonly string[];
}
