import { traitsOf } from '../figures/kindTraits.js';
import type { Figure, Modifier } from '../model.js';
import type { EvidenceName } from './across/evidence.js';
import type { Finding } from './finding.js';
import { intervalOf } from './interval.js';
import type { Aspect, FigureRef, Link } from './link.js';

/** Puts `{0}`, `{1}`, … of a template in place; the editor's translates the template first. */
export type Translate = (template: string, ...args: string[]) => string;

export const english: Translate = (template, ...args) => template.replace(/\{(\d)\}/g, (_, n) => args[Number(n)] ?? '');

/** The rule of a link in one line: "same subject, unit and period; 26 ± 0.5 million meets 26.1 ± 0.05 million". */
export function linkRule(link: Link, t: Translate = english): string {
  const { reason, figures } = link;
  const [a, b, c] = figures.map(({ figure }) => figure) as [Figure, Figure, Figure];
  switch (reason.rule) {
    case 'agreement':
      return t('same {0}; {1} meets {2}', aspects(reason.same, t), interval(a), interval(b));
    case 'disagreement':
      return t('same {0}; {1} against {2}', aspects(reason.same, t), ...sides(figures));
    case 'context':
      return contextRule(a, b, reason, t);
    case 'copy':
      return t('the same sentence in {0} articles', `${new Set(figures.map(({ article }) => article)).size}`);
    case 'version':
      return t('two versions of one text: {0} in the one, {1} in the other', amount(a), amount(b));
    case 'update':
      return t('told as {0} first, as {1} later', amount(a), amount(b));
    case 'correction':
      return t('{0} is corrected to {1}', amount(a), amount(b));
    case 'sources':
      return t('each from its own source: {0} and {1}', amount(a), amount(b));
    case 'part':
      return t('{0} of {1}: {2} %', amount(a), amount(b), shortNumber((link.ratio ?? 0) * 100, 3));
    case 'conversion':
      return t('the article gives both amounts: 1 {0} = {1} {2}', b.unit, shortNumber(link.rate ?? 0, 4), a.unit);
    case 'outcome': {
      const percent = `${shortNumber((link.ratio ?? 0) * 100, 3)} %`;
      // "Short of 15 million" hedges how it ended, and not the aim.
      const aim = a.modifier === 'lt' || a.modifier === 'gt' ? plain(a) : amount(a);
      if (reason.soFar) return t('{0} of {1}: {2} reached so far', amount(b), aim, percent);
      if (a.status === undefined) return t('{0} offered, {1} sold: {2}', amount(a), amount(b), percent);
      if (link.holds === false) return t('{0} aimed at, {1} reached: {2}', aim, amount(b), percent);
      return t('{0} expected, {1} reached: {2}', aim, amount(b), percent);
    }
    case 'series':
      return t('same subject and measure over time: {0}', figures.map((ref) => point(ref)).join(' → '));
    case 'comparison':
      return t('the same measure side by side: {0}', sideBySide(figures));
    case 'range':
      return t('two ends of one range: {0} to {1}', amount(a), amount(b));
    case 'sum': {
      const parts = figures.slice(0, -1).map(({ figure }) => amount(figure));
      const total = figures.at(-1)?.figure as Figure;
      return link.holds === false
        ? t('{0} = {1}, not {2}', parts.join(' + '), short(reason.sum), amount(total))
        : t('{0} = {1}', parts.join(' + '), amount(total));
    }
    case 'shares':
      return `${figures.map(({ figure }) => amount(figure)).join(' + ')} = ${shortNumber(reason.sum, 4)} %`;
    case 'growth':
      return link.holds === false
        ? t('from {0} to {1} is {2} %, not {3}', amount(a), amount(b), shortNumber(reason.growth, 3), amount(c))
        : t('from {0} to {1} is {2} %, as stated', amount(a), amount(b), shortNumber(reason.growth, 3));
    case 'change':
      return changeRule(a, b, link.ratio, t);
    case 'rate':
      return link.holds === false
        ? t('{0} × {1} = {2}, not {3}', amount(a), `${reason.times}`, short(reason.product), amount(b))
        : t('{0} × {1} = {2}', amount(a), `${reason.times}`, short(reason.product));
    case 'fraction':
      return t('{0} of {1} is {2} %', amount(a), amount(b), shortNumber((link.ratio ?? 0) * 100, 3));
    case 'multiple':
      return t('{0} × {1} = {2}', amount(a), shortNumber(b.value, 4), short(reason.product));
    case 'base':
      return t('{0} after {1} means {2} before', amount(a), signed(b), short(reason.base, 4));
    case 'perPiece':
      return t('{0} for {1}: {2} {3} each', amount(b), amount(a), shortNumber(reason.each, 4), b.unit);
    case 'percentOf':
      return t('{0} of {1} is {2}', amount(a), amount(b), `${HEDGES[a.modifier]}${short(reason.product, 4)}`);
  }
}

/** What two figures that state the same share, the most telling first, and what speaks against it. */
function contextRule(
  a: Figure,
  b: Figure,
  { pro, contra }: Extract<Link['reason'], { rule: 'context' }>,
  t: Translate,
): string {
  const meeting = a.value === b.value ? amount(a) : t('{0} meets {1}', interval(a), interval(b));
  const named = (names: readonly EvidenceName[]): string =>
    [...new Set(names.map((name) => evidenceText(name, t)).filter(Boolean))].slice(0, MOST_REASONS).join(', ');
  const [shared, against] = [named(pro), named(contra)];
  if (!shared) return meeting;
  return against ? t('{0}; in both: {1}; but {2}', meeting, shared, against) : t('{0}; in both: {1}', meeting, shared);
}

// More reasons than this are not read.
const MOST_REASONS = 4;

/** A kind of evidence in a reader's words; empty where it only tells how much to expect. */
export function evidenceText(name: EvidenceName, t: Translate = english): string {
  switch (name) {
    case 'words':
    case 'closeWords':
    case 'coverage':
    case 'oneFrame':
      return t('the same words');
    case 'names':
    case 'closeNames':
    case 'namesElsewhere':
      return t('the same names');
    case 'articleCoverage':
    case 'sameTopic':
    case 'touchedTopic':
      return t('the same story');
    case 'copy':
      return t('the same sentence');
    case 'otherFigures':
      return t('the same figures close by');
    case 'unitSame':
      return t('the same unit');
    case 'ownerSame':
      return t('the same subject');
    case 'periodSame':
      return t('the same period');
    case 'measureSame':
      return t('the same measure');
    case 'otherTopic':
      return t('the articles are about other things');
    case 'otherLeads':
      return t('the articles open with other names');
    case 'nothingNear':
      return t('the sentences share little');
    case 'otherNames':
    case 'otherPassageNames':
    case 'ownerDiffers':
      return t('other names');
    case 'unitDiffers':
      return t('other things are counted');
    case 'periodDiffers':
      return t('another period');
    case 'measureDiffers':
    case 'qualifierDiffers':
      return t('another measure');
    case 'placeDiffers':
      return t('another place');
    default:
      return '';
  }
}

/** A finding in one line, for a list of problems. */
export function findingMessage(finding: Finding, t: Translate = english): string {
  const rule = linkRule(finding.link, t);
  switch (finding.kind) {
    case 'conflict':
      return t('Two figures for the same thing: {0}', rule);
    case 'arithmetic':
      return t('The figures do not add up: {0}', rule);
    case 'missedTarget':
      return t('The outcome falls short of the aim: {0}', rule);
    case 'difference':
      return t('Differs, look: {0}', rule);
  }
}

/** Figures side by side; with their signs where one rose and another fell. */
function sideBySide(figures: readonly FigureRef[]): string {
  const directions = new Set(figures.map(({ figure }) => figure.direction));
  const isMixed = directions.has('up') && directions.has('down');
  return figures.map(({ figure }) => (isMixed && figure.direction ? signed(figure) : amount(figure))).join(', ');
}

/** A change by what it makes: in points for percentages, as a multiple where it is large, else in per cent. */
function changeRule(from: Figure, to: Figure, ratio: number | undefined, t: Translate): string {
  const sign = to.value < from.value ? '−' : '+';
  if (from.kind === 'percent') {
    const points = shortNumber(Math.abs(to.value - from.value), 3);
    return t('from {0} to {1}: {2} percentage points', amount(from), amount(to), sign + points);
  }
  if (ratio === undefined) return t('from {0} to {1}', amount(from), amount(to));
  if (ratio >= 2) return t('from {0} to {1}: × {2}', amount(from), amount(to), shortNumber(ratio, 3));
  return t('from {0} to {1}: {2} %', amount(from), amount(to), sign + shortNumber(Math.abs(ratio - 1) * 100, 3));
}

/** The two values that stand against each other; others of the link repeat one of them. */
function sides(figures: readonly FigureRef[]): [string, string] {
  const first = figures[0]?.figure as Figure;
  const other = figures.find(({ figure }) => figure.value !== first.value)?.figure ?? first;
  return [amount(first), amount(other)];
}

function aspects(same: readonly Aspect[], t: Translate): string {
  const names = same.map((aspect) => aspectName(aspect, t));
  const last = names.pop() ?? '';
  return names.length > 0 ? t('{0} and {1}', names.join(', '), last) : last;
}

function aspectName(aspect: Aspect, t: Translate): string {
  switch (aspect) {
    case 'subject':
      return t('subject');
    case 'unit':
      return t('unit');
    case 'period':
      return t('period');
    case 'measure':
      return t('measure');
    case 'status':
      return t('status');
    case 'place':
      return t('place');
  }
}

function point({ figure }: FigureRef): string {
  const note = [figure.period, figure.status].filter(Boolean).join(', ');
  return note ? `${amount(figure)} (${note})` : amount(figure);
}

const signed = (figure: Figure): string => `${figure.direction === 'down' ? '−' : '+'}${amount(figure)}`;

/** A figure as read, in short: `26.1 million`, with `%` or its currency's code, and the sign of its hedge. */
function amount(figure: Figure): string {
  return `${HEDGES[figure.modifier]}${plain(figure)}`;
}

// Signs, so that a line stays a line in every language.
const HEDGES: Readonly<Record<Modifier, string>> = {
  exact: '',
  approx: '≈ ',
  lt: '< ',
  lte: '≤ ',
  gt: '> ',
  gte: '≥ ',
  upTo: '≤ ',
};

function plain(figure: Figure): string {
  const value = figure.value2 === undefined ? short(figure.value) : `${short(figure.value)} to ${short(figure.value2)}`;
  if (figure.kind === 'percent') return `${value} %`;
  if (traitsOf(figure.kind).isMoney) return `${value} ${figure.unit}`;
  if (figure.kind === 'rank') return `#${value}`;
  return value;
}

/** The interval of a figure: "26 ± 0.5 million"; a hedged one as it is hedged. */
function interval(figure: Figure): string {
  if (figure.modifier !== 'exact' || figure.value2 !== undefined) return amount(figure);
  const { low, high } = intervalOf(figure);
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  const [size, name] = scaleOf(middle);
  const value = shortNumber(middle / size, 6);
  return `${half === 0 ? value : `${value} ± ${shortNumber(half / size, 2)}`}${name}`;
}

function short(value: number, digits = 6): string {
  const [size, name] = scaleOf(value);
  return `${shortNumber(value / size, digits)}${name}`;
}

function scaleOf(value: number): readonly [number, string] {
  const size = Math.abs(value);
  return SCALES.find(([scale]) => size >= scale) ?? [1, ''];
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function shortNumber(value: number, digits: number): string {
  return formatOf(digits).format(value);
}

const formats = new Map<number, Intl.NumberFormat>();

/** Formats are costly to make, and few. */
function formatOf(maximumSignificantDigits: number): Intl.NumberFormat {
  let format = formats.get(maximumSignificantDigits);
  if (!format) {
    format = new Intl.NumberFormat('en', { maximumSignificantDigits });
    formats.set(maximumSignificantDigits, format);
  }
  return format;
}
