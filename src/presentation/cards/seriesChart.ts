import { t } from '../l10n.js';

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
const BAR_HEIGHT = 36;
const TEXT_HEIGHT = 16;
const MARGIN = 6;
/** The kind of theme a chart is drawn for: an image itself knows nothing of where it is shown. */
export type ChartInk = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

// On the hover's background of the usual themes, text of at least 7:1 and bars of at least 3:1.
const INKS: Readonly<Record<ChartInk, { readonly bar: string; readonly text: string }>> = {
  light: { bar: '#1F6FEB', text: '#3B3B3B' },
  dark: { bar: '#4C8DD6', text: '#CCCCCC' },
  highContrast: { bar: '#6CB6FF', text: '#FFFFFF' },
  highContrastLight: { bar: '#0B4FC4', text: '#000000' },
};

/** A small bar chart of a series, in the order given; `alt` says it in words. Values below zero hang from the base line. */
export function seriesChart(
  points: readonly ChartPoint[],
  ink: ChartInk,
  alt: string = t('Bar chart of these figures'),
): Chart {
  const { bar, text: textColor } = INKS[ink];
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
    const paint = hollow ? `fill="none" stroke="${bar}" stroke-dasharray="3 2"` : `fill="${bar}"`;
    return (
      `<rect x="${x}" y="${y.toFixed(1)}" width="${BAR_WIDTH}" height="${size.toFixed(1)}" rx="2" ${paint}/>` +
      words(middle, Math.min(y, base) - 4, text, textColor) +
      words(middle, height - MARGIN, label, textColor)
    );
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="11">` +
    `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${base.toFixed(1)}" y2="${base.toFixed(1)}" stroke="${textColor}"/>` +
    `${bars.join('')}</svg>`;
  return {
    uri: `data:image/svg+xml;base64,${base64(svg)}`,
    width,
    height,
    alt,
  };
}

/** Base64 of the text's UTF-8, in Node and in a browser alike. */
function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function words(x: number, y: number, text: string, color: string): string {
  return `<text x="${x}" y="${y.toFixed(1)}" text-anchor="middle" fill="${color}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/\p{C}+/gu, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
