import { readArticle, readCorpus } from '../../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../../src/core/entities/lexicon.js';
import type { Span } from '../../../src/core/model.js';
import { nodeFiles } from '../../../src/node/nodeFiles.js';
import { corpusFolder } from '../../vscode/paths.js';
import {
  type ExpectedFigure,
  type FigurePlace,
  isInside,
  type Labelled,
  type LabelledArticle,
  overlaps,
  unlabelled,
} from '../labelled.js';
import { type PublishedArticle, publish, STANDING_OF_STATUS } from '../published.js';
import { readJsonData } from './sources.js';

interface GoldSpan extends Span {
  readonly article: string;
  readonly text: string;
  readonly optional?: boolean;
  readonly boilerplate?: boolean;
}

interface GoldFigure extends GoldSpan {
  readonly i: number;
  readonly kind: string;
  readonly value: number;
  readonly value2?: number;
  readonly unit: string;
  readonly modifier: string;
  readonly period?: string;
  readonly subject?: string;
  readonly status?: string;
  readonly altSpans?: readonly string[];
  readonly altUnits?: readonly string[];
  readonly altModifiers?: readonly string[];
  readonly altPeriods?: readonly string[];
}

interface GoldMention extends GoldSpan {
  readonly entity: string;
  readonly alt?: readonly (Span & { readonly entity: string })[];
}

interface GoldEvent {
  readonly id: string;
  readonly date: string;
  readonly optional?: boolean;
  readonly evidence: readonly GoldSpan[];
  readonly mentionedIn: readonly string[];
}

interface GoldLink {
  readonly id: string;
  readonly type: string;
  readonly figures: readonly number[];
}

interface GoldArticle {
  readonly article: string;
  readonly language: string;
  readonly boilerplate: readonly Span[];
}

/** Where a noun is counted its words vary ("phone", "unit"): of these kinds the unit is judged. */
const UNIT_KINDS = ['money', 'price', 'percent', 'duration', 'multiple', 'rank'];
/** Other ways to draw a span begin at most so far before it. */
const ALTERNATIVE_WITHIN = 40;

const gold = <Value>(name: string): Value => readJsonData<Value>(`gold/${name}.json`);

/** The bundled corpus, read with its lexicon, against its gold standard. */
export async function readGolden(): Promise<Labelled> {
  const files = nodeFiles(corpusFolder);
  const corpus = await readCorpus(files);
  const articles = await Promise.all(corpus.entries.map((entry) => readArticle(files, entry, corpus.language)));
  const lexicon = compileLexicon(corpus.lexicon?.entities ?? [], corpus.lexicon?.ignore ?? []);
  const published = publish(
    articles.flatMap(({ article }) => article ?? []),
    lexicon,
  );
  const figures = gold<GoldFigure[]>('figures');
  const labels = gold<GoldArticle[]>('articles').flatMap((about) => {
    const article = published.articles.find(({ id }) => id.startsWith(`${about.article}-`));
    return article ? [labelArticle(about, article, figures)] : [];
  });
  const place = (i: number): FigurePlace => {
    const figure = figures[i];
    const article = labels.find(({ id }) => id === figure?.article)?.article;
    if (!figure || !article) throw new Error(`The gold standard has no figure ${i} in a known article`);
    return { article, start: figure.start, end: figure.end };
  };
  return {
    id: 'golden',
    published,
    articles: labels,
    links: gold<GoldLink[]>('links').map(({ id, type, figures }) => ({
      id: `${id} ${type}`,
      lang: 'en',
      types: [type],
      figures: figures.map(place),
      atLeast: 2,
    })),
    nonLinks: gold<{ figures: [number, number]; keys: string[] }[]>('nonlinks').map(({ figures: [a, b], keys }) => ({
      id: keys.join(' | '),
      lang: 'en',
      figures: [place(a), place(b)],
      allowed: ['comparison', 'series'],
    })),
    completeLinks: ['conflict'],
    twins: [],
  };
}

function labelArticle(
  about: GoldArticle,
  article: PublishedArticle,
  allFigures: readonly GoldFigure[],
): LabelledArticle {
  const own = <Label extends { article: string }>(list: readonly Label[]): Label[] =>
    list.filter((label) => label.article === about.article);
  const furniture = [...about.boilerplate, ...article.boilerplate];
  const isText = (span: Span): boolean => !furniture.some((part) => isInside(span, part));
  const figures = own(allFigures);
  const kindOf = new Map(gold<{ id: string; kind: string }[]>('entities').map(({ id, kind }) => [id, kind]));
  return {
    ...unlabelled(about.article, about.language, article),
    figures: figures.map((figure) => expectedFigure(figure, article.text)),
    noFigures: own(gold<GoldSpan[]>('traps')).filter((trap) => !figures.some((figure) => overlaps(figure, trap))),
    dates: own(gold<(GoldSpan & { iso: string })[]>('dates')).map(({ start, end, iso }) => ({
      spans: [{ start, end }],
      // A clock time is not read; its day is.
      isos: [iso, iso.replace(/T.*/, '')],
    })),
    names: own(gold<GoldMention[]>('mentions')).map((mention) => {
      const kind = kindOf.get(mention.entity);
      return {
        spans: [mention, ...(mention.alt ?? [])].map(({ start, end }) => ({ start, end })),
        ...(mention.optional || mention.boilerplate ? { optional: true } : {}),
        // Where there are other readings, each has its own entity.
        ...(mention.alt ? {} : { thing: mention.entity, ...(kind && { kinds: [kind] }) }),
      };
    }),
    events: gold<GoldEvent[]>('events')
      .filter((event) => !event.optional && event.mentionedIn[0] === about.article)
      .map(({ id, date, evidence }) => ({ id, dates: [date], spans: own(evidence) })),
    complete: { figures: isText, dates: isText, names: isText },
  };
}

function expectedFigure(figure: GoldFigure, text: string): ExpectedFigure {
  const { kind, unit, modifier, period, subject, status } = figure;
  return {
    spans: [
      { start: figure.start, end: figure.end },
      ...(figure.altSpans ?? []).flatMap((alt) => near(text, alt, figure)),
    ],
    ...(figure.optional || figure.boilerplate ? { optional: true } : {}),
    value: figure.value,
    ...(figure.value2 !== undefined && { value2: figure.value2 }),
    ...(UNIT_KINDS.includes(kind) && { units: [unit, ...(figure.altUnits ?? [])] }),
    modifiers: [modifier, ...(figure.altModifiers ?? [])],
    ...(period && { periods: [period, ...(figure.altPeriods ?? [])] }),
    ...(subject && { owners: [subject], wholeOwner: true }),
    standings: [(status && STANDING_OF_STATUS[status]) ?? 'stated'],
  };
}

function near(text: string, part: string, { start, end }: Span): Span[] {
  const at = text.indexOf(part, Math.max(0, start - ALTERNATIVE_WITHIN));
  return at >= 0 && at < end ? [{ start: at, end: at + part.length }] : [];
}
