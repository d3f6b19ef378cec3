import assert from 'node:assert/strict';
import { plainLabel, plainMessage } from '../../src/presentation/plainLabel.js';
import { plainRow } from '../../src/presentation/rows/row.js';

describe('A label', () => {
  const kept = [
    'Acme & Co. (NL)',
    'US$5 million',
    '$ (five)',
    'a loss of $',
    '小米',
    'می‌خواهم',
    '👨‍👩‍👧',
    'שלום',
    'a [b] (c)',
  ];
  for (const text of kept) it(`shows ${text} as it is`, () => assert.equal(plainLabel(text), text));

  const changed: readonly [written: string, shown: string][] = [
    ['$(zap) Acme', '\uff04(zap) Acme'],
    ['$(sync~spin)', '\uff04(sync~spin)'],
    ['$$(zap)', '$\uff04(zap)'],
    ['a loss of $(5) million', 'a loss of \uff04(5) million'],
    ['gpj.\u202eexe', 'gpj. exe'],
    ['\u2067Acme\u2069', ' Acme '],
    ['\u200fAcme', ' Acme'],
    ['two\nlines', 'two lines'],
    ['bell\u0007', 'bell '],
    ['a\u0085b\u2028c', 'a b c'],
  ];
  for (const [written, shown] of changed)
    it(`shows ${JSON.stringify(written)} as ${JSON.stringify(shown)}`, () => {
      assert.equal(plainLabel(written), shown);
      assert.equal(plainLabel(shown), shown);
      assert.equal(shown.length, written.length, 'places in it stay where they are');
    });

  it('of several lines keeps its lines', () => assert.equal(plainLabel('a\nb\rc\u202ed', 'lines'), 'a\nb c d'));
});

describe('A message', () => {
  it('holds no link that could be clicked', () => {
    assert.equal(plainMessage('[x](command:evil)'), '[x\uff3d(command:evil)');
    assert.equal(plainMessage('[x](https://evil.example)'), '[x\uff3d(https://evil.example)');
  });
  it('shows brackets as they are', () => assert.equal(plainMessage('Acme [sic] (5)'), 'Acme [sic] (5)'));
});

describe('A row', () => {
  it('shows what articles write in all its texts as text', () => {
    const hostile = '$(zap)\u202e\u0007';
    const shown = '\uff04(zap)  ';
    const row = plainRow({
      id: hostile,
      label: hostile,
      highlight: [0, 6],
      description: hostile,
      tooltip: `${hostile}\n${hostile}`,
      spoken: hostile,
      icon: { name: 'file' },
    });
    assert.deepEqual(row, {
      id: hostile,
      label: shown,
      highlight: [0, 6],
      description: shown,
      tooltip: `${shown}\n${shown}`,
      spoken: shown,
      icon: { name: 'file' },
    });
  });
  it('has nothing that it had not', () => assert.deepEqual(plainRow({ id: 'a', label: 'b' }), { id: 'a', label: 'b' }));
});
