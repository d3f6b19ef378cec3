/**
 * The stages of the core that read figures and dates, without those that find names and say whose a figure is: what
 * the libraries do that know numbers and dates only. A bundle of its own, so that nothing else is loaded with it.
 */
import { readDates } from '../../src/core/dates/readDates.js';
import { readFigures } from '../../src/core/figures/readFigures.js';
import { findSentences } from '../../src/core/text/sentences.js';
import { tokenize } from '../../src/core/text/tokens.js';

export function readFiguresAndDates(text: string, language: string, articleDate: string): number {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens, language);
  const { dates } = readDates(tokens, { language, sentences, articleDate });
  const { figures } = readFigures(tokens, { language, sentences, dates, mentions: [] });
  return figures.length + dates.length;
}
