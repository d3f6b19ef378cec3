import type { Locale } from '../locale.js';
import { withWords } from '../words.js';
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
import { words } from './words.js';

export const en: Locale = withWords(
  { language: 'en', text, boilerplate, figures, dates, names, events, relations, links, introductions, metadata },
  words,
);
