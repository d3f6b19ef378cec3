import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { decodeArticle } from '../core/corpus/articleText.js';
import { DRAFTS_FILE } from '../core/corpus/corpusFolder.js';
import { keptIn, readDraftsFile } from '../core/corpus/draftsFile.js';
import { problemMessage } from '../core/corpus/problems.js';
import { isOverlapping } from '../core/corrections/isOverlapping.js';
import { type CheckedFigure, checkDraft, type Source } from '../core/drafts/checkDraft.js';
import { DRAFT_CODES, type DraftCode, draftCode, draftMessage, type Said } from '../core/drafts/draftMessage.js';
import { isoToday, readDraft } from '../core/drafts/readDraft.js';
import type { Lexicon } from '../core/entities/lexicon.js';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import { findLines, positionOf } from '../core/text/lines.js';
import { quoteAround, wordsAt } from '../core/text/quote.js';
import { placeOf, quoteOf } from './findingsSarif.js';
import type { Report } from './lineFiles.js';
import { printable } from './printable.js';
import { type SarifResult, type SarifRule, sarifLog } from './sarif.js';

/** A draft that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  /** How many figures it has. */
  readonly figures: number;
  readonly checked: readonly CheckedFigure[];
}

/** The articles that drafts are checked against. */
export interface Against {
  readonly index: CorpusIndex;
  readonly lexicon: Lexicon;
  /** The paths of the corpora, as the command line names them. */
  readonly folders: readonly string[];
  /** Where an article was read from, by its id. */
  fileOf(article: string): string;
}

/** Checks drafts, one after the other; what cannot be read is told. */
export async function* checkedDrafts(
  paths: readonly string[],
  against: Against,
  report: Report,
): AsyncGenerator<CheckedFile> {
  const articles = new Map<string, string>();
  for (const { id } of against.index.listing()) articles.set(await realOf(against.fileOf(id)), id);
  for (const path of paths) {
    const bytes = await readFile(path).catch((error: Error) => report(path, error.message));
    if (!bytes) continue;
    const { text, problem } = decodeArticle(path, bytes);
    if (problem) report(path, problemMessage(problem), problem.severity);
    if (text === undefined) continue;
    const annotated = readDraft({ file: path, id: `draft ${path}`, today: isoToday() }, text, against.lexicon);
    const comparing = checkDraft(against.index, annotated, articles.get(await realOf(path)));
    let found = comparing.next();
    while (!found.done) found = comparing.next();
    const kept = await keptBy(against.folders, path, text, report);
    const checked = found.value.filter(({ figure }) => !kept.some((span) => isOverlapping(span, figure)));
    yield { path, text, figures: annotated.annotations.figures.length, checked };
  }
}

/** How many figures of a draft differ from what the articles state. */
export const countDifferences = ({ checked }: CheckedFile): number =>
  checked.filter((one) => draftCode(one) === 'differs').length;

const realOf = (path: string): Promise<string> => realpath(path).catch(() => path);

async function keptBy(folders: readonly string[], path: string, text: string, report: Report) {
  const kept = [];
  for (const folder of folders) {
    const file = join(folder, DRAFTS_FILE);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) continue;
    const said = readDraftsFile(decodeArticle(DRAFTS_FILE, bytes).text ?? '');
    if (said.isDamaged) report(file, 'not all of it can be used', 'warning');
    const name = relative(await realOf(dirname(file)), await realOf(path));
    for (const span of keptIn(text, name.split(sep).join('/'), said.kept)) kept.push(span);
  }
  return kept;
}

const QUOTE_LENGTH = 160;
const SHOWN: readonly DraftCode[] = ['differs', 'mayDiffer'];

/** What differs in a draft, for reading in a terminal, and how many of its figures agree. */
export function draftText({ path, text, figures, checked }: CheckedFile, { index, fileOf }: Against): string {
  const lines: string[] = [];
  const linesOfText = findLines(text);
  for (const one of checked.filter((figure) => SHOWN.includes(draftCode(figure)))) {
    const { line, character } = positionOf(linesOfText, one.figure.start);
    const message = messageOf(index, one);
    lines.push(`${path}:${line + 1}:${character + 1}  ${wordsAt(text, one.figure)}`);
    lines.push(draftCode(one) === 'differs' ? `  warning: ${message}` : `  ${message}`);
    for (const { ref } of one.differing) {
      const annotated = index.article(ref.article);
      if (!annotated) continue;
      const at = positionOf(findLines(annotated.article.text), ref.figure.start);
      const { language } = annotated.annotations;
      const quote = quoteAround(annotated.article.text, ref.figure, language, QUOTE_LENGTH).text;
      lines.push(`  ${fileOf(ref.article)}:${at.line + 1}:${at.character + 1}`, `    “${quote}”`);
    }
    lines.push('');
  }
  const count = (code: DraftCode): number => checked.filter((one) => draftCode(one) === code).length;
  const [differ, mayDiffer, agree] = DRAFT_CODES.map(count);
  lines.push(`${path}: ${figures} figures: ${differ} differ, ${mayDiffer} may differ, ${agree} agree.`);
  return `${lines.map(printable).join('\n')}\n`;
}

const RULES: readonly SarifRule[] = [
  { id: 'differs', name: 'DiffersFromArticles', text: 'Articles state another value of the same thing.' },
  { id: 'mayDiffer', name: 'MayDifferFromArticles', text: 'Articles give another value of what is likely the same.' },
];

/** What differs in drafts as SARIF 2.1.0. */
export const draftsSarif = (files: readonly CheckedFile[], against: Against): object =>
  sarifLog(
    RULES,
    files.flatMap((file) =>
      file.checked
        .filter((one) => SHOWN.includes(draftCode(one)))
        .map(
          (one): SarifResult => ({
            rule: draftCode(one),
            isWarning: draftCode(one) === 'differs',
            message: messageOf(against.index, one),
            place: { file: file.path, text: file.text, span: one.figure },
            related: one.differing.map(({ ref }) => ({
              place: placeOf(against.index, ref, against.fileOf),
              message: quoteOf(against.index, ref),
            })),
            fingerprint: `${file.path}:${one.figure.start}`,
          }),
        ),
    ),
  );

function messageOf(index: CorpusIndex, checked: CheckedFigure): string {
  const saidBy = (sources: readonly Source[]): Said[] =>
    sources.flatMap(({ ref: { article: id, figure } }) => {
      const article = index.article(id)?.article;
      if (!article) return [];
      return [{ words: wordsAt(article.text, figure), by: [article.title, article.date].filter(Boolean).join(', ') }];
    });
  return draftMessage(draftCode(checked), saidBy(checked.agreeing), saidBy(checked.differing));
}
