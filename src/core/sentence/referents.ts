import type { EntityKind, Mention } from '../model.js';
import { ownSubject, prepositionBefore } from './clauses.js';
import type { Placed } from './placed.js';
import type { SentenceReading } from './sentenceReading.js';
import { isSource } from './sources.js';
import type { TextReading } from './textReading.js';

/** What an anaphor stands for: "the company", "it", "she", "the country". */
export type Anaphor = 'company' | 'it' | 'person' | 'place';

/** "The company" reaches back this many sentences; then it may be another. */
const COMPANY_REACH = 12;
/** "He" is one named not long ago. */
const PERSON_REACH = 12;
/** "The country" is one named this many sentences before. */
const PLACE_REACH = 3;

const KINDS: Readonly<Record<Anaphor, ReadonlySet<EntityKind>>> = {
  company: new Set<EntityKind>(['company', 'organization', 'brand']),
  it: new Set<EntityKind>(['company', 'organization', 'brand', 'product']),
  person: new Set<EntityKind>(['person']),
  place: new Set<EntityKind>(['place']),
};

/** Whom a sentence is about. */
type Subjects = Readonly<Partial<Record<'company' | 'person' | 'place', string>>>;

/**
 * Whom the sentences of a text are about, and so what "the company", "it", "she" and "the country" stand for: one
 * answer for the owners of figures, those who take part in events, and relations. Looks at no more sentences than it
 * is asked for, and at each once.
 */
export class Referents {
  private readonly subjects: (Subjects | undefined)[] = [];
  /** Which of the sentences asked for say "it", by their numbers. */
  private readonly saying = new Map<number, boolean>();

  constructor(private readonly text: TextReading) {}

  /** The entity that an anaphor at token `i` stands for: whom its own sentence names before it, else those before. */
  of(reading: SentenceReading, i: number, anaphor: Anaphor): string | undefined {
    return this.within(reading, i, anaphor) ?? this.before(reading, anaphor) ?? this.onlyThing(reading, i, anaphor);
  }

  /** Whom the sentences before are about; undefined where too many lie between. */
  before(reading: SentenceReading, anaphor: Anaphor): string | undefined {
    switch (anaphor) {
      case 'company':
        return this.last(reading, 'company', COMPANY_REACH);
      case 'person':
        return this.last(reading, 'person', PERSON_REACH);
      case 'place':
        return this.last(reading, 'place', PLACE_REACH);
      case 'it':
        return this.nearest(reading);
    }
  }

  /** Whom the last sentence is about that is about one of that kind, and lies no farther back than `reach`. */
  last(reading: SentenceReading, kind: keyof Subjects, reach: number): string | undefined {
    const { readings } = this.text;
    // A piece of a very long sentence is a reading of its own: no more of them are looked at than of sentences.
    for (let k = reading.at - 1; k >= Math.max(0, reading.at - reach); k--) {
      const earlier = readings[k] as SentenceReading;
      if (reading.index - earlier.index > reach) return undefined;
      const found = this.subjectsOf(earlier)[kind];
      if (found) return found;
    }
    return undefined;
  }

  /** Whom the sentence is about. */
  subjectsOf(reading: SentenceReading): Subjects {
    const known = this.subjects[reading.at];
    if (known) return known;
    const found = reading.isFurniture ? {} : this.read(reading);
    this.subjects[reading.at] = found;
    return found;
  }

  private read(reading: SentenceReading): Subjects {
    const found: { company?: string; person?: string; place?: string } = {};
    let teller: string | undefined;
    for (const mention of reading.mentions) {
      const { kind, entity } = mention.item;
      const as = KINDS.company.has(kind) ? 'company' : kind === 'person' || kind === 'place' ? kind : undefined;
      if (!as || found[as] || !this.isSubject(mention, reading)) continue;
      if (as === 'person' || !isSource(reading, mention)) found[as] = entity;
      else if (kind === 'company') teller ??= entity;
    }
    // "Acme said sales rose": a company tells of itself where the sentence is about nobody else; a ministry does not.
    if (!found.company && teller) found.company = teller;
    return found;
  }

  /** Is the sentence about the mention: with no other subject before it? */
  private isSubject(mention: Placed<Mention>, reading: SentenceReading): boolean {
    if (prepositionBefore(this.text, mention) >= 0) return false;
    const before = reading.mentions[reading.mentions.indexOf(mention) - 1];
    return ownSubject(reading, before?.next ?? reading.first, mention.first, true) !== 'other';
  }

  /** Who the sentence itself names before token `i` without a preposition; a company sooner than a thing. */
  within(reading: SentenceReading, i: number, anaphor: Anaphor): string | undefined {
    let thing: string | undefined;
    for (const mention of reading.mentions) {
      if (mention.next > i) break;
      const { kind, entity } = mention.item;
      if (!KINDS[anaphor].has(kind) || prepositionBefore(this.text, mention) >= 0) continue;
      if (anaphor !== 'it' || KINDS.company.has(kind)) return entity;
      thing ??= entity;
    }
    return thing;
  }

  /** "It" is whom the sentence before is about, or the one before that where that one says "it" as well. */
  private nearest(reading: SentenceReading): string | undefined {
    const { readings } = this.text;
    let sentence = reading.index - 1;
    for (let k = reading.at - 1; sentence >= Math.max(0, reading.index - COMPANY_REACH); sentence--) {
      const earlier = readings[k];
      if (earlier?.index === sentence) {
        const found = this.subjectsOf(earlier).company;
        if (found) return found;
        k--;
      }
      if (!this.saysIt(sentence)) return undefined;
    }
    return undefined;
  }

  private saysIt(sentence: number): boolean {
    const known = this.saying.get(sentence);
    if (known !== undefined) return known;
    const says = this.findIt(sentence);
    this.saying.set(sentence, says);
    return says;
  }

  private findIt(sentence: number): boolean {
    const { tokens, sentences, features } = this.text;
    const end = sentences.first[sentence + 1] as number;
    for (let i = sentences.first[sentence] as number; i < end; i++)
      if (features.longest('mark', tokens, i, end)?.some(({ role }) => role === 'companyAnaphor')) return true;
    return false;
  }

  /** "After the iPhone 12 went on the market, it was delayed": the one thing named before "it", though behind a preposition. */
  private onlyThing({ mentions }: SentenceReading, i: number, anaphor: Anaphor): string | undefined {
    if (anaphor !== 'it') return undefined;
    const named = mentions.filter((m) => m.next <= i && KINDS.it.has(m.item.kind));
    const [first] = named;
    return first && named.every((m) => m.item.entity === first.item.entity) ? first.item.entity : undefined;
  }
}
