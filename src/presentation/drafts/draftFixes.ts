import { applyChange, type TextChange } from '../../core/corpus/textChange.js';
import type { CheckedFigure, Source } from '../../core/drafts/checkDraft.js';
import { draftCode } from '../../core/drafts/draftMessage.js';
import { citing } from '../../core/drafts/footnotes.js';
import type { OtherName } from '../../core/drafts/otherNames.js';
import { rewritten } from '../../core/drafts/writeFigure.js';
import { intervalOf, overlaps } from '../../core/links/interval.js';
import type { Figure } from '../../core/model.js';
import { type IndexedArticles, type Place, placeIn } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import { type SourceLine, sourceLine } from './sourceLine.js';

/** A change of a draft by places in it. */
export interface DraftEdit extends Omit<Place, 'uri'> {
  readonly content: string;
}

/** What a writer may do about a figure of a draft. */
export interface DraftFix {
  readonly kind: 'replace' | 'cite';
  readonly title: string;
  /** Of the text as it was checked. */
  readonly edits: readonly DraftEdit[];
}

// A menu of more is not read.
const MOST_REPLACED = 3;
const MOST_CITED = 2;

/** A draft, and how its figures are read. */
export interface FixableDraft {
  readonly text: string;
  readonly uri: string;
  readonly language: string;
  /** The figures of a part of it. */
  figuresIn(text: string): readonly Figure[];
}

/** What may be done about a figure of a draft: its value replaced by a source's, which is cited, or a source cited. */
export function draftFixes(
  articles: IndexedArticles,
  draft: FixableDraft,
  checked: CheckedFigure,
): readonly DraftFix[] {
  const { figure, agreeing, differing } = checked;
  const isTold = draftCode(checked) === 'agrees';
  const lineOf = ({ ref }: Source): SourceLine | undefined => sourceLine(articles, ref, draft.uri);
  const fix = (kind: DraftFix['kind'], title: string, changes: readonly TextChange[]): DraftFix => ({
    kind,
    title: plainLabel(title),
    edits: changes.map(({ offset, length, content }) => ({
      ...placeIn(draft, { start: offset, end: offset + length }),
      content,
    })),
  });
  const replaced = (isTold ? [] : distinct(differing)).flatMap((source): DraftFix[] => {
    const line = lineOf(source);
    const words = line && wordsFor(draft, figure, source.ref.figure, line);
    if (!line || words === undefined) return [];
    const put = { offset: figure.start, length: figure.end - figure.start, content: words };
    return [
      fix('replace', t('Replace by {0} and cite {1}', words, line.by), [
        put,
        ...citing(draft.text, figure.end, line.footnote),
      ]),
    ];
  });
  const cited = (isTold ? agreeing : []).flatMap((source): DraftFix[] => {
    const line = lineOf(source);
    const changes = line ? citing(draft.text, figure.end, line.footnote) : [];
    return line && changes.length > 0 ? [fix('cite', t('Cite {0}', line.by), changes)] : [];
  });
  return [...replaced.slice(0, MOST_REPLACED), ...cited.slice(0, MOST_CITED)];
}

/** The name as the articles write it, in the place of one in a draft. */
export const nameFix = (draft: { readonly text: string }, name: OtherName): DraftFix => ({
  kind: 'replace',
  title: plainLabel(t('Replace by {0}', name.name)),
  edits: [{ ...placeIn(draft, name), content: name.name }],
});

/** Sources of one value once: the surest and most precise, which comes first. */
function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    ({ ref }, i) =>
      !sources.slice(0, i).some((before) => overlaps(intervalOf(before.ref.figure), intervalOf(ref.figure))),
  );
}

// So much of the text around a figure tells how it is read.
const AROUND = 300;

/** A source's value as the draft would write it, as long as it is read so there; undefined where it is not sure how. */
function wordsFor(
  { text, language, figuresIn }: FixableDraft,
  own: Figure,
  other: Figure,
  source: SourceLine,
): string | undefined {
  const start = Math.max(0, own.start - AROUND);
  const around = text.slice(start, own.end + AROUND);
  const candidates = [
    ...rewritten(text.slice(own.start, own.end), own, other, language),
    ...(source.language === language ? [source.words] : []),
  ];
  return candidates.find((content) => {
    const made = applyChange(around, { offset: own.start - start, length: own.end - own.start, content });
    return figuresIn(made).some(
      (figure) =>
        figure.start < own.start - start + content.length &&
        figure.end > own.start - start &&
        isNearly(figure.value, other.value) &&
        figure.unit === own.unit,
    );
  });
}

const isNearly = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
