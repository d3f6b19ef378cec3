import type { EntityKind } from '../model.js';
import { type Sentences, sentenceOf } from '../text/sentences.js';
import { codeAt, Gap, Shape, TokenKind, type Tokens, tokenLength, tokenText } from '../text/tokens.js';
import { coverage, type NameSpan, nameSpan } from './nameSpan.js';
import { worldForms } from './recogniser/forms/nameForms.js';
import { ListBit, type WordLists } from './recogniser/wordLists.js';
import { WordClass, type WordClasses } from './wordClasses.js';

export interface ShortFormContext {
  readonly words: WordClasses;
  readonly sentences: Sentences;
  /** Tokens that are something else: dates, web addresses. */
  readonly taken: Uint8Array;
  /** What dictionaries write small, where it is known. */
  readonly lists?: WordLists | undefined;
}

/** What a short form stands for, as far as the article says. */
interface LongForm {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Token from which on the short form is known. */
  readonly from: number;
  /** It must stand behind a definite article: "the Journal". */
  readonly needsArticle: boolean;
  /** The first word of a company's legal name, which no list knows as anything else: it is the company, however it was read. */
  readonly firm: boolean;
  shared: boolean;
}

/** Short forms by their text, and the hashes of their first tokens, so that few texts are made to be looked up. */
interface Forms {
  readonly byText: ReadonlyMap<string, LongForm>;
  readonly starts: ReadonlySet<number>;
}

const MAX_SHORT_WORDS = 4;
const PLAIN = WordClass.Function | WordClass.PlainCapital | WordClass.Article | WordClass.Particle;

/**
 * Binds short forms to the long names of the same article: a person's surname or given name, a company without its
 * legal suffix, an acronym introduced in brackets, "the Journal". A form that two entities share binds to neither.
 */
export function bindShortForms(tokens: Tokens, names: readonly NameSpan[], context: ShortFormContext): NameSpan[] {
  const forms = collectForms(tokens, names, context.words, context.lists);
  if (forms.byText.size === 0) return [...names];
  const covered = coverage(tokens.count, names);
  const result = names.map((name) => rebind(tokens, name, forms, context));
  const found = findCandidates(tokens, forms, covered, context);
  if (found.length === 0) return result;
  return [...result, ...found].sort((a, b) => a.from - b.from);
}

function collectForms(
  tokens: Tokens,
  names: readonly NameSpan[],
  words: WordClasses,
  lists: WordLists | undefined,
): Forms {
  const forms = new Map<string, LongForm>();
  const starts = new Set<number>();
  for (const name of names) {
    const first = name.from;
    const last = name.to - 1;
    if (name.kind === 'person') {
      if (last === first) continue;
      for (const part of [first, last]) {
        // "Mohammed bin Salman" is no Salman: that is his father.
        if (part === last && worldForms().patronymics.word(tokens, last - 1)) continue;
        // "He" and "Will" are names, and far more often are not.
        if (isNameWord(tokens, part) && !words.has(tokens, part, PLAIN)) add(part, part + 1, name, false);
      }
    } else if (name.kind !== 'place') {
      let end = name.to;
      while (end - 1 > first && (words.has(tokens, end - 1, WordClass.CompanySuffix) || isStop(tokens, end - 1))) end--;
      if (end < name.to) {
        add(first, end, name, false);
        if (end - first > 1 && lists && isUnknown(tokens, first, words, lists))
          add(first, first + 1, name, false, true);
      }
      if (last > first && words.has(tokens, last, WordClass.MediaWord)) add(last, last + 1, name, true);
    }
    const acronym = acronymBehind(tokens, name);
    if (acronym >= 0) add(acronym, acronym + 1, name, false);
  }
  return { byText: forms, starts };

  function add(first: number, end: number, name: NameSpan, needsArticle: boolean, firm = false): void {
    const text = textOf(tokens, first, end);
    starts.add(tokens.hash[first] as number);
    const known = forms.get(text);
    if (!known) {
      const { entity, kind, to } = name;
      forms.set(text, {
        entity,
        kind,
        name: textOf(tokens, name.from, to),
        from: to,
        needsArticle,
        firm,
        shared: false,
      });
    } else if (known.entity !== name.entity) {
      known.shared = true;
    }
  }
}

/** The token of an acronym in brackets right behind `name` that its initials spell, or -1. */
export function acronymBehind(tokens: Tokens, name: { readonly from: number; readonly to: number }): number {
  const at = name.to + 1;
  if (at + 1 >= tokens.count || codeAt(tokens, at - 1) !== 0x28 || codeAt(tokens, at + 1) !== 0x29) return -1;
  if (tokens.kind[at] !== TokenKind.Word || ((tokens.shape[at] as number) & Shape.InnerCapital) === 0) return -1;
  return spellsInitials(tokens, at, name.from, name.to) ? at : -1;
}

/** Are the capitals of token `at` the initials of the words `[from, to)`, in order, small words left out at will? */
export function spellsInitials(tokens: Tokens, at: number, from: number, to: number): boolean {
  const acronym = tokenText(tokens, at);
  let next = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const initial = tokens.text.charAt(tokens.start[i] as number).toUpperCase();
    if (next < acronym.length && acronym.charAt(next).toUpperCase() === initial) next++;
    else if (((tokens.shape[i] as number) & Shape.Capital) !== 0 && next === 0) return false;
  }
  return next === acronym.length && next > 1;
}

/** Is the word of token `i` in no list, so that alone it can hardly be anything but the name it is a part of? */
function isUnknown(tokens: Tokens, i: number, words: WordClasses, lists: WordLists): boolean {
  if (!isNameWord(tokens, i) || words.of(tokens.hash[i] as number) !== 0) return false;
  return tokenLength(tokens, i) > 3 && lists.ofToken(tokens, i) === 0;
}

/** A recognised single name that is a part of one long name of its kind stands for it. */
function rebind(tokens: Tokens, name: NameSpan, forms: Forms, { words, lists }: ShortFormContext): NameSpan {
  if (name.source !== 'recogniser') return name;
  if (!forms.starts.has(tokens.hash[name.from] as number)) return name;
  const form = forms.byText.get(textOf(tokens, name.from, name.to));
  if (!form || form.entity === name.entity || name.ticker) return name;
  // Whose name it is of those that share it, nobody can say.
  if (form.shared) {
    const { entity, kind, source, why, confidence } = name;
    return nameSpan(name, { id: entity, kind }, source, why, { unsure: true, confidence });
  }
  if (form.needsArticle && (form.from > name.from || !words.has(tokens, name.from - 1, WordClass.Article))) return name;
  // "Jordan Peterson … Jordan": a country's name, where nobody is called so.
  const isFirstName = lists !== undefined && (lists.ofToken(tokens, name.from) & ListBit.FirstName) !== 0;
  const mayBePerson = name.kind === 'person' || (name.kind === 'place' && isFirstName && name.from >= form.from);
  if (!form.firm && (form.kind === 'person' ? !mayBePerson : name.kind === 'person')) return name;
  return bound(name.from, name.to, form);
}

const bound = (from: number, to: number, { entity, kind, name }: LongForm): NameSpan =>
  nameSpan({ from, to }, { id: entity, kind }, 'shortForm', { code: 'shortForm', name });

/** The short forms that no name covers, ordered. */
function findCandidates(tokens: Tokens, forms: Forms, covered: Uint8Array, context: ShortFormContext): NameSpan[] {
  const found: NameSpan[] = [];
  let next = 0;
  for (const i of tokens.capitals) {
    if (i < next || covered[i] || context.taken[i] || !forms.starts.has(tokens.hash[i] as number)) continue;
    if (((tokens.shape[i] as number) & Shape.Capital) === 0) continue;
    for (let to = Math.min(i + MAX_SHORT_WORDS, tokens.count); to > i; to--) {
      const form = forms.byText.get(textOf(tokens, i, to));
      if (!form || form.shared || form.from > i || !isFree(covered, i, to)) continue;
      if (
        form.needsArticle
          ? !context.words.has(tokens, i - 1, WordClass.Article)
          : isPartOfLonger(tokens, i, to, covered, context)
      )
        continue;
      found.push(bound(i, to, form));
      next = to;
      break;
    }
  }
  return found;
}

/** Does another capitalised word next to the range suggest a longer, unknown name? */
function isPartOfLonger(
  tokens: Tokens,
  from: number,
  to: number,
  covered: Uint8Array,
  { words, sentences, lists }: ShortFormContext,
): boolean {
  if (to < tokens.count && tokens.gap[to] === Gap.Space && isNameWord(tokens, to) && !covered[to]) return true;
  if (isHyphen(tokens, to) || isHyphen(tokens, from - 1)) return true;
  const before = from - 1;
  if (before < 0 || tokens.gap[from] !== Gap.Space || covered[before] || !isNameWord(tokens, before)) return false;
  if (words.has(tokens, before, WordClass.Title | WordClass.Function)) return false;
  // "Yesterday Lei said": a common word is no part of a name because a sentence begins with it.
  const common = lists && (lists.ofToken(tokens, before) & ListBit.CommonWord) !== 0;
  return !(common && startsSentence(sentences, before));
}

const startsSentence = (sentences: Sentences, i: number): boolean => sentences.first[sentenceOf(sentences, i)] === i;

const isNameWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.Word && ((tokens.shape[i] as number) & Shape.Capital) !== 0;

/** A hyphen between two words makes one name of them, or none: "Lei-Jun". */
const isHyphen = (tokens: Tokens, i: number): boolean =>
  i > 0 &&
  i + 1 < tokens.count &&
  codeAt(tokens, i) === 0x2d &&
  tokens.gap[i] === Gap.None &&
  tokens.gap[i + 1] === Gap.None;

const isStop = (tokens: Tokens, i: number): boolean => {
  const code = codeAt(tokens, i);
  return code === 0x2e || code === 0x2c;
};

const isFree = (covered: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (covered[i]) return false;
  return true;
};

const textOf = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
