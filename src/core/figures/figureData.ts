import type { FigureStanding, Modifier } from '../model.js';

/** Words and phrases, separated by commas. */
export type Phrases = string;

/** Words with what they stand for, many spellings to one meaning. */
export type WordsOf<Meaning extends string | number> = readonly (readonly [Meaning, Phrases])[];

/** What a measuring word makes of a number. */
export type UnitKind = 'duration' | 'measure';

/** A unit word with its English singular, which is how figures name their unit in every language. */
export interface UnitWords {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly words: Phrases;
}

/**
 * What a language contributes to reading figures: words only, no rules. Matching folds case; a space in a phrase
 * meets a space, a hyphen a hyphen. Number words go up to a hundred; everything above is built from scales.
 */
export interface FigureData {
  /** Groups digits: `,` in English, `.` in Dutch. */
  readonly groupSeparators: readonly string[];
  readonly decimalSeparator: string;

  /** One … nineteen, twenty, thirty … ninety. */
  readonly cardinals: WordsOf<number>;
  /**
   * Which of these add more than the others do: *soixante*-dix. Up to how much is added to each; else round tens add
   * one to nine.
   */
  readonly additions: readonly (readonly [cardinal: number, upTo: number])[];
  /** May join tens and what they add: vingt *et* un. */
  readonly additionJoins: Phrases;
  /** Words that multiply what stands before them: hundred, million, mln, dozen. */
  readonly scales: WordsOf<number>;
  /** Letters that multiply only where they are glued to digits: `k`, `m` in "£10m". */
  readonly scaleLetters: WordsOf<number>;
  /** Joins the parts of a number: "two hundred *and* five". */
  readonly and: Phrases;
  /** Speaks the decimal separator: "five *point* five". */
  readonly point: Phrases;
  readonly minus: Phrases;
  /** Stands for one before a scale or a fraction: "*a* million", "*a* third". */
  readonly articles: Phrases;
  /** Number words that are pronouns or articles as well and need a unit, a scale or a modifier to count. */
  readonly weakCardinals: Phrases;
  /** Scales that say one by themselves: "duizend euro", but not "thousand euros". */
  readonly bareScales: Phrases;
  /** Halves, thirds, quarters. */
  readonly fractions: WordsOf<number>;
  /** Fraction words that are something else as often and need a numerator, an article or "of": quarter, third. */
  readonly weakFractions: Phrases;
  /** Links a fraction with what it is a fraction of: "a quarter *of* a million". */
  readonly of: Phrases;
  /** Stand between a scale and its unit: deux millions *d'*euros. */
  readonly unitLinks: Phrases;
  /** Numbers with a built-in half: "anderhalf". */
  readonly mixed: WordsOf<number>;
  /**
   * Number words written together, "tweeëntwintig": what may join two parts, what adds a half at the end, and which of
   * {@link units} may end the word, "twaalf*urige*".
   */
  readonly compounds?: { readonly joins: Phrases; readonly halves: Phrases; readonly units?: Phrases };

  readonly ordinals: WordsOf<number>;
  /** Glued to digits they make an ordinal: 18*th*, 4*e*. */
  readonly ordinalSuffixes: Phrases;

  readonly percent: Phrases;
  readonly percentagePoints: Phrases;
  readonly basisPoints: Phrases;

  /**
   * The official names of currencies, one of them and several, a line for each code: `DKK Danish krone, Danish kroner`.
   * Left out, the runtime is asked for them, which takes longer than to read an article.
   */
  readonly currencyNames?: string;
  /** Names of currencies by ISO 4217 code, beyond the official ones. A code may stand at several names. */
  readonly currencies: WordsOf<string>;
  /** Names that may also stand before the number: "dollar 22.5 million". */
  readonly leadingCurrencies: WordsOf<string>;
  /**
   * Names that several currencies share, with the ISO 4217 codes of those who do; the likeliest first. The places that
   * a text speaks of decide, unless the likeliest is so much the likeliest that only a name in the same sentence does.
   */
  readonly sharedCurrencies: readonly {
    readonly codes: Phrases;
    readonly words: Phrases;
    readonly placeless?: true;
  }[];
  /** Of all these names, those that are other words as well: mark, won. */
  readonly doubtfulCurrencies: Phrases;
  /** Hundredths of a currency: pence, cents. An empty code stands for the sentence's own currency, or else the home's. */
  readonly minorCurrencies: WordsOf<string>;
  /** The ISO 4217 code of the currency that a text of the language means where it names none. */
  readonly homeCurrency: string;
  /** Scales of money only, which are units elsewhere: "3 *ton* euro". */
  readonly moneyScales?: WordsOf<number>;
  /** Tenths of a currency: mao. */
  readonly tenthCurrencies: WordsOf<string>;
  /** Words that place a text in a country, by the ISO 4217 code of its currency. */
  readonly currencyCues: WordsOf<string>;

  readonly units: readonly UnitWords[];
  /** Behind a number they make it a time of day: "9 *pm*". */
  readonly clock: Phrases;
  /** Before a number of hours they make it a time of day: "*om* 8 uur". */
  readonly clockLeads: Phrases;
  /** Words behind a duration that make it an age: "29 years *old*". */
  readonly ageWords: Phrases;
  /** Words before a bare number that make it an age: "*aged* 87". */
  readonly ageLeads: Phrases;

  /** Between one of {@link people} and a bare number: "een man *van* 26". */
  readonly ageLinks: Phrases;
  /** Words for people, behind which a number between commas is an age: "his *wife*, 39,". */
  readonly people: Phrases;
  /** Where they are near, a letter C or F glued to a number is a temperature: "*highs* of 30C". */
  readonly temperatureCues: Phrases;

  /** "10 *times*": a multiple, or how often something happened. */
  readonly times: Phrases;
  /** Words that say in themselves how many fold: twice, doubled, tenfold. */
  readonly multiples: WordsOf<number>;
  /** Of {@link multiples}, those that need a comparison behind them: "twice *as many*", "double *the* price". */
  readonly bareMultiples: Phrases;
  /** Behind "10 times" they make it a multiple: as, more, the. */
  readonly comparisons: Phrases;
  readonly comparativeSuffixes: Phrases;
  /** Before "10 times" they make it a multiple: "a price-earnings *ratio* of 10 times". */
  readonly multipleCues: Phrases;
  /** A suffix that makes a number a multiple: "five*fold*", "five-fold". */
  readonly foldSuffixes: Phrases;

  readonly modifiers: WordsOf<Modifier>;
  /** Hedges behind a figure: "or more". */
  readonly modifiersAfter: WordsOf<Modifier>;
  /** May stand between a modifier and its number: "an estimated", "the". */
  /** Those hedges that stay below: `nearly`. */
  readonly modifiersBelow: Phrases;
  readonly modifierFillers: Phrases;

  /** Between two ends of a range: to, or. */
  readonly rangeJoins: Phrases;
  /** Of these, what joins two possible values: or. */
  readonly alternatives: Phrases;
  readonly between: Phrases;
  /** Before the first of two figures that tell a change: "*from* 3 to 5". */
  readonly from: Phrases;
  /** Turn "from 3 to 5" into a range: "*ranging* from 3 to 5". */
  readonly rangeWords: Phrases;

  /** Close before a number with an "m" they say that it is millions, not metres: passenger *numbers*. */
  readonly countCues: Phrases;
  /** Plurals that are counted, and not what: passenger *numbers*. */
  readonly tallies: Phrases;
  /** Names the denominator of a rate: "per", "a", "each". */
  readonly per: Phrases;
  /** Words that are a rate in themselves: "daily" is per day. */
  readonly rates: WordsOf<string>;
  /** Behind a length of time they make it a point in time, and no denominator: "a year *ago*". */
  readonly ago: Phrases;
  /** What a rate may be counted by besides the units, with its English noun: share, unit. */
  readonly rateNouns: WordsOf<string>;

  readonly rankNouns: Phrases;
  /** "ranked first". */
  readonly rankVerbs: Phrases;
  /** "top five". */
  readonly rankTops: Phrases;
  /** "number one". */
  readonly rankNumbers: Phrases;
  /** Around a number, before a superlative, they say how many are before: "*op* één *na* grootste". */
  readonly rankBefore: Phrases;
  readonly rankBehind: Phrases;
  /** Words that end like a superlative make an ordinal a rank: "second larg*est*". */
  readonly superlativeSuffixes: Phrases;
  readonly superlatives: Phrases;
  /** End like a superlative and are none: interest, forest. */
  readonly notSuperlatives: Phrases;

  /** Numbers behind these are labels, not figures: page 5, Article 3, flight 815. */
  readonly labels: Phrases;
  /** The last word of an address that begins with its number: "1600 Pennsylvania *Avenue*". */
  readonly streets: Phrases;
  /** Glued to a number by a hyphen they are what it counts: "a 12-*member* panel". */
  readonly compoundNouns: Phrases;
  /** Between a number and what it counts: 507 *total* yards. */
  readonly countFillers: Phrases;
  /** Behind a number they make it a part of the figure before: 352 *of them*. */
  readonly ofThem: Phrases;
  /** Count people without a noun for them: 4,100 *injured*. */
  readonly peopleWords: Phrases;
  /** Nouns whose bare number counts people: the death *toll* rose to 600. */
  readonly tolls: Phrases;
  /** Phrases with a rank in them that rank nothing: *in the first place*. */
  readonly rankIdioms: Phrases;
  /** Before a scale they leave its number open: "*several* hundred". */
  readonly vague: Phrases;
  /** Between a part and its whole: "one *in* five", "four *out of* ten". */
  readonly outOf: Phrases;
  /** Joins two numbers that are a pressure or a score, and no figures: "120 *over* 80". */
  readonly ratioJoins?: Phrases;
  /** What a digit and a capital are the name of, and no count of thousands or millions: 4K *screens*. */
  readonly letterLabels?: Phrases;
  /** Before a small number these point back to what was said: "*the* two", "*both*". */
  readonly definites: Phrases;
  /** Before one of these they show that it is a verb: *er* zijn twee. */
  readonly expletives: Phrases;
  /** Nouns that a writer counts only to list them: "two *reasons*". Singular. */
  readonly listed: Phrases;

  /** Words that end a noun phrase: prepositions, pronouns, auxiliaries, conjunctions. */
  readonly stops: Phrases;
  /** Names of stretches of time besides the units, which measure nothing: quarter, season. */
  readonly stretches: Phrases;
  /**
   * Which word behind a number is what it counts: of plurals in a row the last ("five sales *channels*"), where nouns
   * are compounded into one word the first ("vijf *verkoopkanalen* sluiten"), or the first with a capital.
   */
  readonly countedWord: 'last' | 'first' | 'capital';
  /** Plurals (or mass nouns) whose singular no rule gives, with their English singular where it differs. */
  readonly nouns: WordsOf<string>;
  /** Endings of plurals and what they become, the longest first; an empty list of plurals means none is known. */
  readonly plurals: readonly (readonly [ending: string, singular: string])[];
  /** Words, and endings of words, that look like a plural and are none: "is"; le*ss*. */
  readonly notPlurals: Phrases;
  readonly notPluralEndings: Phrases;
  /** With what participles begin that end like a plural: *ge*stolen. */
  readonly participlePrefixes: Phrases;

  /** Verbs and nouns of change, by direction. */
  readonly directions: WordsOf<'up' | 'down'>;
  /** Words by which a clause aims at, plans, expects, estimates, allows or rumours what it tells. */
  readonly statuses: WordsOf<FigureStanding>;
  /** Ask for what follows: *asked whether*. */
  readonly whether: Phrases;
  /** Before a figure they say that it no longer holds: *previously reported*. */
  readonly takenBack: Phrases;
  /** Deny what follows: did *not* sell. */
  readonly negations: Phrases;
  /** Begin like {@link negations} and deny nothing: *not only*. */
  readonly noNegations: Phrases;
  /** Verbs whose object is denied: *denied* that. */
  readonly denials: Phrases;
  /** Before a word of expectation they compare with it, and expect nothing: "faster *than* expected". */
  readonly than: Phrases;
  /** Hedges that before a length of time say how long it took: "5 million *over* three years". */
  readonly throughout: Phrases;
  /** Say that a money figure is the price of one thing. */
  readonly prices: Phrases;
  /** Stand for the company named last: "the company". */
  readonly anaphors: Phrases;
  /** Stand for whoever the sentence before was about, which may be no company: "it". */
  readonly weakAnaphors: Phrases;
  /** Before a name they make it a place or a partner, not the subject: "on *Sina Weibo*". */
  readonly prepositions: Phrases;
  /** May stand between a preposition and its noun: articles and possessives. */
  readonly articlesAndOwners: Phrases;
  /** Link a figure with what it measures: 70 percent *of* the sales, 5 million *in* revenue. */
  readonly measureLinks: Phrases;
  /** Verbs of saying, whose subject is not whose the figure is, and whose tense is not the figure's. */
  readonly reporting: Phrases;
  /** Words that show the present or the past. */
  readonly present: Phrases;
  readonly past: Phrases;
  readonly pastEndings: Phrases;
  /** Frequent forms of verbs that end no noun phrase: fishing villages *exist*. */
  readonly verbs: Phrases;
  /** Verbs whose subject is what a figure measures: revenue *was*, *reached*, *totalled*. Besides those of change. */
  readonly sizes: Phrases;
  /** Adverbs that no ending tells: *still*. */
  readonly adverbs: Phrases;
  /** Nouns for whoever has figures, which are no measures themselves: the *company*. */
  readonly bodies: Phrases;
  /** What a year may be called before its number and is part of no measure: in *fiscal* 1987. */
  readonly periodLeads: Phrases;
  /** Of {@link measureLinks}, behind an amount they lead to what is paid for: 5 million *for* the firm. */
  readonly payments: Phrases;
  /** Endings of adverbs, which stand between a noun and its verb. */
  readonly adverbEndings: Phrases;
  /** Of {@link reporting}, those by which a company tells of itself: *posted* a profit. */
  readonly postings: Phrases;
  /** Before a name they make it the source of a figure, not whose it is: *according to* Canalys. */
  readonly sourceLeads: Phrases;
  /** Beside a name they do the same: "IDC *statistics*", "a *poll* by Bolt". */
  readonly sourceNouns: Phrases;
  /** Begin a clause with a subject of its own: *that*, *because*. */
  readonly subordinators: Phrases;
  /** Stand for people named before, whose a figure is then not said: *they*. */
  readonly pronouns: Phrases;
  /** Say that what follows is of whoever was named: *its* sales. */
  readonly possessives: Phrases;
  /** Stand for the place named last: *the country*. */
  readonly placeAnaphors: Phrases;
  /** Nouns of what belongs to somebody, whom another sentence may name: *revenue*, *inflation*; of nobody: *analysts*. */
  readonly ownedNouns: Phrases;
  /** Lead from such a noun to whose it is: inflation *in* Kenya, exports *from*, margin *of*. */
  readonly ownerLinks: Phrases;
  /** Set what is told in a place: *in* Lasvia. */
  readonly placeLinks: Phrases;
  /** At the start of a sentence, before what its subject has: "*With* a debt of 5 million, Acme must". */
  readonly with: Phrases;
  /** Does a verb stand second in its sentence, so that the subject may stand behind it? */
  readonly verbSecond: boolean;
  /** Endings of verb forms that have no subject beside them: after winn*ing*. */
  readonly gerundEndings: Phrases;
  /** Adjectives of countries by the country's name: *French*. With a capital. */
  readonly demonyms: WordsOf<string>;
  /** Nouns for what happens, which with a name are owners of figures, by their English noun: the Kesh *earthquake*. */
  readonly eventNouns: WordsOf<string>;
  /** Between such a noun and its name: the earthquake *in* Kesh, the merger *of* Acme and Bolt. */
  readonly eventLinks: Phrases;
  /** Before a date they make it a bound of the period, not the period: *since* 1958. */
  readonly since: Phrases;
  /** Before a date they make it the end of something, and no period: bonds *due* 1994. */
  readonly dues: Phrases;
  /** Behind a comma they begin another statement: ", *and* there will be". */
  readonly clauseJoins: Phrases;
  /** In the headings of newswires, how many months the rows below are of: "Nine *mths*". */
  readonly wirePeriods?: WordsOf<number>;
  /** Before a figure they make it the one compared with, of another time: *vs* 53 cents. */
  readonly versus: Phrases;
  /** Between two figures of one unit they make the second the earlier one: 5 percent *after* 4 percent. */
  readonly priors: Phrases;
  /** Pairs two lists: "5 and 6, *respectively*". */
  readonly respectively: Phrases;
}
