import type { Item } from '../item.js';
import type { Stage } from '../stage.js';
import { figureTwins } from '../twins.js';

/** Are the figures of a sentence read as those of its translation are? Judged where either has a figure. */
export const twinReadings: Stage = (corpora) =>
  corpora.flatMap(({ id, twins }) =>
    twins.flatMap((sentence): Item[] => {
      const { pairs, alone } = figureTwins(sentence);
      if (pairs.length + alone.length === 0) return [];
      const both = pairs.map(([figure]) => figure.text);
      const got = [...both, ...alone.map(({ text }) => `${text} in one language only`)].join('; ');
      return [{ id: `${id}/${sentence.id}`, lang: sentence.lang, right: alone.length === 0, expected: 'alike', got }];
    }),
  );
