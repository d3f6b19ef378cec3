import { textOf } from '../core/corpus/article.js';
import { decodeArticle } from '../core/corpus/articleText.js';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import { editText } from '../core/corpus/fileEdits.js';
import { idFor } from '../core/corpus/lexiconEdits.js';
import { Likeness, likeness } from '../core/identity/likeness.js';
import type { EntityWeight } from '../core/index/corpusIndex.js';
import type { Figure, Mention } from '../core/model.js';
import { type AnnotationAt, annotationAt } from '../presentation/annotationAt.js';
import { hintsIn } from '../presentation/article/hints.js';
import { contentsLenses, unknownLenses } from '../presentation/article/lenses.js';
import { outlineOf } from '../presentation/article/outline.js';
import { cardAt } from '../presentation/cards/cardAt.js';
import { quotation } from '../presentation/cards/quotation.js';
import { correctablePlace } from '../presentation/corrections/correctablePlace.js';
import { nameQuestions } from '../presentation/corrections/nameQuestions.js';
import { typedPeriod } from '../presentation/corrections/typedPeriod.js';
import { type EventFilter, filterEvents, isFiltering } from '../presentation/events/eventFilter.js';
import { eventFilterText } from '../presentation/events/eventFilterText.js';
import { filterOptions } from '../presentation/events/filterOptions.js';
import { type Place, passageOf, placeIn } from '../presentation/indexedArticles.js';
import { t } from '../presentation/l10n.js';
import { unreadLanguageNote } from '../presentation/languageNote.js';
import { definitionOf, referencesOf } from '../presentation/places/references.js';
import { symbolsMatching } from '../presentation/places/symbols.js';
import { plainLabel } from '../presentation/plainLabel.js';
import { findingProblems } from '../presentation/problems/findingProblems.js';
import type { Problem } from '../presentation/problems/problem.js';
import { problemText, stateMessage } from '../presentation/problems/problemText.js';
import { ArticleRows } from '../presentation/rows/articleRows.js';
import { EntityRows } from '../presentation/rows/entityRows.js';
import { EventFolding, EventRows } from '../presentation/rows/eventRows.js';
import { FindingRows } from '../presentation/rows/findingRows.js';
import { nameFilter } from '../presentation/rows/nameFilter.js';
import { Portions } from '../presentation/rows/portions.js';
import { plainRow, type ViewRows } from '../presentation/rows/row.js';
import { goneTimeline, timelineOf } from '../presentation/timeline/timelineOf.js';
import { articleCount, kindName, mentionCount } from '../presentation/wording.js';
import type { Corpus } from './corpus.js';
import { datedManifest, datesToAsk, datingOf } from './dating.js';
import type { DeskQuestionName } from './desk/questions.js';
import { eventFilterIn } from './eventFilterIn.js';
import { figureRowsOf } from './figures/figureRowsOf.js';
import { FindingMarks } from './findingMarks.js';
import { knownArticles } from './knownArticles.js';
import type { Library, ReadArticle } from './library.js';
import type { AnswersTo, AskedPlace, AskedRows, Choices, NamedEntity, OpenArticle, QuestionName } from './protocol.js';
import type { Surroundings } from './surroundings.js';

/** How each question is answered; without those of the desk. */
type Answers = AnswersTo<Exclude<QuestionName, DeskQuestionName>>;

// A list to choose from that is longer than this is narrowed down by typing.
const ENTITIES_LISTED = 200;

/** What answers need: what was read, what the reader chose to see, and the files. */
export interface AnswerSources {
  readonly library: Library;
  readonly surroundings: Surroundings;
  /** As they are now. */
  choices(): Choices;
  /** The rows of a view that the desk fills; left out where there is no desk. */
  deskRows?(asked: AskedRows): Promise<ViewRows | undefined>;
}

/** Answers what the editor's thread asks. Every answer is what is known now; those about one article are about it as it was last read. */
export function answersOf({ library, surroundings, choices, deskRows }: AnswerSources): Answers {
  const folding = new EventFolding();
  const findingMarks = new FindingMarks((uri) => surroundings.changed(uri));

  const pointedAt = ({ uri, offset }: AskedPlace): Pointed | undefined => {
    const read = library.articleAt(uri);
    const at = read && annotationAt(read.annotated.annotations, offset);
    return read && at && { read, at };
  };

  const filterOf = (folder: string): EventFilter => eventFilterIn(choices(), folder);

  const rowsOf = (asked: AskedRows): ViewRows | undefined | Promise<ViewRows | undefined> => {
    const { view, folder, more } = asked;
    const portions = new Portions(more);
    const { arrangement, query, hidden, articles } = choices();
    if (view === 'articles') {
      return new ArticleRows(library.corpora, folder, articles, portions, library.news);
    }
    const corpus = folder === undefined ? undefined : library.corpusIn(folder);
    if (!corpus) return undefined;
    switch (view) {
      case 'companies':
        return new EntityRows(
          corpus,
          { arrangement, query, hidden: hidden[corpus.folder] ?? [], isAsked: !corpus.isBundled && !corpus.isReading },
          portions,
        );
      case 'figures':
        return figureRowsOf(corpus, choices(), portions);
      case 'events':
        return new EventRows(corpus, filterOf(corpus.folder), portions, folding);
      case 'findings':
        return new FindingRows(corpus, portions, library.news.get(corpus.folder));
      case 'notes':
        return deskRows?.(asked);
    }
  };

  return {
    async article({ uri, text, isDirty }) {
      const read = await library.open(uri, { text, isDirty });
      return read && openArticle(uri, read, findingMarks.of(uri, read));
    },
    card(asked) {
      const pointed = pointedAt(asked);
      if (!pointed) return undefined;
      const { read, at } = pointed;
      const { card, span } = cardAt(read, read.annotated, at, asked.place);
      return { card, span, text: textOf(read.annotated.article, span) };
    },
    references(asked) {
      const pointed = pointedAt(asked);
      return pointed ? referencesOf(pointed.read, pointed.read.annotated, pointed.at, asked.withOwn) : [];
    },
    definition(asked) {
      const pointed = pointedAt(asked);
      const place = pointed && definitionOf(pointed.read, pointed.read.annotated, pointed.at);
      if (!pointed || !place) return undefined;
      const { start, end } = pointed.at.kind === 'figure' ? pointed.at.figure : pointed.at.mention;
      return { own: { start, end }, place };
    },
    symbols({ query }) {
      return symbolsMatching(library.corpora, query).map((symbol) => ({
        ...symbol,
        name: plainLabel(symbol.name),
        container: plainLabel(symbol.container),
      }));
    },
    place({ uri, span }) {
      const read = library.articleAt(uri);
      return read && { uri, ...placeIn(read.annotated.article, span) };
    },
    outline({ uri }) {
      const read = library.articleAt(uri);
      return read ? outlineOf(read, read.annotated) : [];
    },
    contents({ uri }) {
      const read = library.articleAt(uri);
      return read ? contentsLenses(read, read.annotated) : [];
    },
    hints({ uri, span }) {
      const read = library.articleAt(uri);
      return read ? hintsIn(read, read.annotated, span) : [];
    },
    async rows({ below, ...asked }) {
      const rows = await rowsOf(asked);
      const state = asked.view === 'companies' ? stateMessage(library.progress, library.problems) : '';
      if (!rows) return { head: { message: state }, lists: below.map(() => []) };
      const head = rows.head();
      const message = [state, head.message].filter(Boolean).join('\n');
      return {
        head: { ...head, message: plainLabel(message, 'lines') },
        lists: below.map((row) => rows.below(row || undefined).map(plainRow)),
      };
    },
    async path({ at, ...asked }) {
      const read = library.articleAt(at.uri);
      if (!read?.corpus || read.corpus.folder !== asked.folder) return undefined;
      return (await rowsOf(asked))?.pathTo(read.annotated.article.id, at.offset)?.map(plainRow);
    },
    async rowQuotations({ row, ...asked }) {
      return (await rowsOf(asked))?.quotations(row) ?? [];
    },
    quotations({ passages, exact }) {
      return passages.flatMap(({ uri, span }) => {
        const read = library.articleAt(uri);
        return read ? [quotation(read.annotated, span, exact)] : [];
      });
    },
    async corpusProblems() {
      return (await Promise.all(library.corpora.map((corpus) => problemsOf(corpus, surroundings)))).flat();
    },
    findingProblems() {
      return library.isReading ? [] : library.corpora.flatMap(findingProblems);
    },
    eventFilterOptions({ folder }) {
      const corpus = library.corpusIn(folder);
      return corpus ? filterOptions(corpus, corpus.index.events(), filterOf(folder)) : [];
    },
    timeline({ folder, entity, title, ink }) {
      const corpus = library.corpusIn(folder);
      if (!corpus) return undefined;
      const { index } = corpus;
      if (entity !== undefined) {
        const found = index.entity(entity);
        if (!found) return goneTimeline(title);
        const subject = { title: t('Timeline of {0}', found.name), notes: [], entity };
        return timelineOf(corpus, index.eventsOf(found.id), subject, ink);
      }
      const filter = filterOf(folder);
      const notes = isFiltering(filter) ? [t('Only {0}', eventFilterText(filter, index))] : [];
      const subject = { title: t('Timeline of {0}', corpus.name), notes };
      return timelineOf(corpus, filterEvents(index.events(), filter), subject, ink);
    },
    entities({ folder, query, except, like = '' }) {
      const corpus = library.corpusIn(folder);
      if (!corpus) return [];
      const matches = nameFilter(query);
      const isWanted = ({ entity: { id, name, aliases } }: EntityWeight): boolean =>
        id !== except && (!matches || matches([name, ...aliases]));
      const all = corpus.index.entities();
      const found = new Set(matches || like === '' ? [] : alike(all.filter(isWanted), like).slice(0, ENTITIES_LISTED));
      for (const one of all) {
        if (found.size >= ENTITIES_LISTED) break;
        if (isWanted(one)) found.add(one);
      }
      return Array.from(found, (one) => namedEntity(corpus, one));
    },
    namedEntities({ folder, entities }) {
      const corpus = library.corpusIn(folder);
      return entities.flatMap((id) => {
        const weight = corpus?.index.weigh(id);
        return corpus && weight ? [namedEntity(corpus, weight)] : [];
      });
    },
    nameQuestions({ folder }) {
      const corpus = library.corpusIn(folder);
      if (!corpus) return [];
      return nameQuestions(corpus).flatMap((question) => {
        const [one, other] = [corpus.index.weigh(question.a), corpus.index.weigh(question.b)];
        if (!one || !other) return [];
        return [{ ...question, one: namedEntity(corpus, one), other: namedEntity(corpus, other) }];
      });
    },
    correctablePlace(asked) {
      const pointed = pointedAt(asked);
      return pointed?.read.corpus && correctablePlace(pointed.read, pointed.read.annotated, pointed.at);
    },
    editedText({ text, edits }) {
      return editText(text, edits);
    },
    typedPeriod({ uri, text }) {
      const read = library.articleAt(uri);
      return read && typedPeriod(text, read.annotated.annotations.language, read.annotated.article.date);
    },
    pointedEntity({ uri, offset, text }) {
      const read = library.articleAt(uri);
      if (!read?.corpus) return undefined;
      const { listed, index } = read.corpus;
      const at = annotationAt(read.annotated.annotations, offset);
      const mention = at?.kind === 'mention' ? at.mention : undefined;
      const entity =
        mention && textOf(read.annotated.article, mention) === text ? index.entity(mention.entity)?.id : undefined;
      return { ...(entity !== undefined && { entity }), freshId: idFor(text, (taken) => listed.has(taken)) };
    },
    entity({ folder, entity: id }) {
      const corpus = library.corpusIn(folder);
      const name = corpus?.index.entity(id)?.name;
      if (!corpus || name === undefined) return undefined;
      const defining = corpus.index.definingMention(id);
      const passage = defining && passageOf(corpus, defining.article, defining.mention);
      return { name, ...(passage && { passage }) };
    },
    articles() {
      return new ArticleRows(library.corpora, undefined, choices().articles, new Portions({})).uris();
    },
    dating({ articles, typed }) {
      return datingOf(
        articles.flatMap((uri) => library.articleAt(uri) ?? []),
        typed,
      );
    },
    dated({ articles, date }) {
      return datedManifest(
        articles.flatMap((uri) => library.articleAt(uri) ?? []),
        date,
      );
    },
    async ownCorpora() {
      await library.whenKnown();
      return library.corpora
        .filter(({ isBundled }) => !isBundled)
        .map((corpus) => ({
          folder: corpus.folder,
          manifest: corpus.uriOfFile(MANIFEST_FILE),
          name: corpus.name,
          path: corpus.path,
        }));
    },
    async newArticles({ folder }) {
      const corpus = library.corpusIn(folder);
      const place = corpus ? corpus.place : { folder: '' };
      if (!place) return undefined;
      const { folder: own, pattern } = place;
      const known = await knownArticles(
        surroundings.filesOf(folder),
        (path) => !corpus || corpus.lists(path) || corpus.wants(path),
      );
      return { path: own && `${own}/`, ...(pattern !== undefined && { pattern }), known };
    },
    async load({ anew }) {
      await library.load(anew);
      return undefined;
    },
    close() {
      library.close();
      return undefined;
    },
  };
}

/** What a reader points at, in an article as it was last read. */
interface Pointed {
  readonly read: ReadArticle;
  readonly at: AnnotationAt<Mention, Figure>;
}

function openArticle(uri: string, read: ReadArticle, found: readonly number[]): OpenArticle {
  const { annotated, corpus } = read;
  const { annotations } = annotated;
  const languageNote = unreadLanguageNote(annotations.language);
  return {
    uri,
    ...(corpus && { corpus: corpus.folder }),
    isBundled: corpus?.isBundled ?? false,
    ...(languageNote !== undefined && { languageNote }),
    lenses: unknownLenses(annotated, datesToAsk(read)),
    mentions: annotations.mentions.map(({ start, end, entity, kind }) => ({ start, end, entity, kind })),
    figures: annotations.figures.map(({ start, end }) => ({ start, end })),
    found,
  };
}

/** Those whose names are like another, the most alike first. */
function alike(entities: readonly EntityWeight[], name: string): EntityWeight[] {
  return entities
    .map((one) => [likeness(name, one.entity.name), one] as const)
    .filter(([how]) => how !== Likeness.None)
    .sort(([a], [b]) => b - a)
    .map(([, one]) => one);
}

function namedEntity({ listed }: Corpus, { entity, mentions, articles }: EntityWeight): NamedEntity {
  const { id, name, kind, aliases } = entity;
  const isListed = listed.has(id);
  return {
    id,
    name,
    kind,
    aliases: aliases.filter((alias) => alias !== name),
    detail: [kindName(kind), mentionCount(mentions), articleCount(articles)].join(' · '),
    isListed,
    lexiconId: isListed ? id : idFor(name, (taken) => listed.has(taken)),
  };
}

const AT_THE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What is wrong with a manifest, a lexicon or an article, at its place in the file. */
async function problemsOf(corpus: Corpus, surroundings: Surroundings): Promise<readonly Problem[]> {
  const files = surroundings.filesOf(corpus.folder);
  const texts = new Map<string, { readonly text: string }>();
  const problems: Problem[] = [];
  for (const problem of corpus.problems) {
    const { file, span, severity, code } = problem;
    if (span && !texts.has(file)) {
      const bytes = await files.read(file).catch(() => new Uint8Array());
      texts.set(file, { text: decodeArticle(file, bytes).text ?? '' });
    }
    const text = texts.get(file);
    const at: Omit<Place, 'uri'> = span && text ? placeIn(text, span) : AT_THE_START;
    const place = { uri: corpus.uriOfFile(file), ...at };
    problems.push({ place, severity, code, message: problemText(problem), related: [] });
  }
  return problems;
}
