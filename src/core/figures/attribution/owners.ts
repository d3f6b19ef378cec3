import type { EntityKind, Figure, FigureKind, Mention } from '../../model.js';
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
  private sourceView: SentenceReading | undefined;
  private sources: readonly Placed<Mention>[] = [];
  private countries: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly views: TextReading,
    private readonly mentions: readonly Mention[],
    /** The company that the article is about, if there is one. */
    private readonly dominant: string | undefined,
  ) {}

  of(figure: Placed<Figure>, view: SentenceReading): Ownership {
    const subject = this.subjectOf(figure, view);
    const source = this.sourceOf(figure, view);
    return { subject, source: source === subject ? undefined : source };
  }

  /** Remembers a sentence, now dealt with, for the company and the place that it was about. */
  leave(view: SentenceReading): void {
    this.last = view;
  }

  private subjectOf(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    return (
      (figure.item.kind === 'rank' ? this.apposed(figure, view) : undefined) ??
      this.respectively(figure, view) ??
      this.adjacent(figure, view) ??
      this.named(figure, view)
    );
  }

  /** The one that is named nearest to the figure as who tells it. */
  private sourceOf(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    if (view !== this.sourceView) {
      this.sourceView = view;
      this.sources = view.mentions.filter((m) => SOURCES.has(m.item.kind) && isSource(this.views, view, m));
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
  private adjacent(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    const { views } = this;
    const start = startOf(views, view, figure);
    const mention = view.mentions.findLast((m) => m.next <= start);
    if (isAge(figure.item, views.tokens.text)) return this.aged(figure, view, mention);
    if (!mention || !OWNERS.has(mention.item.kind)) return undefined;
    const bracket = views.code(mention.next) === 0x28;
    if (bracket ? start - mention.next > BRACKET_REACH : mention.next !== start) return undefined;
    if (figure.item.kind === 'count' && !bracket) return undefined;
    for (let i = mention.next + 1; i < start; i++) if (views.code(i) === 0x29) return undefined;
    return prepositionBefore(views, mention) < 0 ? mention.item.entity : undefined;
  }

  /** "Anna Berg, *43*," "Anna Berg (*43*)": the person named right before an age. */
  private aged(
    { first }: Placed<Figure>,
    view: SentenceReading,
    mention: Placed<Mention> | undefined,
  ): string | undefined {
    const { views } = this;
    if (!mention || mention.item.kind === 'place' || first - mention.next !== 1 || mention.first < view.first)
      return undefined;
    const code = views.code(mention.next);
    return code === 0x2c || code === 0x28 ? mention.item.entity : undefined;
  }

  private named(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    const { views } = this;
    const { mentions } = view;
    if (this.isOfUnknown(figure, view)) return undefined;
    let partner: string | undefined;
    let brand: string | undefined;
    let to = startOf(views, view, figure);
    if (this.isOwnSubject(figure, to, view)) return eventOf(views, view, figure) ?? this.scope(figure, view);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Placed<Mention>;
      if (mention.next > to) continue;
      const country = this.demonymIn(mention.next, to);
      if (country) return country;
      const own = ownSubject(views, view, mention.next, to);
      if (own === 'company' || own === 'it')
        return this.companyBefore(mention.next, view) ?? this.remembered(view, own);
      if (own === 'place') return this.rememberedPlace(view);
      if (own === 'other' || own === 'thing') return eventOf(views, view, figure) ?? this.scope(figure, view);
      to = mention.first;
      if (namesEvent(views, mention)) continue;
      const part = partOf(views, view, k);
      if (part === 'prepositional') {
        if (COMPANIES.has(mention.item.kind) && this.isOf(mention.first - 1)) partner ??= mention.item.entity;
        continue;
      }
      if (mention.item.kind === 'brand') brand ??= mention.item.entity;
      if (part !== 'object' && this.canOwn(mention, part, view))
        return this.isJoined(k, view) ? undefined : mention.item.entity;
    }
    const country = this.demonymIn(view.first, to);
    if (country) return country;
    const own = ownSubject(views, view, view.first, to);
    if (own === 'place') return this.rememberedPlace(view);
    if (own === 'company' || own === 'it') return this.remembered(view, own) ?? partner;
    return (
      this.owner(figure, view) ??
      this.behindWith(figure, view) ??
      eventOf(views, view, figure) ??
      brand ??
      (own === 'other' ? undefined : this.dominantSoFar(view)) ??
      this.scope(figure, view) ??
      (own === 'other' ? undefined : this.scopeBefore(figure, view)) ??
      (own === 'owned' ? this.silent(view) : undefined) ??
      partner
    );
  }

  /** "Acme lost 5 million, *and 300 people* left": what is counted is the subject of a clause of its own. */
  private isOwnSubject({ item, next }: Placed<Figure>, start: number, view: SentenceReading): boolean {
    const { views } = this;
    // Where verbs stand second, a figure before its verb may be the object.
    if (views.words.data.verbSecond || item.kind !== 'count' || start <= view.first) return false;
    if (openerAt(views, start - 1) !== 'joined') return false;
    for (let i = next; i < Math.min(view.end, next + SUBJECT_REACH) && views.isWord(i); i++) {
      if (openerAt(views, i)) return false;
      if (isVerb(views, view, i)) return true;
    }
    return false;
  }

  /** "Lehman Brothers (*$691 billion*)": in brackets behind a name that nobody knows. */
  private isOfUnknown({ first }: Placed<Figure>, view: SentenceReading): boolean {
    const { views } = this;
    const name = first - 2;
    if (name < view.first || views.code(first - 1) !== 0x28 || !views.isWord(name) || !views.isCapital(name))
      return false;
    return !view.mentions.some((m) => m.next === name + 1) && !view.dates.some((d) => d.next === name + 1);
  }

  /** The one place of a sentence that names no other owner, where it stands close: "1,214 cases *in Lasvia*". */
  private scope(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    if (!PLACED.has(figure.item.kind) || this.hasOtherOwner(view)) return undefined;
    const place = this.onlyPlace(view);
    if (!place || Math.max(place.first - figure.next, figure.first - place.next) > SCOPE_REACH) return undefined;
    return place.item.entity;
  }

  /** The one place of the sentence before, where this one names nobody and goes on: "In July, *640 cases* were told". */
  private scopeBefore(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    const before = this.last;
    if (view.mentions.length > 0 || !before || !PLACED.has(figure.item.kind)) return undefined;
    const { paragraph } = this.views.sentences;
    if (before.index !== view.index - 1 || paragraph[before.index] !== paragraph[view.index]) return undefined;
    return this.onlyPlace(before)?.item.entity;
  }

  /** Does the sentence name a company or an organization that does not only tell? */
  private hasOtherOwner(view: SentenceReading): boolean {
    return view.mentions.some((m) => COMPANIES.has(m.item.kind) && !isSource(this.views, view, m));
  }

  /** The place that a sentence is set in, if it is one. */
  private onlyPlace(view: SentenceReading): Placed<Mention> | undefined {
    const { views } = this;
    const [place, ...others] = view.mentions.filter((m) => {
      if (m.item.kind !== 'place' || views.isPossessive(m.next)) return false;
      const preposition = prepositionBefore(views, m);
      return preposition >= 0 && views.words.placeLinks.word(views.tokens, preposition) !== undefined;
    });
    return others.some((m) => m.item.entity !== place?.item.entity) ? undefined : place;
  }

  /** "vivo and OPPO gained 16.0% and 27.6%, respectively": the name at the figure's place. */
  private respectively(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    const { words, tokens } = this.views;
    const first = view.figures[0];
    if (view.figures.length < 2 || !first) return undefined;
    let said = false;
    for (let i = figure.next; i < view.end && !said; i++)
      said = this.views.isWord(i) && words.respectively.word(tokens, i) !== undefined;
    if (!said) return undefined;
    const names = view.mentions.filter((m) => COMPANIES.has(m.item.kind) && m.next <= first.first);
    // Names glued together ("OPPO+Realme") take one place.
    const places = names.filter(
      (name, k) =>
        k === 0 ||
        name.first - (names[k - 1] as Placed<Mention>).next !== 1 ||
        this.views.code(name.first - 1) !== 0x2b,
    );
    return places.length === view.figures.length ? places[view.figures.indexOf(figure)]?.item.entity : undefined;
  }

  /** "30 percent *of Xiaomi's shares*": an owner close behind. */
  private owner(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    for (const mention of view.mentions) {
      if (mention.first < figure.next || !COMPANIES.has(mention.item.kind)) continue;
      if (mention.first > figure.next + OWNER_REACH) return undefined;
      if (this.views.isPossessive(mention.next) || this.isOf(mention.first - 1)) return mention.item.entity;
    }
    return undefined;
  }

  /** "*With* a 26 billion dollar debt, *the Philippines* must cut": the subject behind what it has. */
  private behindWith(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    const { views } = this;
    const { words, tokens } = views;
    if (!views.isWord(view.first) || !words.with.word(tokens, view.first)) return undefined;
    const mention = view.mentions.find((m) => m.first >= figure.next);
    if (!mention || !OWNERS.has(mention.item.kind)) return undefined;
    let comma = mention.first - 1;
    while (comma > figure.next && views.isWord(comma) && words.articlesAndOwners.word(tokens, comma)) comma--;
    return views.code(comma) === 0x2c ? mention.item.entity : undefined;
  }

  /** "Jingdong Mall, China's *second largest* firm": the name that the rank describes. */
  private apposed(figure: Placed<Figure>, view: SentenceReading): string | undefined {
    for (let k = view.mentions.length - 1; k >= 0; k--) {
      const mention = view.mentions[k] as Placed<Mention>;
      if (mention.next > figure.first || mention.item.kind === 'place') continue;
      return this.views.code(mention.next) === 0x2c && figure.first - mention.next <= 7
        ? mention.item.entity
        : undefined;
    }
    return undefined;
  }

  /** "The *French* budget deficit": the country whose own something is, told by its adjective. */
  private demonymIn(from: number, to: number): string | undefined {
    const { views } = this;
    const { words, tokens } = views;
    for (let i = to - 1; i >= from; i--) {
      const country = views.isWord(i) && views.isCapital(i) ? words.demonyms.word(tokens, i)?.[0] : undefined;
      // "North American", "Acme's Chinese sales": the adjective of a part, or of what is another's.
      const isPart = i > from && views.isWord(i - 1) && views.isCapital(i - 1);
      if (!country || (isPart && !words.articlesAndOwners.word(tokens, i - 1))) continue;
      if (i - 2 >= from && views.isPossessive(i - 2)) return undefined;
      return this.isOwnedBehind(i + 1, to) ? this.countryId(country) : undefined;
    }
    return undefined;
  }

  /** Does what belongs to somebody follow close behind: "budget *deficit*"? */
  private isOwnedBehind(from: number, to: number): boolean {
    const { views } = this;
    const { words, tokens } = views;
    for (let i = from; i < Math.min(to, from + DEMONYM_REACH) && views.isWord(i); i++)
      if (words.ownedNouns.word(tokens, i)) return true;
    return false;
  }

  /** The id of a country: that of its name in the article, where it stands there. */
  private countryId(name: string): string {
    const { text } = this.views.tokens;
    this.countries ??= new Map(
      this.mentions.filter((m) => m.kind === 'place').map((m) => [fold(text.slice(m.start, m.end)), m.entity]),
    );
    return this.countries.get(fold(name)) ?? `place/${fold(name)}`;
  }

  /** The company that "it" or "the company" stands for, though another sentence names it. */
  private remembered(view: SentenceReading, as: 'company' | 'it'): string | undefined {
    return this.views.referents.before(view, as) ?? this.dominantSoFar(view);
  }

  /** Whom a sentence without a subject of its own goes on about. */
  private silent(view: SentenceReading): string | undefined {
    return this.views.referents.last(view, 'company', SILENT_REACH) ?? this.dominantSoFar(view);
  }

  /** The company that the article is about, once it has named one. */
  private dominantSoFar({ first }: SentenceReading): string | undefined {
    const { dominant } = this;
    if (dominant === undefined) return undefined;
    this.firstNamed ??= this.mentions.find(({ kind }) => kind === 'company')?.start ?? Number.POSITIVE_INFINITY;
    return this.firstNamed < (this.views.tokens.start[first] as number) ? dominant : undefined;
  }

  private rememberedPlace(view: SentenceReading): string | undefined {
    const own = view.mentions.find((m) => m.item.kind === 'place');
    return own?.item.entity ?? this.views.referents.before(view, 'place');
  }

  /** The subject that the sentence names before token `i`, for "it" behind it. */
  private companyBefore(i: number, view: SentenceReading): string | undefined {
    const { referents } = this.views;
    return referents.within(view, i, 'company') ?? referents.within(view, i, 'place');
  }

  /** Can the mention own a figure: one of those that do, that is not only its source and not part of another name? */
  private canOwn(mention: Placed<Mention>, part: Part, view: SentenceReading): boolean {
    const { views } = this;
    const { kind } = mention.item;
    if (!OWNERS.has(kind)) return false;
    if (kind === 'place' && part !== 'ofSubject' && !this.isSubjectPlace(mention, view)) return false;
    if (!isSource(views, view, mention)) return true;
    // What a company says without another subject is of itself: "Acme said revenue rose 5%".
    return kind === 'company' && views.isWord(mention.next) && !this.isSurveyor(mention);
  }

  /** "a Bolt poll": no statement of a company on itself. */
  private isSurveyor({ next }: Placed<Mention>): boolean {
    const { words, tokens } = this.views;
    return words.reporting.word(tokens, next) === undefined;
  }

  /** A place is a subject with a verb or something of its own behind it, and none in "Tokyo Governor" or a dateline. */
  private isSubjectPlace({ next }: Placed<Mention>, view: SentenceReading): boolean {
    const { views } = this;
    const { words, tokens } = views;
    if (next >= view.end) return false;
    if (views.isPossessive(next)) return this.isOwnedBehind(next + 1, view.end);
    const code = views.code(next);
    // "Chad, *which* held": no dateline.
    if (code === 0x2c) return next - 1 > view.first || (views.isWord(next + 1) && !views.isCapital(next + 1));
    return views.isWord(next) && !views.isCapital(next) && !words.and.word(tokens, next);
  }

  /** Is mention `k` the last of several that are joined by commas, "and" or a plus sign? */
  private isJoined(k: number, view: SentenceReading): boolean {
    const { views } = this;
    const mention = view.mentions[k] as Placed<Mention>;
    const before = view.mentions[k - 1];
    if (!before || !OWNERS.has(before.item.kind) || before.item.entity === mention.item.entity) return false;
    if (mention.first === before.next || mention.first - before.next > JOINED_REACH) return false;
    // "According to Canalys, Xiaomi sold": a comma alone does not join what has its own preposition.
    if (prepositionBefore(views, before) >= 0 && !views.isWord(mention.first - 1)) return false;
    for (let i = before.next; i < mention.first; i++) {
      const code = views.code(i);
      const isMark = code === 0x2c || code === 0x2b || code === 0x2f;
      if (!isMark && !(views.isWord(i) && this.joinsAt(i))) return false;
    }
    return true;
  }

  /** "and", and between two names also "the Japanese". */
  private joinsAt(i: number): boolean {
    const { words, tokens } = this.views;
    return (
      words.and.word(tokens, i) !== undefined ||
      words.articlesAndOwners.word(tokens, i) !== undefined ||
      words.demonyms.word(tokens, i) !== undefined
    );
  }

  private isOf(i: number): boolean {
    return this.views.isWord(i) && this.views.words.of.word(this.views.tokens, i) !== undefined;
  }
}

/** The company that most of an article's mentions of companies name, if it stands out. */
export function dominantCompany(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, entity } of mentions) {
    if (kind !== 'company') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  for (const [entity, count] of counts) if (count >= 3 && count * 2 > all) return entity;
  return undefined;
}
