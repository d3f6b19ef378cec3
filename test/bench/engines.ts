import { createRequire } from 'node:module';
import path from 'node:path';
import type * as core from '../../src/core/core.js';
import { outFolder } from '../vscode/paths.js';
import { corpusLexicon } from './corpusLexicon.js';
import { benchFolder, distFolder } from './folders.js';
import { manyNames } from './manyNames.js';
import type { BenchText } from './texts.js';

/** Reads a text and returns how many things it found. */
export type Read = (text: BenchText) => number;

export interface Engine {
  readonly id: string;
  readonly name: string;
  /** What it gives for a text. */
  readonly gives: string;
  readonly ours?: true;
  /** It reads quantities, not only dates. */
  readonly figures: boolean;
  /** So slow on a text of some length that it gets single paragraphs, as many as time allows. */
  readonly byParagraph?: true;
  /** Growth starts at this part of the text instead of all of it. */
  readonly growsFrom?: number;
  readonly load: () => Read;
}

/** At run time, out of `dist/`, `out/` and `test/bench/node_modules`: a bundle would measure the bundler. */
const load = createRequire(path.join(benchFolder, 'package.json'));

export const crossreadEngines: readonly Engine[] = [
  {
    id: 'crossread',
    name: 'Crossread',
    gives: 'names, figures, dates',
    ours: true,
    figures: true,
    load: () => annotateWith(corpusLexicon()),
  },
  {
    id: 'crossread-many-names',
    name: 'Crossread, 50,000 names',
    gives: 'the same with a larger lexicon',
    ours: true,
    figures: true,
    load: () => annotateWith([...corpusLexicon(), ...manyNames(50_000)]),
  },
  {
    id: 'crossread-no-lexicon',
    name: 'Crossread, no lexicon',
    gives: 'names it recognises, figures, dates',
    ours: true,
    figures: true,
    load: () => annotateWith([]),
  },
  {
    id: 'crossread-figures',
    name: 'Crossread, figures alone',
    gives: 'figures and dates with values',
    ours: true,
    figures: true,
    load: () => {
      const { readFiguresAndDates } = load(path.join(outFolder, 'figuresAlone.js'));
      return ({ text, language, date }) => readFiguresAndDates(text, language, date);
    },
  },
];

export const peerEngines: readonly Engine[] = [
  {
    id: 'wink',
    name: 'wink-nlp',
    gives: 'numbers, dates; no values, no names',
    figures: true,
    load: () => {
      // Only what finds entities: it gives the same ones without sentences and parts of speech, and faster.
      const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['ner']);
      return ({ text }) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
    },
  },
  {
    id: 'chrono',
    name: 'chrono-node',
    gives: 'dates',
    figures: false,
    load: () => {
      const { en } = load('chrono-node');
      return ({ text, date }) => en.parse(text, new Date(date)).length;
    },
  },
  {
    id: 'compromise',
    name: 'compromise',
    gives: 'names, numbers, dates',
    figures: true,
    growsFrom: 1 / 64,
    load: () => {
      const nlp = load('compromise');
      nlp.extend(load('compromise-dates'));
      return ({ text }) => {
        const doc = nlp(text);
        const lists = [doc.people(), doc.organizations(), doc.places(), doc.numbers(), doc.dates()];
        return lists.reduce((sum, list) => sum + list.json().length, 0);
      };
    },
  },
  {
    id: 'recognizers',
    name: 'Recognizers-Text',
    gives: 'numbers, money, units, dates',
    figures: true,
    byParagraph: true,
    growsFrom: 1 / 64,
    load: () => {
      const suite = load('@microsoft/recognizers-text-suite');
      const culture = suite.Culture.English;
      return ({ text, date }) =>
        suite.recognizeNumber(text, culture).length +
        suite.recognizePercentage(text, culture).length +
        suite.recognizeCurrency(text, culture).length +
        suite.recognizeDimension(text, culture).length +
        suite.recognizeAge(text, culture).length +
        suite.recognizeDateTime(text, culture, undefined, new Date(date)).length;
    },
  },
];

const EARLIER = 'earlier ';

/** An earlier build of `dist/core.js`, by which a change is told from the machine's mood. */
export const earlierCrossread = (file: string): Engine => ({
  id: `${EARLIER}${file}`,
  name: 'Crossread, earlier build',
  gives: 'names, figures, dates',
  ours: true,
  figures: true,
  load: () => annotateWith(corpusLexicon(), file),
});

export const isEarlier = ({ id }: Engine): boolean => id.startsWith(EARLIER);

/** The engine of an id, which is all that another process is told of it. */
export function engineOf(id: string): Engine {
  if (id.startsWith(EARLIER)) return earlierCrossread(id.slice(EARLIER.length));
  const engine = [...crossreadEngines, ...peerEngines].find((known) => known.id === id);
  if (!engine) throw new Error(`No engine "${id}".`);
  return engine;
}

function annotateWith(entities: readonly core.LexiconEntity[], file = path.join(distFolder, 'core.js')): Read {
  const { annotate, compileLexicon }: typeof core = load(file);
  const lexicon = compileLexicon(entities);
  return ({ text, language, date }) => {
    const { mentions, figures, dates } = annotate({ text, language, date }, { lexicon });
    return mentions.length + figures.length + dates.length;
  };
}
