import type { ArticleEvidence } from '../links/across/evidence.js';

/**
 * How much two articles tell of one happening, from 0 to 1: the part of the smaller one's words and names that the other
 * shares, and how far each knows the names that the other is about.
 */
export const storySimilarity = ({
  articleCoverage,
  sameTopic,
  touchedTopic,
}: Pick<ArticleEvidence, 'articleCoverage' | 'sameTopic' | 'touchedTopic'>): number =>
  articleCoverage / 2 + (sameTopic + touchedTopic) / 4;

/** Articles of one story are, each with each, at least this alike on average. */
export const SAME_STORY = 0.3;
