import { groupBy } from '../../core/groupBy.js';
import { byText } from '../../core/index/sortedList.js';
import { type FigureRef, figureId, type Link, type LinkType } from '../../core/links/link.js';
import type { Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { isStated } from '../cards/tellings.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { t } from '../l10n.js';
import { plainLabel } from '../plainLabel.js';
import type { FactKind } from './factKinds.js';

/** What two articles both tell. */
export interface SharedFact {
  readonly kind: FactKind;
  readonly left: Span;
  readonly right: Span;
  /** What to say of it at its place in the left article, and in the right one. */
  readonly leftNote: string;
  readonly rightNote: string;
}

/** The links by which articles tell one thing; series and the like only set figures beside each other. */
const KINDS: ReadonlyMap<LinkType, FactKind> = new Map<LinkType, FactKind>([
  ['same-fact', 'same'],
  ['conflict', 'differs'],
  ['update', 'differs'],
  ['correction', 'differs'],
  ['competing', 'differs'],
]);

/** A fact between a figure of an article and one of another. */
interface FigureFact {
  readonly kind: FactKind;
  readonly own: FigureRef;
  readonly other: FigureRef;
}

/** What the figures of an article have to do with those of others, each pair of figures once. */
export function figureFacts({ index }: ShownCorpus, article: string): readonly FigureFact[] {
  const facts = new Map<string, FigureFact>();
  for (const link of index.linksIn(article)) {
    const kind = kindOf(link);
    if (!kind) continue;
    for (const own of link.figures)
      for (const other of own.article === article ? link.figures : []) {
        if (other.article === article) continue;
        // In a conflict of several some may agree.
        if (kind === 'differs' && own.figure.value === other.figure.value) continue;
        const key = `${figureId(own)} ${figureId(other)}`;
        if (!facts.has(key)) facts.set(key, { kind, own, other });
      }
  }
  return [...facts.values()];
}

function kindOf(link: Link): FactKind | undefined {
  const kind = KINDS.get(link.type);
  return kind === 'same' && !isStated(link) ? 'likely' : kind;
}

/** What two articles both tell, in the order of the left one: figures, and events. */
export function sharedFacts(corpus: ShownCorpus, left: string, right: string): readonly SharedFact[] {
  const { index } = corpus;
  const [a, b] = [index.article(left)?.article, index.article(right)?.article];
  if (!a || !b || left === right) return [];
  const figures = figureFacts(corpus, left)
    .filter(({ other }) => other.article === right)
    .map(({ kind, own, other }): SharedFact => {
      const [ownWords, otherWords] = [wordsAt(a.text, own.figure), wordsAt(b.text, other.figure)];
      return {
        kind,
        left: spanOf(own.figure),
        right: spanOf(other.figure),
        leftNote: plainLabel(noteOf(kind, b.title, otherWords)),
        rightNote: plainLabel(noteOf(kind, a.title, ownWords)),
      };
    });
  const events = index.events().flatMap(({ witnesses, title }): SharedFact[] => {
    const [own, other] = [left, right].map((id) => witnesses.find(({ article }) => article === id));
    if (!own || !other) return [];
    return [
      {
        kind: 'event',
        left: spanOf(own.evidence),
        right: spanOf(other.evidence),
        leftNote: plainLabel(noteOf('event', b.title, title)),
        rightNote: plainLabel(noteOf('event', a.title, title)),
      },
    ];
  });
  return [...figures, ...events].sort((x, y) => x.left.start - y.left.start || x.right.start - y.right.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function noteOf(kind: FactKind, title: string, words: string): string {
  switch (kind) {
    case 'same':
      return t('“{0}” tells the same: {1}', title, words);
    case 'likely':
      return t('“{0}” probably tells the same: {1}', title, words);
    case 'differs':
      return t('“{0}” tells something else: {1}', title, words);
    case 'event':
      return t('“{0}” tells of it too: {1}', title, words);
  }
}

/** An article to be read beside another. */
export interface Partner {
  readonly uri: string;
  readonly title: string;
  readonly date?: string;
  readonly facts: number;
  /** How many of them differ. */
  readonly differing: number;
}

/**
 * The articles that can be read beside an article: those that tell what it tells, the most shared facts first, then the others,
 * the newest first.
 */
export function partnersOf(corpus: ShownCorpus, article: string): readonly Partner[] {
  const { index } = corpus;
  const counts = new Map<string, { facts: number; differing: number }>();
  const count = (id: string, facts: number, differing: number): void => {
    const known = counts.get(id) ?? { facts: 0, differing: 0 };
    counts.set(id, { facts: known.facts + facts, differing: known.differing + differing });
  };
  for (const [id, facts] of groupBy(figureFacts(corpus, article), ({ other }) => other.article))
    count(id, facts.length, facts.filter(({ kind }) => kind === 'differs').length);
  for (const { witnesses } of index.events()) {
    if (!witnesses.some((witness) => witness.article === article)) continue;
    for (const id of new Set(witnesses.map((witness) => witness.article))) if (id !== article) count(id, 1, 0);
  }
  return index
    .listing()
    .flatMap(({ id, title, date }): Partner[] => {
      const uri = id === article ? undefined : corpus.uriOf(id);
      if (uri === undefined) return [];
      const { facts, differing } = counts.get(id) ?? { facts: 0, differing: 0 };
      return [{ uri, title: plainLabel(title), ...(date !== undefined && { date }), facts, differing }];
    })
    .sort(
      (a, b) =>
        b.facts - a.facts || b.differing - a.differing || byText(b.date ?? '', a.date ?? '') || byText(a.uri, b.uri),
    );
}
