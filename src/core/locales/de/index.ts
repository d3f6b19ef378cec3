import type { LocaleData } from '../locale.js';
import { boilerplate } from './boilerplate.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { figures } from './figures.js';
import { introductions } from './introductions.js';
import { links } from './links.js';
import { metadata } from './metadata.js';
import { names } from './names.js';
import { relations } from './relations.js';
import { text } from './text.js';

/**
 * German: numbers, money and dates are read in full. Of names, events, links and page furniture only the commonest
 * words are listed.
 */
export const de: LocaleData = {
  language: 'de',
  text,
  boilerplate,
  figures,
  dates,
  names,
  events,
  links,
  relations,
  introductions,
  metadata,
};
