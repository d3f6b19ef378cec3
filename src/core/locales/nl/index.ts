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

export const nl: LocaleData = {
  language: 'nl',
  text,
  boilerplate,
  figures,
  dates,
  names,
  events,
  relations,
  links,
  introductions,
  metadata,
};
