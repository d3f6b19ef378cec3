import { t } from '../l10n.js';

/** What can be exported. */
export const EXPORTED = ['quotes', 'figures', 'events', 'entities', 'notes'] as const;
export type Exported = (typeof EXPORTED)[number];

export const EXPORT_FORMATS = ['markdown', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What things of one kind are called in a list of kinds. */
export function groupName(what: Exported): string {
  switch (what) {
    case 'quotes':
      return t('Quotes');
    case 'figures':
      return t('Figures');
    case 'events':
      return t('Events');
    case 'entities':
      return t('Names');
    case 'notes':
      return t('Notes');
  }
}
