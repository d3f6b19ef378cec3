import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { contrast, hexColor } from '../contrast.js';

// WCAG 2.1, 1.4.11: what tells something without words has this contrast with what is beside it.
const LEAST_CONTRAST = 3;

/** The backgrounds of the editor in the themes that VS Code comes with; of several of a kind the hardest. */
const BACKGROUNDS = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

const contrastOf = (color: string, background: string): number => contrast(hexColor(color), hexColor(background));

describe('The colours of marks', () => {
  it('are told apart as WCAG says: black from white as far as can be, and what is the same not at all', () => {
    assert.equal(contrastOf('#000000', '#ffffff'), 21);
    assert.equal(contrastOf('#ffffff00', '#000000'), 1);
  });

  for (const { id, defaults } of manifest.contributes.colors) {
    // A background only helps to find what is underlined or framed.
    if (/Background$/.test(id)) continue;
    for (const [theme, background] of Object.entries(BACKGROUNDS)) {
      it(`${id} is seen in a ${theme} theme`, () =>
        assert.ok(contrastOf(defaults[theme as keyof typeof BACKGROUNDS], background) >= LEAST_CONTRAST));
    }
  }
});
