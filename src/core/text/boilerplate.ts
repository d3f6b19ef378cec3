import { perLocale } from '../locales/index.js';
import type { Span } from '../model.js';
import { phrases } from './phrases.js';
import { PhraseTable } from './phraseTable.js';
import type { Sentences } from './sentences.js';
import { TokenKind, type Tokens } from './tokens.js';

const COLON = 0x3a;

enum Sign {
  Line,
  Lead,
  Phrase,
  Control,
  Ending,
}

// Longer paragraphs are prose, whatever they contain.
const MAX_LINE_TOKENS = 60;
const MAX_REPEATED_TOKENS = 20;
const MAX_LED_TOKENS = 30;
// An article's own headings may be worded like a page's endings: those stand in the last part of the text.
const ENDINGS_FROM = 0.6;

const tableOf = perLocale(({ boilerplate }) => {
  const table = new PhraseTable<Sign>();
  const add = (list: string, sign: Sign): void => {
    for (const phrase of phrases(list)) table.add(phrase, sign);
  };
  add(boilerplate.lines, Sign.Line);
  add(boilerplate.leads, Sign.Lead);
  add(boilerplate.phrases, Sign.Phrase);
  add(boilerplate.controls, Sign.Control);
  add(boilerplate.endings, Sign.Ending);
  return table;
});

/** The items that stand in no boilerplate; both are ordered. */
export function outsideBoilerplate<Item extends Span>(
  items: readonly Item[],
  boilerplate: readonly Span[],
): readonly Item[] {
  let next = 0;
  return items.filter(({ start, end }) => {
    while ((boilerplate[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (boilerplate[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/**
 * Finds what belongs to the page and not to the article: share bars, advertisement marks, cookie and copyright lines,
 * comment and contact forms, lists of related articles, repeated headlines. Ordered; neighbouring lines are one span.
 */
export function findBoilerplate(tokens: Tokens, sentences: Sentences, language: string): Span[] {
  const table = tableOf(language);
  const spans: { start: number; end: number }[] = [];
  let headline: string | undefined;
  let before = '';
  let beforeFrom = -1;
  for (let s = 0; s < sentences.count; ) {
    const paragraph = s;
    const from = sentences.first[s] as number;
    let next = s + 1;
    while (next < sentences.count && sentences.paragraph[next] === sentences.paragraph[s]) next++;
    s = next;
    const to = sentences.first[s] as number;
    if (to - from > MAX_LINE_TOKENS) {
      addPointers(paragraph, s);
      continue;
    }
    const signs = readSigns(tokens, from, to, table);
    if (signs.ending && (tokens.start[from] as number) >= tokens.text.length * ENDINGS_FROM) {
      add(from, tokens.count);
      break;
    }
    const line = to - from <= MAX_REPEATED_TOKENS ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '';
    const owned = line !== '' && line.startsWith('©');
    if (signs.furniture || owned || (s === sentences.count && isSourceLine(tokens, from, to))) add(from, to);
    else if (line !== '' && hasWord(tokens, from, to)) {
      // Of two equal lines in a row the first is a label; further down, the headline's second copy is one.
      if (line === before) add(beforeFrom, from);
      else if (line === headline) add(from, to);
      headline ??= line;
    }
    if (!signs.furniture && !owned) addPointers(paragraph, s);
    before = line;
    beforeFrom = from;
  }
  return spans;

  /** The sentences `[paragraph, next)` that only point to another article: "It grew. Read more: Acme sells more." */
  function addPointers(paragraph: number, next: number): void {
    for (let k = paragraph; k < next; k++) {
      const first = sentences.first[k] as number;
      const end = sentences.first[k + 1] as number;
      const isPointer =
        end - first <= MAX_LED_TOKENS &&
        table.longest(tokens, first, end)?.includes(Sign.Lead) &&
        tokens.code[table.matchEnd - 1] === COLON;
      if (isPointer) add(first, end);
    }
  }

  function add(from: number, to: number): void {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const last = spans.at(-1);
    if (last && isBlank(tokens.text, last.end, start)) last.end = Math.max(last.end, end);
    else if (!last || start >= last.end) spans.push({ start, end });
  }
}

interface LineSigns {
  readonly furniture: boolean;
  readonly ending: boolean;
}

const NO_SIGNS: LineSigns = { furniture: false, ending: false };

/** What a line's wording says: is it furniture, and does it end the article? */
function readSigns(tokens: Tokens, from: number, to: number, table: PhraseTable<Sign>): LineSigns {
  let i = table.next(tokens, from, to);
  if (i === to) return NO_SIGNS;
  let start = from;
  while (start < to && tokens.kind[start] === TokenKind.Symbol) start++;
  let controls = 0;
  let inside = 0;
  let furniture = false;
  let ending = false;
  for (; i < to; i = table.next(tokens, i + 1, to)) {
    const signs = tokens.kind[i] === TokenKind.Symbol ? undefined : table.longest(tokens, i, to);
    if (!signs) continue;
    const end = table.matchEnd;
    const first = i === start;
    if (first && signs.includes(Sign.Line) && isRestMarks(tokens, end, to)) furniture = true;
    if (first && signs.includes(Sign.Lead) && to - from <= MAX_LED_TOKENS) furniture = true;
    if (first && signs.includes(Sign.Ending)) ending = true;
    if (signs.includes(Sign.Phrase)) furniture = true;
    if (signs.includes(Sign.Control)) controls += countOf(tokens, TokenKind.Word, i, end);
    inside += countOf(tokens, TokenKind.Number, i + 1, end);
    i = end - 1;
  }
  // One word may be a control and a headline; three are a bar. The number of a phrase is no word of its own.
  const isBar = controls >= 3 && controls * 3 >= (to - from - countOf(tokens, TokenKind.Symbol, from, to) - inside) * 2;
  return { furniture: furniture || isBar, ending };
}

/** How many of the tokens `[from, to)` are of a kind. */
function countOf({ kind: kinds }: Tokens, kind: TokenKind, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (kinds[i] === kind) count++;
  return count;
}

function isRestMarks(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.Word) return false;
  return true;
}

const hasWord = (tokens: Tokens, from: number, to: number): boolean => !isRestMarks(tokens, from, to);

/** A last line in brackets with a number in it says where the article was printed. */
function isSourceLine(tokens: Tokens, from: number, to: number): boolean {
  const open = tokens.code[from] as number;
  const close = tokens.code[to - 1] as number;
  if (open !== 0x28 || close !== 0x29 || from === 0) return false;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.Number) return true;
  return false;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (text.charCodeAt(k) > 32 && text.charCodeAt(k) !== 0xa0) return false;
  return true;
}
