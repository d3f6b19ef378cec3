/** One point of a chart. */
export interface ChartPoint {
  /** What stands under the bar: a period. */
  readonly label: string;
  /** What stands over the bar: the figure as written. */
  readonly text: string;
  readonly value: number;
  /** An aim or a forecast is drawn as an outline. */
  readonly hollow: boolean;
}

export interface Chart {
  /** A `data:` URI of an SVG image. */
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  /** The chart in words, for those who do not see it. */
  readonly alt: string;
}

const BAR_WIDTH = 40;
const BAR_GAP = 44;
const BAR_HEIGHT = 48;
const TEXT_HEIGHT = 16;
const MARGIN = 6;
// Mid-tones that stand out on white as well as on black: an image knows nothing of the theme it is shown in.
const BAR_COLOR = '#4C8DD6';
const TEXT_COLOR = '#8A8F98';

/** A small bar chart of a series, in the order given. Values below zero hang from the base line. */
export function seriesChart(points: readonly ChartPoint[]): Chart {
  const top = Math.max(0, ...points.map(({ value }) => value));
  const bottom = Math.min(0, ...points.map(({ value }) => value));
  const scale = BAR_HEIGHT / (top - bottom || 1);
  const width = points.length * (BAR_WIDTH + BAR_GAP) + 2 * MARGIN;
  const height = BAR_HEIGHT + 2 * TEXT_HEIGHT + 2 * MARGIN;
  const base = MARGIN + TEXT_HEIGHT + top * scale;
  const bars = points.map(({ value, text, label, hollow }, i) => {
    const x = MARGIN + BAR_GAP / 2 + i * (BAR_WIDTH + BAR_GAP);
    const size = Math.max(1, Math.abs(value) * scale);
    const y = value >= 0 ? base - size : base;
    const middle = x + BAR_WIDTH / 2;
    const paint = hollow ? `fill="none" stroke="${BAR_COLOR}" stroke-dasharray="3 2"` : `fill="${BAR_COLOR}"`;
    return (
      `<rect x="${x}" y="${y.toFixed(1)}" width="${BAR_WIDTH}" height="${size.toFixed(1)}" rx="2" ${paint}/>` +
      words(middle, Math.min(y, base) - 4, text) +
      words(middle, height - MARGIN, label)
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="11">` +
    `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${base.toFixed(1)}" y2="${base.toFixed(1)}" stroke="${TEXT_COLOR}"/>` +
    `${bars.join('')}</svg>`;
  return {
    uri: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
    alt: points.map(({ label, text }) => `${label}: ${text}`).join(', '),
  };
}

function words(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y.toFixed(1)}" text-anchor="middle" fill="${TEXT_COLOR}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/\p{C}+/gu, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
