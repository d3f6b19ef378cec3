import type { Explanation } from '../../core/links/across/sameFactAcross.js';
import { type FigureRef, isSameRef, type Link, type LinkReason, type LinkType } from '../../core/links/link.js';
import { linkRule, evidenceText as nameEvidence } from '../../core/links/linkRule.js';
import { wordsAt } from '../../core/text/quote.js';
import { t } from '../l10n.js';
import { type CardLine, line, phrase, quiet, strong } from './card.js';
import { type CardContext, present, quoteLine, sourceParts, titles } from './sources.js';
import { isStated, type Telling } from './tellings.js';

// Titles are long: two name who prints a sentence, the others are counted.
const TITLES_SHOWN = 2;
// What spoke for and against a link, the most telling first.
const PROS_SHOWN = 3;
const CONTRAS_SHOWN = 2;

/**
 * What another passage tells, in a sentence with both figures and the source, and the words it stands in; `withRule`: and
 * what the link stands on.
 */
export function tellingLines(
  context: CardContext,
  of: FigureRef,
  { link, ref, reprints, isSameText }: Telling,
  withRule: boolean,
): CardLine[] {
  if (isSameText) return [sameTextLine(context, [ref, ...reprints])];
  const probably = !isStated(link) && UNHEDGED.has(link.type) ? [quiet(t('Probably: '))] : [];
  return present<CardLine>([
    {
      parts: [
        ...probably,
        ...phrase(
          sentenceOf(link, of),
          [strong(written(context, ref))],
          sourceParts(context, ref.article, ref.figure),
          [strong(written(context, of))],
        ),
      ],
    },
    quoteLine(context, ref.article, ref.figure),
    withRule ? whyLine(context, of, link, ref) : undefined,
    reprints.length > 0 ? sameTextLine(context, reprints) : undefined,
  ]);
}

const sameTextLine = (context: CardContext, refs: readonly FigureRef[]): CardLine => ({
  parts: phrase(
    t('The same text in {0}'),
    titles(
      context,
      refs.map(({ article, figure }) => ({ article, span: figure })),
      TITLES_SHOWN,
    ),
  ),
});

/** What a link stands on; nothing where its own line has said it. */
function whyLine({ index }: CardContext, of: FigureRef, link: Link, ref: FigureRef): CardLine | undefined {
  if (SAID.has(link.reason.rule)) return undefined;
  // Of equal values there is nothing to say but what their passages share.
  const isEqual = ref.figure.value === of.figure.value;
  const weighed = link.reason.rule === 'context' && isEqual ? index.explain(of, ref) : undefined;
  const why = weighed ? evidenceText(weighed, !isStated(link)) : linkRule(link, t);
  return why ? line(quiet(t('Why: {0}', why))) : undefined;
}

/** `{0}` is the figure told elsewhere, `{1}` its source, `{2}` the figure at hand. */
function sentenceOf({ type, tier, figures: [first] }: Link, of: FigureRef): string {
  const isFirst = first !== undefined && isSameRef(first, of);
  switch (type) {
    case 'conflict':
      return tier === 'likely' ? t('Differs, look: {0} in {1}') : t('≠ {0} in {1}');
    case 'update':
      return isFirst ? t('{2} here, later {0} in {1}') : t('{2} here, earlier {0} in {1}');
    case 'correction':
      return isFirst ? t('{2} here, corrected to {0} in {1}') : t('{2} here corrects {0} in {1}');
    case 'competing':
      return t('{2} here, {0} by another source in {1}');
    case 'part-of':
      return isFirst ? t('{2} here is part of {0} in {1}') : t('{2} here, of which {0} in {1}');
    default:
      return tier === 'likely' ? t('Probably the same: {0} in {1}') : t('= {0} in {1}');
  }
}

// Their sentences do not say themselves that a link is only likely.
const UNHEDGED: ReadonlySet<LinkType> = new Set(['update', 'correction', 'competing', 'part-of']);
// Their rule says no more than their sentence.
const SAID: ReadonlySet<LinkReason['rule']> = new Set(['update', 'correction', 'sources']);

/** What weighed most for a link; where doubt is left, also what weighed against it. */
function evidenceText({ items }: Explanation, isDoubted: boolean): string {
  const named = (sign: number, shown: number): string => {
    const texts = items.flatMap(({ name, share }) => (Math.sign(share) === sign ? nameEvidence(name, t) : []));
    return [...new Set(texts.filter(Boolean))].slice(0, shown).join(', ');
  };
  const [pro, contra] = [named(1, PROS_SHOWN), named(-1, CONTRAS_SHOWN)];
  return contra && isDoubted ? t('{0}; but {1}', pro, contra) : pro;
}

function written({ index }: CardContext, { article, figure }: FigureRef): string {
  const annotated = index.article(article);
  return annotated ? wordsAt(annotated.article.text, figure) : '';
}
