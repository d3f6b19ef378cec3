import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { isWrittenAs } from '../spelling.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed, NEVER_A_NAME } from './features.js';
import { firmAt } from './firms.js';
import { type NameForms, type WorldForms, worldForms } from './nameForms.js';
import type { NameUnit } from './units.js';

const COMMA = 0x2c;
const STOP = 0x2e;
const SLASH = 0x2f;
/** Names of ships, treaties and the like have no more words. */
const MOST_WORDS = 6;
/** A given name's syllable, "Suk" and "yeol", has no more letters. */
const LONGEST_SYLLABLE = 6;
const LETTERS_WITH_VOWELS = 'aeiouyàáâãäåèéêëìíîïòóôõöùúûüýœæø';
/** So many words of a verb and an article stand between a company and its product. */
const PRODUCT_REACH = 5;

/** Finds the names that begin at a word and that their own form tells: ships, treaties, "Yoon Suk-yeol", "By Jane Mwangi". */
export class FormUnits {
  private readonly world: WorldForms = worldForms();
  /** Behind the last product found, by which "and the Bronco" is one. */
  private lastProduct = -1;

  constructor(
    private readonly tokens: Tokens,
    private readonly taken: Uint8Array,
    private readonly reader: FeatureReader,
    private readonly forms: NameForms,
  ) {}

  /** The name of some form that begins at word `i`. */
  at(i: number): NameUnit | undefined {
    if (!startsName(this.tokens, i)) return undefined;
    return (
      this.bylinePerson(i) ??
      this.ship(i) ??
      this.event(i) ??
      this.monthPerson(i) ??
      this.hyphenPerson(i) ??
      this.hyphenPlace(i) ??
      this.publicBody(i) ??
      this.foreignBody(i) ??
      this.product(i)
    );
  }

  /** A large city that is nothing else, at word `i`. */
  city(i: number): NameUnit | undefined {
    const { tokens, reader } = this;
    const named = startsName(tokens, i) ? this.world.cities.longest(tokens, i) : undefined;
    const to = this.world.cities.matchEnd;
    if (!named || !isWrittenAs(named[0] as string, tokens, i) || reader.isHeadline(i)) return undefined;
    return { from: i, to, label: 'LOC', plain: true, weak: to === i + 1 };
  }

  /** "REUTERS/Dado Ruvic": the agency and the person around the "/" at `i`. */
  credit(i: number): readonly NameUnit[] {
    const { tokens, reader, forms } = this;
    let end = i;
    while (end > 1 && forms.creditWords.word(tokens, end - 1) && tokens.gap[end - 1] === Gap.Space) end--;
    let from = end;
    for (let first = Math.max(0, end - MOST_WORDS); first < end; first++) {
      if (startsName(tokens, first) && (reader.listedAs(first, end) & Listed.Media) !== 0) {
        from = first;
        break;
      }
    }
    if (from === end) return [];
    const agency: NameUnit = { from, to: end, label: 'ORG' };
    const to = this.runEnd(i + 1);
    const words = to - i - 1;
    for (let k = i + 1; k < to; k++)
      if (reader.has(k, WordClass.OrganizationWord | WordClass.MediaWord)) return [agency];
    const isPerson =
      words > 1 &&
      words < 5 &&
      !forms.creditWords.word(tokens, i + 1) &&
      reader.listedAs(i + 1, to) === 0 &&
      !forms.creditWords.longest(tokens, to - 1) &&
      !reader.has(to - 1, WordClass.CompanySuffix);
    const known = isPerson && firmAt(tokens, i + 1, false)?.to !== to;
    return known && reader.mayBeFirstName(i + 1) ? [agency, { from: i + 1, to, label: 'PER' }] : [agency];
  }

  /** `Joaquín "El Chapo" Guzmán`, 'Joseph (Joe) Doe': the name around a nickname that begins with the mark at `i`. */
  nicknamed(i: number): NameUnit | undefined {
    const { tokens, reader } = this;
    const closing = CLOSING.get(codeAt(tokens, i));
    if (closing === undefined || i === 0 || tokens.gap[i] !== Gap.Space || tokens.gap[i + 1] !== Gap.None)
      return undefined;
    const given = i - 1;
    const first = i + 1;
    if (!startsName(tokens, given) || tokens.kind[first] !== TokenKind.Word) return undefined;
    // What no list has for a first name must at least be nothing else.
    const isGiven = reader.mayBeFirstName(given);
    if (!isGiven && (codeAt(tokens, i) === BRACKET || reader.isCommonWord(given) || this.isKnown(given)))
      return undefined;
    if (reader.has(given, WordClass.Title | WordClass.Role | WordClass.Function)) return undefined;
    let close = first;
    let capitals = 0;
    for (; close < first + 4 && tokens.kind[close] === TokenKind.Word; close++)
      if (startsName(tokens, close)) capitals++;
    if (capitals === 0 || !closing.includes(codeAt(tokens, close)) || tokens.gap[close] !== Gap.None) return undefined;
    if (
      codeAt(tokens, i) === BRACKET &&
      (close !== first + 1 || reader.listedAs(first, close) !== 0 || this.isAcronym(first))
    )
      return undefined;
    let surname = close + 1;
    while (
      tokens.gap[surname] === Gap.Space &&
      !startsName(tokens, surname) &&
      this.world.particles.word(tokens, surname)
    )
      surname++;
    if (surname >= tokens.count || !this.continues(surname) || reader.has(surname, NEVER_A_NAME | WordClass.Title))
      return undefined;
    if (reader.isCommonWord(surname) && (!isGiven || (!reader.mayBeFirstName(surname) && reader.isHeadline(surname))))
      return undefined;
    let from = given;
    while (
      from > 0 &&
      this.continues(from) &&
      startsName(tokens, from - 1) &&
      reader.mayBeFirstName(from - 1) &&
      !reader.isCommonWord(from - 1)
    )
      from--;
    let to = surname + 1;
    while (to < surname + 3 && this.continues(to) && (!reader.isCommonWord(to) || tokenLength(tokens, to) < 4)) to++;
    return { from, to, label: 'PER' };
  }

  /** "Guns N' Roses", "Touch ‘n Go": the name around the n of the mark at `i`. */
  andName(i: number): NameUnit | undefined {
    const { tokens, reader } = this;
    const isN = (k: number): boolean =>
      tokens.kind[k] === TokenKind.Word && tokenLength(tokens, k) === 1 && (codeAt(tokens, k) | 0x20) === 0x6e;
    const n =
      isN(i + 1) && tokens.gap[i + 1] === Gap.None ? i + 1 : isN(i - 1) && tokens.gap[i] === Gap.None ? i - 1 : -1;
    if (n < 1) return undefined;
    const left = n === i + 1 ? i - 1 : n - 1;
    let right = n + 1;
    if (isQuote(codeAt(tokens, right)) && tokens.gap[right] === Gap.None) right++;
    if (left < 0 || !startsName(tokens, left) || !this.continues(right)) return undefined;
    if (tokens.gap[left + 1] !== Gap.Space || reader.has(left, WordClass.Function)) return undefined;
    return { from: left, to: right + 1, label: 'ORG' };
  }

  /** "By Jane Mwangi, Staff Writer": who wrote it, at the first word of a line. */
  private bylinePerson(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this;
    if ((i > 0 && (tokens.gap[i] as number) < Gap.Line) || !forms.bylines.longest(tokens, i)) return undefined;
    let from = forms.bylines.matchEnd;
    if (codeAt(tokens, from) === 0x3a) from++;
    if (tokens.gap[from] !== Gap.Space || !startsName(tokens, from) || reader.has(from, WordClass.Article))
      return undefined;
    let to = from;
    let known = false;
    for (let k = from; k < Math.min(tokens.count, from + MOST_WORDS); k++) {
      if (k > from && tokens.gap[k] !== Gap.Space && codeAt(tokens, k) !== STOP) break;
      if (startsName(tokens, k)) {
        if (reader.has(k, WordClass.OrganizationWord | WordClass.MediaWord | WordClass.Title)) break;
        if (!reader.isCommonWord(k) || reader.mayBeFirstName(k)) known = true;
        to = k + 1;
      } else if (!reader.has(k, WordClass.PersonParticle) && codeAt(tokens, k) !== STOP) break;
    }
    if (to - from < 2 || !known || !reader.mayBeFirstName(from)) return undefined;
    const isEnd = to >= tokens.count || (tokens.gap[to] as number) >= Gap.Line;
    const goesOn = tokens.kind[to] === TokenKind.Symbol || reader.isConjunction(to);
    return isEnd || goesOn ? { from, to, label: 'PER', sure: true } : undefined;
  }

  /** "USS Benfold", "the MV Wakashio", "the frigate Tromp". */
  private ship(i: number): NameUnit | undefined {
    const { tokens, reader, world, forms } = this;
    const isSure = world.shipPrefixes.longest(tokens, i) !== undefined;
    if ((isSure || world.doubtfulShipPrefixes.longest(tokens, i)) && this.isAcronym(i)) {
      const name = isSure
        ? world.shipPrefixes.longest(tokens, i) && world.shipPrefixes.matchEnd
        : world.doubtfulShipPrefixes.matchEnd;
      if (name !== undefined && (isSure || this.isCalledShip(i) || reader.has(i - 1, WordClass.Article)))
        return this.shipNamed(i, name);
    }
    if (reader.has(i, WordClass.Title | WordClass.Role | NEVER_A_NAME | WordClass.Function)) return undefined;
    if (!this.isCalledShip(i) || reader.isHeadline(i) || firmAt(tokens, i, false)) return undefined;
    return forms.shipNouns.startBefore(tokens, i, Math.max(0, i - 3)) >= 0 ? this.shipNamed(i, i) : undefined;
  }

  private shipNamed(from: number, name: number): NameUnit | undefined {
    const { tokens, reader } = this;
    if (
      !startsName(tokens, name) ||
      (name > from && tokens.gap[name] !== Gap.Space && codeAt(tokens, name - 1) !== STOP)
    )
      return undefined;
    const to = this.runEnd(name);
    for (let k = name; k < to; k++) {
      if (reader.has(k, WordClass.CompanySuffix | WordClass.OrganizationWord)) return undefined;
    }
    return { from, to, label: 'MISC', kind: 'vessel' };
  }

  private isCalledShip(i: number): boolean {
    return (
      this.tokens.gap[i] === Gap.Space && this.forms.shipNouns.startBefore(this.tokens, i, Math.max(0, i - 3)) >= 0
    );
  }

  /** "Treaty of Versailles", "Kyoto Protocol", "Davis Cup"; what is called so of common words alone is no name. */
  private event(i: number): NameUnit | undefined {
    const { tokens, reader, world, forms } = this;
    for (const name of world.events.longest(tokens, i) ?? []) {
      const to = world.events.matchEnd;
      if (!isWrittenAs(name, tokens, i) || this.isBodyFrom(to)) continue;
      if (to === i + 1 && reader.isCommonWord(i) && reader.isForced(i)) continue;
      return { from: i, to, label: 'MISC', kind: 'event' };
    }
    const headed = this.headedEvent(i);
    if (headed) return headed;
    if (
      i > 0 &&
      this.continues(i) &&
      startsName(tokens, i - 1) &&
      !reader.has(i - 1, WordClass.Article | WordClass.Function)
    )
      return undefined;
    if (reader.has(i, WordClass.Article | WordClass.Function | WordClass.Title) && !reader.has(i, WordClass.Demonym))
      return undefined;
    let end = -1;
    let isDeed = false;
    let to = i + 1;
    for (; to < Math.min(tokens.count, i + MOST_WORDS) && this.continuesHyphened(to); to++) {
      if (!startsName(tokens, to)) continue;
      if (
        forms.eventWords.longest(tokens, to) ||
        (forms.placedEventWords.longest(tokens, to) && this.isPlaced(i, to))
      ) {
        end = Math.max(to + 1, forms.eventWords.longest(tokens, to) ? forms.eventWords.matchEnd : to + 1);
        isDeed = false;
      } else if (forms.deedWords.word(tokens, to)) {
        end = to + 1;
        isDeed = true;
      }
    }
    if (end < 0 || this.hasBodyWord(end, to) || reader.isHeadline(i)) return undefined;
    if (isDeed) {
      if ((end === i + 2 && reader.mayBeFirstName(i)) || this.hasBodyWord(i, end)) return undefined;
      return { from: i, to: end };
    }
    for (let k = i; k < end - 1; k++) if (reader.has(k, WordClass.CompanySuffix)) return undefined;
    return this.isCommon(i, end) ? { from: i, to: end } : { from: i, to: end, label: 'MISC', kind: 'event' };
  }

  private headedEvent(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this;
    if (!forms.eventHeads.longest(tokens, i) || reader.isHeadline(i)) return undefined;
    const name = forms.eventHeads.matchEnd;
    if (!this.continues(name) || reader.has(name, WordClass.Calendar | WordClass.Title | WordClass.OrganizationWord))
      return undefined;
    const isLinked = name > i + 1 && !startsName(tokens, name - 1);
    if (!isLinked && (reader.isCommonWord(name) || reader.has(name, WordClass.PlaceWord | WordClass.Function)))
      return undefined;
    let to = name + 1;
    for (let k = to; k < Math.min(tokens.count, name + MOST_WORDS); k++) {
      if (!isLinked && k > name) break;
      if (tokens.gap[k] !== Gap.Space) break;
      if (startsName(tokens, k)) to = k + 1;
      else if (
        !reader.has(k, WordClass.Particle) ||
        reader.isConjunction(k) ||
        reader.has(k, WordClass.PlacePreposition)
      )
        break;
    }
    return { from: i, to, label: 'MISC', kind: 'event' };
  }

  /** "June Harlow", "Theresa May": a month's word that is somebody's name. */
  private monthPerson(i: number): NameUnit | undefined {
    const { tokens, taken, reader } = this;
    const next = i + 1;
    if (!this.continues(next) || taken[next]) return undefined;
    if (reader.has(next, WordClass.Calendar)) {
      if (
        !reader.isFirstName(i) ||
        reader.has(i, WordClass.Calendar | WordClass.Function) ||
        !reader.mayBeFirstName(next)
      )
        return undefined;
      return { from: i, to: next + 1, label: 'PER' };
    }
    if (!reader.has(i, WordClass.Calendar) || taken[i] || reader.isHeadline(i) || !reader.mayBeFirstName(i))
      return undefined;
    const before = i - 1;
    if (before >= 0 && tokens.gap[i] === Gap.Space) {
      if (tokens.kind[before] === TokenKind.Number) return undefined;
      if (
        reader.has(before, WordClass.Function | WordClass.PlacePreposition | WordClass.Particle) &&
        !reader.isConjunction(before)
      )
        return undefined;
      if (
        !startsName(tokens, before) &&
        reader.isCommonWord(before) &&
        !reader.has(before, WordClass.Say | WordClass.Act | WordClass.Role) &&
        !reader.isConjunction(before)
      )
        return undefined;
    }
    if (reader.isCommonWord(next) || reader.has(next, NEVER_A_NAME | WordClass.OrganizationWord)) return undefined;
    if (reader.listedAs(next, next + 1) !== 0 || reader.isListedWord(next) || firmAt(tokens, next, false))
      return undefined;
    return { from: i, to: next + 1, label: 'PER' };
  }

  /** "Yoon Suk-yeol", "Prayut Chan-o-cha": a surname and a given name whose syllables a hyphen parts. */
  private hyphenPerson(i: number): NameUnit | undefined {
    const { tokens, reader } = this;
    if (reader.has(i, WordClass.Title | WordClass.Role | NEVER_A_NAME | WordClass.Act) || reader.isCountry(i))
      return undefined;
    if (reader.has(i, WordClass.Function) && reader.isForced(i)) return undefined;
    // At most two words stand before it, the first of them a given name of another language.
    for (let k = i + 1; k < i + 3 && k < tokens.count && this.continues(k); k++) {
      const end = this.syllablesEnd(k);
      if (end > 0) {
        const isForeign = k > i + 1 && !reader.isFirstName(i);
        return isForeign ? undefined : { from: i, to: end, label: 'PER' };
      }
    }
    const own = this.syllablesEnd(i);
    if (own < 0 || !this.continues(own) || reader.isCommonWord(own) || reader.has(own, NEVER_A_NAME)) return undefined;
    return reader.listedAs(own, own + 1) === 0 ? { from: i, to: own + 1, label: 'PER' } : undefined;
  }

  /** "Stratford-upon-Avon" */
  private hyphenPlace(i: number): NameUnit | undefined {
    const { tokens, reader, world } = this;
    if (!isHyphen(codeAt(tokens, i + 1)) || tokens.gap[i + 1] !== Gap.None || tokens.gap[i + 2] !== Gap.None)
      return undefined;
    if (startsName(tokens, i + 2) || reader.isFirstName(i)) return undefined;
    // "Jung-gu"
    const isDistrict = world.districtTails.word(tokens, i + 2) !== undefined && !isHyphen(codeAt(tokens, i + 3));
    if (isDistrict)
      return i > 0 && this.continues(i) && startsName(tokens, i - 1) ? undefined : { from: i, to: i + 3, label: 'LOC' };
    if (!world.placeHyphens.word(tokens, i + 2)) return undefined;
    const to = i + 5;
    const isGlued =
      to <= tokens.count &&
      isHyphen(codeAt(tokens, i + 3)) &&
      tokens.gap[i + 3] === Gap.None &&
      tokens.gap[i + 4] === Gap.None;
    return isGlued && startsName(tokens, i + 4) ? { from: i, to, label: 'LOC' } : undefined;
  }

  /** Behind the syllables that hyphens join from the capital word `k` on, the further ones small; -1 where there are none. */
  private syllablesEnd(k: number): number {
    const { tokens } = this;
    if (
      ((tokens.shape[k] as number) & (Shape.Capital | Shape.InnerCapital | Shape.Digit)) !== Shape.Capital ||
      !this.isSyllable(k)
    )
      return -1;
    let end = k + 1;
    while (
      isHyphen(codeAt(tokens, end)) &&
      tokens.gap[end] === Gap.None &&
      end + 1 < tokens.count &&
      tokens.gap[end + 1] === Gap.None
    ) {
      if (tokens.kind[end + 1] !== TokenKind.Word || startsName(tokens, end + 1) || !this.isSyllable(end + 1))
        return -1;
      end += 2;
    }
    return end > k + 1 && !this.forms.compoundTails.word(tokens, end - 1) ? end : -1;
  }

  /** Has a word one group of vowels, and few letters? */
  private isSyllable(k: number): boolean {
    const { text, start, end } = this.tokens;
    const from = start[k] as number;
    const to = end[k] as number;
    if (to - from > LONGEST_SYLLABLE) return false;
    let groups = 0;
    let inside = false;
    for (let at = from; at < to; at++) {
      const isVowel = LETTERS_WITH_VOWELS.includes(text.charAt(at).toLowerCase());
      if (isVowel && !inside) groups++;
      inside = isVowel;
    }
    return groups < 2;
  }

  /** "Ministry of Culture, Sports and Tourism", "Disaster Prevention and Mitigation Department". */
  private publicBody(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this;
    if (reader.isHeadline(i)) return undefined;
    if (!forms.bodyHeads.longest(tokens, i)) return this.bodyBehind(i);
    let link = forms.bodyHeads.matchEnd;
    if (tokens.gap[link] !== Gap.Space || !forms.bodyLinks.longest(tokens, link)) return undefined;
    link = forms.bodyLinks.matchEnd;
    let end = this.topicEnd(link, true);
    if (end < 0) return undefined;
    let to = -1;
    for (let n = 0; n < MOST_WORDS; n++) {
      const isComma = codeAt(tokens, end) === COMMA && tokens.gap[end] === Gap.None;
      let next = isComma ? end + 1 : end;
      const isLast = reader.isConjunction(next) && tokens.gap[next] === Gap.Space;
      if (isLast) next++;
      else if (!isComma) break;
      end = this.topicEnd(next, true);
      if (end < 0) break;
      if (isLast) {
        to = end;
        break;
      }
    }
    return to > 0 ? { from: i, to, label: 'ORG' } : undefined;
  }

  private bodyBehind(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this;
    if (i === 0 || !reader.has(i - 1, WordClass.Article) || tokens.gap[i] !== Gap.Space) return undefined;
    const and = this.topicEnd(i);
    if (and < 0 || !reader.isConjunction(and) || tokens.gap[and] !== Gap.Space) return undefined;
    let to = and + 1;
    while (this.continues(to) && (reader.isCommonWord(to) || reader.has(to, WordClass.Demonym))) to++;
    const isBody = to > and + 2 && forms.bodyHeads.word(tokens, to - 1) !== undefined;
    return isBody && !this.continues(to) ? { from: i, to, label: 'ORG' } : undefined;
  }

  /** Behind what a body is for, the capital common words from token `i` on; -1 where there are none, or other names. */
  private topicEnd(i: number, isListed = false): number {
    const { tokens, reader, forms } = this;
    let end = i;
    while (end < i + MOST_WORDS && end < tokens.count && this.continues(end)) {
      if (!reader.isCommonWord(end) && !reader.has(end, WordClass.Demonym) && !(isListed && this.isUnknown(end)))
        return -1;
      end++;
    }
    if (end === i || reader.has(end - 1, WordClass.Demonym) || forms.bodyHeads.word(tokens, end - 1)) return -1;
    if (reader.isCountry(i) || (reader.listedAs(i, end) & ~Listed.Company) !== 0 || forms.bodyHeads.word(tokens, i))
      return -1;
    return end;
  }

  /** "Banco do Brasil", "Médecins d'Afrique", and where only names are read "Parti travailliste". */
  private foreignBody(i: number): NameUnit | undefined {
    const { tokens, reader, world, forms } = this;
    if (!world.bodies.word(tokens, i) || reader.isHeadline(i)) return undefined;
    let to = i + 1;
    let isForeign = forms.isUnread;
    for (let n = 0; n < MOST_WORDS && to < tokens.count; n++) {
      let next = to;
      if (tokens.gap[next] !== Gap.Space) break;
      const isJoint =
        n > 0 &&
        !startsName(tokens, next) &&
        FOREIGN_AND.includes(tokens.text.slice(tokens.start[next], tokens.end[next]));
      if (isJoint) next++;
      else if (!startsName(tokens, next) && world.particles.longest(tokens, next)) next = world.particles.matchEnd;
      const elided = this.elidedAt(next);
      if (elided > 0) next = elided;
      const isLinked = next > to && !isJoint;
      if (!startsName(tokens, next) || (elided < 0 && tokens.gap[next] !== Gap.Space)) {
        const isAdjective =
          forms.isUnread &&
          n === 0 &&
          next === to &&
          tokens.kind[next] === TokenKind.Word &&
          tokenLength(tokens, next) > 4;
        if (isAdjective && !reader.has(next, WordClass.Function)) to = next + 1;
        break;
      }
      if (n === 0 && !isLinked && !forms.isUnread) return undefined;
      if (next === to && n > 0 && !forms.isUnread && reader.isCommonWord(next)) break;
      isForeign ||= isLinked;
      to = next + 1;
    }
    return to > i + 1 && isForeign ? { from: i, to, label: 'ORG' } : undefined;
  }

  /** The capital word behind an elision at token `k`, "d'Afrique"; -1 where there is none. */
  private elidedAt(k: number): number {
    const { tokens, world } = this;
    if (k + 2 >= tokens.count || !world.elisions.word(tokens, k) || !isQuote(codeAt(tokens, k + 1))) return -1;
    return tokens.gap[k + 1] === Gap.None && tokens.gap[k + 2] === Gap.None && startsName(tokens, k + 2) ? k + 2 : -1;
  }

  /** "Tesla sells the *Cybertruck*", "the *Corolla* sedan": what a company makes, or what is called a thing that is made. */
  private product(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this;
    if (
      reader.isHeadline(i) ||
      reader.isForced(i) ||
      (i > 0 && startsName(tokens, i - 1)) ||
      tokens.gap[i] !== Gap.Space
    )
      return undefined;
    if (reader.capitalNouns && reader.isCommonWord(i)) return undefined;
    const lead = forms.productLeads.startBefore(tokens, i, Math.max(0, i - PRODUCT_REACH));
    const model = lead >= 0 ? this.modelOf(i) : undefined;
    if (model) return model;
    const verbEnd = lead >= 0 ? lead : i;
    const isMade = this.isMadeBy(verbEnd);
    const isListed = !isMade && this.lastProduct >= 0 && this.isNextProduct(lead >= 0 ? lead : i, lead >= 0);
    const to = this.runEnd(i);
    const isNoun =
      tokens.gap[to] === Gap.Space && !startsName(tokens, to) && forms.productNouns.longest(tokens, to) !== undefined;
    if (!isMade && !isListed && !(isNoun && lead >= 0)) return undefined;
    if (to - i > 4 || !this.mayBeProduct(i, to)) return undefined;
    if (!isNoun && !this.isBare(to)) return undefined;
    if (to - i === 1 && reader.isCommonWord(i) && lead < 0) return undefined;
    if (isMade || isListed) this.lastProduct = to;
    return { from: i, to, label: 'MISC', kind: 'product' };
  }

  /** "the *Nissan Leaf*": a company known everywhere and what nobody else is called. */
  private modelOf(i: number): NameUnit | undefined {
    const { tokens, reader } = this;
    const firm = firmAt(tokens, i, false);
    if (!firm || firm.likeWord || !this.continues(firm.to) || reader.isHeadline(i)) return undefined;
    const to = this.runEnd(firm.to);
    if (to - firm.to > 2 || this.hasBodyWord(firm.to, to) || this.isOther(firm.to, to)) return undefined;
    return { from: i, to, label: 'MISC', kind: 'product' };
  }

  /** Are tokens `[from, to)` an office, a place, an event or another company? */
  private isOther(from: number, to: number): boolean {
    const { tokens, reader, forms, world } = this;
    for (let k = from; k < to; k++) {
      if (
        forms.offices.longest(tokens, k) ||
        forms.eventWords.word(tokens, k) ||
        forms.placedEventWords.word(tokens, k)
      )
        return true;
      if (world.places.longest(tokens, k) || reader.isCountry(k) || firmAt(tokens, k, false)) return true;
      if (reader.has(k, WordClass.Title | WordClass.Role | WordClass.PlaceWord | WordClass.MediaWord | NEVER_A_NAME))
        return true;
    }
    return false;
  }

  /** Does a verb of making end before token `end`, whose subject is a company? */
  private isMadeBy(end: number): boolean {
    const { tokens, reader, forms } = this;
    const verb = forms.productVerbs.startBefore(tokens, end, Math.max(0, end - 2));
    return (
      verb > 0 &&
      tokens.gap[verb] === Gap.Space &&
      (reader.has(verb - 1, WordClass.CompanyNoun | WordClass.CompanySuffix) || this.isFirmBefore(verb))
    );
  }

  /** Does a company's name end before token `end`? */
  private isFirmBefore(end: number): boolean {
    const { tokens, reader } = this;
    for (let from = Math.max(0, end - 4); from < end; from++) {
      if (!startsName(tokens, from)) continue;
      if (
        firmAt(tokens, from, false)?.to === end ||
        (end - from > 1 && (reader.listedAs(from, end) & Listed.Company) !== 0)
      )
        return true;
    }
    return false;
  }

  /** "the Mustang *and* the Bronco", "Tesla sells the Cybertruck and Toyota the Corolla" */
  private isNextProduct(lead: number, hasLead: boolean): boolean {
    const { tokens, reader } = this;
    const joint = lead - 1;
    if (joint === this.lastProduct && (reader.isConjunction(joint) || codeAt(tokens, joint) === COMMA)) return true;
    return hasLead && lead - this.lastProduct < PRODUCT_REACH && this.isFirmBefore(lead);
  }

  private mayBeProduct(from: number, to: number): boolean {
    const { tokens, reader } = this;
    const kinds = reader.listedAs(from, to) | (to - from === 1 && reader.isCountry(from) ? Listed.Place : 0);
    if (kinds !== 0 || reader.isPerson(from) || firmAt(tokens, from, false)?.to === to || this.hasBodyWord(from, to))
      return false;
    if (
      this.world.places.longest(tokens, from) ||
      reader.has(from, NEVER_A_NAME | WordClass.Title | WordClass.Function)
    )
      return false;
    return !this.isAcronym(from) || to - from > 1;
  }

  /** Does a name end the clause at token `to`, so that it says nothing of a noun behind it? */
  private isBare(to: number): boolean {
    const { tokens, reader } = this;
    if (to >= tokens.count || (tokens.gap[to] as number) >= Gap.Line) return true;
    if (tokens.kind[to] === TokenKind.Symbol) return !isQuote(codeAt(tokens, to)) && !isHyphen(codeAt(tokens, to));
    return (
      tokens.kind[to] === TokenKind.Word &&
      (reader.isConjunction(to) || reader.has(to, WordClass.Act | WordClass.PlacePreposition))
    );
  }

  /** Behind the capital words from token `i` on, and the initials among them. */
  private runEnd(i: number): number {
    const { tokens } = this;
    let to = i;
    while (to < tokens.count && to < i + MOST_WORDS) {
      if (to > i && tokens.gap[to] !== Gap.Space && !(codeAt(tokens, to - 1) === STOP && tokens.gap[to] === Gap.None))
        break;
      if (!startsName(tokens, to)) break;
      to++;
      if (
        codeAt(tokens, to) === STOP &&
        tokens.gap[to] === Gap.None &&
        tokenLength(tokens, to - 1) === 1 &&
        startsName(tokens, to + 1)
      )
        to++;
    }
    return to;
  }

  /** Does a capital word go on behind a space at token `i`? */
  private continues(i: number): boolean {
    return i < this.tokens.count && this.tokens.gap[i] === Gap.Space && startsName(this.tokens, i);
  }

  /** The same, or behind or at a hyphen between two words: "Six-Day War". */
  private continuesHyphened(i: number): boolean {
    const { tokens } = this;
    if (this.continues(i)) return true;
    if (i + 1 >= tokens.count || tokens.gap[i] !== Gap.None) return false;
    return isHyphen(codeAt(tokens, i))
      ? tokens.gap[i + 1] === Gap.None && startsName(tokens, i + 1)
      : isHyphen(codeAt(tokens, i - 1)) && startsName(tokens, i);
  }

  /** Is word `i` in no list, as a plural of a common word may be? */
  private isUnknown(i: number): boolean {
    const { reader } = this;
    return !reader.mayBeFirstName(i) && !reader.isListedWord(i) && !reader.isPerson(i) && !this.isKnown(i);
  }

  /** Is word `i` known for something other than a person? */
  private isKnown(i: number): boolean {
    const { tokens, reader } = this;
    const other = WordClass.OrganizationWord | WordClass.CompanySuffix | WordClass.MediaWord | NEVER_A_NAME;
    return (
      reader.has(i, other) ||
      reader.listedAs(i, i + 1) !== 0 ||
      firmAt(tokens, i, false) !== undefined ||
      this.isAcronym(i)
    );
  }

  private isPlaced(from: number, to: number): boolean {
    const { reader } = this;
    for (let k = from; k < to; k++) if (reader.has(k, WordClass.Demonym) || reader.isCountry(k)) return true;
    return this.world.places.longest(this.tokens, from, to) !== undefined;
  }

  private isBodyFrom(i: number): boolean {
    return this.continues(i) && this.reader.has(i, WordClass.OrganizationWord | WordClass.CompanySuffix);
  }

  private hasBodyWord(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      if (this.reader.has(k, WordClass.OrganizationWord | WordClass.CompanySuffix)) return true;
    }
    return false;
  }

  /** Are all words of `[from, to)` common ones, none of them of a place or a people? */
  private isCommon(from: number, to: number): boolean {
    const { tokens, reader } = this;
    for (let k = from; k < to; k++) {
      if (tokens.kind[k] !== TokenKind.Word) continue;
      if (reader.has(k, WordClass.Demonym) || reader.isCountry(k) || !reader.isCommonWord(k) || this.isAcronym(k))
        return false;
    }
    return true;
  }

  private isAcronym(i: number): boolean {
    const { tokens } = this;
    const bits = tokens.shape[i] as number;
    const next = codeAt(tokens, i + 1);
    const isCut =
      i + 2 < tokens.count &&
      (next === STOP || next === SLASH) &&
      tokens.gap[i + 1] === Gap.None &&
      tokens.gap[i + 2] === Gap.None;
    return (bits & Shape.Lower) === 0 || (bits & Shape.InnerCapital) !== 0 || isCut;
  }
}

const FOREIGN_AND: readonly string[] = ['y', 'e', 'et', 'i'];
const BRACKET = 0x28;

/** What closes a nickname, by what opens it. */
const CLOSING: ReadonlyMap<number, readonly number[]> = new Map([
  [0x22, [0x22]],
  [0x201c, [0x201d]],
  [0x201e, [0x201c, 0x201d]],
  [0x2018, [0x2019]],
  [0x27, [0x27]],
  [BRACKET, [0x29]],
]);

/** Does a nickname open, or a name's n stand apostrophied, at a mark of this code? */
export const opensNickname = (code: number): boolean => CLOSING.has(code);

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isQuote = (code: number): boolean => code === 0x27 || code === 0x2018 || code === 0x2019;
