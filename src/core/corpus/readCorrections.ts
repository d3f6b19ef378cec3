import type { Correction } from '../corrections/correction.js';
import type { Article } from './article.js';
import { CORRECTIONS_FILE } from './corpusFolder.js';
import { correctionsSchema } from './correctionsFile.js';
import type { CorpusProblem } from './problems.js';
import { readJson } from './readJson.js';

// Who corrects more in one article has another article; looking for thousands of quotes would take time.
const MOST_OF_ARTICLE = 500;

/** A correction, and what there is to say at its place in the file where it cannot be used. */
export interface ListedCorrection {
  readonly correction: Correction;
  /** Its words do not stand there. */
  readonly unused: CorpusProblem;
  /** Nobody knows its owner. */
  readonly ownerless: CorpusProblem;
}

/** The corrections of a corpus by the file of their article, in the order in which they are written. */
export type CorrectionsByFile = ReadonlyMap<string, readonly ListedCorrection[]>;

export const NO_CORRECTIONS: CorrectionsByFile = new Map();

/** Reads what a corpus's `corrections.json` says; what is wrong with it is added to `problems`, and left out. */
export function readCorrections(
  text: string,
  isArticle: (file: string) => boolean,
  problems: CorpusProblem[],
): CorrectionsByFile {
  const json = readJson(CORRECTIONS_FILE, text, correctionsSchema, 'corrections');
  for (const problem of json.problems) problems.push(problem);
  const byFile = new Map<string, ListedCorrection[]>();
  for (const [i, { article, ...correction }] of (json.value?.corrections ?? []).entries()) {
    const problem = (code: CorpusProblem['code'], ...args: string[]): CorpusProblem =>
      json.problemAt(['corrections', i], 'warning', code, ...args);
    const listed = byFile.get(article) ?? [];
    byFile.set(article, listed);
    if (!isArticle(article)) problems.push(problem('unknownArticle', article));
    else if (saysNothing(correction)) problems.push(problem('correctsNothing'));
    else if (listed.length === MOST_OF_ARTICLE) problems.push(problem('tooManyCorrections', String(MOST_OF_ARTICLE)));
    else
      listed.push({
        correction,
        unused: problem('correctionUnused', correction.text, article),
        ownerless: problem('unknownOwner', correction.owner ?? '', article),
      });
  }
  return byFile;
}

const saysNothing = ({ is, owner, period, isFigure }: Correction): boolean =>
  is === undefined && owner === undefined && period === undefined && isFigure === undefined;

/**
 * What there is to say of the corrections of an article whose words do not stand in it as they are quoted, or whose owners
 * nobody knows, as far as `isKnown` tells.
 */
export const unusedIn = (
  { corrections = [] }: Pick<Article, 'corrections'>,
  listed: readonly ListedCorrection[],
  isKnown: (owner: string) => boolean = () => true,
): readonly CorpusProblem[] =>
  listed.flatMap(({ correction: { owner }, unused, ownerless }, i) => {
    if (corrections[i]?.isLost) return [unused];
    return owner === undefined || isKnown(owner) ? [] : [ownerless];
  });
