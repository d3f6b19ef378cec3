import type { EventData } from '../../events/eventData.js';

export const events: Partial<EventData> = {
  verbForms: ['infinitive', 'present', 'past', 'participle'],
  triggers: [
    {
      kind: 'launch',
      verbs: ['vorstellen, stellt … vor, stellte … vor/stellten … vor, vorgestellt'],
      nouns: ['Markteinführung'],
    },
    {
      kind: 'acquisition',
      verbs: ['übernehmen, übernimmt, übernahm/übernahmen, übernommen', 'kaufen, kauft, kaufte/kauften, gekauft'],
      nouns: ['Übernahme von'],
    },
    { kind: 'founding', verbs: ['gründen, gründet, gründete/gründeten, gegründet'], nouns: ['Gründung'] },
    { kind: 'opening', verbs: ['eröffnen, eröffnet, eröffnete/eröffneten, eröffnet'], nouns: ['Eröffnung'] },
  ],
  planned: ['will', 'plant', 'soll', 'wird'],
  rumoured: ['angeblich', 'soll'],
  negations: ['nicht', 'kein', 'keine'],
  negationReach: 3,
  verbLast: true,
  auxiliaries: ['hat', 'haben', 'ist', 'sind', 'wird', 'werden'],
  passives: ['wird', 'werden', 'wurde', 'wurden'],
  pastAuxiliaries: ['hatte', 'hatten', 'war', 'waren', 'wurde', 'wurden'],
  prepositions: ['in', 'im', 'auf', 'bei', 'mit', 'von', 'für', 'nach'],
  determiners: ['der', 'die', 'das', 'ein', 'eine'],
  relatives: ['der', 'die', 'das', 'welche'],
  comparisons: ['gegenüber', 'verglichen', 'gegen', 'als'],
  agents: ['von', 'durch'],
  since: ['seit'],
  today: ['heute'],
};
