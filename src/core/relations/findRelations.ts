import type { DateMention, Mention, Relation, RelationType } from '../model.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { standingOfClause } from '../sentence/standings.js';
import type { TextReading } from '../sentence/textReading.js';
import type { MarkRole } from '../sentence/wordFeatures.js';
import { Gap, Shape, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';
import { type CompiledPattern, type CompiledRelations, type Element, relationPatternsOf } from './relationPatterns.js';

/** What a name may carry in brackets: a ticker, a chart reference. */
const BRACKET = 8;
/** A date this close behind a relation says when it was so. */
const DATE_REACH = 2;
/** This far before a relation, within its clause, a word of doubt undoes it. */
const DOUBT_REACH = 8;
/** Who leads or makes what is so whatever the sentence doubts; deals are not. */
const DOUBTFUL: ReadonlySet<RelationType> = new Set(['partner', 'acquired', 'investor-in', 'competitor', 'founder-of']);
/** Words that make what they govern a thought. */
const DOUBTS: ReadonlySet<MarkRole> = new Set<MarkRole>(['unreal', 'possible', 'rumoured', 'negation']);

/**
 * The relations between named entities that a text states, in its order: founders, executives, brands, partners, rivals.
 * Only what a pattern of the language reads word for word is stated; the same relation is listed wherever it is stated.
 */
export function findRelations(text: TextReading): readonly Relation[] {
  const { tokens } = text;
  const patterns = relationPatternsOf(text.language);
  const relations: Relation[] = [];
  for (const reading of text.readings) {
    // A relation takes two names.
    if (!reading.hasNames(2) || reading.isFurniture || !reading.isWhole) continue;
    if (reading.hasRelationKey) relations.push(...new SentenceMatcher(reading, patterns).relations());
  }
  return dated(withoutRepeats(relations), tokens, text.found.dates);
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
  private readonly tokens: Tokens;
  private readonly first: number;
  private readonly behind: number;
  private readonly mentions: readonly Placed<Mention>[];

  constructor(
    private readonly reading: SentenceReading,
    private readonly patterns: CompiledRelations,
  ) {
    const { tokens, first, end, mentions } = reading;
    this.tokens = tokens;
    this.first = first;
    this.behind = end;
    this.mentions = mentions;
    this.nameAt = new Int16Array(end - first).fill(OUTSIDE);
    mentions.forEach((mention, i) => {
      this.nameAt.fill(INSIDE, mention.first - first, mention.next - first);
      this.nameAt[mention.first - first] = i;
    });
  }

  relations(): Relation[] {
    const found: Relation[] = [];
    for (let i = this.first; i < this.behind; i++) {
      const name = this.nameAt[i - this.first] as number;
      if (name >= 0) {
        const patterns = this.patterns.byName.get((this.mentions[name] as Placed<Mention>).item.kind);
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
    if (!element.list && !this.mayGoOn(elements, e, element, at)) return undefined;
    const entities: string[] = [];
    let end = at;
    for (let i = at; i < this.behind; ) {
      const index = this.nameAt[i - this.first] as number;
      const mention = index >= 0 ? this.mentions[index] : undefined;
      if (!mention || !element.kinds.has(mention.item.kind)) break;
      entities.push(mention.item.entity);
      end = this.skipBrackets(mention.next);
      if (!element.list) break;
      i = this.skipListJoint(end);
      if (i === end) break;
    }
    if (entities.length === 0) return undefined;
    return this.match(elements, e + 1, end, { ...capture, names: [...capture.names, entities] });
  }

  /** Stands the word that a pattern must have next behind the name at `at`? Most patterns fail there, and cost no more than that. */
  private mayGoOn(
    elements: readonly Element[],
    e: number,
    { kinds }: Extract<Element, { is: 'name' }>,
    at: number,
  ): boolean {
    const index = this.nameAt[at - this.first] as number;
    const mention = index >= 0 ? this.mentions[index] : undefined;
    if (!mention || !kinds.has(mention.item.kind)) return false;
    const next = elements[e + 1];
    if (next?.is !== 'words' || next.optional) return true;
    const behind = this.skipBrackets(mention.next);
    return behind < this.behind && next.table.mayBegin(this.tokens.hash[behind] as number);
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

  /** "would not be surprised to see … team up with", "may acquire": what a clause does not state. */
  private isDoubted(at: number, end: number): boolean {
    const { reading } = this;
    if (standingOfClause(reading, { first: end - 1, next: end })) return true;
    const from = Math.max(reading.clauseStart(at), at - DOUBT_REACH);
    return reading.marks.some(({ role, first, next }) => DOUBTS.has(role) && first >= from && next <= end);
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
