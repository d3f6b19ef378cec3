export type { Placed } from './placed.js';
export type { SentenceReading as SentenceView } from './sentenceReading.js';
export type { TextReading as SentenceViews } from './textReading.js';
