import { locales, shared } from '../../locales/index.js';
import { phrases } from '../phrases.js';

const NAME = /^\p{Lu}\p{Ll}+$/u;
const HYPHEN = /[-‐]/;

/**
 * What stands between two lines that are joined, the first of which may end in a hyphen: whether the hyphen only breaks a
 * word ("mil-lion") or belongs to it ("Anglo-Dutch") is told by the words that are known and those of the text.
 */
export class Hyphens {
  private words: ReadonlySet<string> | undefined;

  constructor(private readonly text: string) {}

  /** Does a line of text that ends at `end` end in a hyphen that a word goes on behind, at `next`? */
  goesOn(end: number, next: number): boolean {
    const { text } = this;
    return HYPHEN.test(text.charAt(end - 1)) && isWordCharacter(text, end - 2) && isWordCharacter(text, next);
  }

  /** Where {@link goesOn}: do two names stand around the hyphen, "Anglo-Dutch"? */
  joinsNames(end: number, next: number): boolean {
    return [lettersBefore(this.text, end - 1), lettersFrom(this.text, next)].every((name) => NAME.test(name));
  }

  /** Where {@link goesOn}: what is read from the hyphen on up to `next`: nothing, the hyphen, or "- ". */
  between(end: number, next: number): '' | '-' | '- ' {
    const head = lettersBefore(this.text, end - 1);
    const tail = lettersFrom(this.text, next);
    if (joiners().has(tail) && /\s/.test(this.text.charAt(next + tail.length))) return '- ';
    return this.isBroken(head, tail) ? '' : '-';
  }

  private isBroken(head: string, tail: string): boolean {
    // A number has no syllables, and no name goes on with a capital.
    if (head === '' || tail === '' || isCapital(tail)) return false;
    this.words ??= wordsOf(this.text);
    const known = (word: string): boolean => vocabulary().has(word) || this.words?.has(word) === true;
    const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
    if (known(first + second)) return true;
    if (this.words.has(`${first}-${second}`) || isCapital(head)) return false;
    return !(known(first) && known(second));
  }
}

const isWordCharacter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

// Longer words are no words.
const LONGEST = 60;

const lettersBefore = (text: string, end: number): string =>
  /\p{L}*$/u.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0] ?? '';
const lettersFrom = (text: string, start: number): string =>
  /^\p{L}*/u.exec(text.slice(start, start + LONGEST))?.[0] ?? '';

/** The words of a text in small letters, but those that a line break parts; compounds also in their parts. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(
    /\p{L}{1,60}[-‐][ \t]{0,9}[\r\n][\s>]{0,60}\p{L}{1,60}|\p{L}{1,60}(?:-\p{L}{1,60}){0,3}/gu,
  )) {
    if (/\s/.test(word)) continue;
    const small = word.toLowerCase();
    words.add(small);
    if (small.includes('-')) for (const part of small.split('-')) words.add(part);
  }
  return words;
}

let known: ReadonlySet<string> | undefined;

/** The words of numbers and amounts in every language, and the commonest others. */
function vocabulary(): ReadonlySet<string> {
  known ??= new Set([
    ...locales.flatMap(({ figures: f }) => [
      ...[...f.cardinals, ...f.scales, ...f.ordinals, ...f.currencies, ...f.fractions].flatMap(([, words]) =>
        phrases(words),
      ),
      ...f.units.flatMap(({ words }) => phrases(words)),
      ...[f.percent, f.percentagePoints].flatMap(phrases),
    ]),
    ...Object.values(shared.COMMON_WORDS).flatMap((bands) => bands.flatMap((band) => band.trim().split(/\s+/))),
  ]);
  return known;
}

let joining: ReadonlySet<string> | undefined;

/** Before them a hyphen stands for a word that is left out: "short- and long-term". */
function joiners(): ReadonlySet<string> {
  joining ??= new Set(locales.flatMap(({ figures }) => [...phrases(figures.and), ...phrases(figures.rangeJoins)]));
  return joining;
}
