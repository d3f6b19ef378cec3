import assert from 'node:assert/strict';
import { spoken } from './spoken.js';
import { cardOf, hoverAt, inside, openArticle } from './support.js';

describe('A card read aloud', () => {
  const textOf = async (article: string, text: string, read: RegExp): Promise<string> => {
    const document = await openArticle(article);
    await cardOf(document, text, read);
    const hover = await hoverAt(document.uri, inside(document, text));
    const words = spoken(hover?.text ?? '');
    return words;
  };

  it('says of a figure what it is, what says the same, and what comes of it', async () => {
    const lines = (await textOf('002', '26 miljoen', /26\.1 million/)).split('\n');
    assert.equal(lines[0], '26 miljoen, read as 26,000,000 phones');
    assert.match(lines[1] ?? '', /^Over time: 7\.19 million \(2012\), .*\(first half of 2014\)/);
    assert.deepEqual(lines.slice(2, 6), [
      'Xiaomi · gsms · first half of 2014',
      '= 26.1 million in Millet internationalization can go far · Alibaba Cloud · July 2014',
      "“However, only 26.1 million handsets were sold in the first half of the year, less than half of the year's total.”",
      'Why: same subject, unit, period, measure and status; 26 ± 0.5 million meets 26.1 ± 0.05 million',
    ]);
    assert.ok(lines.some((line) => line.startsWith('Outcome: 26 million of 60 million: 43.3 % reached so far · ')));
    assert.ok(lines.some((line) => line.startsWith('Worked out: 26 million after +271 % means ')));
    assert.ok(lines.some((line) => /^Told by \d articles: ./.test(line)));
    assert.equal(lines.at(-1), 'More in the card view · Correct…');
  });

  it('says of a company at a glance who it is, its figures and events, and where it is named', async () => {
    const lines = (await textOf('000', 'Xiaomi', /in 5 articles/)).split('\n');
    assert.equal(lines.length, 5);
    assert.match(lines[0] ?? '', /^Xiaomi · company · Chinese maker of smartphones and connected devices/);
    assert.match(lines[1] ?? '', /^Figures: .+: .+ \(.*\d{4}\)/);
    assert.match(lines[2] ?? '', /^Events: .+ \d{4}.*: ./);
    assert.match(lines[3] ?? '', /^Mention 1 of 15 here · \d+ mentions in 5 articles: ./);
    assert.equal(lines[4], 'More in the card view · Correct…');
  });

  it('has no mark-up, no address and no empty part in any line', async () => {
    for (const [article, text, read] of [
      ['000', 'US$320 million', /2,000,000,000/],
      ['000', '50,000', /sold out/],
      ['001', '1.5 million units', /18 million/],
      ['000', 'Jun Lei', /in 5 articles/],
    ] as const) {
      for (const line of (await textOf(article, text, read)).split('\n')) {
        assert.doesNotMatch(line, /command:|data:|\*\*|\]\(|undefined|\(\)|\{\d\}|· ·|·$|^·|: ·/, line);
      }
    }
  });
});
