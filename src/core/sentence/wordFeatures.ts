import type { EventData, TriggerGroup, VerbForm } from '../events/eventData.js';
import { localeOf } from '../locales/index.js';
import { PhraseTable } from '../text/phraseTable.js';

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

/** A word or phrase that tells an event. */
export interface TriggerCue {
  readonly group: TriggerGroup;
  readonly form: VerbForm | 'noun';
  /** The words that must follow later in the clause: `uit` of `bracht … uit`. */
  readonly particle?: PhraseTable<true>;
  /** True where the particle is also a preposition, and is a particle only at the end of its clause. */
  readonly particleLast?: boolean;
}

export type Cue = MarkRole | TriggerCue;

/** How a small word builds the sentence. */
export type Joint =
  | 'preposition'
  | 'opener'
  | 'relative'
  | 'list'
  | 'since'
  | 'parting'
  | 'determiner'
  | 'genitive'
  | 'comparison'
  | 'agent';

/** The words of a language by which events are found, ready to be matched. */
export interface WordFeatures {
  readonly data: EventData;
  readonly cues: PhraseTable<Cue>;
  readonly joints: PhraseTable<Joint>;
  readonly leadIns: PhraseTable<true>;
  readonly pastAuxiliaries: PhraseTable<true>;
  readonly passives: PhraseTable<true>;
}

const GAP = '…';

const compiled = new Map<string, WordFeatures>();

/** The compiled words of a language. */
export function featuresOf(language: string): WordFeatures {
  const { language: code, events } = localeOf(language);
  let ready = compiled.get(code);
  if (!ready) {
    ready = compile(events);
    compiled.set(code, ready);
  }
  return ready;
}

function compile(data: EventData): WordFeatures {
  const cues = new PhraseTable<Cue>();
  const roles: readonly (readonly [MarkRole, readonly string[]])[] = [
    ['planned', data.planned],
    ['reached', data.reached],
    ['purpose', data.purposes],
    ['unreal', data.unreal],
    ['rumoured', data.rumoured],
    ['possible', data.possible],
    ['negation', data.negations],
    ['assertion', data.assertions],
    ['auxiliary', data.auxiliaries],
    ['companyAnaphor', data.companyAnaphors],
    ['personAnaphor', data.personAnaphors],
    ['owner', data.owners],
    ['pronoun', data.pronouns],
    ['today', data.today],
    ['recent', data.recent],
  ];
  for (const [role, phrases] of roles) for (const phrase of phrases) cues.add(phrase, role);
  for (const group of data.triggers) {
    for (const noun of group.nouns ?? []) cues.add(noun, { group, form: 'noun' });
    for (const verb of group.verbs ?? []) addVerb(cues, data, group, verb);
  }
  const joints = new PhraseTable<Joint>();
  for (const word of data.prepositions) joints.add(word, 'preposition');
  for (const word of data.partings) joints.add(word, 'parting');
  for (const word of data.genitives) joints.add(word, 'genitive');
  for (const word of data.determiners) joints.add(word, 'determiner');
  for (const word of data.openers) joints.add(word, 'opener');
  for (const word of data.relatives) joints.add(word, 'relative');
  for (const word of data.listWords) joints.add(word, 'list');
  for (const word of data.since) joints.add(word, 'since');
  for (const word of data.comparisons) joints.add(word, 'comparison');
  for (const word of data.agents) joints.add(word, 'agent');
  const table = (words: readonly string[]): PhraseTable<true> =>
    new PhraseTable(words.map((word) => [word, true] as const));
  return {
    data,
    cues,
    joints,
    leadIns: table(data.leadIns),
    pastAuxiliaries: table(data.pastAuxiliaries),
    passives: table(data.passives),
  };
}

function addVerb(cues: PhraseTable<Cue>, data: EventData, group: TriggerGroup, verb: string): void {
  const columns = verb.split(',').map((column) => column.trim());
  columns.forEach((column, i) => {
    const form = data.verbForms[i];
    if (!form) return;
    // A participle that is spelt like the past is told from it by its auxiliary.
    if (column === '=' || column === '-') return;
    for (const variant of column.split('/')) {
      const [head = '', particle] = variant.split(GAP).map((part) => part.trim());
      if (!particle) cues.add(head, { group, form });
      else
        cues.add(head, {
          group,
          form,
          particle: new PhraseTable([[particle, true]]),
          particleLast: data.prepositions.includes(particle),
        });
    }
  });
}
