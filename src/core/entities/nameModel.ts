import { learnedNames } from './learnedNames.js';
import { TaggerModel } from './recogniser/taggerModel.js';

let model: TaggerModel | undefined;
let read = false;

/** What the recogniser has learnt; made ready when the first text asks, and undefined where there is nothing. */
export function nameModel(): TaggerModel | undefined {
  if (!read) model = TaggerModel.read(learnedNames);
  read = true;
  return model;
}
