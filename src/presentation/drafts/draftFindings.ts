import type { CheckedFigure, Source } from '../../core/drafts/checkDraft.js';
import { type DraftCode, draftCode, draftMessage } from '../../core/drafts/draftMessage.js';
import type { OtherName } from '../../core/drafts/otherNames.js';
import type { Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { type IndexedArticles, type Place, placeIn } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import { articleCount } from '../wording.js';
import { sourceLine } from './sourceLine.js';

/** What there is to say of one place of a draft. */
export interface DraftFinding extends Omit<Place, 'uri'> {
  readonly code: DraftCode | 'name';
  readonly message: string;
  /** Where the articles say so, and in which words. */
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

/** What a draft looks like beside the articles of its corpus. */
export interface CheckedDraft {
  /** What differs first, in the order of the text; bounded. */
  readonly findings: readonly DraftFinding[];
  /** How many figures the draft has, and how many of each kind of finding there are in all. */
  readonly figures: number;
  readonly counts: Readonly<Record<DraftCode, number>>;
  /** What the writer has to know besides. */
  readonly notes: readonly string[];
}

// The editor shows a thousand problems of one file at most; what differs comes first.
const MOST_FINDINGS = 500;
// So many passages of one figure are shown beside it.
const MOST_RELATED = 4;
const ORDER: readonly DraftCode[] = ['differs', 'mayDiffer', 'agrees'];

/** What is shown of the figures and names of the draft at `uri`. */
export function checkedDraft(
  articles: IndexedArticles,
  { text, uri }: { readonly text: string; readonly uri: string },
  checked: readonly CheckedFigure[],
  names: readonly OtherName[],
  figures: number,
  notes: readonly string[],
): CheckedDraft {
  const counts = { differs: 0, mayDiffer: 0, agrees: 0 };
  const coded = checked.map((one) => ({ one, code: draftCode(one) }));
  for (const { code } of coded) counts[code]++;
  const shown = coded
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code) || a.one.figure.start - b.one.figure.start)
    .slice(0, MOST_FINDINGS);
  const source = { text };
  return {
    findings: [
      ...shown.map(({ one, code }) => findingOf(articles, source, uri, one, code)),
      ...names.map((name) => nameFinding(source, name)),
    ],
    figures,
    counts,
    notes,
  };
}

/** A name that is likely a slip; nobody says that it is one. */
const nameFinding = (source: { readonly text: string }, name: OtherName): DraftFinding => ({
  ...placeIn(source, name),
  code: 'name',
  message: plainLabel(t('The articles write {0} ({1})', name.name, articleCount(name.articles))),
  related: [],
});

function findingOf(
  articles: IndexedArticles,
  source: { readonly text: string },
  draft: string,
  { figure, agreeing, differing }: CheckedFigure,
  code: DraftCode,
): DraftFinding {
  const linesOf = (sources: readonly Source[]) => sources.flatMap(({ ref }) => sourceLine(articles, ref, draft) ?? []);
  const message = draftMessage(code, linesOf(agreeing), linesOf(differing), t);
  return {
    ...placeIn(source, figure),
    code,
    message: plainLabel(message),
    related: [...differing, ...agreeing]
      .slice(0, MOST_RELATED)
      .flatMap(({ ref }) => relatedAt(articles, ref.article, ref.figure, draft) ?? []),
  };
}

function relatedAt(articles: IndexedArticles, article: string, figure: Span, draft: string) {
  const annotated = articles.index.article(article);
  const line = annotated?.annotations.figures.find(({ start }) => start === figure.start);
  const source = line && sourceLine(articles, { article, figure: line }, draft);
  if (!annotated || !source) return undefined;
  const { text } = quoteAround(annotated.article.text, figure, annotated.annotations.language);
  return { place: source.place, message: plainLabel(text) };
}
