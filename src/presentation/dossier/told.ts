import { type AnnotatedArticle, sectionAt } from '../../core/corpus/article.js';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { FigureRef } from '../../core/links/link.js';
import { type Entity, isUnclaimed, type Mention, type Span } from '../../core/model.js';
import { quoteAround, wordsAt } from '../../core/text/quote.js';
import { shortened } from '../cards/entityFacts.js';
import { sourceAt } from '../cards/quotation.js';
import { type IndexedArticles, type Passage, passageOf, placeIn } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { modifierName, number, period, saidOf } from '../wording.js';
import type { DossierLead, DossierLine, DossierMark, DossierPart } from './dossier.js';

const TITLE_LENGTH = 50;
const QUOTE_LENGTH = 320;
// A quotation may be of several sentences.
const LONGEST = 600;
// A word of an article is looked for in its quotation so far from where it should stand.
const DRIFT = 60;

/** A place of an article that tells something. */
export interface Told {
  readonly article: string;
  readonly span: Span;
}

/** Puts what articles tell into the words of a dossier, each with where it stands. */
export class Teller {
  readonly index: CorpusIndex;
  private readonly articles = new Map<string, AnnotatedArticle | undefined>();
  private readonly found = new Map<string, ReadonlySet<number>>();

  constructor(private readonly corpus: IndexedArticles) {
    this.index = corpus.index;
  }

  article(id: string): AnnotatedArticle | undefined {
    if (!this.articles.has(id)) this.articles.set(id, this.index.article(id));
    return this.articles.get(id);
  }

  private passage({ article, span }: Told): Passage | undefined {
    return passageOf(this.corpus, article, span);
  }

  private lead(told: Told, to: DossierLead['to']): DossierLead | undefined {
    const passage = this.passage(told);
    const annotated = this.article(told.article);
    if (!passage || !annotated) return undefined;
    return { to, passage, place: { uri: passage.uri, ...placeIn(annotated.article, told.span) } };
  }

  /** Who says it and when: the publisher, else the title, which leads to the sentence, and the date. */
  source(told: Told): DossierLine {
    const annotated = this.article(told.article);
    if (!annotated) return [];
    const { title, publisher } = sourceAt(annotated.article, told.span.start);
    const date = sectionAt(annotated.article, told.span.start)?.date ?? annotated.article.date;
    const when = date ? `, ${period(date, 'short')}` : '';
    return [...this.leading(publisher || shortened(title, TITLE_LENGTH), told), ...(when ? [{ text: when }] : [])];
  }

  /** The sources of what several articles tell: the first by name, the others counted; `to`: where these lead. */
  sources(all: readonly Told[], to: 'sentence' | 'references'): DossierLine {
    const once = [...new Map(all.map((told) => [told.article, told])).values()];
    const [first, second] = once;
    if (!first) return [];
    const own = this.source(first);
    const other = second ? this.source(second) : [];
    // One more takes no more room than saying that there is one; what reads the same, a reprint, is told once.
    if (once.length === 2) return textOf(own) === textOf(other) ? own : [...own, { text: '; ' }, ...other];
    if (!second) return own;
    const rest = this.leading(t('and {0} more', number(once.length - 1)), to === 'references' ? first : second, to);
    return [...own, { text: '; ' }, ...rest];
  }

  /** Words that lead to a place. */
  leading(text: string, told: Told, to: DossierLead['to'] = 'sentence'): DossierLine {
    const lead = this.lead(told, to);
    return [{ text, ...(lead && { lead }) }];
  }

  /** The sentence around a span, with the names and figures in it. It is not put between marks: it has its own. */
  sentence(told: Told): DossierLine {
    const annotated = this.article(told.article);
    if (!annotated) return [];
    const { text, span } = quoteAround(annotated.article.text, told.span, annotated.annotations.language, QUOTE_LENGTH);
    return this.quoted(this.marked(shortened(text, LONGEST), { article: told.article, span }), told);
  }

  /** The words of a span between quotation marks, likewise. */
  words(told: Told): DossierLine {
    const annotated = this.article(told.article);
    if (!annotated) return [];
    const text = wordsAt(annotated.article.text, told.span);
    return this.quoted([{ text: '“' }, ...this.marked(text, told), { text: '”' }], told);
  }

  private quoted(parts: DossierLine, told: Told): DossierLine {
    const quoted = this.passage(told);
    return parts.map((part) => ({ ...part, ...(quoted && { quoted }) }));
  }

  /** Words that stand in a span of an article, with the names and figures that stand there too. */
  marked(words: string, { article: id, span }: Told): DossierPart[] {
    const annotated = this.article(id);
    if (!annotated) return [{ text: words }];
    const { article, annotations } = annotated;
    const parts: DossierPart[] = [];
    let at = 0;
    const items = [
      ...annotations.mentions.map((mention) => ({ span: mention, mark: this.ofMention(id, mention) })),
      ...annotations.figures.map((figure) => ({ span: figure, mark: this.ofFigure({ article: id, figure }) })),
    ]
      .filter((item) => item.span.start >= span.start && item.span.end <= span.end)
      .sort((a, b) => a.span.start - b.span.start);
    for (const item of items) {
      const own = wordsAt(article.text, item.span);
      const found = nearest(words, own, at, item.span.start - span.start);
      if (found === undefined || !item.mark) continue;
      if (found > at) parts.push({ text: words.slice(at, found) });
      parts.push({ text: own, mark: item.mark });
      at = found + own.length;
    }
    return at < words.length ? [...parts, { text: words.slice(at) }] : parts;
  }

  /** The name of an entity that is named at a place. */
  name({ id, name, kind }: Entity, told: Told): DossierPart {
    const passage = this.passage(told);
    return { text: name, ...(passage && { mark: { kind, entity: id, passage } }) };
  }

  /** A figure as it is written, with what hedges it and how it is told: "more than 60 million (target)". */
  figure({ article, figure }: FigureRef): DossierLine {
    const annotated = this.article(article);
    if (!annotated) return [];
    const mark = this.ofFigure({ article, figure });
    const hedge = modifierName(figure.modifier);
    const per = figure.per ? ` ${t('per {0}', figure.per)}` : '';
    const written = wordsAt(annotated.article.text, figure);
    const said = saidOf(figure);
    return [
      ...(hedge ? [{ text: `${hedge} ` }] : []),
      { text: written, ...(mark && { mark }) },
      ...(per && !written.includes(figure.per ?? '') ? [{ text: per }] : []),
      ...(said.length > 0 ? [{ text: ` (${said.join(', ')})` }] : []),
    ];
  }

  private ofMention(article: string, mention: Mention): DossierMark | undefined {
    const passage = this.passage({ article, span: mention });
    return passage && { kind: mention.kind, entity: mention.entity, passage };
  }

  private ofFigure({ article, figure }: FigureRef): DossierMark | undefined {
    const passage = this.passage({ article, span: figure });
    return passage && { kind: 'figure', passage, ...(this.isFound(article, figure.start) && { isFound: true }) };
  }

  private isFound(article: string, start: number): boolean {
    let starts = this.found.get(article);
    if (!starts) {
      const figures = this.index.findingsIn(article).flatMap((finding) => finding.figures);
      starts = new Set(figures.filter((ref) => ref.article === article).map(({ figure }) => figure.start));
      this.found.set(article, starts);
    }
    return starts.has(start);
  }
}

const textOf = (line: DossierLine): string => line.map(({ text }) => text).join('');

/** Is it told as something, and not denied, only asked for or taken back? */
export const isTold = ({ figure }: FigureRef): boolean => !isUnclaimed(figure);

/** Where a word stands in a text, from `from` on, nearest to where it is expected; whole words alone count. */
function nearest(text: string, word: string, from: number, expected: number): number | undefined {
  if (word === '') return undefined;
  let best: number | undefined;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (best !== undefined && Math.abs(at - expected) > Math.abs(best - expected)) break;
    if (isWhole(text, at, at + word.length)) best = at;
    if (at > expected + DRIFT) break;
  }
  return best;
}

const WORD = /[\p{L}\p{N}]/u;

const isWhole = (text: string, start: number, end: number): boolean =>
  !(WORD.test(text[start - 1] ?? '') && WORD.test(text[start] ?? '')) &&
  !(WORD.test(text[end - 1] ?? '') && WORD.test(text[end] ?? ''));
