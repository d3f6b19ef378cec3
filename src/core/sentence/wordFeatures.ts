import type { EventData, TriggerGroup, VerbForm } from '../events/eventData.js';
import type { FigureData } from '../figures/figureData.js';
import type { LinkData } from '../links/linkData.js';
import { perLocale } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import { relationKeys } from '../relations/relationPatterns.js';
import { phrases } from '../text/phrases.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { Tokens } from '../text/tokens.js';

/** What a word says of the clause it stands in. */
export type MarkRole =
  | 'planned'
  | 'reached'
  | 'purpose'
  | 'unreal'
  | 'rumoured'
  | 'possible'
  | 'negation'
  | 'assertion'
  | 'auxiliary'
  | 'companyAnaphor'
  | 'personAnaphor'
  | 'pronoun'
  | 'owner'
  | 'today'
  | 'recent';

/** How a small word builds the sentence; one bit each. */
export enum Joint {
  Preposition = 1,
  Opener = 1 << 1,
  Relative = 1 << 2,
  List = 1 << 3,
  Since = 1 << 4,
  Parting = 1 << 5,
  Determiner = 1 << 6,
  Genitive = 1 << 7,
  Comparison = 1 << 8,
  Agent = 1 << 9,
  Passive = 1 << 10,
  PastAuxiliary = 1 << 11,
}

/** What a word tells of the figures near it, under a name that all languages share. */
export type NamedRole = 'measure' | 'qualifier' | 'scope';

/** What a word tells of the figures near it. */
export type LinkRole =
  | NamedRole
  | 'within'
  | 'from'
  | 'to'
  | 'by'
  | 'of'
  | 'change'
  | 'join'
  | 'plus'
  | 'total'
  | 'rest'
  | 'source'
  | 'proceeds'
  | 'plain'
  | 'against'
  | 'via'
  | 'hedge'
  | 'yearAgo'
  | 'band'
  | 'ofWhich'
  | 'outcome'
  | 'correction';

/** A word or phrase that tells an event. */
export interface TriggerCue {
  readonly group: TriggerGroup;
  readonly form: VerbForm | 'noun';
  /** The words that must follow later in the clause: `uit` of `bracht … uit`. */
  readonly particle?: PhraseTable<true>;
  /** True where the particle is also a preposition, and is a particle only at the end of its clause. */
  readonly particleLast?: boolean;
}

/** One of the things that a word or phrase can be; the longest phrase counts among those of one family. */
export type Feature =
  | { readonly family: 'mark'; readonly role: MarkRole }
  | { readonly family: 'mark'; readonly role: 'trigger'; readonly cue: TriggerCue }
  | { readonly family: 'joint'; readonly role: 'joint'; readonly joint: Joint }
  | { readonly family: 'link'; readonly role: LinkRole; readonly name?: string }
  | { readonly family: 'leadIn'; readonly role: 'leadIn' }
  | { readonly family: 'relation'; readonly role: 'relationKey' };

export type Family = Feature['family'];
export type LinkFeature = Extract<Feature, { family: 'link' }>;
export type MarkFeature = Extract<Feature, { family: 'mark' }>;

/** All that a phrase can be, by what is asked of it. */
export interface Meaning {
  readonly roles: ReadonlySet<Feature['role']>;
  readonly families: ReadonlyMap<Family, readonly Feature[]>;
  /** The {@link Joint} bits. */
  readonly joints: number;
  readonly marks: readonly MarkFeature[];
  readonly links: readonly LinkFeature[];
}

/** The words of a language by which clauses, events, links and relations are read; compiled once. */
export const featuresOf = perLocale((locale) => new WordFeatures(locale));

/** Each word of a language once, with all that it can be. */
export class WordFeatures {
  /** True where infinitives and participles stand at the end of the clause, far from what governs them. */
  readonly verbLast: boolean;
  /** How many words before its verb a negation may stand. */
  readonly negationReach: number;
  private readonly table: PhraseTable<Meaning>;

  /** After a successful {@link longest}: the index of the token behind the match. */
  matchEnd = 0;

  constructor(locale: Locale) {
    this.verbLast = locale.events.verbLast;
    this.negationReach = locale.events.negationReach;
    this.table = new FeatureList(locale).table.joined(meaningOf);
  }

  /** Is token `i` by itself a word of that role? */
  has(tokens: Tokens, i: number, role: Feature['role']): boolean {
    if (i < 0 || i >= tokens.count) return false;
    return this.table.word(tokens, i)?.[0]?.roles.has(role) ?? false;
  }

  /** What the longest phrase of a family that starts at token `i` is; sets {@link matchEnd}. */
  longest(family: Family, tokens: Tokens, i: number, limit = tokens.count): readonly Feature[] | undefined {
    let found: readonly Feature[] | undefined;
    this.table.each(tokens, i, limit, (meanings, end) => {
      const features = meanings[0]?.families.get(family);
      if (!features) return;
      found = features;
      this.matchEnd = end;
    });
    return found;
  }

  /** The first token from `i` on, and before `limit`, that may begin a phrase; `limit` where there is none. */
  next(tokens: Tokens, i: number, limit: number): number {
    return this.table.next(tokens, i, limit);
  }

  /** Calls `found` with what each phrase that starts at token `i` is, and the token behind it; the shortest first. */
  each(tokens: Tokens, i: number, limit: number, found: (meanings: readonly Meaning[], end: number) => void): void {
    this.table.each(tokens, i, limit, found);
  }
}

function meaningOf(features: readonly Feature[]): Meaning {
  const families = new Map<Family, Feature[]>();
  let joints = 0;
  for (const feature of features) {
    const list = families.get(feature.family);
    if (list) list.push(feature);
    else families.set(feature.family, [feature]);
    if (feature.family === 'joint') joints |= feature.joint;
  }
  return {
    roles: new Set(features.map(({ role }) => role)),
    families,
    joints,
    marks: features.filter((feature): feature is MarkFeature => feature.family === 'mark'),
    links: features.filter((feature): feature is LinkFeature => feature.family === 'link'),
  };
}

/** Collects all that the phrases of a language can be. */
class FeatureList {
  readonly table = new PhraseTable<Feature>();

  constructor({ events, figures, links, relations }: Locale) {
    this.addMarks(events, figures);
    this.addTriggers(events);
    this.addJoints(events);
    this.addLinks(links);
    for (const phrase of events.leadIns) this.table.add(phrase, { family: 'leadIn', role: 'leadIn' });
    for (const phrase of relationKeys(relations)) this.table.add(phrase, { family: 'relation', role: 'relationKey' });
  }

  private addMarks(data: EventData, figures: FigureData): void {
    const rumours = figures.statuses.flatMap(([standing, list]) => (standing === 'rumoured' ? phrases(list) : []));
    const roles: readonly (readonly [MarkRole, readonly string[]])[] = [
      ['planned', data.planned],
      ['reached', data.reached],
      ['purpose', data.purposes],
      ['unreal', data.unreal],
      ['rumoured', [...data.rumoured, ...rumours]],
      ['possible', data.possible],
      ['negation', [...data.negations, ...phrases(figures.negations)]],
      ['assertion', [...data.assertions, ...phrases(figures.noNegations)]],
      ['auxiliary', data.auxiliaries],
      ['companyAnaphor', data.companyAnaphors],
      ['personAnaphor', data.personAnaphors],
      ['owner', data.owners],
      ['pronoun', data.pronouns],
      ['today', data.today],
      ['recent', data.recent],
    ];
    for (const [role, list] of roles) for (const phrase of list) this.table.add(phrase, { family: 'mark', role });
  }

  private addTriggers(data: EventData): void {
    const add = (phrase: string, cue: TriggerCue): void =>
      this.table.add(phrase, { family: 'mark', role: 'trigger', cue });
    for (const group of data.triggers) {
      for (const noun of group.nouns ?? []) add(noun, { group, form: 'noun' });
      for (const verb of group.verbs ?? []) addVerb(add, data, group, verb);
    }
  }

  private addJoints(data: EventData): void {
    const joints: readonly (readonly [Joint, readonly string[]])[] = [
      [Joint.Preposition, data.prepositions],
      [Joint.Parting, data.partings],
      [Joint.Genitive, data.genitives],
      [Joint.Determiner, data.determiners],
      [Joint.Opener, data.openers],
      [Joint.Relative, data.relatives],
      [Joint.List, data.listWords],
      [Joint.Since, data.since],
      [Joint.Comparison, data.comparisons],
      [Joint.Agent, data.agents],
      [Joint.Passive, data.passives],
      [Joint.PastAuxiliary, data.pastAuxiliaries],
    ];
    for (const [joint, words] of joints)
      for (const word of words) this.table.add(word, { family: 'joint', role: 'joint', joint });
  }

  private addLinks(links: LinkData): void {
    const named = { measure: links.measures, qualifier: links.qualifiers, scope: links.scopes } as const;
    for (const role of ['measure', 'qualifier', 'scope'] as const) {
      for (const [name, phrases] of Object.entries(named[role]))
        for (const phrase of phrases) this.table.add(phrase, { family: 'link', role, name });
    }
    const roles: readonly (readonly [LinkRole, readonly string[]])[] = [
      ['within', links.within],
      ['from', links.from],
      ['to', links.to],
      ['by', links.by],
      ['of', links.of],
      ['change', links.changes],
      ['join', links.joins],
      ['plus', links.plus],
      ['total', links.totals],
      ['rest', links.rests],
      ['source', links.sources],
      ['proceeds', links.proceeds],
      ['plain', links.plain],
      ['against', links.against],
      ['via', links.via],
      ['hedge', links.hedges],
      ['yearAgo', links.yearAgo],
      ['band', links.bands],
      ['ofWhich', links.ofWhich],
      ['outcome', links.outcomes],
      ['correction', links.corrections],
    ];
    for (const [role, phrases] of roles) for (const phrase of phrases) this.table.add(phrase, { family: 'link', role });
  }
}

const GAP = '…';

function addVerb(
  add: (phrase: string, cue: TriggerCue) => void,
  data: EventData,
  group: TriggerGroup,
  verb: string,
): void {
  const columns = verb.split(',').map((column) => column.trim());
  columns.forEach((column, i) => {
    const form = data.verbForms[i];
    if (!form) return;
    // A participle that is spelt like the past is told from it by its auxiliary.
    if (column === '=' || column === '-') return;
    for (const variant of column.split('/')) {
      const [head = '', particle] = variant.split(GAP).map((part) => part.trim());
      if (!particle) add(head, { group, form });
      else
        add(head, {
          group,
          form,
          particle: new PhraseTable([[particle, true]]),
          particleLast: data.prepositions.includes(particle),
        });
    }
  });
}
