import assert from 'node:assert/strict';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import { addCorrection } from '../../src/core/corpus/correctionEdits.js';
import { emptyList } from '../../src/core/corpus/emptyList.js';
import { problemMessage } from '../../src/core/corpus/problems.js';
import { readArticle, readCorpus } from '../../src/core/corpus/readCorpus.js';
import { unusedIn } from '../../src/core/corpus/readCorrections.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { placeCorrections } from '../../src/core/corrections/placeCorrections.js';
import { compileLexicon } from '../../src/core/entities/lexicon.js';
import { memoryFiles } from './memoryFiles.js';

const TEXT =
  'Steve Chen founded Blue Line Inc. in 2005. Blue Line Inc. sold 26 million boats in 2014. ' +
  'Red Star Corp. said so. Chen left, and 26 million people saw it.\n';
const LEXICON = { entities: [{ id: 'red-star', name: 'Red Star Corp.', kind: 'company', aliases: ['Red Star'] }] };

const at = (words: string, occurrence = 1): number => {
  let found = -1;
  for (let n = 0; n < occurrence; n++) found = TEXT.indexOf(words, found + 1);
  return found;
};
const BOATS = { article: 'a.txt', text: '26 million', before: 'sold ', after: ' boats', at: at('26 million') };

/** The article of a corpus with these corrections, and all that is wrong. */
async function read(corrections: unknown, text = TEXT) {
  const files = memoryFiles({
    'crossread.json': '{"language": "en", "lexicon": "lexicon.json", "articles": ["*.txt"]}',
    'lexicon.json': JSON.stringify(LEXICON),
    'corrections.json': typeof corrections === 'string' ? corrections : JSON.stringify({ corrections }),
    'a.txt': text,
  });
  const corpus = await readCorpus(files);
  const [entry] = corpus.entries;
  const { article } = entry ? await readArticle(files, entry, corpus.language) : {};
  assert.ok(article);
  const lexicon = compileLexicon(corpus.lexicon?.entities ?? []);
  const annotations = annotateArticle(article, lexicon);
  const problems = [...corpus.problems, ...unusedIn(article, corpus.corrections.get('a.txt') ?? [])];
  const named = annotations.mentions.map(({ start, end, entity }) => `${text.slice(start, end)}: ${entity}`);
  const figures = annotations.figures.map(({ start, end, subject, period }) => [
    text.slice(start, end),
    subject,
    period,
  ]);
  return { article, annotations, named, figures, problems: problems.map(problemMessage), found: problems };
}

const EMPTY_CORRECTIONS = emptyList('corrections');

describe('A correction of one place of an article', () => {
  it('that is none leaves all as it is', async () => {
    const { figures, named, problems } = await read([]);
    assert.deepEqual(problems, []);
    assert.deepEqual(figures, [
      ['26 million', 'company/blue-line', '2014'],
      ['26 million', undefined, undefined],
    ]);
    assert.ok(named.includes('Chen: person/chen-steve'), named.join());
  });

  it('takes the figure away that is none, and no other', async () => {
    const { figures, problems } = await read([{ ...BOATS, isFigure: false }]);
    assert.deepEqual(problems, []);
    assert.deepEqual(figures, [['26 million', undefined, undefined]]);
  });

  it('gives a figure another owner: of the lexicon by name, another name or id, or whom the article names', async () => {
    for (const owner of ['Red Star Corp.', 'Red Star', 'red-star'])
      assert.equal((await read([{ ...BOATS, owner }])).figures[0]?.[1], 'red-star', owner);
    assert.equal((await read([{ ...BOATS, owner: 'Steve Chen' }])).figures[0]?.[1], 'person/chen-steve');
    const { annotations } = await read([{ ...BOATS, owner: 'Red Star' }]);
    assert.equal(annotations.reading.statements[0]?.figure.subject, 'red-star', 'and so it is compared');
    assert.equal(annotations.figures[0]?.unit, (await read([])).annotations.figures[0]?.unit, 'the rest stays');
  });

  it('leaves a figure its owner where nobody knows the other', async () => {
    assert.equal((await read([{ ...BOATS, owner: 'Nobody' }])).figures[0]?.[1], 'company/blue-line');
  });

  it('gives a figure another period', async () => {
    assert.equal((await read([{ ...BOATS, period: '2013-H2' }])).figures[0]?.[2], '2013-H2');
    const both = await read([{ ...BOATS, period: '2012', owner: 'Red Star' }]);
    assert.deepEqual(both.figures[0], ['26 million', 'red-star', '2012']);
  });

  it('says who a name means in the article, or in one place of it', async () => {
    const mei = { article: 'a.txt', text: 'Chen', is: 'Mei Chen', kind: 'person' };
    const { named, annotations } = await read([mei]);
    assert.ok(named.includes('Chen: person/chen-mei'), named.join());
    assert.ok(named.includes('Steve Chen: person/chen-steve'), 'a longer name is another');
    const entity = annotations.entities.find(({ id }) => id === 'person/chen-mei');
    assert.deepEqual([entity?.name, entity?.kind], ['Mei Chen', 'person']);
    const steve = annotations.entities.find(({ id }) => id === 'person/chen-steve');
    assert.deepEqual(steve?.aliases, ['Steve Chen']);
    const line = { article: 'a.txt', text: 'Blue Line Inc', is: 'Red Star', kind: 'company' };
    const second = { ...line, before: '2005. ', after: '. sold', at: at('Blue Line', 2) };
    assert.deepEqual(
      (await read([second])).named.filter((name) => name.startsWith('Blue')),
      ['Blue Line Inc: company/blue-line', 'Blue Line Inc: red-star'],
    );
    const everywhere = await read([line]);
    assert.ok(!everywhere.annotations.entities.some(({ id }) => id === 'company/blue-line'), 'nobody is called so');
    assert.equal(everywhere.figures[0]?.[1], 'red-star', 'its figures go with it');
  });

  it('is found where its words have moved, as long as they stand there once', async () => {
    const moved = await read([{ ...BOATS, isFigure: false }], `New first line.\n${TEXT}`);
    assert.deepEqual([moved.problems, moved.figures.length], [[], 1]);
  });

  it('is not used, and said to be so on its line, where its quote is gone or stands there twice', async () => {
    const gone = await read([{ ...BOATS, isFigure: false }], TEXT.replace('sold 26', 'sold about 26'));
    assert.match(gone.problems.join(), /“26 million” does not stand in “a\.txt” any more as it is quoted here/);
    assert.equal(gone.figures.length, 2);
    const [problem] = gone.found;
    assert.deepEqual([problem?.file, problem?.severity], ['corrections.json', 'warning']);
    assert.ok(problem?.span && problem.span.start > 0);
    const twice = await read([{ ...BOATS, isFigure: false }], `\n${TEXT}${TEXT}`);
    assert.equal(twice.problems.length, 1);
    const { article, text } = BOATS;
    assert.equal((await read([{ article, text, isFigure: false }])).problems.length, 1, 'nobody knows which');
  });

  it('holds in the section that it is in, and with markup around it', async () => {
    const markup = 'Intro.\n\n*Blue Line Inc.* sold **26 million** boats in 2014.\n';
    const start = markup.indexOf('26 million');
    const place = { article: 'a.txt', text: '26 million', before: '**', after: '**', at: start };
    assert.deepEqual((await read([{ ...place, owner: 'Red Star' }], markup)).figures[0]?.[1], 'red-star');
  });
});

describe('A file of corrections that is wrong', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['half-written', '{"corrections": [', /not valid JSON/],
    ['no list', '{"corrections": 5}', /“corrections” must be a list/],
    ['of an article that is not there', [{ article: 'b.txt', text: 'x', isFigure: false }], /“b\.txt” is no article/],
    ['of an article outside', [{ article: '../a.txt', text: 'x', isFigure: false }], /is no article of this corpus/],
    ['that says nothing', [{ article: 'a.txt', text: '26 million' }], /This corrects nothing/],
    ['with a period that is none', [{ ...BOATS, period: 'soon' }], /must be a date/],
    ['with an unknown key', [{ ...BOATS, isFigure: false, note: 'x' }], /Unknown key “note”/],
    ['with a kind that is none', [{ ...BOATS, is: 'X', kind: 'dog' }], /must be one of person/],
    ['with a place that is none', [{ ...BOATS, isFigure: false, at: -1 }], /must be a larger number/],
    [
      'with a quote that is too long',
      [{ ...BOATS, before: 'x'.repeat(301), isFigure: false }],
      /is too long: at most 300 characters are read/,
    ],
    ['with no words', [{ ...BOATS, text: '', isFigure: false }], /must not be empty/],
  ];
  for (const [what, corrections, message] of wrong) {
    it(`${what}: is said, and the rest is read`, async () => {
      const { problems, figures } = await read(corrections);
      assert.match(problems.join(), message);
      assert.ok(figures.length > 0);
    });
  }

  it('names the line that is wrong, also behind others that are', async () => {
    const { found } = await read([
      { ...BOATS, period: 'soon' },
      { article: 'b.txt', text: 'x', isFigure: false },
      { ...BOATS, isFigure: false },
    ]);
    const text = JSON.stringify({
      corrections: [
        { ...BOATS, period: 'soon' },
        { article: 'b.txt', text: 'x', isFigure: false },
        { ...BOATS, isFigure: false },
      ],
    });
    const unknown = found.find(({ code }) => code === 'unknownArticle');
    assert.match(text.slice(unknown?.span?.start, unknown?.span?.end), /b\.txt/);
  });

  it('of hostile size costs no more than reading it', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ article: 'a.txt', text: `gone ${i}`, isFigure: false }));
    const { problems, figures } = await read(many, TEXT.repeat(2000));
    assert.match(problems.join('\n'), /The first 500 corrections of an article are used/);
    assert.ok(figures.length > 0);
    const long = 'a'.repeat(2_000_000);
    const placed = placeCorrections(
      long,
      Array.from({ length: 500 }, () => ({ text: `${'a'.repeat(200)}b`, isFigure: false as const })),
    );
    assert.ok(placed.every(({ isLost }) => isLost));
  });
});

describe('A correction is written', () => {
  const written = (text: string, correction: Parameters<typeof addCorrection>[1]): string => {
    const change = addCorrection(text, correction);
    assert.ok(change);
    const after = applyChange(text, change);
    JSON.parse(after);
    return after;
  };

  it('on a line of its own, in the order of the articles and their texts', () => {
    const one = written(EMPTY_CORRECTIONS, { ...BOATS, isFigure: false });
    const two = written(one, { ...BOATS, before: 'and ', at: 1, isFigure: false });
    const three = written(two, { ...BOATS, article: '0.txt', owner: 'Acme' });
    const lines = JSON.parse(three).corrections.map((c: { article: string; at: number }) => [c.article, c.at]);
    assert.deepEqual(lines, [
      ['0.txt', BOATS.at],
      ['a.txt', 1],
      ['a.txt', BOATS.at],
    ]);
    assert.equal(three.split('\n').length, EMPTY_CORRECTIONS.split('\n').length + 3);
  });

  it('into the line that is about the same words', () => {
    const one = written(EMPTY_CORRECTIONS, { ...BOATS, owner: 'Acme' });
    const two = written(one, { ...BOATS, period: '2012' });
    const three = written(two, { ...BOATS, owner: 'Zeta' });
    assert.deepEqual(JSON.parse(three).corrections, [{ ...BOATS, owner: 'Zeta', period: '2012' }]);
    assert.equal(addCorrection(three, { ...BOATS, owner: 'Zeta' }), undefined, 'it says so already');
  });

  it('not into what is no list', () => {
    for (const text of ['{', '[]', '{}', '{"corrections": 1}'])
      assert.equal(addCorrection(text, { ...BOATS, isFigure: false }), undefined, text);
  });
});
