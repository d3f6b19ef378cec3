import { t } from '../l10n.js';
import type { RowIcon } from '../rows/row.js';

/** The tags that Crossread offers, as annotation files have them; a reader may give any other. */
export const NOTE_TAGS = ['important', 'question', 'evidence', 'doubt', 'idea'] as const;

/** How a note looks: that of its tag, or the one that all other tags share. */
export type NoteStyle = (typeof NOTE_TAGS)[number] | 'other';

const ICONS: Readonly<Record<NoteStyle, string>> = {
  important: 'star-full',
  question: 'question',
  evidence: 'verified',
  doubt: 'warning',
  idea: 'lightbulb',
  other: 'note',
};

/** The style of a tag, however it is capitalised. */
export function styleOfTag(tag: string): NoteStyle {
  const known = tag.trim().toLowerCase();
  return NOTE_TAGS.find((one) => one === known) ?? 'other';
}

/** The icon of a tag, in the colour of its highlights. */
export function iconOfTag(tag: string): RowIcon {
  const style = styleOfTag(tag);
  const color = style === 'other' ? 'crossread.otherNoteUnderline' : `crossread.${style}Underline`;
  return { name: ICONS[style], color };
}

/** A tag as its reader knows it. */
export function tagName(tag: string): string {
  switch (styleOfTag(tag)) {
    case 'important':
      return t('Important');
    case 'question':
      return t('Question');
    case 'evidence':
      return t('Evidence');
    case 'doubt':
      return t('Doubt');
    case 'idea':
      return t('Idea');
    case 'other':
      return tag.trim() || t('Without a tag');
  }
}
