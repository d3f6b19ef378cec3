import type { Figure, FigureStanding, FigureStatus } from '../model.js';
import { figureKinds, modifiers, standings, statuses } from './codes.js';
import { decimalOf, numberOf } from './decimal.js';
import type { Writable } from './parts.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** How a figure's precision is told. */
const Precision = { None: 0, Digit: 1, One: 2, Own: 3 } as const;

/** What a figure has besides what all have. */
const Has = {
  period: 1 << 0,
  subject: 1 << 1,
  measure: 1 << 2,
  up: 1 << 3,
  down: 1 << 4,
  per: 1 << 5,
  status: 1 << 6,
  standing: 1 << 7,
  source: 1 << 8,
  value2: 1 << 9,
  nears: 1 << 10,
} as const;

/** Half of the worth of a digit at this power of ten, and of 1. */
const halfDigit = (exponent: number): number => numberOf(5, exponent - 1);
const HALF_ONE = 0.5;

function precisionOf({ value, precision }: Figure): number {
  if (Object.is(precision, 0)) return Precision.None;
  if (precision === HALF_ONE) return Precision.One;
  return precision === halfDigit(decimalOf(value).exponent) ? Precision.Digit : Precision.Own;
}

/** Writes figures one after the other, in the order of the text. */
export class FigureWriter {
  private end = 0;

  constructor(
    private readonly out: RecordWriter,
    private readonly strings: StringWriter,
  ) {}

  write(figure: Figure): void {
    const { out, strings } = this;
    const { kind, modifier, value, value2, period, subject, measure, direction, per, status, standing } = figure;
    const precision = precisionOf(figure);
    out.int(figure.start - this.end);
    out.int(figure.end - figure.start);
    this.end = figure.end;
    out.byte((figureKinds.of(kind) << 5) | (modifiers.of(modifier) << 2) | precision);
    out.uint(
      (period === undefined ? 0 : Has.period) |
        (subject === undefined ? 0 : Has.subject) |
        (measure === undefined ? 0 : Has.measure) |
        (direction === undefined ? 0 : direction === 'up' ? Has.up : Has.down) |
        (per === undefined ? 0 : Has.per) |
        (status === undefined ? 0 : Has.status) |
        (standing === undefined ? 0 : Has.standing) |
        (figure.source === undefined ? 0 : Has.source) |
        (value2 === undefined ? 0 : Has.value2) |
        (figure.nears === undefined ? 0 : Has.nears),
    );
    out.number(value);
    if (precision === Precision.Own) out.number(figure.precision);
    out.uint(strings.of(figure.unit));
    out.uint(strings.of(figure.rule));
    if (value2 !== undefined) out.number(value2);
    if (period !== undefined) out.uint(strings.of(period));
    if (per !== undefined) out.uint(strings.of(per));
    if (status !== undefined) out.byte(statuses.of(status));
    if (standing !== undefined) out.byte(standings.of(standing));
    if (subject !== undefined) out.uint(strings.of(subject));
    if (figure.source !== undefined) out.uint(strings.of(figure.source));
    if (measure !== undefined) out.uint(strings.of(measure));
  }
}

/** Reads what a {@link FigureWriter} wrote. */
export class FigureReader {
  private end = 0;

  constructor(
    private readonly record: RecordReader,
    private readonly strings: StringReader,
  ) {}

  read(): Figure {
    const { record, strings } = this;
    const start = this.end + record.int();
    const end = start + record.int();
    this.end = end;
    const head = record.byte();
    const has = record.uint();
    const value = record.number();
    const figure: Writable<Figure> = {
      start,
      end,
      kind: figureKinds.word(head >> 5),
      value,
      modifier: modifiers.word((head >> 2) & 7),
      precision: this.precision(head & 3),
      unit: strings.of(record.uint()),
      rule: strings.of(record.uint()) as Figure['rule'],
    };
    if (has === 0) return figure;
    if (has & Has.value2) figure.value2 = record.number();
    if (has & Has.nears) figure.nears = 'below';
    if (has & Has.period) figure.period = strings.of(record.uint());
    if (has & Has.per) figure.per = strings.of(record.uint());
    if (has & (Has.up | Has.down)) figure.direction = has & Has.up ? 'up' : 'down';
    if (has & Has.status) figure.status = statuses.word(record.byte()) as FigureStatus;
    if (has & Has.standing) figure.standing = standings.word(record.byte()) as FigureStanding;
    if (has & Has.subject) figure.subject = strings.of(record.uint());
    if (has & Has.source) figure.source = strings.of(record.uint());
    if (has & Has.measure) figure.measure = strings.of(record.uint());
    return figure;
  }

  private precision(code: number): number {
    if (code === Precision.None) return 0;
    if (code === Precision.Digit) return halfDigit(this.record.lastExponent);
    return code === Precision.One ? HALF_ONE : this.record.number();
  }
}

export function writeFigures(out: RecordWriter, strings: StringWriter, figures: readonly Figure[]): void {
  out.uint(figures.length);
  const writer = new FigureWriter(out, strings);
  for (const figure of figures) writer.write(figure);
}

export function readFigures(record: RecordReader, strings: StringReader): Figure[] {
  const figures = new Array<Figure>(record.uint());
  const reader = new FigureReader(record, strings);
  for (let i = 0; i < figures.length; i++) figures[i] = reader.read();
  return figures;
}

/** Do two figures say the same in the same place? */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof Figure)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}
