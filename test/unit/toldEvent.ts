import type { CorpusEvent } from '../../src/core/events/corpusEvent.js';

/** An event that one article tells. */
export function toldEvent(more: Partial<CorpusEvent> = {}): CorpusEvent {
  return {
    id: 'a@0',
    kind: 'justice',
    status: 'done',
    date: '2012-12-19',
    title: 'Acme is sued',
    participants: [],
    witnesses: [{ article: 'a', evidence: { start: 0, end: 10 } }],
    places: [],
    isLead: false,
    ...more,
  };
}

/** All that an event tells, to be compared with another. */
export const wholeEvent = ({ id, kind, status, date, title, participants, witnesses, places, isLead }: CorpusEvent) => {
  return { id, kind, status, date, title, participants, witnesses, places, isLead };
};
