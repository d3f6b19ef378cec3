import type { AnnotatedArticle } from '../../core/corpus/article.js';
import { isQuiet } from '../../core/links/finding.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { findingCount } from '../wording.js';

/** How much there is to read in an article, or in one of the texts that it joins. */
export interface PartContents {
  /** Where the part begins; an offset. */
  readonly at: number;
  /** "2 companies · 5 figures". */
  readonly text: string;
}

/** What is over the title of an article, and over that of each text it joins; nothing over a part without contents. */
export function contentsOf(
  { index }: IndexedArticles,
  { article, annotations }: AnnotatedArticle,
): readonly PartContents[] {
  const titleAt = Math.max(0, article.text.indexOf(article.title));
  const parts = article.sections.length > 0 ? article.sections : [{ start: titleAt, end: article.text.length }];
  const loud = index.findingsIn(article.id).filter((finding) => !isQuiet(finding));
  return parts.flatMap(({ start, end }) => {
    // The one text of a file begins before its title.
    const from = article.sections.length > 0 ? start : 0;
    const inPart = (span: { readonly start: number }): boolean => from <= span.start && span.start < end;
    const named = (kind: 'company' | 'person'): number =>
      new Set(annotations.mentions.filter((m) => m.kind === kind && inPart(m)).map((m) => m.entity)).size;
    const [companies, people] = [named('company'), named('person')];
    const figures = annotations.figures.filter(inPart).length;
    const findings = loud.filter((finding) =>
      finding.figures.some((ref) => ref.article === article.id && inPart(ref.figure)),
    ).length;
    const contents = [
      companies === 0 ? '' : companies === 1 ? t('1 company') : t('{0} companies', companies),
      people === 0 ? '' : people === 1 ? t('1 person') : t('{0} people', people),
      figures === 0 ? '' : figures === 1 ? t('1 figure') : t('{0} figures', figures),
      findings === 0 ? '' : findingCount(findings),
    ].filter(Boolean);
    return contents.length > 0 ? [{ at: start, text: contents.join(' · ') }] : [];
  });
}
