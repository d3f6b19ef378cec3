import assert from 'node:assert/strict';
import { readDates } from '../../src/core/dates/readDates.js';
import { attributeFigures } from '../../src/core/figures/attributeFigures.js';
import { readFigures } from '../../src/core/figures/readFigures.js';
import type { DateMention, Figure, Mention, UnreadNumber } from '../../src/core/model.js';
import { TextReading } from '../../src/core/sentence/textReading.js';
import { findSentences } from '../../src/core/text/sentences.js';
import { tokenize } from '../../src/core/text/tokens.js';

export interface Reading {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly unread: readonly UnreadNumber[];
}

/** Reads the figures and dates of a text without the stages that find names; `mentions` stand in for those. */
export function readText(text: string, language: string, date?: string, mentions: readonly Mention[] = []): Reading {
  const tokens = tokenize(text);
  const sentences = findSentences(tokens, language);
  const articleDate = date ? { articleDate: date } : {};
  const { dates, impossible } = readDates(tokens, { language, sentences, ...articleDate });
  const { figures, unread } = readFigures(tokens, { language, sentences, dates, impossible, mentions, ...articleDate });
  const reading = new TextReading(tokens, sentences, language, { mentions, dates, figures });
  return { figures: attributeFigures(reading, date), dates, unread };
}

/** A phrase and what is read in it: `text|kind|value[..value2]|unit[|modifier[|per]]`. */
export type FigureCase = readonly [phrase: string, ...figures: string[]];

/** Makes a test of each phrase. */
export function checkFigures(language: string, cases: readonly FigureCase[]): void {
  for (const [phrase, ...figures] of cases) {
    it(phrase, () => assert.deepEqual(figuresOf(phrase, language), figures));
  }
}

function figuresOf(phrase: string, language: string): string[] {
  return readText(phrase, language).figures.map((figure) => figureAsText(figure, phrase));
}

/** A figure as a {@link FigureCase} writes it. */
export function figureAsText(f: Figure, text: string): string {
  const value = f.value2 === undefined ? `${f.value}` : `${f.value}..${f.value2}`;
  const more = f.per ? [f.modifier, f.per] : f.modifier === 'exact' ? [] : [f.modifier];
  return [text.slice(f.start, f.end), f.kind, value, f.unit, ...more].join('|');
}
