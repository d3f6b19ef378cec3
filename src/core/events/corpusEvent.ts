import type { EventKind, EventStatus, EventTelling, Figure, Span } from '../model.js';
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
  readonly places: readonly string[];
  /** Was an article written for it? */
  readonly isLead: boolean;
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
  a.start - b.start ||
  compare(a.kind, b.kind) ||
  compare(a.date, b.date);

/** The tellings of events, by whoever keeps them. */
export interface Groups {
  /** The tellings of the event that a telling leads, itself first. */
  groupOf(leader: number): readonly PreparedTelling[];
}

/** An event by its tellings, of which it tells what is asked for. */
export class ToldEvent implements CorpusEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: EventKind;

  /** The event that the telling `leader` leads. */
  constructor(
    private readonly groups: Groups,
    private readonly leader: number,
  ) {
    const first = this.group[0] as PreparedTelling;
    this.id = `${first.article}@${first.start}`;
    this.date = first.date;
    this.kind = first.kind;
  }

  get status(): EventStatus {
    return statusOf(this.group);
  }

  get title(): string {
    return titleOf(this.group);
  }

  get participants(): readonly string[] {
    return [...new Set(this.group.flatMap(({ participants }) => participants))];
  }

  get witnesses(): readonly EventWitness[] {
    return this.group.map(({ article, evidence }) => ({ article, evidence }));
  }

  get places(): readonly string[] {
    return [...new Set(this.group.flatMap(({ places }) => places))];
  }

  get isLead(): boolean {
    return this.group.some(({ isLead }) => isLead);
  }

  private get group(): readonly PreparedTelling[] {
    return this.groups.groupOf(this.leader);
  }
}

/** Who tells it as it was, names the subject in the sentence itself, and comes straight to it, makes the better title. */
function titleOf(group: readonly PreparedTelling[]): string {
  const status = statusOf(group);
  const fitting = group.filter((telling) => telling.status === status);
  const naming = fitting.filter(({ isNaming }) => isNaming);
  const titled =
    fitting.find(({ isLead }) => isLead) ??
    [...(naming.length > 0 ? naming : fitting)].sort((a, b) => leadOf(a) - leadOf(b))[0];
  return (titled ?? (group[0] as PreparedTelling)).title;
}

/** How far into its sentence a telling begins: "it remains to be seen whether …". */
const leadOf = ({ start, evidence }: PreparedTelling): number => start - evidence.start;

/** What was planned in one article and done in another was done. */
function statusOf(group: readonly PreparedTelling[]): EventStatus {
  if (group.some(({ status }) => status === 'done')) return 'done';
  return group.some(({ status }) => status === 'planned') ? 'planned' : 'rumoured';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
