import type { EntityKind } from '../model.js';

/** What the finding of a mention can stand on, in plain English with a place for a name. The editor translates these. */
export const MENTION_REASONS = {
  listed: '“{0}” in the lexicon',
  listedWithCue: '“{0}” in the lexicon, with its cue',
  listedTicker: 'ticker “{0}” of the lexicon',
  shortForm: 'short for “{0}” in this article',
  tickerBehind: 'a ticker stands behind it',
  tickerOfName: 'ticker of the name before it',
  readsLikePerson: 'reads like a person’s name here',
  readsLikePlace: 'reads like a place here',
  readsLikeCompany: 'reads like a company here',
  readsLikeOrganization: 'reads like an organization here',
  readsLikeMedia: 'reads like a publication here',
  readsLikeProduct: 'reads like a product here',
  readsLikeBrand: 'reads like a brand here',
  readsLikeTechnology: 'reads like a technology here',
  readsLikeEvent: 'reads like an event or an agreement here',
  readsLikeVessel: 'reads like a ship here',
  corrected: 'you said that it is “{0}” here',
} as const;

/** What the finding of a mention stands on, and the name that it stands on. */
export interface MentionReason {
  readonly code: keyof typeof MENTION_REASONS;
  readonly name?: string;
}

/** A name that no list holds and that the recogniser takes for one of this kind. */
export const READS_LIKE: Readonly<Record<EntityKind, MentionReason>> = {
  person: { code: 'readsLikePerson' },
  place: { code: 'readsLikePlace' },
  company: { code: 'readsLikeCompany' },
  organization: { code: 'readsLikeOrganization' },
  media: { code: 'readsLikeMedia' },
  product: { code: 'readsLikeProduct' },
  brand: { code: 'readsLikeBrand' },
  technology: { code: 'readsLikeTechnology' },
  event: { code: 'readsLikeEvent' },
  vessel: { code: 'readsLikeVessel' },
};
