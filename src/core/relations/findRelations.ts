import type { DateMention, Mention, Relation, RelationType, Span } from '../model.js';
import type { Sentences } from '../text/sentences.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';
import { type CompiledPattern, type CompiledRelations, type Element, relationPatternsOf } from './relationPatterns.js';

export interface RelationContext {
  readonly language: string;
  readonly sentences: Sentences;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  /** Page furniture, which states nothing. */
  readonly boilerplate?: readonly Span[];
}

// Longer "sentences" are tables and lists.
const LONGEST = 240;
/** What a name may carry in brackets: a ticker, a chart reference. */
const BRACKET = 8;
/** A date this close behind a relation says when it was so. */
const DATE_REACH = 2;
/** This far before a relation, within its clause, a word of doubt undoes it. */
const DOUBT_REACH = 8;
/** Who founded, leads or makes what is so whatever the sentence doubts; deals are not. */
const DOUBTFUL: ReadonlySet<RelationType> = new Set(['partner', 'acquired', 'investor-in', 'competitor']);

/**
 * The relations between named entities that a text states, in its order: founders, executives, brands, partners, rivals.
 * Only what a pattern of the language reads word for word is stated; the same relation is listed wherever it is stated.
 */
export function findRelations(tokens: Tokens, context: RelationContext): readonly Relation[] {
  const { sentences, mentions, boilerplate = [] } = context;
  const patterns = relationPatternsOf(context.language);
  const relations: Relation[] = [];
  let next = 0;
  let furniture = 0;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const behind = sentences.first[s + 1] as number;
    const start = tokens.start[first] as number;
    const end = tokens.end[behind - 1] as number;
    while (next < mentions.length && (mentions[next] as Mention).start < start) next++;
    const from = next;
    while (next < mentions.length && (mentions[next] as Mention).end <= end) next++;
    while (furniture < boilerplate.length && (boilerplate[furniture] as Span).end <= start) furniture++;
    // A relation takes two names.
    if (next - from < 2 || behind - first > LONGEST) continue;
    if (furniture < boilerplate.length && (boilerplate[furniture] as Span).start < end) continue;
    if (!hasKey(tokens, patterns, first, behind)) continue;
    relations.push(...new SentenceMatcher(tokens, patterns, first, behind, mentions.slice(from, next)).relations());
  }
  return dated(withoutRepeats(relations), tokens, context.dates);
}

function hasKey(tokens: Tokens, { keys }: CompiledRelations, first: number, behind: number): boolean {
  for (let i = first; i < behind; i++) if (keys.longest(tokens, i, behind)) return true;
  return false;
}

interface Capture {
  readonly names: readonly (readonly string[])[];
  readonly roles: readonly RelationType[];
}

interface Match extends Capture {
  readonly end: number;
}

const NOTHING: Capture = { names: [], roles: [] };
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const HYPHEN = 0x2d;
const QUESTION = 0x3f;
/** From so many words on, a filler takes capitals too: "leading Internet portal". */
const ROOMY = 3;

const OUTSIDE = -2;
const INSIDE = -1;

/** One statement of a relation per place: where two patterns read the same words, the first counts. */
function withoutRepeats(relations: readonly Relation[]): readonly Relation[] {
  const ends = new Map<string, number>();
  return [...relations]
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .filter(({ type, from, to, evidence }) => {
      const key = `${type} ${from} ${to}`;
      if (evidence.start < (ends.get(key) ?? 0)) return false;
      ends.set(key, evidence.end);
      return true;
    });
}

/** Gives each relation the date that stands in its words or right behind them. */
function dated(relations: readonly Relation[], tokens: Tokens, dates: readonly DateMention[]): readonly Relation[] {
  let next = 0;
  return relations.map((relation) => {
    const { start, end } = relation.evidence;
    while (next < dates.length && (dates[next] as DateMention).end <= start) next++;
    const date = dates[next];
    if (!date || !/^\d{4}/.test(date.iso)) return relation;
    const close =
      date.end <= end || (date.start >= end && tokenAt(tokens, date.start) - tokenAt(tokens, end) <= DATE_REACH);
    return close && !hasStop(tokens.text, end, date.start) ? { ...relation, period: date.iso } : relation;
  });
}

/** Does a sentence end, or a clause, between two places that stand close together? */
function hasStop(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STOPS.has(text[i] as string)) return true;
  return false;
}

const STOPS = new Set(['.', ',', ';', ':', '\n']);

/** Matches the patterns of a language against one sentence. */
class SentenceMatcher {
  /** The mention that starts at a token, by its place in the sentence; -1 inside one, -2 outside. */
  private readonly nameAt: Int16Array;
  private readonly nameEnd: number[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly patterns: CompiledRelations,
    private readonly first: number,
    private readonly behind: number,
    private readonly mentions: readonly Mention[],
  ) {
    this.nameAt = new Int16Array(behind - first).fill(OUTSIDE);
    let at = first;
    mentions.forEach((mention, i) => {
      while (at < behind && (tokens.start[at] as number) < mention.start) at++;
      this.nameAt[at - first] = i;
      let end = at + 1;
      while (end < behind && (tokens.start[end] as number) < mention.end) {
        this.nameAt[end - first] = INSIDE;
        end++;
      }
      this.nameEnd.push(end);
      at = Math.min(end, behind - 1);
    });
  }

  relations(): Relation[] {
    const found: Relation[] = [];
    for (let i = this.first; i < this.behind; i++) {
      const name = this.nameAt[i - this.first] as number;
      if (name >= 0) {
        const patterns = this.patterns.byName.get((this.mentions[name] as Mention).kind);
        if (patterns) for (const pattern of patterns) this.tryAt(pattern, i, found);
      } else if (
        name === OUTSIDE &&
        this.tokens.kind[i] === TokenKind.Word &&
        this.patterns.starters.longest(this.tokens, i)
      ) {
        for (const pattern of this.patterns.byWord) this.tryAt(pattern, i, found);
      }
    }
    return found;
  }

  private tryAt(pattern: CompiledPattern, at: number, found: Relation[]): void {
    const match = this.match(pattern.elements, 0, at, NOTHING);
    if (!match || this.isFormer(at)) return;
    if (pattern.type && DOUBTFUL.has(pattern.type) && this.isDoubted(at, match.end)) return;
    const [one, two] = pattern.backwards ? [match.names[1], match.names[0]] : match.names;
    if (!one || !two) return;
    const evidence = { start: this.tokens.start[at] as number, end: this.tokens.end[match.end - 1] as number };
    const types = pattern.type ? [pattern.type] : match.roles;
    for (const type of new Set(types)) {
      for (const from of one) for (const to of two) if (from !== to) found.push({ type, from, to, evidence });
    }
  }

  private match(elements: readonly Element[], e: number, at: number, capture: Capture): Match | undefined {
    const element = elements[e];
    if (!element) return { ...capture, end: at };
    const taken = this.take(elements, e, element, at, capture);
    return taken ?? (element.optional ? this.match(elements, e + 1, at, capture) : undefined);
  }

  private take(
    elements: readonly Element[],
    e: number,
    element: Element,
    at: number,
    capture: Capture,
  ): Match | undefined {
    if (element.is === 'start') return at === this.first ? this.match(elements, e + 1, at, capture) : undefined;
    if (element.is === 'filler') {
      for (let end = at, left = element.most; ; end++) {
        const match = this.match(elements, e + 1, end, capture);
        if (match) return match;
        if (!this.describes(end, element.most)) return undefined;
        if (this.tokens.kind[end] === TokenKind.Word && left-- === 0) return undefined;
      }
    }
    if (at >= this.behind) return undefined;
    if (element.is === 'name') return this.takeNames(elements, e, element, at, capture);
    if (this.nameAt[at - this.first] !== OUTSIDE) return undefined;
    if (element.is === 'roles') return this.takeRoles(elements, e, at, capture);
    if (!element.table.longest(this.tokens, at, this.behind)) return undefined;
    return this.match(elements, e + 1, this.skipBrackets(element.table.matchEnd), capture);
  }

  private takeNames(
    elements: readonly Element[],
    e: number,
    element: Extract<Element, { is: 'name' }>,
    at: number,
    capture: Capture,
  ): Match | undefined {
    const entities: string[] = [];
    let end = at;
    for (let i = at; i < this.behind; ) {
      const index = this.nameAt[i - this.first] as number;
      const mention = index >= 0 ? this.mentions[index] : undefined;
      if (!mention || !element.kinds.has(mention.kind)) break;
      entities.push(mention.entity);
      end = this.skipBrackets(this.nameEnd[index] as number);
      if (!element.list) break;
      i = this.skipListJoint(end);
      if (i === end) break;
    }
    if (entities.length === 0) return undefined;
    return this.match(elements, e + 1, end, { ...capture, names: [...capture.names, entities] });
  }

  private takeRoles(elements: readonly Element[], e: number, at: number, capture: Capture): Match | undefined {
    const roles: RelationType[] = [];
    let end = at;
    for (let i = at; i < this.behind; ) {
      const found = this.patterns.roles.longest(this.tokens, i, this.behind);
      if (!found) break;
      roles.push(...found);
      end = this.patterns.roles.matchEnd;
      i = this.skipListJoint(end);
      if (i === end) break;
    }
    if (roles.length === 0) return undefined;
    return this.match(elements, e + 1, end, { ...capture, roles: [...capture.roles, ...roles] });
  }

  /** Behind a comma and a list word, or either. */
  private skipListJoint(at: number): number {
    let next = at;
    if (next < this.behind && this.code(next) === COMMA) next++;
    if (next < this.behind && this.patterns.listWords.word(this.tokens, next)) next++;
    return next;
  }

  private skipBrackets(at: number): number {
    if (at >= this.behind || this.code(at) !== OPEN) return at;
    for (let i = at + 1; i < Math.min(this.behind, at + BRACKET); i++) if (this.code(i) === CLOSE) return i + 1;
    return at;
  }

  /** Does token `i` only describe what follows: a word, a number, a hyphen? Few words leave no room for a capital. */
  private describes(i: number, most: number): boolean {
    if (i >= this.behind || this.nameAt[i - this.first] !== OUTSIDE) return false;
    if (this.tokens.kind[i] === TokenKind.Symbol) return this.code(i) === HYPHEN && this.tokens.gap[i] === Gap.None;
    if (most < ROOMY && ((this.tokens.shape[i] as number) & Shape.Capital) !== 0) return false;
    return !this.patterns.blockers.word(this.tokens, i);
  }

  /** "would not be surprised to see … team up with": what a clause doubts is not stated. */
  private isDoubted(at: number, end: number): boolean {
    for (let i = at; i < end; i++) if (this.patterns.doubts.word(this.tokens, i)) return true;
    for (let i = at - 1; i >= Math.max(this.first, at - DOUBT_REACH) && this.code(i) !== COMMA; i--) {
      if (this.patterns.doubts.word(this.tokens, i)) return true;
    }
    // "kocht Bolt niet": where the denial comes last.
    for (let i = end; i < Math.min(this.behind, end + 2) && this.tokens.kind[i] !== TokenKind.Symbol; i++) {
      if (this.patterns.doubts.word(this.tokens, i)) return true;
    }
    return this.code(this.behind - 1) === QUESTION;
  }

  /** "former Google executive": what is no longer so is not stated. */
  private isFormer(at: number): boolean {
    for (let i = at - 1; i >= Math.max(this.first, at - 2); i--)
      if (this.patterns.former.word(this.tokens, i)) return true;
    return false;
  }

  private code(i: number): number {
    return this.tokens.code[i] as number;
  }
}
