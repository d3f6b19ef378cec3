import type { TextChange } from '../../core/corpus/textChange.js';
import { footnoteFor } from '../../core/drafts/footnotes.js';
import { writtenIn } from '../../core/drafts/writeFigure.js';
import type { EntityWeight } from '../../core/index/corpusIndex.js';
import type { FigureRef } from '../../core/links/link.js';
import type { Entity, Figure } from '../../core/model.js';
import { markdownLine } from '../cards/markdownText.js';
import { quotation } from '../cards/quotation.js';
import { placeIn, type ShownCorpus } from '../indexedArticles.js';
import { plainLabel } from '../plainLabel.js';
import { nameFilter } from '../rows/nameFilter.js';
import { figureReading, period, saidOf } from '../wording.js';
import type { DraftEdit } from './draftFixes.js';
import { sourceLine } from './sourceLine.js';

/** A value that the corpus has, as it may be put into a draft. */
export interface DraftValue {
  readonly label: string;
  /** What is measured, and when. */
  readonly detail: string;
  /** Whose it is. */
  readonly owner: string;
  /** The name of the owner that is typed, or may be. */
  readonly name: string;
  /** Markdown: the sentence with its source. */
  readonly documentation: string;
  /** With the mark of its footnote. */
  readonly content: string;
  /** The footnote, where it is not there yet. */
  readonly edits: readonly DraftEdit[];
}

const MOST_ENTITIES = 6;
const MOST_OWNERS = 12;
const MOST_VALUES = 40;
// Without a name typed a reader looks for one: a few values of each.
const VALUES_OF_OWNER = 3;

/**
 * The values that a corpus has of the entities whose name is typed, by what they measure, the newest first; without a name,
 * some of those of whom most is told.
 */
export function draftValues(
  corpus: ShownCorpus,
  draft: { readonly text: string; readonly uri: string; readonly language: string },
  typed: string,
): readonly DraftValue[] {
  const { index } = corpus;
  const matches = nameFilter(typed.replace(/[_-]+/g, ' '));
  const isMeant = ({ entity: { name, aliases } }: EntityWeight): boolean => matches?.([name, ...aliases]) ?? true;
  const owners: readonly { readonly entity: Entity }[] = matches
    ? index.entities().filter(isMeant).slice(0, MOST_ENTITIES)
    : index.figureOwners().slice(0, MOST_OWNERS);
  const nameOf = ({ name, aliases }: Entity): string => aliases.find((one) => matches?.([one])) ?? name;
  const most = matches ? MOST_VALUES : VALUES_OF_OWNER;
  return owners
    .flatMap(({ entity }) =>
      valuesOf(corpus, draft, entity, most).map((value) => ({ ...value, name: plainLabel(nameOf(entity)) })),
    )
    .slice(0, MOST_VALUES);
}

function valuesOf(
  corpus: ShownCorpus,
  draft: { readonly text: string; readonly uri: string; readonly language: string },
  entity: Entity,
  most: number,
): readonly Omit<DraftValue, 'name'>[] {
  const seen = new Set<string>();
  const groups = new Map<string, Omit<DraftValue, 'name'>[]>();
  let count = 0;
  for (const ref of corpus.index.newestFigures(entity.id)) {
    if (count === most) break;
    const { measure = '', period: when = '', value, value2, unit } = ref.figure;
    const key = [measure, when, value, value2, unit].join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    const shown = draftValueOf(corpus, draft, entity, ref);
    if (!shown) continue;
    count++;
    const group = groups.get(measure) ?? [];
    groups.set(measure, group);
    group.push(shown);
  }
  return [...groups.values()].flat();
}

function draftValueOf(
  corpus: ShownCorpus,
  draft: { readonly text: string; readonly uri: string; readonly language: string },
  entity: Entity,
  ref: FigureRef,
): Omit<DraftValue, 'name'> | undefined {
  const line = sourceLine(corpus, ref, draft.uri);
  const annotated = corpus.index.article(ref.article);
  if (!line || !annotated) return undefined;
  const { figure } = ref;
  const words = line.language === draft.language ? line.words : writtenIn(figure, draft.language);
  const { mark, definition } = footnoteFor(draft.text, line.footnote);
  return {
    label: plainLabel(words),
    detail: plainLabel(detailOf(figure)),
    owner: plainLabel(entity.name),
    documentation: `${markdownLine(figureReading(figure))}\n\n${quotation(annotated, figure)}`,
    content: words + mark,
    edits: definition ? [editOf(draft, definition)] : [],
  };
}

const detailOf = (figure: Figure): string =>
  [figure.measure, figure.period && period(figure.period), ...saidOf(figure)].filter(Boolean).join(' · ');

const editOf = (draft: { readonly text: string }, { offset, length, content }: TextChange): DraftEdit => ({
  ...placeIn(draft, { start: offset, end: offset + length }),
  content,
});
