import assert from 'node:assert/strict';
import { anchorQuotes } from '../../src/core/notes/anchorNotes.js';
import { noteOf } from '../../src/core/notes/annotation.js';
import { CountedText } from '../../src/core/notes/countedText.js';
import type { NoteQuote } from '../../src/core/notes/note.js';
import { quotePassage } from '../../src/core/notes/quotePassage.js';
import { alikeLines, editing, newsArticle, PARAGRAPH_EDITS } from './editedArticles.js';

describe('A note', () => {
  // Of forty other seeds no note came to stand elsewhere either. In short items of a newswire, of which many lines are alike,
  // one in a million may: where nearly all of a line was edited away, of which a copy stands elsewhere.
  it('never comes to stand elsewhere, and stays where its words do, whatever is done with paragraphs', () => {
    const { wrong, share, standing } = editing(1, 5000, newsArticle, PARAGRAPH_EDITS);
    assert.deepEqual(wrong.slice(0, 3), []);
    assert.ok(standing > 25_000, `only ${standing} stand once`);
    assert.ok(share >= 0.96, `only ${share} of them are anchored`);
  });

  it('nor where words are edited besides, and copied before', () => {
    const { wrong, share, standing } = editing(1, 2000, newsArticle);
    assert.deepEqual(wrong.slice(0, 3), []);
    assert.ok(standing > 10_000, `only ${standing} stand once`);
    assert.ok(share >= 0.95, `only ${share} of them are anchored`);
  });

  // Of lines that are alike but for a number many are lost: what is sure of no line is on none.
  it('never comes to stand on a line that is much alike', () => {
    const { wrong, all, share } = editing(2, 1000, alikeLines);
    assert.equal(all, 10_000);
    assert.deepEqual(wrong.slice(0, 3), []);
    assert.ok(share >= 0.35, `only ${share} of them are anchored`);
  });
});

describe('A quote', () => {
  const quoted = (text: string, words: string, from = 0): NoteQuote => {
    const start = text.indexOf(words, from);
    return quotePassage(new CountedText(text), { start, end: start + words.length });
  };
  const placed = (text: string, quote: NoteQuote): string | undefined => {
    const counted = new CountedText(text);
    const [span] = anchorQuotes(counted, [quote]);
    if (!span) return undefined;
    const { start, end } = counted.toFile(span);
    return `${text.slice(Math.max(0, start - 9), start)}[${text.slice(start, end)}]`;
  };
  const TEXT =
    'Acme sold 26 million phones in the first half of the year, 😀 as it said.\n\nNobody believed it; the board met on Friday.\n';

  it('counts code points, and one for each end of a line, whatever the file has', () => {
    const { position, exact } = quoted(TEXT, 'the board');
    const points = Array.from(TEXT);
    assert.equal(points.slice(position?.start, position?.end).join(''), 'the board');
    const windows = TEXT.replaceAll('\n', '\r\n');
    const there = quoted(windows, 'the board');
    assert.deepEqual(there, quoted(TEXT, 'the board'));
    assert.equal(exact, 'the board');
    assert.equal(quoted(windows, 'it said.\r\n\r\nNobody').exact, 'it said.\n\nNobody');
    for (const end of ['\n', '\r\n', '\r'])
      assert.equal(placed(TEXT.replaceAll('\n', end), there), 'eved it; [the board]', JSON.stringify(end));
  });

  it('parts no character', () => {
    const { prefix, suffix } = quoted(`${'a'.repeat(60)}${'😀'.repeat(60)}words${'😀'.repeat(60)}`, 'words');
    for (const side of [prefix, suffix]) assert.match(side, /^(?:😀|a){11,}$/u);
  });

  it('has so much beside it as tells it from others', () => {
    const text =
      'The net profit of Acme rose to 26 million. The net profit of Orion rose to 26 million. Nobody wondered.\n';
    const { prefix, suffix, exact, alike } = quoted(text, '26 million', text.indexOf('Orion'));
    assert.ok(prefix.includes('Orion') && suffix.includes('Nobody'), `${prefix}|${suffix}`);
    const whole = prefix + exact + suffix;
    assert.ok(
      alike?.some(([from, to]) => whole.slice(from, to) === ' rose to 26 million. '),
      JSON.stringify(alike),
    );
  });

  for (const [what, change, expected] of [
    [
      'another paragraph before it',
      (text: string) => `Something else that is new.\n\n${text}`,
      'eved it; [the board met]',
    ],
    [
      'the words behind it changed',
      (text: string) => text.replace('on Friday', 'in secret'),
      'eved it; [the board met]',
    ],
    ['its own words changed', (text: string) => text.replace('the board', 'a board'), undefined],
    ['both sides changed', (text: string) => text.replace('it;', 'them:').replace('on Friday', 'again'), undefined],
    ['its paragraph gone', (text: string) => text.replace(/Nobody.*/, ''), undefined],
    ['its paragraph twice', (text: string) => text + text.slice(text.indexOf('Nobody')), undefined],
    [
      'a copy of its paragraph, and its own words changed',
      (text: string) => `${text}${text.slice(text.indexOf('Nobody'))}`.replace('board met', 'boards met'),
      undefined,
    ],
    ['no text at all', () => '', undefined],
  ] as const)
    it(`with ${what} ${expected ? 'is found' : 'is nowhere'}`, () => {
      assert.equal(placed(change(TEXT), quoted(TEXT, 'the board met')), expected);
    });

  it('of many words that stood once is found wherever they stand', () => {
    const quote = quoted(TEXT, 'Nobody believed it; the board met on Friday.');
    assert.equal(
      placed('Nobody believed it; the board met on Friday. And so on, and on.', quote)?.startsWith('[Nobody'),
      true,
    );
  });

  it('of words that stand twice stays at its position only as long as the text is the same', () => {
    const paragraph = `${'The same is said again and again, word for word, in every one of these lines. '.repeat(4)}\n`;
    const text = paragraph.repeat(3);
    const quote = quoted(text, 'word for word', paragraph.length);
    const length = quote.prefix.length + quote.exact.length + quote.suffix.length;
    assert.deepEqual(quote.alike, [[0, length]]);
    const [span] = anchorQuotes(new CountedText(text), [quote]);
    assert.equal(span?.start, text.indexOf('word for word', paragraph.length));
    for (const other of [`${text}.`, paragraph.repeat(2), paragraph]) assert.equal(placed(other, quote), undefined);
  });

  it('of another program, without any word of what stood beside it, is found where it stands once', () => {
    const foreign = { exact: 'in the first half of the year', prefix: '', suffix: '' };
    assert.equal(placed(TEXT, foreign), 'n phones [in the first half of the year]');
    assert.equal(placed(TEXT + TEXT, foreign), undefined);
    assert.equal(placed(TEXT, { exact: 'it', prefix: '', suffix: '' }), undefined, 'too little');
    assert.equal(placed(TEXT, { exact: '', prefix: '', suffix: '' }), undefined);
    const far = { exact: 'the board', prefix: '', suffix: '', position: { start: 5_000_000, end: 5_000_009 } };
    assert.equal(placed(TEXT, far), undefined);
  });

  it('that was written down with less is found as it was told from others', () => {
    const words = 'Nobody believed it; the board met on Friday.';
    const target = (crossread: object) => ({
      id: 'urn:1',
      target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: words, suffix: '\n' }, crossread },
    });
    const found = (crossread: object) => placed(`${TEXT}.`, noteOf(target(crossread)).quote as NoteQuote);
    for (const sure of [{ stood: 'once' }, { alike: [] }])
      assert.ok(found(sure)?.endsWith(`[${words}]`), JSON.stringify(sure));
    for (const alike of [{ stood: 'repeated' }, { alike: [[0, words.length + 1]] }, {}])
      assert.equal(found(alike), undefined, JSON.stringify(alike));
  });

  it('is on no copy of a line whose first is gone from between its own', () => {
    const line = 'Revs 22.2 mln vs 11.2 mln\n';
    const around = ['Net 194,842 vs 54,200 for the quarter\n', 'Six months to the end of January\n'] as const;
    const quote = quoted(around.join(line), 'evs 22.2 mln v');
    assert.equal(placed(`${line}Qtr ended\n${around.join('')}`, quote), 'R[evs 22.2 mln v]', 'it has moved');
    assert.equal(placed(`${line}Qtr ended\n${around.join('Revs 2 perhaps\n')}`, quote), undefined);
  });

  it('at the end of a line is not told by the line behind it', () => {
    const lines = [
      'In companies and enterprises, MTI said.\n',
      'The rate will be half a point above that of others.\n',
    ];
    const quote = quoted(lines.join(''), 'said.');
    assert.equal(placed(`Something else. ${lines.join('')}`, quote), 'ses, MTI [said.]');
    assert.equal(placed(`The agency of Hungary said.\n${lines[1]}`, quote), undefined);
  });

  it('of a few letters needs some on either side', () => {
    const text =
      'The spokesman said that the sharp fall in February reflected some compensation for the flat figure.\n';
    const quote = quoted(text, 'ry');
    assert.equal(placed(text.replace('The', 'A'), quote), 'in Februa[ry]');
    assert.equal(placed(text.replace('Februa', 'Feb'), quote), undefined);
  });

  it('from two lines is nowhere where only one of them is told', () => {
    const [first, second] = [
      'The fall has been running at about 20,000.\n',
      'A spokesman said that it reflected the past.\n',
    ];
    const quote = quoted(`${first}${second}`, '.\nA');
    assert.equal(placed(`Something new.\n${first}${second}`, quote), 'ut 20,000[.\nA]');
    assert.equal(placed(`${first}Something new.\nIt goes on.\n${second}`, quote), undefined);
  });

  it('is looked for in a hostile text as in any other', () => {
    const quotes = Array.from({ length: 3000 }, (_, i) => ({
      exact: 'a'.repeat(10 + (i % 50)),
      prefix: 'a'.repeat(40),
      suffix: 'a'.repeat(40),
    }));
    const hostile = new CountedText('a'.repeat(2_000_000));
    assert.deepEqual(new Set(anchorQuotes(hostile, quotes)), new Set([undefined]));
  });
});
