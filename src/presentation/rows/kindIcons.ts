import type { EntityKind } from '../../core/model.js';

/** The theme icon of each kind of entity. */
export const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  company: 'organization',
  person: 'person',
  product: 'package',
  brand: 'tag',
  organization: 'law',
  media: 'megaphone',
  place: 'location',
  technology: 'circuit-board',
  event: 'milestone',
  vessel: 'compass',
};
