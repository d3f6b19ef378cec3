import { FIGURE_RULES } from '../figures/rules/figureRules.js';
import { hashOf } from '../text/hash.js';

// Goes up when records are laid out in another way, or what an index keeps beside them.
const LAYOUT = 5;

// The units and codes that most figures are given in, and languages.
const UNITS = ['USD', 'EUR', 'GBP', 'JPY', '%', 'percentage point', '#', 'x', 'share', 'year', 'month', 'week', 'day'];
const LANGUAGES = ['en', 'nl', 'de'];

/** The strings that records name by number: what the code itself calls things. */
export const VOCABULARY: readonly string[] = [
  ...new Set([
    ...UNITS,
    ...LANGUAGES,
    ...Object.values(FIGURE_RULES).flatMap((rules) => rules.map(({ name }) => name)),
  ]),
];

/** What a record is laid out by: one with another schema cannot be read. */
export const SCHEMA = (hashOf(VOCABULARY.join('\n')) ^ LAYOUT) | 0;
