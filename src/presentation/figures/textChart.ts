/** A bar of a chart in text. */
export interface TextBar {
  readonly label: string;
  /** What stands behind the bar. */
  readonly text: string;
  readonly value: number;
  /** An aim or a forecast is drawn lighter. */
  readonly hollow: boolean;
}

// The longest bar, in characters.
const WIDTH = 40;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** A bar chart in lines of text, in the order given; values below zero have their minus before the bar. */
export function textChart(bars: readonly TextBar[]): string {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const widest = Math.max(...bars.map(({ label }) => label.length));
  const hasMinus = bars.some(({ value }) => value < 0);
  return bars
    .map(({ label, text, value, hollow }) => {
      const sign = hasMinus ? (value < 0 ? '-' : ' ') : '';
      const bar = textBar(most === 0 ? 0 : Math.abs(value) / most, WIDTH, hollow);
      return `${label.padEnd(widest)}  ${sign}${bar}  ${text}`.trimEnd();
    })
    .join('\n');
}

/** A bar for a part, 0 to 1, of one that is `width` characters long: never nothing; lighter where it is `hollow`. */
export function textBar(part: number, width: number, hollow: boolean): string {
  const eighths = Math.max(1, Math.round(8 * width * part));
  if (hollow) return '░'.repeat(Math.max(1, Math.round(eighths / 8)));
  return '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] as string);
}
