import assert from 'node:assert/strict';
import manifest from '../../package.json';

// WCAG 2.1, 1.4.11: what tells something without words has this contrast with what is beside it.
const LEAST_CONTRAST = 3;

/** The backgrounds of the editor in the themes that VS Code comes with; of several of a kind the hardest. */
const BACKGROUNDS = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

const channels = (color: string): number[] =>
  (color.slice(1).match(/../g) ?? []).map((hex) => Number.parseInt(hex, 16) / 255);

/** A colour as it is seen over a background. */
function over(color: string, background: string): number[] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(color);
  const below = channels(background);
  return [red, green, blue].map((channel, i) => alpha * channel + (1 - alpha) * (below[i] as number));
}

/** Relative luminance, as WCAG defines it. */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(color: string, background: string): number {
  const [a, b] = [luminance(over(color, background)), luminance(channels(background))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('The colours of marks', () => {
  it('are told apart as WCAG says: black from white as far as can be, and what is the same not at all', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff00', '#000000'), 1);
  });

  for (const { id, defaults } of manifest.contributes.colors) {
    // A background only helps to find what is underlined or framed.
    if (/Background$/.test(id)) continue;
    for (const [theme, background] of Object.entries(BACKGROUNDS)) {
      it(`${id} is seen in a ${theme} theme`, () =>
        assert.ok(contrast(defaults[theme as keyof typeof BACKGROUNDS], background) >= LEAST_CONTRAST));
    }
  }
});
