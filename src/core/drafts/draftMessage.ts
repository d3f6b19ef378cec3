import { english, type Translate } from '../links/linkRule.js';
import { type CheckedFigure, isContradicted } from './checkDraft.js';

/** What the corpus says of a figure of a draft: it gives another value, it may, or it says the same. */
export const DRAFT_CODES = ['differs', 'mayDiffer', 'agrees'] as const;
export type DraftCode = (typeof DRAFT_CODES)[number];

export function draftCode(checked: CheckedFigure): DraftCode {
  if (checked.agreeing.length > 0) return 'agrees';
  return isContradicted(checked) ? 'differs' : 'mayDiffer';
}

/** A source's value in its own words, and who says so. */
export interface Said {
  readonly words: string;
  readonly by: string;
}

// A line names so many sources; all stand beside it.
const NAMED = 3;

/** What the corpus says of a figure of a draft, in one line. */
export function draftMessage(
  code: DraftCode,
  agreeing: readonly Said[],
  differing: readonly Said[],
  t: Translate = english,
): string {
  switch (code) {
    case 'differs':
      return t('The articles give another value: {0}', values(differing, t));
    case 'mayDiffer':
      return t('Probably the same, with another value: {0}', values(differing, t));
    case 'agrees':
      return differing.length > 0
        ? t('So says {0}; another value: {1}', sayers(agreeing, t), values(differing, t))
        : t('So says {0}', sayers(agreeing, t));
  }
}

/** Each value once, with who says so. */
function values(said: readonly Said[], t: Translate): string {
  const byWords = new Map<string, string>();
  for (const { words, by } of said) if (!byWords.has(words)) byWords.set(words, by);
  return shortened(
    [...byWords].map(([words, by]) => `${words} (${by})`),
    '; ',
    t,
  );
}

const sayers = (said: readonly Said[], t: Translate): string =>
  shortened([...new Set(said.map(({ by }) => by))], '; ', t);

function shortened(items: readonly string[], between: string, t: Translate): string {
  const shown = items.slice(0, NAMED).join(between);
  return items.length > NAMED ? t('{0} and {1} more', shown, `${items.length - NAMED}`) : shown;
}
