import { itemAt } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';

const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;

// "(pictured left)", "(WHO)": so many tokens in brackets are stepped over.
const BRACKET = 8;

/** The token behind the bracket that opens at token `at`; `at` where none does. */
export function behindBracket({ text, end }: SentenceReading, at: number): number {
  if (at >= end || text.code(at) !== OPEN) return at;
  for (let i = at + 1; i < Math.min(end, at + BRACKET); i++) if (text.code(i) === CLOSE) return i + 1;
  return at;
}

/** Does the name of no person stand behind a comma at token `at`? */
export function thingBehind(reading: SentenceReading, at: number): boolean {
  const mention = reading.text.code(at) === COMMA ? itemAt(reading.mentions, at + 1) : undefined;
  return mention !== undefined && mention.item.kind !== 'person';
}
