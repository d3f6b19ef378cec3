import { withProgress } from '../../vscode/progress.js';
import type { Answers, Percentiles, QueryName } from '../measurements.js';
import { printTable, short } from '../table.js';
import { measure } from '../worker.js';
import { type SectionOptions, warmUpFor } from './section.js';

type Answer = Answers['index'];

const SIZES = [1_000, 6_000, 40_000];
const QUICK_SIZES = [500, 1_000];

const QUERIES: Readonly<Record<QueryName, string>> = {
  figureCard: 'card of a figure',
  linksOf: '  linksOf',
  restatements: '  restatements',
  relatedPassages: '  relatedPassages',
  seriesOf: '  seriesOf',
  entityCard: 'card of the most frequent entity',
  weigh: '  weigh',
  surfaceForms: '  surfaceForms',
  passages: '  articlesWith, tellingMention',
  neighbours: '  related, placeBeside',
  relationsOf: '  relationsOf',
  figuresOf: '  figuresOf',
  eventsOf: '  eventsOf',
  mentionsOf: 'all mentions of the most frequent entity',
  findings: 'findings',
  events: 'events',
  entities: 'entities',
  replace: 'replacing an article',
  figureCardAfter: '  card of its first figure after that',
  entityCardAfter: '  card of the most frequent entity after that',
  findingsAfter: '  findings after that',
  eventsAfter: '  events after that',
  entitiesAfter: '  entities after that',
};

/** What a corpus of thousands of articles costs to build, to ask and to keep. */
export async function printIndex({ quick, corpus }: SectionOptions): Promise<void> {
  const sizes = quick ? QUICK_SIZES : SIZES;
  const request = { sizes, corpus, milliseconds: quick ? 25 : 400, warmUp: warmUpFor(quick) };
  const answers = await withProgress('Measuring the index', () => measure('index', request, quick ? 20 : 900));
  const heads = answers.map(({ articles }) => articles.toLocaleString('en'));
  printCosts(answers, heads);
  printParts(answers, heads);
  printQueries(answers, heads);
}

function printCosts(answers: readonly Answer[], heads: readonly string[]): void {
  const [first] = answers;
  const row = (title: string, value: (answer: Answer) => number) => [title, ...answers.map((a) => short(value(a)))];
  const growth = (title: string, value: (answer: Answer) => number) => [
    title,
    ...answers.map((a) => (first ? `${short(value(a) / value(first))}×` : '–')),
  ];
  const count = (title: string, of: keyof Answer['found']) => [
    title,
    ...answers.map(({ found }) => found[of].toLocaleString('en')),
  ];
  const text = answers.at(-1);
  const each = text ? `articles of ${short(text.bytes / text.articles / 1e3)} kB` : 'articles';
  printTable(
    `Index: ${each}; the speed is that of the articles added since the size before`,
    ['articles', ...heads],
    [
      row('text MB', ({ bytes }) => bytes / 1e6),
      count('entities', 'entities'),
      count('mentions of the most frequent', 'mentionsOfFirst'),
      count('figures', 'figures'),
      count('links', 'links'),
      count('findings', 'findings'),
      count('events', 'events'),
      row('annotate MB/s of CPU time', ({ added, annotate }) => added.bytes / annotate.processorMilliseconds / 1e3),
      row('put MB/s of CPU time', ({ added, put }) => added.bytes / put.processorMilliseconds / 1e3),
      row('heap MB', ({ heap }) => heap / 1e6),
      row('heap MB per MB of text', ({ heap, bytes }) => heap / bytes),
      growth('annotate CPU time per article', ({ added, annotate }) => annotate.processorMilliseconds / added.articles),
      growth('put CPU time per article', ({ added, put }) => put.processorMilliseconds / added.articles),
      growth('heap per article', ({ heap, articles }) => heap / articles),
    ],
  );
  console.log('The heap is what is reachable after all was asked: texts, packed articles and the packed index.');
}

/** What takes how much room, the largest part first. */
function printParts(answers: readonly Answer[], heads: readonly string[]): void {
  const last = answers.at(-1);
  const names = Object.keys(last?.parts ?? {}).sort((a, b) => (last?.parts[b] ?? 0) - (last?.parts[a] ?? 0));
  const sum = (answer: Answer) => Object.values(answer.parts).reduce((all, bytes) => all + bytes, 0);
  printTable(
    'Parts of the index: bytes for each byte of text, as they are saved; `articles` are the packed articles',
    ['articles', ...heads],
    [
      ['all', ...answers.map((answer) => short(sum(answer) / answer.bytes))],
      ...names.map((name) => [name, ...answers.map(({ parts, bytes }) => short((parts[name] ?? 0) / bytes))]),
    ],
  );
}

function printQueries(answers: readonly Answer[], heads: readonly string[]): void {
  const cells = (times: Percentiles | undefined) => [short(times?.p50), short(times?.p99)];
  printTable(
    'Questions to the index, milliseconds of processor time: median and 99th percentile, each asked many times',
    ['articles', ...heads.flatMap((head) => [`${head} p50`, 'p99'])],
    (Object.keys(QUERIES) as QueryName[]).map((name) => [
      QUERIES[name],
      ...answers.flatMap(({ queries }) => cells(queries[name])),
    ]),
  );
}
