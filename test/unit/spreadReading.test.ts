import assert from 'node:assert/strict';
import type { Figure } from '../../src/core/model.js';
import { figureReading, spreadReading } from '../../src/presentation/wording.js';
import { corpusOf } from './shownCorpus.js';

const figureIn = (text: string): Figure => {
  const [figure] = corpusOf({ a: text }).index.article('a')?.annotations.figures ?? [];
  assert.ok(figure);
  return figure;
};

describe('A short reading of figures', () => {
  const SPREADS: readonly (readonly [string, string, string])[] = [
    ['It sold 15.3 million barrels.', 'It sold 16.1 million barrels.', '15.3 – 16.1 million barrels'],
    ['It cost $5 million.', 'It cost $7.25 million.', 'USD 5 – 7.25 million'],
    ['It cost $900,000.', 'It cost $1.1 million.', 'USD 900,000 – 1.1 million'],
    ['It cost $900 million.', 'It cost $1.1 billion.', 'USD 900 million – 1.1 billion'],
    ['It grew 12 percent.', 'It grew 14.5 percent.', '12 – 14.5 %'],
    ['It sold 15.3 million barrels.', 'It sold 15.3 million barrels.', '15.3 million barrels'],
    ['It sold 12 boats.', 'It sold more than 15 boats.', '12 – more than 15 boats'],
  ];
  for (const [low, high, told] of SPREADS)
    it(told, () => {
      assert.equal(spreadReading(figureIn(low), figureIn(high)).replaceAll('\u00a0', ' '), told);
    });

  it('keeps every digit', () => {
    assert.equal(figureReading(figureIn('It cost $4.123456 million.'), 'short'), 'USD\u00a04.123456 million');
    assert.equal(figureReading(figureIn('It sold 1,234,567 boats.'), 'short'), '1.234567 million boats');
    assert.equal(figureReading(figureIn('It sold 1,234,567 boats.')), '1,234,567 boats');
  });
});
