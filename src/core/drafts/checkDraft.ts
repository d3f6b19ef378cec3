import { type ArticleContext, linesOf, type Passage } from '../context/articleContext.js';
import { termList, totalWeight } from '../context/terms.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import { groupBy } from '../groupBy.js';
import type { CorpusIndex } from '../index/corpusIndex.js';
import { intervalOf, overlaps, relativeWidth } from '../links/interval.js';
import { compareRefs, type FigureRef, figureId, type Link, type LinkTier } from '../links/link.js';
import { topicOf } from '../links/topicLinks.js';
import type { Figure } from '../model.js';
import { Frames, type Retelling, retellings } from './retellings.js';

/** A figure of the corpus that is of the same thing as one of a draft. */
export interface Source {
  readonly ref: FigureRef;
  /** How sure it is that it is of the same thing. */
  readonly tier: LinkTier;
}

/** What the corpus says of one figure of a draft; of each list the surest and most precise first. */
export interface CheckedFigure {
  readonly figure: Figure;
  readonly agreeing: readonly Source[];
  readonly differing: readonly Source[];
}

/** Does a figure differ from what is sure, and agrees with nothing? */
export const isContradicted = ({ agreeing, differing }: CheckedFigure): boolean =>
  agreeing.length === 0 && differing[0]?.tier === 'stated';

// So many articles that share most rare terms with a sentence are looked into, and with the whole draft.
const CLOSEST_TO_SENTENCE = 16;
const CLOSEST_TO_DIFFERING = 64;
const CLOSEST_TO_DRAFT = 24;
// Two rare words that a sentence and an article share, and nearly two.
const LEAST_OF_SENTENCE = 7;
const LEAST_OF_DRAFT = 9;
// So many passages with figures a long article has.
const PART = 120;
// Sentences this alike are made anew from one mould.
const RECURRING = 0.7;
// So many sources of one figure are told.
const MOST_SOURCES = 8;

/**
 * Compares the figures of a draft with those of a corpus, which does not change by it: what its sentences have in common
 * with those of articles, and what links would join them. `except` is the id of an article that is not compared: the
 * draft itself, where it is one. Yields now and then, so that others have their turn; returns the figures of which
 * anything is known, in the order of the text.
 */
export function* checkDraft(
  index: CorpusIndex,
  draft: AnnotatedArticle,
  except?: string,
): Generator<void, readonly CheckedFigure[]> {
  const visiting = index.visiting(draft);
  const { context, statements } = visiting.annotations.reading;
  const told = new Told(visiting.article.id, except);
  const passages = context.passages.filter((passage) => !isFootnote(visiting.article.text, passage));
  const near = new Map<string, Set<Passage>>();
  for (const [i, passage] of passages.entries()) {
    const articles = new Set(index.closestTo([passage], CLOSEST_TO_SENTENCE, LEAST_OF_SENTENCE));
    for (const { statement } of passage.figures) for (const id of index.articlesOnTopicOf(statement)) articles.add(id);
    // A sentence that says little by itself is told by the ones beside it.
    const beside = passages.slice(Math.max(0, i - 1), i + 2);
    for (const id of articles) near.set(id, new Set([...(near.get(id) ?? []), ...beside]));
    yield;
  }
  // A draft is written after all that it tells.
  const late = statements.map((statement) => ({
    ...statement,
    written: statement.written ?? Number.POSITIVE_INFINITY,
  }));
  for (const topic of groupBy(late, topicOf).values()) {
    for (const link of index.topicLinksOf(topic)) told.addLink(link);
    yield;
  }
  for (const part of partsOf(context)) {
    for (const id of index.closestTo(part.passages, CLOSEST_TO_DRAFT, LEAST_OF_DRAFT)) {
      for (const link of index.linksBetween(part, id)) told.addLink(link);
      yield;
    }
  }
  const frames = new Frames(visiting);
  for (const [id, own] of near) {
    yield;
    const article = id === except ? undefined : index.article(id);
    if (article?.annotations.language !== context.language) continue;
    for (const retelling of retellings(own, frames, article, index.rarity)) told.addRetelling(retelling);
  }
  // What would be told is looked for in more articles: a sentence that is made anew each week stands in many.
  for (const passage of told.differingPassages()) {
    for (const id of index.closestTo([passage], CLOSEST_TO_DIFFERING, LEAST_OF_SENTENCE)) {
      yield;
      const article = id === except || near.get(id)?.has(passage) ? undefined : index.article(id);
      if (article?.annotations.language !== context.language) continue;
      for (const retelling of retellings([passage], frames, article, index.rarity)) told.addRetelling(retelling);
    }
  }
  return told.figures();
}

/** A long draft in parts of an article's length: each is about something of its own, and takes a moment to compare. */
function partsOf(context: ArticleContext): readonly ArticleContext[] {
  const { passages } = context;
  if (passages.length <= PART) return [context];
  return Array.from({ length: Math.ceil(passages.length / PART) }, (_, i) => {
    const own = passages.slice(i * PART, (i + 1) * PART);
    const words = termList(own.flatMap((passage) => [...passage.words]));
    const names = termList(own.flatMap((passage) => [...passage.names]));
    const weight = totalWeight(words) + totalWeight(names);
    return { ...context, words, names, weight, leadNames: names, passages: own, lines: linesOf(own), addends: [] };
  });
}

/** What is known of the figures of a draft. */
class Told {
  private readonly byFigure = new Map<number, { figure: Figure; agreeing: Source[]; differing: Source[] }>();
  /** Figures in the place of one, where sentences are alike that may be of several times. */
  private readonly elsewhere = new Map<number, Retelling[]>();

  constructor(
    private readonly draft: string,
    private readonly except: string | undefined,
  ) {}

  addLink({ type, figures, tier = 'stated', reason }: Link): void {
    const own = figures.filter(({ article }) => article === this.draft);
    const others = figures.filter(({ article }) => article !== this.draft && article !== this.except);
    for (const { figure } of own) {
      for (const ref of others) {
        if (type === 'same-fact') this.add(figure, 'agreeing', { ref, tier });
        const isSuperseded = (type === 'correction' || type === 'update') && figures[0]?.article === this.draft;
        // Whether two texts are versions of each other, their sentences tell.
        const isConflict = type === 'conflict' && reason.rule !== 'version' && !areAlike(figure, ref.figure);
        if (isConflict || isSuperseded) this.add(figure, 'differing', { ref, tier });
      }
    }
  }

  addRetelling(retelling: Retelling): void {
    const { own, other, agrees, tier } = retelling;
    if (agrees && tier) this.add(own.ref.figure, 'agreeing', { ref: other.ref, tier });
    if (agrees) return;
    const known = this.elsewhere.get(own.ref.figure.start);
    if (known) known.push(retelling);
    else this.elsewhere.set(own.ref.figure.start, [retelling]);
  }

  /** The passages of the draft that differ from an article unless others tell that their words recur. */
  differingPassages(): ReadonlySet<Passage> {
    const all = [...this.elsewhere.values()].flat();
    return new Set(all.filter(({ tier, isOfOneTime }) => tier && !isOfOneTime).map(({ passage }) => passage));
  }

  figures(): readonly CheckedFigure[] {
    for (const told of this.elsewhere.values()) {
      const isRecurring = isMadeAnew(told.filter(({ alike }) => alike >= RECURRING));
      for (const { own, other, tier, isOfOneTime, isCopy } of told) {
        if (!tier || (isRecurring && !isOfOneTime)) continue;
        if (isCopy) this.settle(own.ref.figure, other.ref.article);
        this.add(own.ref.figure, 'differing', { ref: other.ref, tier });
      }
    }
    return [...this.byFigure.values()]
      .map(({ figure, agreeing, differing }) => ({ figure, agreeing: best(agreeing), differing: best(differing) }))
      .sort((a, b) => a.figure.start - b.figure.start);
  }

  /** Of a sentence word for word as an article has it nothing else there is of the same, nor what only may be so. */
  private settle({ start }: Figure, article: string): void {
    const known = this.byFigure.get(start);
    if (known) known.agreeing = known.agreeing.filter(({ ref, tier }) => tier === 'stated' && ref.article !== article);
  }

  private add(figure: Figure, how: 'agreeing' | 'differing', source: Source): void {
    let known = this.byFigure.get(figure.start);
    if (!known) {
      known = { figure, agreeing: [], differing: [] };
      this.byFigure.set(figure.start, known);
    }
    known[how].push(source);
  }
}

/** Do several articles have a sentence with other numbers in it? */
const isMadeAnew = (told: readonly Retelling[]): boolean =>
  told.some(({ other }) =>
    told.some((one) => one.other.ref.article !== other.ref.article && !areAlike(one.other.figure, other.figure)),
  );

const areAlike = (a: Figure, b: Figure): boolean => overlaps(intervalOf(a), intervalOf(b));

/** Each place once; the surest and most precise first. */
function best(sources: readonly Source[]): readonly Source[] {
  const width = ({ ref }: Source): number => relativeWidth(intervalOf(ref.figure));
  const sorted = [...sources].sort(
    (a, b) =>
      Number(b.tier === 'stated') - Number(a.tier === 'stated') || width(a) - width(b) || compareRefs(a.ref, b.ref),
  );
  const once = new Map<string, Source>();
  for (const source of sorted) if (!once.has(figureId(source.ref))) once.set(figureId(source.ref), source);
  return [...once.values()].slice(0, MOST_SOURCES);
}

const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,40}\]:/;

/** Is it in what a draft says of its sources? */
function isFootnote(text: string, { start }: Passage): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  return FOOTNOTE.test(text.slice(line, line + 60));
}
