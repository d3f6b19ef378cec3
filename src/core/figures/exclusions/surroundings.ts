import type { Sentences } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import type { FigureWords } from '../figureWords.js';
import type { ModelNumbers } from './modelNumbers.js';

/** What an exclusion needs to know about the text around a number. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: FigureWords;
  readonly models: ModelNumbers;
  /** First token of the sentence the number stands in, and the first behind it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}
