import { WordClass } from '../entities/wordClasses.js';
import type { Mention } from '../model.js';
import type { Placed, Range } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { PhraseReader } from './aboutPhrase.js';
import type { Introduction } from './introduction.js';
import { type Nature, natureOf } from './introductionWords.js';
import { officeBefore, phraseBefore } from './phraseBefore.js';
import { phraseBehind } from './phraseBehind.js';
import { roleBefore } from './roleBefore.js';
import { WEIGHTS } from './scored.js';

/** The best of what the words of its sentence say of who or what a mention names; undefined where they say nothing. */
export function readIntroduction(reading: SentenceReading, mention: Placed<Mention>): Introduction | undefined {
  if (reading.isFurniture || !reading.isWhole) return undefined;
  const reader = new PhraseReader(reading);
  const nature = natureOf(mention.item.kind);
  const own = bestOf(reader, mention, nature);
  if (own || nature === 'place' || isSurelyThing(reader, mention)) return own;
  // "The textile company *Changji*", taken for a person: the words beside a name know better than a guess at its kind.
  const other = bestOf(reader, mention, nature === 'person' ? 'thing' : 'person');
  return other && other.score > WEIGHTS[other.kind] ? other : undefined;
}

/** "Election *Commission*" */
function isSurelyThing({ reading, words }: PhraseReader, { first, next }: Range): boolean {
  const bodies = WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.CompanyNoun;
  for (let i = first; i < next; i++) if (words.classes.has(reading.tokens, i, bodies)) return true;
  return false;
}

function bestOf(reader: PhraseReader, mention: Placed<Mention>, nature: Nature): Introduction | undefined {
  const found = [
    phraseBehind(reader, mention, nature),
    phraseBefore(reader, mention, nature),
    roleBefore(reader, mention, nature) ?? officeBefore(reader, mention, nature),
  ];
  return found.reduce((best, one) => (one && (!best || one.score > best.score) ? one : best), undefined);
}
