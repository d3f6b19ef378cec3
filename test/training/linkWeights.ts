// Fits the weights by which figures of different articles are found to state the same fact, and writes
// `src/core/links/across/weights.ts`. Prints what was reached on pairs that were kept back.
//   npx esbuild test/training/linkWeights.ts --bundle --platform=node --target=node20 --loader:.bin=binary --outfile=out/linkWeights.js
//   node out/linkWeights.js SETS
// SETS is the folder of ECB+ and MEANTIME (`README.md`). `pairVerdicts.tsv` holds which pairs of figures readers found to
// state the same fact: set, article and offset of each figure, and y, n or u (not to be told from the two sentences).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { ArticleContext, MeasuredFigure } from '../../src/core/context/articleContext.js';
import { ArticleIndex } from '../../src/core/context/articleIndex.js';
import type { Rarity } from '../../src/core/context/terms.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import {
  articleEvidence,
  EVIDENCE,
  type EvidenceName,
  evidenceOf,
  passageEvidence,
} from '../../src/core/links/across/evidence.js';
import { overlaps } from '../../src/core/links/interval.js';

interface Text {
  readonly id: string;
  readonly topic: string;
  readonly story: string;
  readonly lang: string;
  readonly text: string;
  readonly set: string;
}

/** A pair of figures with its evidence, and, where it counts for fitting, whether they state the same fact. */
interface Pair {
  readonly values: Float64Array;
  readonly isOneLanguage: boolean;
  readonly target: number | undefined;
  readonly weight: number;
  /** Judged by a reader. */
  readonly verdict: string | undefined;
  /** Pairs of the same two stories are kept back together. */
  readonly fold: number;
}

const SETS: readonly (readonly string[])[] = [['ecbplus-en'], ['meantime-en', 'meantime-nl']];
const FOLDS = 5;
// A reader's verdict counts as much as so many pairs that are only known to be of one story or of two.
const VERDICT_WEIGHT = 6;
const OTHER_TOPIC_WEIGHT = 0.5;
const TRANSLATION_WEIGHT = 1;
const PULL = 0.002;
const STEPS = 600;

/** Evidence that can only speak for, or only against: a weight of the other sign would be an accident of the sample. */
const AGAINST =
  /Differs$|^(otherNames|otherLeads|otherPassageNames|otherWords|daysApart|smallNumber|nothingNear|otherTopic)$/;
const FOR =
  /Same$|^(words|names|closeWords|closeNames|otherFigures|value|coverage|oneFrame|articleCoverage|sameTopic|touchedTopic|copy|exactValue|namesElsewhere)$/;

const folder = process.argv[2] ?? '.';
const verdicts = readVerdicts();

function readVerdicts(): Map<string, string> {
  const file = path.join(__dirname, '../test/training/pairVerdicts.tsv');
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]));
}

function readTexts(set: string): Text[] {
  const lines = readFileSync(path.join(folder, `crossdoc/${set}-dev.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => ({ ...(JSON.parse(line) as Text), set }));
}

function pairsOf(texts: readonly Text[]): Pair[] {
  const lexicon = compileLexicon([]);
  const index = new ArticleIndex();
  const contexts = texts.map((text, i) => {
    const id = String(i).padStart(6, '0');
    const article = { id, path: id, title: '', authors: [], sections: [], language: text.lang, text: text.text };
    const { context } = annotateArticle(article, lexicon).reading;
    index.put(i, context);
    return context;
  });
  return contexts.flatMap((a, i) =>
    index
      .sharing(i, a)
      .filter(({ article }) => i < article)
      .flatMap(({ article: k }) =>
        pairsBetween(a, contexts[k] as ArticleContext, texts[i] as Text, texts[k] as Text, index.rarity),
      ),
  );
}

function pairsBetween(a: ArticleContext, b: ArticleContext, one: Text, other: Text, rarity: Rarity): Pair[] {
  const articles = articleEvidence(a, b);
  const found: Pair[] = [];
  for (const [dimension, line] of a.lines) {
    for (const x of line) {
      for (const y of b.lines.get(dimension) ?? []) {
        if (!overlaps(x.interval, y.interval)) continue;
        const evidence = evidenceOf(
          { article: a, ...x },
          { article: b, ...y },
          articles,
          passageEvidence(x.passage, y.passage, rarity),
          rarity,
        );
        const at = (text: Text, { figure }: MeasuredFigure): string =>
          `${text.set}\t${text.id}\t${figure.statement.figure.start}`;
        const verdict = verdicts.get(`${at(one, x)}\t${at(other, y)}`);
        found.push({
          values: Float64Array.from(EVIDENCE, (name) => evidence[name]),
          isOneLanguage: one.lang === other.lang,
          verdict,
          fold: hash(`${one.story} ${other.story}`) % FOLDS,
          ...targetOf(one, other, verdict, evidence.exactValue === 1 && evidence.smallNumber === 0),
        });
      }
    }
  }
  return found;
}

/** What a pair teaches: a reader's verdict; that translations say the same; that two topics do not. */
function targetOf(
  one: Text,
  other: Text,
  verdict: string | undefined,
  isTelling: boolean,
): { target: number | undefined; weight: number } {
  if (verdict === 'u') return { target: undefined, weight: 0 };
  if (verdict) return { target: verdict === 'y' ? 1 : 0, weight: VERDICT_WEIGHT };
  if (one.topic !== other.topic) return { target: 0, weight: OTHER_TOPIC_WEIGHT };
  if (one.lang !== other.lang && one.story === other.story && isTelling)
    return { target: 1, weight: TRANSLATION_WEIGHT };
  return { target: undefined, weight: 0 };
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

/** Logistic regression with weights that keep their sign. */
function train(sample: readonly Pair[]): Float64Array {
  const data = sample.filter((p) => p.target !== undefined);
  const scales = EVIDENCE.map(
    (_, j) => Math.sqrt(data.reduce((sum, p) => sum + (p.values[j] as number) ** 2, 0) / data.length) || 1,
  );
  const weights = new Float64Array(EVIDENCE.length);
  const [mean, square] = [new Float64Array(EVIDENCE.length), new Float64Array(EVIDENCE.length)];
  const all = data.reduce((sum, p) => sum + p.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(EVIDENCE.length);
    for (const { values, target, weight } of data) {
      let z = 0;
      for (let j = 0; j < weights.length; j++)
        z += ((weights[j] as number) * (values[j] as number)) / (scales[j] as number);
      const miss = ((1 / (1 + Math.exp(-z)) - (target as number)) * weight) / all;
      for (let j = 0; j < weights.length; j++)
        slope[j] = (slope[j] as number) + (miss * (values[j] as number)) / (scales[j] as number);
    }
    for (let j = 0; j < weights.length; j++) {
      const g = (slope[j] as number) + (j > 0 ? PULL * (weights[j] as number) : 0);
      mean[j] = 0.9 * (mean[j] as number) + 0.1 * g;
      square[j] = 0.999 * (square[j] as number) + 0.001 * g * g;
      const move =
        (mean[j] as number) / (1 - 0.9 ** step) / (Math.sqrt((square[j] as number) / (1 - 0.999 ** step)) + 1e-9);
      weights[j] = (weights[j] as number) - 0.05 * move;
      const name = EVIDENCE[j] as EvidenceName;
      if ((AGAINST.test(name) && (weights[j] as number) > 0) || (FOR.test(name) && (weights[j] as number) < 0))
        weights[j] = 0;
    }
  }
  return weights.map((w, j) => w / (scales[j] as number));
}

function scoreOf(weights: Float64Array, { values }: Pair): number {
  return values.reduce((sum, v, j) => sum + v * (weights[j] as number), 0);
}

function fitted(name: string, sample: readonly Pair[]): Float64Array {
  const judged: { score: number; isSame: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(sample.filter((p) => p.fold !== fold));
    for (const pair of sample) {
      const isJudged = pair.isOneLanguage ? pair.verdict !== undefined : pair.target !== undefined;
      if (pair.fold === fold && isJudged && pair.verdict !== 'u')
        judged.push({ score: scoreOf(weights, pair), isSame: pair.target === 1 });
    }
  }
  console.log(`\n${name}: kept back, by the score from which on a pair counts`);
  const all = judged.filter(({ isSame }) => isSame).length;
  for (let least = -0.5; least <= 4; least += 0.5) {
    const taken = judged.filter(({ score }) => score >= least);
    const right = taken.filter(({ isSame }) => isSame).length;
    console.log(
      `${least.toFixed(1).padStart(5)}: ${taken.length} pairs, ${((100 * right) / taken.length).toFixed(1)} % right, ${((100 * right) / all).toFixed(1)} % of all found`,
    );
  }
  const weights = train(sample);
  console.log(EVIDENCE.map((n, j) => `${n} ${(weights[j] as number).toFixed(2)}`).join('  '));
  return weights;
}

function write(within: Float64Array, across: Float64Array): void {
  const file = path.join(__dirname, '../src/core/links/across/weights.ts');
  const table = (weights: Float64Array): string =>
    `{\n${EVIDENCE.flatMap((name, j) => (Math.abs(weights[j] as number) < 0.005 ? [] : [`  ${name}: ${Number((weights[j] as number).toFixed(2))},`])).join('\n')}\n}`;
  const source = readFileSync(file, 'utf8')
    .replace(/WITHIN_LANGUAGE: Weights = \{[^}]*\}/, `WITHIN_LANGUAGE: Weights = ${table(within)}`)
    .replace(/ACROSS_LANGUAGES: Weights = \{[^}]*\}/, `ACROSS_LANGUAGES: Weights = ${table(across)}`);
  writeFileSync(file, source);
}

const pairs = SETS.flatMap((sets) => pairsOf(sets.flatMap(readTexts)));
const missing = verdicts.size - pairs.filter(({ verdict }) => verdict).length;
console.log(`${pairs.length} pairs, ${verdicts.size - missing} of ${verdicts.size} verdicts met`);
const within = fitted(
  'one language',
  pairs.filter((p) => p.isOneLanguage),
);
const across = fitted(
  'two languages',
  pairs.filter((p) => !p.isOneLanguage),
);
write(within, across);
