import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { coverageText } from '../../core/links/coverageText.js';
import { type FigureRef, isSameRef, type Link } from '../../core/links/link.js';
import { linkRule } from '../../core/links/linkRule.js';
import type { Span } from '../../core/model.js';
import { linesOf } from '../../core/text/lines.js';
import { quoteAround } from '../../core/text/quote.js';
import { isStated, linksToTell, type Telling, tellingsOf } from '../cards/tellings.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { articleMeant } from './articleMeant.js';
import { plainText, type ToldQuote, toldFigure, toldQuote } from './toldItems.js';
import { ToolRefusal } from './toolInput.js';
import type { ToolInput } from './toolSpecs.js';
import { spanOfWords } from './wordsInText.js';

const FIGURES_SHOWN = 8;
const TELLINGS_SHOWN = 6;
const NAMES_SHOWN = 8;
const PASSAGE_LENGTH = 600;

/** What the other articles say of the figures and the names of a passage. */
export function elsewhereTool(corpus: ShownCorpus, input: ToolInput<'crossread_elsewhere'>): object {
  const { id, line = input.line } = articleMeant(corpus, input.article);
  const annotated = corpus.index.article(id) as AnnotatedArticle;
  const passage = passageMeant(annotated, input.quote, line);
  const { article, annotations } = annotated;
  const sentence = quoteAround(article.text, passage, annotations.language, PASSAGE_LENGTH).span;
  const quoted = annotations.figures.filter(isIn(passage));
  const figures = quoted.length > 0 ? quoted : annotations.figures.filter(isIn(sentence));
  const named = [...new Set(annotations.mentions.filter(isIn(sentence)).map(({ entity }) => entity))];
  return {
    compared: coverageText(corpus.index.coverage()),
    passage: toldQuote(corpus, id, passage, PASSAGE_LENGTH),
    figures: figures.slice(0, FIGURES_SHOWN).map((figure) => figureElsewhere(corpus, { article: id, figure })),
    ...(figures.length > FIGURES_SHOWN && { moreFigures: figures.length - FIGURES_SHOWN }),
    names: named.slice(0, NAMES_SHOWN).flatMap((entity) => {
      const found = corpus.index.weigh(entity);
      if (!found) return [];
      const { name, kind } = found.entity;
      return [{ name: plainText(name), kind, inOtherArticles: found.articles - 1 }];
    }),
  };
}

const isIn =
  (passage: Span) =>
  ({ start, end }: Span): boolean =>
    start < passage.end && end > passage.start;

/** A figure with what others tell of it; where that is nothing, the passages that have most to do with it. */
function figureElsewhere(corpus: ShownCorpus, of: FigureRef): object {
  const { index } = corpus;
  const { conflicts, stated, likely } = linksToTell(index, of);
  const tellings = tellingsOf(index, of, [...conflicts, ...stated, ...likely]);
  const shown = tellings.slice(0, TELLINGS_SHOWN);
  const related = tellings.length > 0 ? [] : index.relatedPassages(of);
  return {
    ...toldFigure(corpus, of),
    elsewhere: shown.flatMap((telling) => toldTelling(corpus, of, telling) ?? []),
    ...(tellings.length > shown.length && { moreElsewhere: tellings.length - shown.length }),
    ...(related.length > 0 && {
      related: related.flatMap(({ article, passage }) => {
        const quote = toldQuote(corpus, article, passage.figures[0]?.statement.figure ?? passage);
        return quote ? [{ claim: 'nothing: it only has to do with it', ...quote }] : [];
      }),
    }),
  };
}

function toldTelling(corpus: ShownCorpus, of: FigureRef, { link, ref, reprints }: Telling): object | undefined {
  const quote: ToldQuote | undefined = toldQuote(corpus, ref.article, ref.figure);
  return (
    quote && {
      claim: claimOf(link, of),
      tier: isStated(link) ? 'stated' : 'likely',
      why: linkRule(link),
      ...toldFigure(corpus, ref),
      ...quote,
      ...(reprints.length > 0 && { sameTextInArticles: reprints.length }),
    }
  );
}

/** What a link says of the figure told elsewhere, beside the one at hand. */
function claimOf(link: Link, of: FigureRef): string {
  const [first] = link.figures;
  const isFirst = first !== undefined && isSameRef(first, of);
  const said = saidBy(link, isFirst);
  return isStated(link) || link.type === 'conflict' ? said : `probably ${said}`;
}

function saidBy({ type, tier }: Link, isFirst: boolean): string {
  switch (type) {
    case 'conflict':
      return tier === 'likely' ? 'differs, look: is it of the same thing?' : 'contradicts it';
    case 'update':
      return isFirst ? 'a later count' : 'an earlier count';
    case 'correction':
      return isFirst ? 'corrects it' : 'corrected by it';
    case 'competing':
      return 'another value, by another source';
    case 'part-of':
      return isFirst ? 'the whole of which it is a part' : 'a part of it';
    default:
      return 'the same';
  }
}

/** Where in an article the passage is that is asked about; throws a {@link ToolRefusal} where it is nowhere. */
function passageMeant({ article }: AnnotatedArticle, quote?: string, line?: number): Span {
  const { starts } = linesOf(article);
  if (quote !== undefined) {
    const found = spanOfWords(article.text, quote, line === undefined ? 0 : starts[line - 1]);
    if (found) return found;
    throw new ToolRefusal('These words do not stand in that article. Quote fewer of them, or say only the "line".');
  }
  if (line === undefined) throw new ToolRefusal('Which passage? Say its "line", or its words as "quote".');
  const start = starts[line - 1];
  if (start === undefined) throw new ToolRefusal(`The article has ${starts.length} lines, and no line ${line}.`);
  const end = starts[line] ?? article.text.length;
  if (article.text.slice(start, end).trim() === '') throw new ToolRefusal(`Line ${line} of the article is empty.`);
  return { start, end };
}
