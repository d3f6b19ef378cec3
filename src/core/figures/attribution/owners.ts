import { type EntityKind, type Figure, type FigureKind, type Mention, mayBeCompany } from '../../model.js';
import { isVerb, openerAt, ownSubject, type Part, partOf, prepositionBefore, startOf } from '../../sentence/clauses.js';
import type { Placed } from '../../sentence/placed.js';
import type { SentenceReading } from '../../sentence/sentenceReading.js';
import { isSource } from '../../sentence/sources.js';
import type { TextReading } from '../../sentence/textReading.js';
import { isAge } from './ages.js';
import { eventOf, namesEvent } from './eventOwners.js';
import { fold } from './foldName.js';

const COMPANIES: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization']);
const OWNERS: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization', 'person', 'place']);
/** What a place may have without being the subject: not a distance from it, nor a time spent there. */
const PLACED: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'percent', 'money']);
/** Who may be named as the source of a figure. */
const SOURCES: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization', 'person', 'media']);
/** A sentence without any subject of its own goes on about the one before for so many sentences. */
const SILENT_REACH = 5;
/** An owner behind its figure stands this close: "30 percent of Xiaomi's shares". */
const OWNER_REACH = 6;
/** A place stands this close to the figure that is of it: "1,214 cases in Lasvia". */
const SCOPE_REACH = 16;
/** "The *French* budget deficit": so far from a demonym to what belongs to its country. */
const DEMONYM_REACH = 4;
/** "Acme and the Japanese Bolt": so far between two names that are joined. */
const JOINED_REACH = 3;
/** A counted subject has its verb so close: "300 people in Norway *left*". */
const SUBJECT_REACH = 7;
/** "Acme (No. 35, *$1.5 billion*)": so far into brackets behind a name. */
const BRACKET_REACH = 6;

/** Whose a figure is, and who tells it, where that is another. Ids of entities; of an event, `event/…`. */
export interface Ownership {
  readonly subject?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * Whose a figure is: the company, person, place or organization that its clause is about. In this order: the name that
 * stands right before the figure, the possessor or grammatical subject, "the company" and "it" for the company that
 * was last the subject, whom the figure is "of", an event that frames it, and, where a clause names nobody and has no
 * subject of its own ("analysts"), the company that the text is on. Several joined by "and" are nobody. Who only tells
 * the figure is its source, and never its owner.
 */
export class Owners {
  private last: SentenceReading | undefined;
  /** Where the article names its first company. */
  private firstNamed: number | undefined;
  /** The sentence last asked for its sources, and these. */
  private sourceReading: SentenceReading | undefined;
  private sources: readonly Placed<Mention>[] = [];
  private countries: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly text: TextReading,
    private readonly mentions: readonly Mention[],
  ) {}

  of(figure: Placed<Figure>, reading: SentenceReading): Ownership {
    const subject = this.subjectOf(figure, reading);
    const source = this.sourceOf(figure, reading);
    return { subject, source: source === subject ? undefined : source };
  }

  /** Remembers a sentence, now dealt with, for the company and the place that it was about. */
  leave(reading: SentenceReading): void {
    this.last = reading;
  }

  private subjectOf(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    return (
      (figure.item.kind === 'rank' ? this.apposed(figure, reading) : undefined) ??
      this.respectively(figure, reading) ??
      this.adjacent(figure, reading) ??
      this.named(figure, reading)
    );
  }

  /** The one that is named nearest to the figure as who tells it. */
  private sourceOf(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    if (reading !== this.sourceReading) {
      this.sourceReading = reading;
      this.sources = reading.mentions.filter((m) => SOURCES.has(m.item.kind) && isSource(reading, m));
    }
    let found: string | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const mention of this.sources) {
      const distance = Math.abs(mention.first - figure.first);
      if (distance >= nearest) continue;
      found = mention.item.entity;
      nearest = distance;
    }
    return found;
  }

  /** "and the Greens *31%*", "Abancay (*+628%*)": a name and its figure side by side. */
  private adjacent(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    const { text } = this;
    const start = startOf(reading, figure);
    const mention = reading.mentions.findLast((m) => m.next <= start);
    if (isAge(figure.item, text.tokens.text)) return this.aged(figure, reading, mention);
    if (!mention || !OWNERS.has(mention.item.kind)) return undefined;
    const bracket = text.code(mention.next) === 0x28;
    if (bracket ? start - mention.next > BRACKET_REACH : mention.next !== start) return undefined;
    if (figure.item.kind === 'count' && !bracket) return undefined;
    for (let i = mention.next + 1; i < start; i++) if (text.code(i) === 0x29) return undefined;
    return prepositionBefore(text, mention) < 0 ? mention.item.entity : undefined;
  }

  /** "Anna Berg, *43*," "Anna Berg (*43*)": the person named right before an age. */
  private aged(
    { first }: Placed<Figure>,
    reading: SentenceReading,
    mention: Placed<Mention> | undefined,
  ): string | undefined {
    const { text } = this;
    if (!mention || mention.item.kind === 'place' || first - mention.next !== 1 || mention.first < reading.first)
      return undefined;
    const code = text.code(mention.next);
    return code === 0x2c || code === 0x28 ? mention.item.entity : undefined;
  }

  private named(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    const { text } = this;
    const { mentions } = reading;
    if (this.isOfUnknown(figure, reading)) return undefined;
    let partner: string | undefined;
    let brand: string | undefined;
    let to = startOf(reading, figure);
    if (this.isOwnSubject(figure, to, reading)) return eventOf(reading, figure) ?? this.scope(figure, reading);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Placed<Mention>;
      if (mention.next > to) continue;
      const country = this.demonymIn(mention.next, to);
      if (country) return country;
      const own = ownSubject(reading, mention.next, to);
      if (own === 'company' || own === 'it')
        return this.companyBefore(mention.next, reading) ?? this.remembered(reading, own);
      if (own === 'place') return this.rememberedPlace(reading);
      if (own === 'other' || own === 'thing') return eventOf(reading, figure) ?? this.scope(figure, reading);
      to = mention.first;
      if (namesEvent(text, mention)) continue;
      const part = partOf(reading, k);
      if (part === 'prepositional') {
        if (COMPANIES.has(mention.item.kind) && this.isOf(mention.first - 1)) partner ??= mention.item.entity;
        continue;
      }
      if (mention.item.kind === 'brand') brand ??= mention.item.entity;
      if (part !== 'object' && this.canOwn(mention, part, reading))
        return this.isJoined(k, reading) ? undefined : mention.item.entity;
    }
    const country = this.demonymIn(reading.first, to);
    if (country) return country;
    const own = ownSubject(reading, reading.first, to);
    if (own === 'place') return this.rememberedPlace(reading);
    if (own === 'company' || own === 'it') return this.remembered(reading, own) ?? partner;
    return (
      this.owner(figure, reading) ??
      this.behindWith(figure, reading) ??
      eventOf(reading, figure) ??
      brand ??
      (own === 'other' ? undefined : this.dominantSoFar(reading)) ??
      this.scope(figure, reading) ??
      (own === 'other' ? undefined : this.scopeBefore(figure, reading)) ??
      (own === 'owned' ? this.silent(reading) : undefined) ??
      partner
    );
  }

  /** "Acme lost 5 million, *and 300 people* left": what is counted is the subject of a clause of its own. */
  private isOwnSubject({ item, next }: Placed<Figure>, start: number, reading: SentenceReading): boolean {
    const { text } = this;
    // Where verbs stand second, a figure before its verb may be the object.
    if (text.words.data.verbSecond || item.kind !== 'count' || start <= reading.first) return false;
    if (openerAt(text, start - 1) !== 'joined') return false;
    for (let i = next; i < Math.min(reading.end, next + SUBJECT_REACH) && text.isWord(i); i++) {
      if (openerAt(text, i)) return false;
      if (isVerb(reading, i)) return true;
    }
    return false;
  }

  /** "Lehman Brothers (*$691 billion*)": in brackets behind a name that nobody knows. */
  private isOfUnknown({ first }: Placed<Figure>, reading: SentenceReading): boolean {
    const { text } = this;
    const name = first - 2;
    if (name < reading.first || text.code(first - 1) !== 0x28 || !text.isWord(name) || !text.isCapital(name))
      return false;
    return !reading.mentions.some((m) => m.next === name + 1) && !reading.dates.some((d) => d.next === name + 1);
  }

  /** The one place of a sentence that names no other owner, where it stands close: "1,214 cases *in Lasvia*". */
  private scope(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    if (!PLACED.has(figure.item.kind) || this.hasOtherOwner(reading)) return undefined;
    const place = this.onlyPlace(reading);
    if (!place || Math.max(place.first - figure.next, figure.first - place.next) > SCOPE_REACH) return undefined;
    return place.item.entity;
  }

  /** The one place of the sentence before, where this one names nobody and goes on: "In July, *640 cases* were told". */
  private scopeBefore(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    const before = this.last;
    if (reading.mentions.length > 0 || !before || !PLACED.has(figure.item.kind)) return undefined;
    const { paragraph } = this.text.sentences;
    if (before.index !== reading.index - 1 || paragraph[before.index] !== paragraph[reading.index]) return undefined;
    return this.onlyPlace(before)?.item.entity;
  }

  /** Does the sentence name a company or an organization that does not only tell? */
  private hasOtherOwner(reading: SentenceReading): boolean {
    return reading.mentions.some((m) => COMPANIES.has(m.item.kind) && !isSource(reading, m));
  }

  /** The place that a sentence is set in, if it is one. */
  private onlyPlace(reading: SentenceReading): Placed<Mention> | undefined {
    const { text } = this;
    const [place, ...others] = reading.mentions.filter((m) => {
      if (m.item.kind !== 'place' || text.isPossessive(m.next)) return false;
      const preposition = prepositionBefore(text, m);
      return preposition >= 0 && text.words.placeLinks.word(text.tokens, preposition) !== undefined;
    });
    return others.some((m) => m.item.entity !== place?.item.entity) ? undefined : place;
  }

  /** "vivo and OPPO gained 16.0% and 27.6%, respectively": the name at the figure's place. */
  private respectively(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    const first = reading.figures[0];
    if (reading.figures.length < 2 || !first || reading.respectively < figure.next) return undefined;
    const names = reading.mentions.filter((m) => COMPANIES.has(m.item.kind) && m.next <= first.first);
    // Names glued together ("OPPO+Realme") take one place.
    const places = names.filter(
      (name, k) =>
        k === 0 || name.first - (names[k - 1] as Placed<Mention>).next !== 1 || this.text.code(name.first - 1) !== 0x2b,
    );
    return places.length === reading.figures.length ? places[reading.figures.indexOf(figure)]?.item.entity : undefined;
  }

  /** "30 percent *of Xiaomi's shares*": an owner close behind. */
  private owner(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    for (const mention of reading.mentions) {
      if (mention.first < figure.next || !COMPANIES.has(mention.item.kind)) continue;
      if (mention.first > figure.next + OWNER_REACH) return undefined;
      if (this.text.isPossessive(mention.next) || this.isOf(mention.first - 1)) return mention.item.entity;
    }
    return undefined;
  }

  /** "*With* a 26 billion dollar debt, *the Philippines* must cut": the subject behind what it has. */
  private behindWith(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    const { text } = this;
    const { words, tokens } = text;
    if (!text.isWord(reading.first) || !words.with.word(tokens, reading.first)) return undefined;
    const mention = reading.mentions.find((m) => m.first >= figure.next);
    if (!mention || !OWNERS.has(mention.item.kind)) return undefined;
    let comma = mention.first - 1;
    while (comma > figure.next && text.isWord(comma) && words.articlesAndOwners.word(tokens, comma)) comma--;
    return text.code(comma) === 0x2c ? mention.item.entity : undefined;
  }

  /** "Jingdong Mall, China's *second largest* firm": the name that the rank describes. */
  private apposed(figure: Placed<Figure>, reading: SentenceReading): string | undefined {
    for (let k = reading.mentions.length - 1; k >= 0; k--) {
      const mention = reading.mentions[k] as Placed<Mention>;
      if (mention.next > figure.first || mention.item.kind === 'place') continue;
      return this.text.code(mention.next) === 0x2c && figure.first - mention.next <= 7
        ? mention.item.entity
        : undefined;
    }
    return undefined;
  }

  /** "The *French* budget deficit": the country whose own something is, told by its adjective. */
  private demonymIn(from: number, to: number): string | undefined {
    const { text } = this;
    const { words, tokens } = text;
    for (let i = to - 1; i >= from; i--) {
      const country = text.isWord(i) && text.isCapital(i) ? words.demonyms.word(tokens, i)?.[0] : undefined;
      // "North American", "Acme's Chinese sales": the adjective of a part, or of what is another's.
      const isPart = i > from && text.isWord(i - 1) && text.isCapital(i - 1);
      if (!country || (isPart && !words.articlesAndOwners.word(tokens, i - 1))) continue;
      if (i - 2 >= from && text.isPossessive(i - 2)) return undefined;
      return this.isOwnedBehind(i + 1, to) ? this.countryId(country) : undefined;
    }
    return undefined;
  }

  /** Does what belongs to somebody follow close behind: "budget *deficit*"? */
  private isOwnedBehind(from: number, to: number): boolean {
    const { text } = this;
    const { words, tokens } = text;
    for (let i = from; i < Math.min(to, from + DEMONYM_REACH) && text.isWord(i); i++)
      if (words.ownedNouns.word(tokens, i)) return true;
    return false;
  }

  /** The id of a country: that of its name in the article, where it stands there. */
  private countryId(name: string): string {
    const { text } = this.text.tokens;
    this.countries ??= new Map(
      this.mentions.filter((m) => m.kind === 'place').map((m) => [fold(text.slice(m.start, m.end)), m.entity]),
    );
    return this.countries.get(fold(name)) ?? `place/${fold(name)}`;
  }

  /** The company that "it" or "the company" stands for, though another sentence names it. */
  private remembered(reading: SentenceReading, as: 'company' | 'it'): string | undefined {
    return this.text.referents.before(reading, as) ?? this.dominantSoFar(reading);
  }

  /** Whom a sentence without a subject of its own goes on about. */
  private silent(reading: SentenceReading): string | undefined {
    return this.text.referents.last(reading, 'company', SILENT_REACH) ?? this.dominantSoFar(reading);
  }

  /** The company that the article is about, once it has named one. */
  private dominantSoFar({ first }: SentenceReading): string | undefined {
    const { hero } = this.text;
    if (hero === undefined) return undefined;
    this.firstNamed ??= this.mentions.find(mayBeCompany)?.start ?? Number.POSITIVE_INFINITY;
    return this.firstNamed < (this.text.tokens.start[first] as number) ? hero : undefined;
  }

  private rememberedPlace(reading: SentenceReading): string | undefined {
    const own = reading.mentions.find((m) => m.item.kind === 'place');
    return own?.item.entity ?? this.text.referents.before(reading, 'place');
  }

  /** The subject that the sentence names before token `i`, for "it" behind it. */
  private companyBefore(i: number, reading: SentenceReading): string | undefined {
    const { referents } = this.text;
    return referents.within(reading, i, 'company') ?? referents.within(reading, i, 'place');
  }

  /** Can the mention own a figure: one of those that do, that is not only its source and not part of another name? */
  private canOwn(mention: Placed<Mention>, part: Part, reading: SentenceReading): boolean {
    const { text } = this;
    const { kind } = mention.item;
    if (!OWNERS.has(kind)) return false;
    if (kind === 'place' && part !== 'ofSubject' && !this.isSubjectPlace(mention, reading)) return false;
    if (!isSource(reading, mention)) return true;
    // What a company says without another subject is of itself: "Acme said revenue rose 5%".
    return mayBeCompany(mention.item) && text.isWord(mention.next) && !this.isSurveyor(mention);
  }

  /** "a Bolt poll": no statement of a company on itself. */
  private isSurveyor({ next }: Placed<Mention>): boolean {
    const { words, tokens } = this.text;
    return words.reporting.word(tokens, next) === undefined;
  }

  /** A place is a subject with a verb or something of its own behind it, and none in "Tokyo Governor" or a dateline. */
  private isSubjectPlace({ next }: Placed<Mention>, reading: SentenceReading): boolean {
    const { text } = this;
    const { words, tokens } = text;
    if (next >= reading.end) return false;
    if (text.isPossessive(next)) return this.isOwnedBehind(next + 1, reading.end);
    const code = text.code(next);
    // "Chad, *which* held": no dateline.
    if (code === 0x2c) return next - 1 > reading.first || (text.isWord(next + 1) && !text.isCapital(next + 1));
    return text.isWord(next) && !text.isCapital(next) && !words.and.word(tokens, next);
  }

  /** Is mention `k` the last of several that are joined by commas, "and" or a plus sign? */
  private isJoined(k: number, reading: SentenceReading): boolean {
    const { text } = this;
    const mention = reading.mentions[k] as Placed<Mention>;
    const before = reading.mentions[k - 1];
    if (!before || !OWNERS.has(before.item.kind) || before.item.entity === mention.item.entity) return false;
    if (mention.first === before.next || mention.first - before.next > JOINED_REACH) return false;
    // "According to Canalys, Xiaomi sold": a comma alone does not join what has its own preposition.
    if (prepositionBefore(text, before) >= 0 && !text.isWord(mention.first - 1)) return false;
    for (let i = before.next; i < mention.first; i++) {
      const code = text.code(i);
      const isMark = code === 0x2c || code === 0x2b || code === 0x2f;
      if (!isMark && !(text.isWord(i) && this.joinsAt(i))) return false;
    }
    return true;
  }

  /** "and", and between two names also "the Japanese". */
  private joinsAt(i: number): boolean {
    const { words, tokens } = this.text;
    return (
      words.and.word(tokens, i) !== undefined ||
      words.articlesAndOwners.word(tokens, i) !== undefined ||
      words.demonyms.word(tokens, i) !== undefined
    );
  }

  private isOf(i: number): boolean {
    return this.text.isWord(i) && this.text.words.of.word(this.text.tokens, i) !== undefined;
  }
}
