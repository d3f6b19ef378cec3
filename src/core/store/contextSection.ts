import { type ArticleContext, type FigureInContext, linesOf, type Passage } from '../context/articleContext.js';
import { type Terms, termList, totalWeight } from '../context/terms.js';
import type { Statement } from '../links/statement.js';
import { writeSpan } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import { type GatheredSentence, placeOfSentence, type SentenceTerms } from './sentenceTerms.js';
import { StatementRuns } from './statementRuns.js';
import type { StringReader, StringWriter } from './strings.js';
import type { TermPool } from './termPool.js';
import { holdsAll, readChosen, writeChosen } from './termSection.js';

/*
 * What follows from the rest of a record is not written: weights, values, which figures stand in a sentence. Where it
 * does not follow, that is said, and it is written.
 */

/** What is another in a passage than follows. */
const Other = { weight: 1, values: 2, figures: 4, terms: 8 } as const;
/** The same of the context as a whole. */
const OtherWhole = { weight: 1, lead: 2 } as const;

/** The terms and the statements of an article that is written. */
export interface Gathered {
  readonly terms: readonly number[];
  readonly sentences: readonly GatheredSentence[];
  readonly statements: readonly Statement[];
}

/** The same of a record; `written` is the day of the article. */
export interface Told {
  readonly terms: Terms;
  readonly sentences: readonly SentenceTerms[];
  readonly statements: readonly Statement[];
  readonly written: number | undefined;
}

/** The lists of a context that may hold other terms than its words, its names and its sentences. */
export function otherLists({ leadNames, passages }: ArticleContext): Terms[] {
  const lists = [leadNames];
  for (const passage of passages)
    for (const figure of passage.figures) if (!hasUsualTerms(figure, passage)) lists.push(...listsOf(figure));
  return lists;
}

const hasUsualTerms = ({ closeWords, closeNames, ownerNames }: FigureInContext, { words, names }: Passage): boolean =>
  holdsAll(words, closeWords) && holdsAll(names, closeNames) && holdsAll(names, ownerNames);

export function writeContext(out: RecordWriter, strings: StringWriter, context: ArticleContext, known: Gathered): void {
  const { terms, sentences } = known;
  const { words, names, leadNames, passages, addends } = context;
  const weight = totalWeight(words) + totalWeight(names);
  const other =
    (Object.is(weight, context.weight) ? 0 : OtherWhole.weight) | (holdsAll(names, leadNames) ? 0 : OtherWhole.lead);
  out.uint(strings.of(context.article));
  out.uint(strings.of(context.language));
  out.byte(other);
  out.subset(words, terms);
  out.subset(names, terms);
  if (!(other & OtherWhole.lead)) out.subset(leadNames, names);
  out.endBits();
  if (other & OtherWhole.lead) writeChosen(out, leadNames, terms);
  if (other & OtherWhole.weight) out.number(context.weight);
  const usual = new StatementRuns(known.statements);
  out.uint(passages.length);
  let end = 0;
  let place = 0;
  for (const passage of passages) {
    const at = placeOfSentence(sentences, passage.sentence);
    out.int(at - place);
    place = at;
    writeSpan(out, passage, end);
    end = passage.end;
    writePassage(out, passage, (sentences[at] as GatheredSentence).terms, terms, usual);
  }
  out.uint(addends.length);
  for (const group of addends) writeStatementList(out, group, usual);
}

function writePassage(
  out: RecordWriter,
  passage: Passage,
  own: readonly number[],
  all: readonly number[],
  usual: StatementRuns,
): void {
  const { words, names, figures, values } = passage;
  const hasFigures = usual.areOf(passage.sentence, figures);
  const other =
    (Object.is(totalWeight(words) + totalWeight(names), passage.weight) ? 0 : Other.weight) |
    (isSameList(termList(usual.valuesAround(passage.sentence)), values) ? 0 : Other.values) |
    (hasFigures ? 0 : Other.figures) |
    (figures.every((figure) => hasUsualTerms(figure, passage)) ? 0 : Other.terms);
  out.byte(other);
  out.int32(passage.copy);
  if (other & Other.weight) out.number(passage.weight);
  if (other & Other.values) writeNumbers(out, values);
  if (other & Other.figures) {
    writeStatementList(
      out,
      figures.map(({ statement }) => statement),
      usual,
    );
    for (const { value } of figures) writeTerm(out, value);
  }
  if (other & Other.terms)
    for (const figure of figures) for (const list of listsOf(figure)) writeChosen(out, list, all);
  out.subset(words, own);
  out.subset(names, own);
  for (const { closeWords, closeNames, ownerNames, behind } of figures) {
    if (!(other & Other.terms)) {
      out.subset(closeWords, words);
      out.subset(closeNames, names);
      out.subset(ownerNames, names);
    }
    out.subset(behind, own);
  }
  out.endBits();
}

const listsOf = ({ closeWords, closeNames, ownerNames }: FigureInContext): readonly Terms[] => [
  closeWords,
  closeNames,
  ownerNames,
];

/** Reads what {@link writeContext} wrote; lists of terms stand in `pool`. */
export function readContext(record: RecordReader, strings: StringReader, known: Told, pool: TermPool): ArticleContext {
  const { terms, sentences, written } = known;
  const article = strings.of(record.uint());
  const language = strings.of(record.uint());
  const other = record.byte();
  const words = record.subset(terms, pool);
  const names = record.subset(terms, pool);
  const usualLead = other & OtherWhole.lead ? undefined : record.subset(names, pool);
  record.endBits();
  const leadNames = usualLead ?? readChosen(record, terms, pool);
  const weight = other & OtherWhole.weight ? record.number() : totalWeight(words) + totalWeight(names);
  const usual = new StatementRuns(known.statements);
  const passages = new Array<Passage>(record.uint());
  let end = 0;
  let place = 0;
  for (let i = 0; i < passages.length; i++) {
    place += record.int();
    const start = end + record.int();
    end = start + record.int();
    passages[i] = readPassage(record, start, end, sentences[place] as SentenceTerms, terms, usual, pool);
  }
  const addends: Statement[][] = [];
  for (let count = record.uint(); count > 0; count--) addends.push(readStatementList(record, usual));
  return { article, language, written, words, names, weight, leadNames, passages, lines: linesOf(passages), addends };
}

function readPassage(
  record: RecordReader,
  start: number,
  end: number,
  { sentence, terms: own }: SentenceTerms,
  all: Terms,
  usual: StatementRuns,
  pool: TermPool,
): Passage {
  const other = record.byte();
  const copy = record.int32();
  const weight = other & Other.weight ? record.number() : undefined;
  const values = other & Other.values ? readNumbers(record) : pool.sorted(usual.valuesAround(sentence));
  const statements = other & Other.figures ? readStatementList(record, usual) : usual.of(sentence);
  const known = other & Other.figures ? statements.map(() => readTerm(record)) : usual.valuesOf(sentence);
  const others = other & Other.terms ? statements.map(() => LISTS.map(() => readChosen(record, all, pool))) : undefined;
  const words = record.subset(own, pool);
  const names = record.subset(own, pool);
  const figures = new Array<FigureInContext>(statements.length);
  for (let i = 0; i < figures.length; i++) {
    const lists = others?.[i];
    figures[i] = {
      statement: statements[i] as Statement,
      value: known[i],
      closeWords: lists?.[0] ?? record.subset(words, pool),
      closeNames: lists?.[1] ?? record.subset(names, pool),
      ownerNames: lists?.[2] ?? record.subset(names, pool),
      behind: record.subset(own, pool),
    };
  }
  record.endBits();
  return {
    start,
    end,
    sentence,
    words,
    names,
    weight: weight ?? totalWeight(words) + totalWeight(names),
    values,
    copy,
    figures,
  };
}

const LISTS = [0, 1, 2];

function writeStatementList(out: RecordWriter, list: readonly Statement[], all: StatementRuns): void {
  out.uint(list.length);
  for (const statement of list) out.uint(all.placeOf(statement));
}

function readStatementList(record: RecordReader, all: StatementRuns): Statement[] {
  const list: Statement[] = [];
  for (let count = record.uint(); count > 0; count--) list.push(all.statements[record.uint()] as Statement);
  return list;
}

function isSameList(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function writeNumbers(out: RecordWriter, list: Terms): void {
  out.uint(list.length);
  for (const term of list) out.int32(term);
}

function readNumbers(record: RecordReader): Terms {
  const list = new Int32Array(record.uint());
  for (let i = 0; i < list.length; i++) list[i] = record.int32();
  return list;
}

function writeTerm(out: RecordWriter, term: number | undefined): void {
  out.byte(term === undefined ? 0 : 1);
  if (term !== undefined) out.int32(term);
}

const readTerm = (record: RecordReader): number | undefined => (record.byte() === 0 ? undefined : record.int32());
