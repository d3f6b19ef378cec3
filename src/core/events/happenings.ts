import type { DateMention, DateRole, EntityKind, EventKind, EventTelling } from '../model.js';
import type { Trigger } from '../sentence/marks.js';
import type { Placed } from '../sentence/placed.js';
import type { SentenceReading } from '../sentence/sentenceReading.js';
import { sentenceSpan } from '../text/sentences.js';
import { Shape, tokenAt } from '../text/tokens.js';
import { isAccount, verbAt } from './datedVerbs.js';
import { behindDateline } from './dateline.js';
import { dayRange, isDay } from './dayRanges.js';
import type { TriggerNeed } from './eventData.js';
import { distance, isHeldThen } from './eventDates.js';
import { acts, castOf } from './participants.js';
import { standingOf } from './standing.js';
import { type WholeTitle, wholeTitle } from './wholeTitle.js';

/** A date that is part of a name, or of what is compared with. */
const NAMING: ReadonlySet<DateRole | undefined> = new Set<DateRole>(['name', 'base']);

/**
 * What happened at `dates`, the usable ones of a sentence, that none of `told` is about, whatever its verb: "In 1848 Nicoya became a
 * province", and what is planned for those behind `articleDate`. The clause of the date, or the one behind "On 29
 * June,", has to be whole, with a subject that it names or that stands for a name, and one verb, which tells of no
 * state, no view and no words. Of the dates of a clause the nearest to the verb counts.
 */
export function happeningsOf(
  reading: SentenceReading,
  dates: readonly Placed<DateMention>[],
  told: readonly EventTelling[],
  articleDate: string | undefined,
): readonly EventTelling[] {
  if (dates.length === 0 || isShouted(reading)) return [];
  const now = articleDate === undefined ? undefined : dayRange(articleDate);
  const from = behindDateline(reading);
  const found = new Map<number, { readonly trigger: Trigger; readonly date: Placed<DateMention> }>();
  for (const date of dates) {
    const days = dayRange(date.item.iso);
    if (!days || date.first < from || (NAMING.has(date.item.role) && !isHeldThen(reading, date))) continue;
    const form = now && days.start >= now.end ? 'infinitive' : 'past';
    const verb = verbAt(reading, date, form);
    if (verb < 0) continue;
    const trigger: Trigger = { cue: { group: { kind: 'news' }, form }, first: verb, next: verb + 1 };
    const known = found.get(verb);
    if (!known || distance(reading, trigger, date) < distance(reading, trigger, known.date))
      found.set(verb, { trigger, date });
  }
  const tellings: EventTelling[] = [];
  for (const { trigger, date } of found.values()) {
    const others = [...told, ...tellings];
    if (others.some((other) => other.date === date.item.iso)) continue;
    const telling = happeningAt(reading, trigger, date);
    // Two verbs of one clause tell of one happening.
    if (telling && !others.some((other) => other.headline.start === telling.headline.start)) tellings.push(telling);
  }
  return tellings;
}

/** Is a sentence a headline in capitals? */
function isShouted({ tokens, first, end }: SentenceReading): boolean {
  for (let i = first; i < end; i++) if (((tokens.shape[i] as number) & Shape.Lower) !== 0) return false;
  return true;
}

function happeningAt(reading: SentenceReading, trigger: Trigger, date: Placed<DateMention>): EventTelling | undefined {
  const standing = standingOf(reading, trigger);
  if (!standing || standing.loose || (standing.status === 'planned') !== (trigger.cue.form === 'infinitive'))
    return undefined;
  const title = wholeTitle(reading, trigger.first, date);
  const kind = kindOf(reading, trigger);
  if (!title || (standing.status === 'planned' && isForecast(reading, trigger))) return undefined;
  const { named, ...words } = title;
  const cast = castOf(reading, trigger, date)?.participants ?? [];
  const members = cast.filter(
    (entity) => named.has(entity) && acts(reading, entity, tokenAt(reading.tokens, title.headline.start)),
  );
  const participants = [...new Set(title.subject === undefined ? members : [title.subject, ...members])];
  // "Two gunmen were shot dead near the venue": of nobody whom it names only on one day.
  const isNamed = named.size > 0 || participants.length > 0 || title.places !== undefined;
  if (!isNamed && !tellsDay(reading, date, title)) return undefined;
  // "Buyers will get their phones on May 3": of the company that the whole text is about.
  const { hero } = reading.text;
  if (!isNamed && hero !== undefined) participants.push(hero);
  return {
    kind,
    status: standing.status,
    date: date.item.iso,
    participants,
    evidence: sentenceSpan(reading.tokens, reading.text.sentences, reading.index),
    ...words,
  };
}

/** Does a title of some length, of "two men" and not of "the men", tell what happened on one day, or begin with a name? */
function tellsDay({ tokens, text, first }: SentenceReading, { item }: Placed<DateMention>, title: WholeTitle): boolean {
  const { start, end } = title.headline;
  const begin = tokenAt(tokens, start);
  if (title.standIn || end - start < NAMELESS || QUOTED.has(tokens.code[first] as number)) return false;
  // "World Travel Awards was founded": a name that nothing marks.
  if (text.isCapital(begin) && text.isCapital(begin + 1)) return true;
  const isDefinite = text.words.definites.word(tokens, begin) && text.words.articles.word(tokens, begin);
  return isDay(item.iso) && !isDefinite;
}

/** A title without a name has at least so many characters. */
const NAMELESS = 30;
/** " “ */
const QUOTED: ReadonlySet<number> = new Set([0x22, 0x201c]);

/** "is expected *to rise to 1.5 million tonnes*": how much it will be is no event. */
const isForecast = (reading: SentenceReading, { first: verb, next }: Trigger): boolean =>
  isAccount(reading, verb) ||
  reading.figures.some(({ item, first }) => {
    if (reading.clauseOf(first) !== reading.clauseOf(next - 1) || first < next) return false;
    return item.kind !== 'duration' && item.kind !== 'rank';
  });

/** Whom a verb of the lists asks for in its sentence. */
const NEEDED: Partial<Record<TriggerNeed, ReadonlySet<EntityKind>>> = {
  person: new Set<EntityKind>(['person']),
  company: new Set<EntityKind>(['company', 'organization']),
};

/** The kind that the lists know a verb by. */
function kindOf(reading: SentenceReading, { cue, first }: Trigger): EventKind {
  const form = cue.form === 'infinitive' ? ['infinitive'] : ['past', 'participle'];
  const known = reading.triggers.find((t) => form.includes(t.cue.form) && t.first <= first && first < t.next);
  if (!known || known.cue.group.weak) return 'news';
  const { kind, needs } = known.cue.group;
  const isMet = needs === undefined || reading.mentions.some((m) => NEEDED[needs]?.has(m.item.kind));
  return isMet ? kind : 'news';
}
