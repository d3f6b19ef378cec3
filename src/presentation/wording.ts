import { MENTION_REASONS, type MentionReason } from '../core/entities/mentionReasons.js';
import type {
  EntityKind,
  EventKind,
  EventStatus,
  Figure,
  FigureKind,
  FigureStanding,
  FigureStatus,
  Modifier,
  RelationType,
} from '../core/model.js';
import { dateFormat, languageNames, numberFormat } from './formats.js';
import { t } from './l10n.js';

// How Crossread says things to its reader, in the reader's language.

export function kindName(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return t('person');
    case 'company':
      return t('company');
    case 'product':
      return t('product');
    case 'place':
      return t('place');
    case 'organization':
      return t('organization');
    case 'media':
      return t('media outlet');
    case 'brand':
      return t('brand');
    case 'technology':
      return t('technology');
    case 'event':
      return t('event');
    case 'vessel':
      return t('ship');
  }
}

/** A group of entities of one kind, as a heading. */
export function kindPlural(kind: EntityKind): string {
  switch (kind) {
    case 'person':
      return t('People');
    case 'company':
      return t('Companies');
    case 'product':
      return t('Products');
    case 'place':
      return t('Places');
    case 'organization':
      return t('Organizations');
    case 'media':
      return t('Media');
    case 'brand':
      return t('Brands');
    case 'technology':
      return t('Technologies');
    case 'event':
      return t('Wars, treaties and cups');
    case 'vessel':
      return t('Ships');
  }
}

export function figureKindName(kind: FigureKind): string {
  switch (kind) {
    case 'money':
      return t('money');
    case 'price':
      return t('price');
    case 'percent':
      return t('percentage');
    case 'count':
      return t('count');
    case 'multiple':
      return t('multiple');
    case 'duration':
      return t('duration');
    case 'rank':
      return t('rank');
    case 'measure':
      return t('measurement');
  }
}

/** A kind of event, as a heading. */
export function eventKindName(kind: EventKind): string {
  switch (kind) {
    case 'launch':
      return t('Launches');
    case 'partnership':
      return t('Partnerships');
    case 'sale':
      return t('Sales');
    case 'founding':
      return t('Foundings');
    case 'investment':
      return t('Investments');
    case 'acquisition':
      return t('Takeovers');
    case 'appointment':
      return t('Appointments and jobs');
    case 'opening':
      return t('Openings');
    case 'result':
      return t('Results');
    case 'target':
      return t('Aims');
    case 'dispute':
      return t('Disputes');
    case 'announcement':
      return t('Announcements');
    case 'death':
      return t('Deaths');
    case 'attack':
      return t('Attacks');
    case 'justice':
      return t('Courts and arrests');
    case 'election':
      return t('Elections');
    case 'visit':
      return t('Visits and meetings');
    case 'disaster':
      return t('Disasters and accidents');
    case 'sport':
      return t('Sport');
    case 'law':
      return t('Laws');
    case 'protest':
      return t('Protests');
    case 'news':
      return t('Other news');
  }
}

export function modifierName(modifier: Modifier): string {
  switch (modifier) {
    case 'exact':
      return '';
    case 'approx':
      return t('about');
    case 'lt':
      return t('less than');
    case 'lte':
      return t('at most');
    case 'gt':
      return t('more than');
    case 'gte':
      return t('at least');
    case 'upTo':
      return t('up to');
  }
}

/** How its clause puts a figure that it does not state. */
export function standingName(standing: FigureStanding): string {
  switch (standing) {
    case 'denied':
      return t('denied');
    case 'asked':
      return t('only asked');
    case 'aimed':
      return t('target');
    case 'planned':
      return t('planned');
    case 'forecast':
      return t('forecast');
    case 'estimated':
      return t('estimated');
    case 'possible':
      return t('hypothetical');
    case 'rumoured':
      return t('rumoured');
    case 'corrected':
      return t('taken back');
  }
}

export function statusName(status: FigureStatus | EventStatus): string {
  switch (status) {
    case 'target':
      return t('target');
    case 'forecast':
      return t('forecast');
    case 'hypothetical':
      return t('hypothetical');
    case 'rumour':
    case 'rumoured':
      return t('rumoured');
    case 'planned':
      return t('planned');
    case 'done':
      return '';
  }
}

/** How a figure is told, where it is not plainly stated: "planned, target". */
export function saidOf({ standing, status }: Figure): readonly string[] {
  const said = [standing && standingName(standing), status && statusName(status)];
  return [...new Set(said.filter((one) => one !== undefined && one !== ''))] as string[];
}

/** A relation as the one entity sees the other: `forward` from the first to the second ("founder of Xiaomi"). */
export function relationName(type: RelationType, other: string, forward: boolean): string {
  switch (type) {
    case 'founder-of':
      return forward ? t('founder of {0}', other) : t('founded by {0}', other);
    case 'ceo-of':
      return forward ? t('chief executive of {0}', other) : t('led by {0}', other);
    case 'executive-of':
      return forward ? t('executive of {0}', other) : t('executive: {0}', other);
    case 'employee-of':
      return forward ? t('at {0}', other) : t('with {0}', other);
    case 'brand-of':
      return forward ? t('brand of {0}', other) : t('brand: {0}', other);
    case 'subsidiary-of':
      return forward ? t('subsidiary of {0}', other) : t('subsidiary: {0}', other);
    case 'partner':
      return t('partner of {0}', other);
    case 'competitor':
      return t('competitor of {0}', other);
    case 'investor-in':
      return forward ? t('investor in {0}', other) : t('investor: {0}', other);
    case 'acquired':
      return forward ? t('acquired {0}', other) : t('acquired by {0}', other);
    case 'located-in':
      return forward ? t('in {0}', other) : t('home of {0}', other);
  }
}

/** What the finding of a mention stands on. */
export function reasonText({ code, name = '' }: MentionReason): string {
  return t(MENTION_REASONS[code], name);
}

export function mentionCount(count: number): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', number(count));
}

export function articleCount(count: number): string {
  return count === 1 ? t('1 article') : t('{0} articles', number(count));
}

export function eventCount(count: number): string {
  return count === 1 ? t('1 event') : t('{0} events', number(count));
}

/** When and how an event is told to be, before its title: "December 2012, planned"; only what is known of it. */
export function eventStanding(date: string, status: EventStatus): string {
  return [period(date), statusName(status)].filter(Boolean).join(', ');
}

export function sourceCount(count: number): string {
  return count === 1 ? t('1 source') : t('{0} sources', number(count));
}

export const findingCount = (count: number): string =>
  count === 1 ? t('1 finding') : t('{0} findings', number(count));

/** How much there is to read in an article: "64 names, 5 figures, 1 finding". */
export function articleContents(names: number, figures: number, findings: number): string {
  return [
    names === 1 ? t('1 name') : t('{0} names', number(names)),
    figures === 1 ? t('1 figure') : t('{0} figures', number(figures)),
    findings === 0 ? '' : findingCount(findings),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A language in the reader's own: "Dutch". */
export function languageName(code: string): string {
  return languageNames().of(code) ?? code;
}

export function number(value: number, length: Length = 'long'): string {
  return numberFormat(digits(value, length)).format(value);
}

/** How long numbers are written: in full, or millions and more in words. */
type Length = 'long' | 'short';

// Smaller numbers are as short in digits.
const COMPACT = 1e6;

const digits = (value: number, length: Length): Intl.NumberFormatOptions => ({
  maximumFractionDigits: 6,
  ...(length === 'short' && Math.abs(value) >= COMPACT && { notation: 'compact', compactDisplay: 'long' }),
});

/** What a figure measures; where no word tells it, what it is counted in. */
export function measureWords(measure: string, { kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (measure !== '') return measure;
  if (kind === 'money' || kind === 'price') return t('amount');
  return unit && unit !== '#' ? unit : t('number');
}

/** A figure as it was read: "about CNY 2,000,000,000 per month", "rank 18", "23.7 to 24.5 %"; short: "CNY 2 billion". */
export function figureReading(figure: Figure, length: Length = 'long'): string {
  const range =
    figure.value2 === undefined
      ? amount(figure, figure.value, length)
      : t('{0} to {1}', rangeStart(figure, length), amount(figure, figure.value2, length));
  const per = figure.per ? ` ${t('per {0}', figure.per)}` : '';
  return [modifierName(figure.modifier), range + per].filter(Boolean).join(' ');
}

/** The lowest and the highest of figures of one measure, what they share said once: "15.3 – 16.1 million barrels per day". */
export const spreadReading = (lowest: Figure, highest: Figure): string =>
  spread(figureReading(lowest, 'short'), figureReading(highest, 'short'));

/** The same of numbers: "2.245 – 2.255 billion". */
export const spreadOf = (low: number, high: number): string => spread(number(low, 'short'), number(high, 'short'));

function spread(low: string, high: string): string {
  if (low === high) return low;
  const [before, behind] = [/^[^\d-]*/, /[^\d]*$/].map((pattern) => pattern.exec(low)?.[0] ?? '') as [string, string];
  const start = high.startsWith(before) ? before.length : 0;
  const end = high.endsWith(behind) ? low.length - behind.length : low.length;
  return `${low.slice(0, end)} – ${high.slice(start)}`;
}

function amount(figure: Figure, value: number, length: Length): string {
  switch (figure.kind) {
    case 'money':
    case 'price':
      return money(figure.unit, value, length);
    case 'percent':
      return `${number(value, length)} %`;
    case 'multiple':
      return `${number(value, length)} ×`;
    case 'rank':
      return t('rank {0}', number(value, length));
    default:
      return figure.unit && figure.unit !== '#'
        ? `${number(value, length)} ${noun(figure.unit, value)}`
        : number(value, length);
  }
}

/** The low end of a range, without the unit that its high end names. */
function rangeStart(figure: Figure, length: Length): string {
  const isNamedOnce = figure.kind !== 'money' && figure.kind !== 'price' && figure.kind !== 'rank';
  return isNamedOnce ? number(figure.value, length) : amount(figure, figure.value, length);
}

function money(code: string, value: number, length: Length): string {
  // The editor's language has no words for millions of money, only letters.
  if (length === 'short' && Math.abs(value) >= COMPACT) return `${code}\u00a0${number(value, length)}`;
  try {
    return numberFormat({
      style: 'currency',
      currency: code,
      currencyDisplay: 'code',
      minimumFractionDigits: 0,
      maximumFractionDigits: 4,
    }).format(value);
  } catch {
    // Not every unit of money is a code that Intl knows.
    return `${code} ${number(value, length)}`;
  }
}

/** A unit as so many of it are called: "barrels". Units are English nouns in the data; the plural is for the reader's eye. */
export function noun(unit: string, value: number): string {
  if (Math.abs(value) === 1 || !/^[a-z -]*[a-z]{3}$/.test(unit)) return unit;
  if (unit === 'person') return 'people';
  if (/(?:s|x|ch|sh)$/.test(unit)) return `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** An ISO date or period as people write it: "19–20 December 2012", "first half of 2014". */
export function period(iso: string, length: 'long' | 'short' = 'long'): string {
  return formatted(iso, length, true);
}

/** A date within a year that is already said: "Dec 19–20", "Q3"; nothing where only the year is known. */
export function dateInYear(iso: string): string {
  return formatted(iso, 'short', false);
}

/** The month of `2012-12`, without its year. */
export function monthName(iso: string): string {
  const month = calendarDate(iso, 'long', false);
  return month ? dateFormat({ month: 'long', timeZone: 'UTC' }).format(month.date) : iso;
}

function formatted(iso: string, length: 'long' | 'short', withYear: boolean): string {
  const [from = '', to] = iso.split('/');
  const start = calendarDate(from, length, withYear);
  const end = to === undefined ? undefined : calendarDate(to, length, withYear);
  if (start && Object.keys(start.shown).length === 0) return '';
  if (start && (to === undefined || end)) {
    const format = dateFormat({ ...start.shown, timeZone: 'UTC' });
    return end ? format.formatRange(start.date, end.date) : format.format(start.date);
  }
  return [from, to]
    .map((part) => part && partOfYear(part, length, withYear))
    .filter(Boolean)
    .join(' – ');
}

function partOfYear(iso: string, length: 'long' | 'short', withYear: boolean): string {
  const [, year = '', part, number = ''] = /^(\d{4})-([HQ])([1-4])$/.exec(iso) ?? [];
  if (part === 'Q' && withYear && length === 'short') return t('Q{0} {1}', number, year);
  if (part === 'Q') return withYear ? t('quarter {0} of {1}', number, year) : t('Q{0}', number);
  if (part === 'H' && number === '1') return withYear ? t('first half of {0}', year) : t('1st half');
  if (part === 'H') return withYear ? t('second half of {0}', year) : t('2nd half');
  return iso;
}

function calendarDate(
  iso: string,
  length: 'long' | 'short',
  withYear: boolean,
): { date: Date; shown: Intl.DateTimeFormatOptions } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const shown: Intl.DateTimeFormatOptions = {
    ...(withYear && { year: 'numeric' }),
    ...(month && { month: length }),
    ...(day && { day: 'numeric' }),
  };
  return { date: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))), shown };
}
