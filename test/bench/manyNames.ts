import type { LexiconEntity } from '../../src/core/core.js';
import { pseudoRandom } from './pseudoRandom.js';

const STARTS = [
  'B',
  'Br',
  'C',
  'Ch',
  'D',
  'F',
  'G',
  'H',
  'J',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'Sh',
  'St',
  'T',
  'V',
  'W',
  'Z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDS = ['', 'n', 'r', 's', 'l', 'm', 'ck', 'nd', 'rt', 'ng'];
const COMPANY_ENDINGS = ['Corp', 'Group', 'Technologies', 'Holdings', 'Bank', 'Electronics', 'Media'];

/** `count` people and companies with made-up names of one to three words: the same in each run. */
export function manyNames(count: number): LexiconEntity[] {
  const random = pseudoRandom(1);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const word = () => {
    const first = pick(STARTS) + pick(VOWELS) + pick(ENDS);
    return random() < 0.7 ? first + (pick(STARTS) + pick(VOWELS) + pick(ENDS)).toLowerCase() : first;
  };
  return Array.from({ length: count }, (_, i): LexiconEntity => {
    const id = `name-${i}`;
    if (random() < 0.5) return { id, name: `${word()} ${word()}`, kind: 'person', aliases: [] };
    const name = word();
    return { id, name, kind: 'company', aliases: [`${name} ${pick(COMPANY_ENDINGS)}`] };
  });
}
