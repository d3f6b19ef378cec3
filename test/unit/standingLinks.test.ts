import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';

const lexicon = compileLexicon([{ id: 'veldra', name: 'Veldra', kind: 'company', aliases: [] }]);

/** The types of the links between the figures of two articles. */
function linksBetween(language: string, ...texts: readonly [string, string]): readonly string[] {
  const index = new CorpusIndex();
  texts.forEach((text, k) => {
    const { article } = makeArticle({ file: `${k}.txt`, date: '2022-03-01', language }, text);
    index.put({ article, annotations: annotateArticle(article, lexicon) });
  });
  return index.links().map(({ type }) => type);
}

describe('what is not simply stated', () => {
  const STATED: Readonly<Record<string, string>> = {
    en: 'Veldra sold 26 million pumps in 2021.',
    nl: 'Veldra verkocht in 2021 26 miljoen pompen.',
    de: 'Veldra verkaufte im Jahr 2021 26 Millionen Pumpen.',
  };
  for (const [language, text, ...types] of [
    ['en', 'Veldra sold 30 million pumps in 2021.', 'conflict'],
    ['en', 'Veldra sold 26.1 million pumps in 2021.', 'same-fact'],
    ['en', 'Veldra did not sell 30 million pumps in 2021.'],
    ['en', 'Who says Veldra sold 30 million pumps in 2021?'],
    ['en', 'Analysts asked whether Veldra sold 30 million pumps in 2021.'],
    ['en', 'Veldra may sell 30 million pumps in 2021.'],
    ['en', 'Veldra reportedly sold 30 million pumps in 2021.'],
    ['en', 'Veldra wants to sell 26.1 million pumps in 2021.', 'target-outcome'],
    ['nl', 'Veldra verkocht in 2021 30 miljoen pompen.', 'conflict'],
    ['nl', 'Veldra verkocht in 2021 geen 30 miljoen pompen.'],
    ['nl', 'Wie zegt dat Veldra in 2021 30 miljoen pompen verkocht?'],
    ['nl', 'Veldra verkoopt in 2021 misschien 30 miljoen pompen.'],
    ['nl', 'Veldra wil in 2021 26,1 miljoen pompen verkopen.', 'target-outcome'],
    ['de', 'Veldra verkaufte im Jahr 2021 30 Millionen Pumpen.', 'conflict'],
    ['de', 'Veldra verkaufte im Jahr 2021 nicht 30 Millionen Pumpen.'],
    ['de', 'Wer sagt, dass Veldra 2021 30 Millionen Pumpen verkaufte?'],
    ['de', 'Veldra könnte 2021 30 Millionen Pumpen verkaufen.'],
    ['de', 'Veldra will 2021 26,1 Millionen Pumpen verkaufen.', 'target-outcome'],
  ] as const) {
    it(`${types[0] ?? 'no link'}: ${text}`, () =>
      assert.deepEqual(linksBetween(language, STATED[language] as string, text), types));
  }
});
