import type { EventKind, EventStatus, EventTelling, Figure, Span } from '../model.js';
import { eventTitle } from './eventTitle.js';
import type { PreparedTelling } from './sameEvent.js';

/** Where an event is told. */
export interface EventWitness {
  /** Id of the article. */
  readonly article: string;
  readonly evidence: Span;
}

/** Something that happened or will, with everyone in the corpus who tells it. */
export interface CorpusEvent {
  /** Stable while its first witness stays. */
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The most precise date that a witness gives, ISO 8601 reduced; empty where none gives one. */
  readonly date: string;
  /** The words of a witness, shortened. */
  readonly title: string;
  readonly participants: readonly string[];
  /** The most precise witness first. */
  readonly witnesses: readonly EventWitness[];
  /** The places that its tellings name. */
  readonly places?: readonly string[];
  /** True where an article was written for it. */
  readonly isLead?: true;
}

/** One telling, as the index hands it over: in which article, and with which figures in its sentence. */
export interface SourcedTelling {
  readonly article: string;
  readonly telling: EventTelling;
  /** The text of the telling's headline, with the name of its subject. */
  readonly headline: string;
  /** The figures of the sentence: two sentences that share one tell of the same thing. */
  readonly figures: readonly Figure[];
}

/** The order of a timeline. */
export const byDate = (a: CorpusEvent, b: CorpusEvent): number =>
  compare(a.date, b.date) || compare(a.id, b.id) || compare(a.kind, b.kind);

/** The order in which tellings are taken for the first witness of an event: the most precise date first. */
export const preciseFirst = (a: PreparedTelling, b: PreparedTelling): number =>
  a.days.end - a.days.start - (b.days.end - b.days.start) ||
  a.days.start - b.days.start ||
  compare(a.article, b.article) ||
  a.telling.headline.start - b.telling.headline.start ||
  compare(a.telling.kind, b.telling.kind) ||
  compare(a.telling.date, b.telling.date);

/** The event that several tellings tell, the most precise of them first. */
export function eventOf(group: readonly PreparedTelling[]): CorpusEvent {
  const first = group[0] as PreparedTelling;
  const status = statusOf(group);
  // Who tells it as it was, names the subject in the sentence itself, and comes straight to it, makes the better title.
  const fitting = group.filter((t) => t.telling.status === status);
  const naming = fitting.filter((t) => t.telling.subject === undefined);
  const titled =
    fitting.find((t) => t.telling.isLead) ??
    [...(naming.length > 0 ? naming : fitting)].sort((a, b) => leadOf(a) - leadOf(b))[0] ??
    first;
  return {
    id: `${first.article}@${first.telling.headline.start}`,
    kind: first.telling.kind,
    status,
    date: first.telling.date,
    title: eventTitle(titled.headline),
    participants: [...new Set(group.flatMap((t) => t.telling.participants))],
    witnesses: group.map((t) => ({ article: t.article, evidence: t.telling.evidence })),
    ...(group.some((t) => t.telling.places) && {
      places: [...new Set(group.flatMap((t) => t.telling.places ?? []))],
    }),
    ...(group.some((t) => t.telling.isLead) && { isLead: true as const }),
  };
}

/** The event that an article without a date was written for. */
export const undatedEvent = ({ article, telling, headline }: SourcedTelling): CorpusEvent => ({
  id: `${article}@${telling.headline.start}`,
  kind: telling.kind,
  status: telling.status,
  date: '',
  title: eventTitle(headline),
  participants: telling.participants,
  places: telling.places ?? [],
  witnesses: [{ article, evidence: telling.evidence }],
  isLead: true,
});

/** How far into its sentence a telling begins: "it remains to be seen whether …". */
const leadOf = ({ telling }: PreparedTelling): number => telling.headline.start - telling.evidence.start;

/** What was planned in one article and done in another was done. */
function statusOf(group: readonly PreparedTelling[]): EventStatus {
  if (group.some((t) => t.telling.status === 'done')) return 'done';
  return group.some((t) => t.telling.status === 'planned') ? 'planned' : 'rumoured';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
