/** A colour by its channels, red, green, blue and alpha, each between 0 and 1. */
export type Color = readonly number[];

/** The colour of `#rrggbb` or `#rrggbbaa`. */
export const hexColor = (hex: string): Color =>
  (hex.slice(1).match(/../g) ?? []).map((channel) => Number.parseInt(channel, 16) / 255);

/** The colour of `rgb(…)` or `rgba(…)`, as a browser computes it. */
export const cssColor = (css: string): Color =>
  (css.match(/[\d.]+/g) ?? []).map((channel, i) => Number(channel) / (i < 3 ? 255 : 1));

/** How far a colour, as it is seen over a background, stands out from it: from 1 to 21, as WCAG 2.1 defines it. */
export function contrast(color: Color, background: Color): number {
  const [a, b] = [luminance(over(color, background)), luminance(background)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour as it is seen over a background. */
function over([red = 0, green = 0, blue = 0, alpha = 1]: Color, background: Color): Color {
  return [red, green, blue].map((channel, i) => alpha * channel + (1 - alpha) * (background[i] as number));
}

/** Relative luminance. */
function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
