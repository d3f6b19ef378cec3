import { perLocale } from '../locales/index.js';
import type { FigureStanding, Modifier } from '../model.js';
import { BackPhrases } from '../text/backPhrases.js';
import { phrases, setOf } from '../text/phrases.js';
import { PhraseTable } from '../text/phraseTable.js';
import { WordSets } from '../text/wordSets.js';
import { CURRENCY_CODES, CURRENCY_SYMBOLS, MILLION_CODES, officialNames, TRAILING_SHORTHANDS } from './currencies.js';
import type { DigitStyle } from './digits.js';
import type { FigureData, Phrases, WordsOf } from './figureData.js';
import { UNIT_SYMBOLS } from './units.js';

/** What a single word can be inside a number. A word may play several roles: "third". */
export enum Role {
  Cardinal = 1,
  Scale,
  Fraction,
  Article,
  And,
  Point,
  Minus,
  Of,
  /** A number with a built-in half. */
  Mixed,
  Ordinal,
  /** "twice", "doubled". */
  Multiple,
  /** "top" in "top five". */
  Top,
  /** "number" in "number one". */
  RankNumber,
}

export interface NumberWord {
  readonly role: Role;
  readonly value: number;
  /** Means something else as often, and so needs company to count. */
  readonly weak: boolean;
}

/** What stands behind (or, for a currency, before) a number and says what it is a number of. */
export interface UnitWord {
  readonly kind: 'percent' | 'money' | 'duration' | 'measure' | 'times';
  /** ISO 4217 code, `%`, `x` or an English noun; for shared currencies the likeliest code. */
  readonly unit: string;
  /** Currencies that share the name, the likeliest first. */
  readonly codes?: readonly string[];
  /** What the number is multiplied by: a hundredth for cents, a million in "MEUR". */
  readonly factor: number;
  /** Only in exactly these letters: codes and symbols that are words in other cases. */
  readonly exact?: string;
  /** A name, which before a number counts only where no unit follows ("dollar 22.5 million"). */
  readonly name?: boolean;
  /** A word that is something else as often, and names money only behind an amount with a scale, groups or decimals. */
  readonly doubtful?: boolean;
  /** Says how many fold, never how often: "18-fold". */
  readonly fold?: boolean;
  /** Places do not tell whose it is. */
  readonly placeless?: boolean;
  /** Only where a word of temperature is near, or behind decimals: "30C". */
  readonly cued?: boolean;
  /** Only glued to the number. */
  readonly glued?: boolean;
}

/** All the words of one language that reading figures needs, ready for lookup. */
export interface FigureWords {
  readonly data: FigureData;
  readonly style: DigitStyle;
  /** Every word of numbers. */
  readonly numbers: PhraseTable<NumberWord>;
  /** Of {@link numbers}, those at which a figure can begin: the one table that each word of a text is looked up in. */
  readonly starts: PhraseTable<NumberWord>;
  /** Scales that must be glued to digits. */
  readonly scaleLetters: PhraseTable<number>;
  /** Those scales and the written ones, by their lower-case letters: what may end a word that begins with a currency. */
  readonly gluedScales: ReadonlyMap<string, number>;
  /** Scales of money only. */
  readonly moneyScales: PhraseTable<number>;
  readonly ordinalSuffixes: PhraseTable<true>;
  /** Behind a number. */
  readonly units: PhraseTable<UnitWord>;
  /** Before a number: symbols, codes and names of currencies. */
  readonly moneyLeads: BackPhrases<UnitWord>;
  /** Shorthands that may be glued to digits, by their exact letters: USD, R, Dh. */
  readonly gluedLeads: ReadonlyMap<string, UnitWord>;
  readonly minus: PhraseTable<true>;
  readonly and: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly unitLinks: PhraseTable<true>;
  /** Cardinals of several words: quatre-vingts. */
  readonly longCardinals: PhraseTable<number>;
  /** Up to how much a cardinal adds, where that is not one to nine behind round tens. */
  readonly additions: ReadonlyMap<number, number>;
  readonly additionJoins: PhraseTable<true>;
  readonly notPluralEndings: readonly string[];
  readonly participlePrefixes: readonly string[];
  readonly articles: PhraseTable<true>;
  /** Joins two possible values: "two *or* three". */
  readonly alternatives: PhraseTable<true>;
  readonly scales: PhraseTable<number>;
  readonly modifiers: BackPhrases<Modifier>;
  readonly modifiersAfter: PhraseTable<Modifier>;
  readonly modifiersBelow: PhraseTable<true>;
  readonly modifierFillers: PhraseTable<true>;
  readonly rangeJoins: PhraseTable<true>;
  readonly between: PhraseTable<true>;
  readonly from: PhraseTable<true>;
  readonly rangeWords: PhraseTable<true>;
  readonly clock: PhraseTable<true>;
  readonly clockLeads: PhraseTable<true>;
  /** Before "of 10". */
  readonly percentBefore: BackPhrases<true>;
  readonly ageWords: PhraseTable<true>;
  readonly ageLeads: PhraseTable<true>;
  readonly countCues: PhraseTable<true>;
  readonly tallies: PhraseTable<true>;
  readonly per: PhraseTable<true>;
  readonly rates: PhraseTable<string>;
  readonly rateNouns: PhraseTable<string>;
  readonly rankNouns: PhraseTable<true>;
  readonly rankVerbs: PhraseTable<true>;
  readonly rankBefore: PhraseTable<true>;
  readonly rankBehind: PhraseTable<true>;
  readonly superlatives: PhraseTable<true>;
  readonly notSuperlatives: PhraseTable<true>;
  readonly superlativeSuffixes: readonly string[];
  readonly labels: PhraseTable<true>;
  readonly definites: PhraseTable<true>;
  readonly expletives: PhraseTable<true>;
  readonly listed: ReadonlySet<string>;
  readonly stops: PhraseTable<true>;
  readonly nouns: PhraseTable<string>;
  readonly notPlurals: ReadonlySet<string>;
  readonly directions: PhraseTable<'up' | 'down'>;
  readonly statuses: PhraseTable<FigureStanding>;
  /** What tells how a figure behind it is put; `none` begins like a negation and denies nothing. */
  readonly cues: PhraseTable<FigureStanding | 'negation' | 'none' | 'denial' | 'whether' | 'takenBack'>;
  readonly prices: PhraseTable<true>;
  /** What stands for a company, a place, or whoever was named before. */
  readonly anaphors: PhraseTable<'company' | 'place' | 'it'>;
  readonly prepositions: PhraseTable<true>;
  readonly articlesAndOwners: PhraseTable<true>;
  readonly measureLinks: PhraseTable<true>;
  readonly reporting: PhraseTable<true>;
  readonly present: PhraseTable<true>;
  readonly past: PhraseTable<true>;
  readonly pastEndings: readonly string[];
  readonly verbs: PhraseTable<true>;
  readonly sizes: PhraseTable<true>;
  readonly adverbs: PhraseTable<true>;
  readonly bodies: PhraseTable<true>;
  readonly periodLeads: PhraseTable<true>;
  readonly payments: PhraseTable<true>;
  readonly adverbEndings: readonly string[];
  readonly respectively: PhraseTable<true>;
  readonly postings: PhraseTable<true>;
  readonly sourceLeads: PhraseTable<true>;
  readonly sourceNouns: PhraseTable<true>;
  /** What begins a clause: one with its own subject, or one that may go on with that of the clause before. */
  readonly clauseOpeners: PhraseTable<'own' | 'joined'>;
  readonly pronouns: PhraseTable<true>;
  readonly possessives: PhraseTable<true>;
  readonly ownedNouns: PhraseTable<true>;
  readonly ownerLinks: PhraseTable<true>;
  readonly placeLinks: PhraseTable<true>;
  readonly with: PhraseTable<true>;
  readonly gerundEndings: readonly string[];
  /** The name of the country whose adjective a word is. */
  readonly demonyms: PhraseTable<string>;
  readonly eventNouns: PhraseTable<string>;
  readonly eventLinks: PhraseTable<true>;
  readonly since: PhraseTable<true>;
  readonly dues: PhraseTable<true>;
  readonly clauseJoins: PhraseTable<true>;
  readonly versus: BackPhrases<true>;
  readonly wirePeriods: PhraseTable<number>;
  readonly priors: PhraseTable<true>;
  readonly ago: PhraseTable<true>;
  readonly ageLinks: PhraseTable<true>;
  readonly people: PhraseTable<true>;
  readonly temperatureCues: PhraseTable<true>;
  readonly streets: PhraseTable<true>;
  readonly compoundNouns: PhraseTable<true>;
  readonly countFillers: PhraseTable<true>;
  readonly ofThem: PhraseTable<true>;
  readonly peopleWords: PhraseTable<true>;
  readonly tolls: PhraseTable<true>;
  readonly rankIdioms: PhraseTable<true>;
  readonly vague: PhraseTable<true>;
  readonly outOf: PhraseTable<true>;
  readonly ratioJoins: PhraseTable<true>;
  readonly letterLabels: PhraseTable<true>;
  readonly than: PhraseTable<true>;
  readonly throughout: PhraseTable<true>;
  readonly stretches: PhraseTable<true>;
  readonly bareScales: PhraseTable<true>;
  readonly comparisons: PhraseTable<true>;
  readonly comparativeSuffixes: readonly string[];
  readonly multipleCues: PhraseTable<true>;
  readonly bareMultiples: PhraseTable<true>;
  /** Units of time: an amount per one of them is no price. */
  readonly durations: ReadonlySet<string>;
  readonly currencyCues: PhraseTable<string>;
}

/** The words of a language, compiled once. */
export const figureWords = perLocale(({ figures, language }) => compile(figures, language));

/** Each phrase with its meaning. */
const entriesOf = <Meaning extends string | number>(words: WordsOf<Meaning>): (readonly [string, Meaning])[] =>
  words.flatMap(([meaning, list]) => phrases(list).map((p) => [p, meaning] as const));

const tableOf = <Meaning extends string | number>(words: WordsOf<Meaning>): PhraseTable<Meaning> =>
  new PhraseTable(entriesOf(words));

function compile(data: FigureData, language: string): FigureWords {
  // What the clauses around figures are read by: each of their words is asked about many times.
  const sets = new WordSets();
  return {
    data,
    style: { group: data.groupSeparators[0]?.charCodeAt(0) ?? 0, decimal: data.decimalSeparator.charCodeAt(0) },
    numbers: numberTable(data, () => true),
    starts: numberTable(data, (role) => !JOINING_ROLES.has(role)),
    scaleLetters: tableOf(data.scaleLetters),
    gluedScales: new Map(
      entriesOf([...data.scales, ...data.scaleLetters]).map(([word, value]) => [word.toLowerCase(), value] as const),
    ),
    moneyScales: tableOf(data.moneyScales ?? []),
    ordinalSuffixes: setOf(data.ordinalSuffixes),
    units: unitTable(data, language),
    moneyLeads: moneyLeadTable(data),
    gluedLeads: gluedLeadMap(),
    minus: setOf(data.minus),
    and: sets.setOf(data.and),
    of: sets.setOf(data.of),
    unitLinks: setOf(data.unitLinks),
    longCardinals: new PhraseTable(entriesOf(data.cardinals).filter(([word]) => /[\s-]/.test(word))),
    additions: new Map(data.additions),
    additionJoins: setOf(data.additionJoins),
    notPluralEndings: phrases(data.notPluralEndings),
    participlePrefixes: phrases(data.participlePrefixes),
    articles: sets.setOf(data.articles),
    alternatives: setOf(data.alternatives),
    scales: tableOf(data.scales),
    modifiers: new BackPhrases(entriesOf(data.modifiers)),
    modifiersAfter: tableOf(data.modifiersAfter),
    modifiersBelow: setOf(data.modifiersBelow),
    modifierFillers: sets.setOf(data.modifierFillers),
    rangeJoins: sets.setOf(data.rangeJoins),
    between: sets.setOf(data.between),
    from: sets.setOf(data.from),
    rangeWords: setOf(data.rangeWords),
    clock: setOf(data.clock),
    clockLeads: setOf(data.clockLeads),
    percentBefore: new BackPhrases(phrases(data.percent).map((p) => [p, true] as const)),
    ageWords: setOf(data.ageWords),
    ageLeads: setOf(data.ageLeads),
    countCues: setOf(data.countCues),
    tallies: setOf(data.tallies),
    per: setOf(data.per),
    rates: tableOf(data.rates),
    rateNouns: tableOf(data.rateNouns),
    rankNouns: setOf(data.rankNouns),
    rankVerbs: setOf(data.rankVerbs),
    rankBefore: setOf(data.rankBefore),
    rankBehind: setOf(data.rankBehind),
    superlatives: setOf(data.superlatives),
    notSuperlatives: setOf(data.notSuperlatives),
    superlativeSuffixes: phrases(data.superlativeSuffixes),
    labels: setOf(data.labels),
    definites: sets.setOf(data.definites),
    expletives: setOf(data.expletives),
    listed: new Set(phrases(data.listed)),
    stops: sets.setOf(data.stops),
    nouns: sets.tableOf(entriesOf(data.nouns)),
    notPlurals: new Set(phrases(data.notPlurals)),
    directions: sets.tableOf(entriesOf(data.directions)),
    statuses: sets.tableOf(entriesOf(data.statuses)),
    cues: tableOf<FigureStanding | 'negation' | 'none' | 'denial' | 'whether' | 'takenBack'>([
      ['negation', data.negations],
      ['none', data.noNegations],
      ['denial', data.denials],
      ['whether', data.whether],
      ['takenBack', data.takenBack],
      ...data.statuses,
    ]),
    prices: setOf(data.prices),
    anaphors: tableOf([
      ['company', data.anaphors],
      ['place', data.placeAnaphors],
      ['it', data.weakAnaphors],
    ]),
    prepositions: sets.setOf(data.prepositions),
    articlesAndOwners: sets.setOf(data.articlesAndOwners),
    measureLinks: sets.setOf(data.measureLinks),
    reporting: sets.setOf(data.reporting),
    present: sets.setOf(data.present),
    past: sets.setOf(data.past),
    pastEndings: phrases(data.pastEndings),
    verbs: sets.setOf(data.verbs),
    sizes: sets.setOf(data.sizes),
    adverbs: sets.setOf(data.adverbs),
    bodies: setOf(data.bodies),
    periodLeads: setOf(data.periodLeads),
    payments: setOf(data.payments),
    adverbEndings: phrases(data.adverbEndings),
    respectively: sets.setOf(data.respectively),
    postings: setOf(data.postings),
    sourceLeads: setOf(data.sourceLeads),
    sourceNouns: setOf(data.sourceNouns),
    clauseOpeners: sets.tableOf(clauseOpeners(data)),
    pronouns: sets.setOf(data.pronouns),
    possessives: setOf(data.possessives),
    ownedNouns: sets.setOf(data.ownedNouns),
    ownerLinks: setOf(data.ownerLinks),
    placeLinks: setOf(data.placeLinks),
    with: setOf(data.with),
    gerundEndings: phrases(data.gerundEndings),
    demonyms: tableOf(data.demonyms),
    eventNouns: sets.tableOf(entriesOf(data.eventNouns)),
    eventLinks: sets.setOf(data.eventLinks),
    since: sets.setOf(data.since),
    dues: setOf(data.dues),
    clauseJoins: setOf(data.clauseJoins),
    wirePeriods: tableOf(data.wirePeriods ?? []),
    versus: new BackPhrases(phrases(data.versus).map((p) => [p, true] as const)),
    priors: setOf(data.priors),
    ago: setOf(data.ago),
    ageLinks: setOf(data.ageLinks),
    people: sets.setOf(data.people),
    temperatureCues: setOf(data.temperatureCues),
    streets: setOf(data.streets),
    compoundNouns: setOf(data.compoundNouns),
    countFillers: setOf(data.countFillers),
    ofThem: setOf(data.ofThem),
    peopleWords: setOf(data.peopleWords),
    tolls: setOf(data.tolls),
    rankIdioms: setOf(data.rankIdioms),
    vague: setOf(data.vague),
    outOf: setOf(data.outOf),
    ratioJoins: setOf(data.ratioJoins ?? ''),
    letterLabels: setOf(data.letterLabels ?? ''),
    than: sets.setOf(data.than),
    throughout: setOf(data.throughout),
    stretches: setOf(data.stretches),
    bareScales: setOf(data.bareScales),
    comparisons: setOf(data.comparisons),
    comparativeSuffixes: phrases(data.comparativeSuffixes),
    multipleCues: setOf(data.multipleCues),
    bareMultiples: setOf(data.bareMultiples),
    durations: new Set(data.units.flatMap(({ unit, kind }) => (kind === 'duration' ? [unit] : []))),
    currencyCues: tableOf(data.currencyCues),
  };
}

/** Behind a verb of saying a clause with its own subject begins, unless a company tells of itself by it. */
function clauseOpeners(data: FigureData): (readonly [string, 'own' | 'joined'])[] {
  const postings = new Set(phrases(data.postings));
  const saying = phrases(data.reporting).filter((verb) => !postings.has(verb));
  return [
    ...phrases(data.clauseJoins).map((p) => [p, 'joined'] as const),
    ...[...phrases(data.subordinators), ...saying].map((p) => [p, 'own'] as const),
  ];
}

/** What stands only between the words of a number. */
const JOINING_ROLES: ReadonlySet<Role> = new Set([Role.And, Role.Of, Role.Point, Role.Minus]);

function numberTable(data: FigureData, wanted: (role: Role) => boolean): PhraseTable<NumberWord> {
  const table = new PhraseTable<NumberWord>();
  const add = (role: Role, words: WordsOf<number>, weakWords: Phrases = ''): void => {
    if (!wanted(role)) return;
    const weak = new Set(phrases(weakWords));
    for (const [value, list] of words) {
      for (const word of phrases(list)) table.add(word, { role, value, weak: weak.has(word) });
    }
  };
  add(Role.Cardinal, data.cardinals, data.weakCardinals);
  add(Role.Scale, data.scales);
  add(Role.Fraction, data.fractions, data.weakFractions);
  add(Role.Mixed, data.mixed);
  add(Role.Ordinal, data.ordinals);
  add(Role.Multiple, data.multiples);
  for (const [role, list] of [
    [Role.Article, data.articles],
    [Role.And, data.and],
    [Role.Point, data.point],
    [Role.Minus, data.minus],
    [Role.Of, data.of],
    [Role.Top, data.rankTops],
    [Role.RankNumber, data.rankNumbers],
  ] as const) {
    add(role, [[1, list]]);
  }
  return table;
}

const money = (unit: string, more: Partial<UnitWord> = {}): UnitWord => ({ kind: 'money', unit, factor: 1, ...more });

function unitTable(data: FigureData, language: string): PhraseTable<UnitWord> {
  const table = new PhraseTable<UnitWord>();
  for (const p of phrases(data.percent)) table.add(p, { kind: 'percent', unit: '%', factor: 1 });
  for (const p of phrases(data.percentagePoints))
    table.add(p, { kind: 'percent', unit: 'percentage point', factor: 1 });
  for (const p of phrases(data.basisPoints)) table.add(p, { kind: 'percent', unit: 'basis point', factor: 1 });
  for (const p of phrases(data.times)) table.add(p, { kind: 'times', unit: 'x', factor: 1 });
  for (const p of phrases(data.foldSuffixes)) table.add(p, { kind: 'times', unit: 'x', factor: 1, fold: true });
  for (const { symbol, unit, glued, cued, kind } of UNIT_SYMBOLS) {
    table.add(symbol, {
      kind: kind ?? 'measure',
      unit,
      factor: 1,
      exact: symbol,
      ...(glued && { glued }),
      ...(cued && { cued }),
    });
  }
  addCurrencyNames(table, data, language);
  for (const { unit, kind, words } of data.units) {
    for (const p of phrases(words)) table.add(p, { kind, unit, factor: 1 });
  }
  for (const [symbol, codes] of CURRENCY_SYMBOLS) {
    if (!isLetters(symbol) || TRAILING_SHORTHANDS.has(symbol)) table.add(symbol, symbolWord(symbol, codes));
  }
  for (const code of CURRENCY_CODES) table.add(code, money(code, { exact: code }));
  for (const code of MILLION_CODES) {
    table.add(`M${code}`, money(code, { exact: `M${code}`, factor: 1e6 }));
    // The best known are written small as well: "20 usd".
    table.add(code, money(code));
  }
  for (const [code, list] of data.tenthCurrencies) {
    for (const p of phrases(list)) table.add(p, money(code, { factor: 0.1 }));
  }
  for (const [code, list] of data.minorCurrencies) {
    for (const p of phrases(list)) table.add(p, money(code, { factor: 0.01, ...(p.length === 1 && { glued: true }) }));
  }
  return table;
}

function moneyLeadTable(data: FigureData): BackPhrases<UnitWord> {
  const table = new BackPhrases<UnitWord>();
  for (const [code, list] of data.leadingCurrencies)
    for (const p of phrases(list)) table.add(p, money(code, { name: true }));
  for (const [symbol, codes] of CURRENCY_SYMBOLS) table.add(symbol, symbolWord(symbol, codes));
  for (const code of CURRENCY_CODES) {
    table.add(code, money(code, { exact: code }));
    // "cad$ 15", "MXN$ 15".
    table.add(`${code}$`, money(code));
  }
  for (const code of MILLION_CODES) table.add(`M${code}`, money(code, { exact: `M${code}`, factor: 1e6 }));
  return table;
}

function gluedLeadMap(): ReadonlyMap<string, UnitWord> {
  const leads = new Map<string, UnitWord>();
  for (const [symbol, codes] of CURRENCY_SYMBOLS) if (isLetters(symbol)) leads.set(symbol, symbolWord(symbol, codes));
  for (const code of CURRENCY_CODES) leads.set(code, money(code));
  return leads;
}

/** A symbol in letters is meant only in its own case, and one letter only glued to the number: "R500". */
const symbolWord = (symbol: string, codes: readonly string[]): UnitWord =>
  money(codes[0] as string, {
    codes,
    ...(isLetters(symbol) && { exact: symbol }),
    ...(isLetters(symbol) && symbol.length === 1 && { glued: true }),
  });

const isLetters = (symbol: string): boolean => symbol.toLowerCase() !== symbol.toUpperCase() && !symbol.includes('$');

/** The language's own names of currencies, those of colloquial use included. */
function addOwnNames(table: PhraseTable<UnitWord>, data: FigureData): void {
  const doubtful = new Set(phrases(data.doubtfulCurrencies));
  const nameOf = (p: string, code: string, more: Partial<UnitWord> = {}): UnitWord =>
    money(code, { ...more, ...(doubtful.has(p) && { doubtful: true }) });
  for (const { codes: list, words, placeless } of data.sharedCurrencies) {
    const codes = phrases(list);
    for (const p of phrases(words))
      table.add(p, nameOf(p, codes[0] as string, { codes, ...(placeless && { placeless }) }));
  }
  for (const [code, list] of data.currencies) for (const p of phrases(list)) table.add(p, nameOf(p, code));
}

function addCurrencyNames(table: PhraseTable<UnitWord>, data: FigureData, language: string): void {
  addOwnNames(table, data);
  for (const [name, code] of officialNames(data, language)) table.add(name, money(code));
}
