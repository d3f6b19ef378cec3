import type { EventKind } from '../model.js';

/** What a column of a verb in {@link TriggerGroup.verbs} is. English past and participle are mostly one word. */
export type VerbForm = 'infinitive' | 'present' | 'past' | 'participle' | 'gerund';

/**
 * What a trigger asks of its clause before it tells an event: a figure, an amount of money, a rank, a date of its own,
 * a second party, a company, a person.
 */
export type TriggerNeed = 'figure' | 'money' | 'rank' | 'date' | 'other' | 'company' | 'person';

/** Verbs and nouns that tell of one kind of event. */
export interface TriggerGroup {
  readonly kind: EventKind;
  readonly needs?: TriggerNeed;
  /** True for words that tell an event only where no better word of the sentence does. */
  readonly weak?: boolean;
  /**
   * One verb per line, its forms in the order of {@link EventData.verbForms}, split by commas; `/` splits variants,
   * `=` says that the form is spelt like the one before, `-` that it tells nothing, and `…` stands where a particle is parted from its verb: `bracht … uit`.
   */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
}

/** What a language contributes to recognising events. */
export interface EventData {
  readonly verbForms: readonly VerbForm[];
  readonly triggers: readonly TriggerGroup[];
  /** Words that make the verb they govern something still to come: `will`, `plans to`. */
  readonly planned: readonly string[];
  /** Words that govern an infinitive and say that it was done: `did`, `managed to`. */
  readonly reached: readonly string[];
  /** Words between a governing word and its infinitive, which alone make it a mere purpose: `to`, `om`. */
  readonly purposes: readonly string[];
  /** Words that make what they govern a thought and no event: `would`, `if`. */
  readonly unreal: readonly string[];
  /** Words beside those of figures that say a sentence is only rumoured: `reportedly`, `naar verluidt`. */
  readonly rumoured: readonly string[];
  /** Words that make only the verb they govern uncertain: `may`. */
  readonly possible: readonly string[];
  /** Words beside those of figures that undo a trigger in the same clause: `without`. */
  readonly negations: readonly string[];
  /** Phrases beside those of figures that hold a negation and deny nothing: `no doubt`. */
  readonly assertions: readonly string[];
  /** How many words before its trigger a negation may stand. */
  readonly negationReach: number;
  /** True where infinitives and participles stand at the end of the clause, far from what governs them. */
  readonly verbLast: boolean;
  readonly auxiliaries: readonly string[];
  /** Those that make a participle behind them passive: `be`. */
  readonly passives: readonly string[];
  /** Those that put what they govern in the past: `was`. */
  readonly pastAuxiliaries: readonly string[];
  readonly prepositions: readonly string[];
  /** The prepositions before which a long headline may end: what follows only adds to it. */
  readonly partings: readonly string[];
  readonly determiners: readonly string[];
  /** The prepositions that say whose a thing is: `of`. */
  readonly genitives: readonly string[];
  /** Words that begin a clause. */
  readonly openers: readonly string[];
  /** Words that begin a clause about the name before them: `which`. */
  readonly relatives: readonly string[];
  /** Words between the members of a list: `and`. */
  readonly listWords: readonly string[];
  /** Words that lead in to a sentence and say nothing of the event: `however`. */
  readonly leadIns: readonly string[];
  /** Words that stand for the company told of: `the company`, `it`. */
  readonly companyAnaphors: readonly string[];
  /** Those of them that only stand for who was named just before: `it`. */
  readonly pronouns: readonly string[];
  /** Words that stand for the person told of. */
  readonly personAnaphors: readonly string[];
  /** The words of both that belong to the noun behind them: `its`. */
  readonly owners: readonly string[];
  /** Words before a date that something is measured from, and that is not when it happened: `since`, `than`. */
  readonly since: readonly string[];
  /** Words that set a figure beside another, whose date is not the event's: `versus`, `from`. */
  readonly comparisons: readonly string[];
  /** Words before who did what is told in the passive: `by`. */
  readonly agents: readonly string[];
  /** Words that date an event by the article's own date: `today`, `a few days ago`. */
  readonly today: readonly string[];
  /** Words that date an event by the article's own year: `recently`. */
  readonly recent: readonly string[];
  /** Words that begin the line of who wrote an article: `By`. */
  readonly bylines: readonly string[];
  /** Words beside the day on which an article came out: `Updated`. */
  readonly published: readonly string[];
  /** Nouns that behind an article point at what was told before: `case`, `offer`. */
  readonly pointers: readonly string[];
  /** Forms of the past that no ending tells, of verbs that tell that something happened: `became`. */
  readonly pasts: readonly string[];
  /** Their participles that are no form of the past: `seen`. */
  readonly participles: readonly string[];
  /** Auxiliaries before a participle of what has just happened: `has`. */
  readonly perfects: readonly string[];
  /** Those of verbs that tell how things were: `lived`. */
  readonly states: readonly string[];
  /** What a writer calls himself: `I`, `we`. */
  readonly writers: readonly string[];
  /** The other words that those who speak say of themselves: `our`. */
  readonly speakers: readonly string[];
}
