import { Gap, TokenKind, type Tokens } from '../text/tokens.js';
import type { NameSpan } from './nameSpan.js';
import type { WordLists } from './recogniser/wordLists.js';
import { ListBit } from './recogniser/wordLists.js';
import { WordClass, type WordClasses } from './wordClasses.js';

/**
 * Joins the lexicon's names with the recognised ones; the longest wins, and where in doubt, the lexicon. A recognised
 * name takes the place of a listed one inside it only if what it adds is more than plain words.
 */
export function mergeNames(
  tokens: Tokens,
  listed: readonly NameSpan[],
  recognised: readonly NameSpan[],
  vetoed: readonly { readonly from: number; readonly to: number }[],
  words: WordClasses,
  lists: WordLists,
): NameSpan[] {
  if (listed.length === 0 && vetoed.length === 0) return [...recognised];
  const result: NameSpan[] = [];
  let next = 0;
  let veto = 0;
  for (const name of recognised) {
    while (next < listed.length && (listed[next] as NameSpan).to <= name.from) result.push(listed[next++] as NameSpan);
    while (veto < vetoed.length && (vetoed[veto] as { to: number }).to <= name.from) veto++;
    const forbidden = vetoed[veto];
    if (forbidden && forbidden.from <= name.from && forbidden.to >= name.to) continue;
    const inside = listed[next];
    if (!inside || inside.from >= name.to) {
      result.push(name);
      continue;
    }
    const second = listed[next + 1];
    if (inside.from < name.from || inside.to > name.to || (second && second.from < name.to)) continue;
    if (!addsMore(tokens, name, inside, words, lists)) continue;
    result.push(name);
    next++;
  }
  while (next < listed.length) result.push(listed[next++] as NameSpan);
  return result;
}

function addsMore(tokens: Tokens, name: NameSpan, inside: NameSpan, words: WordClasses, lists: WordLists): boolean {
  if (name.to - name.from === inside.to - inside.from) return false;
  for (let i = name.from + 1; i < name.to; i++) {
    // In a compound each part stands for itself.
    if (tokens.kind[i] === TokenKind.Symbol && tokens.gap[i] === Gap.None) return false;
  }
  for (let i = name.from; i < name.to; i++) {
    if (i >= inside.from && i < inside.to) continue;
    // What stands before a company says what it is, or begins the sentence: "Contacting Apple".
    if (i < inside.from && inside.kind !== 'person' && inside.kind !== 'place') continue;
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (inside.kind === 'place' && words.has(tokens, i, WordClass.OrganizationWord)) return true;
    const plain = WordClass.Title | WordClass.Role | WordClass.Particle | WordClass.Demonym | WordClass.PlainCapital;
    if (!words.has(tokens, i, plain) && (lists.ofToken(tokens, i) & ListBit.CommonWord) === 0) return true;
  }
  return false;
}
