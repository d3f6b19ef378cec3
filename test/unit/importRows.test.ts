import assert from 'node:assert/strict';
import { importFile } from '../../src/import/importFile.js';
import { csvRows } from '../../src/import/rows/csvRows.js';
import { rowOf } from '../../src/import/rows/readRows.js';
import { bytesOf, imported, importedAll, refusal } from './importing/imported.js';

describe('A table of articles to import', () => {
  it('has an article a row, by the names of its columns', async () => {
    const csv = [
      'Headline,Byline,Pub_Date,Outlet,URL,Body',
      '"Acme ""sells""",Jane Doe and John Smith,"May 20, 2019",The Paper,https://paper.example/a,"Acme sold',
      '5 million phones."',
      'Globex,,,,,Globex sold.',
    ].join('\r\n');
    assert.deepEqual(await importedAll('a.csv', csv), [
      {
        title: 'Acme "sells"',
        authors: ['Jane Doe', 'John Smith'],
        date: '2019-05-20',
        publisher: 'The Paper',
        address: 'https://paper.example/a',
        body: 'Acme sold\n5 million phones.',
      },
      { title: 'Globex', body: 'Globex sold.' },
    ]);
  });

  const tables: readonly (readonly [text: string, rows: readonly (readonly string[])[]])[] = [
    [
      'a;b\n"1;2";3',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    [
      'a\tb\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a,b\n\n1,"2\n3"\n',
      [
        ['a', 'b'],
        ['1', '2\n3'],
      ],
    ],
    ['a,b\n"never closed,2', [['a', 'b'], ['never closed,2']]],
    ['a,b,', [['a', 'b', '']]],
    ['', []],
  ];
  for (const [text, rows] of tables)
    it(`is parted as it is written: ${JSON.stringify(text)}`, () => assert.deepEqual([...csvRows(text)], rows));

  it('tells the rows that have no text', async () => {
    const found = await importFile({ name: 'a.csv', bytes: bytesOf('title,text\nOne,Acme sold.\nTwo,\n') });
    assert.ok('articles' in found);
    assert.deepEqual([found.articles.length, found.problems], [1, [{ code: 'badRow', args: [], place: '2' }]]);
    assert.equal(await refusal('a.csv', 'title,date\nOne,2019\n'), 'noRows');
  });
});

describe('JSON of articles to import', () => {
  const row = { title: 'Acme sells', text: 'Acme sold 5 million phones.', source: 'The Paper', date: '2019-05-20' };
  const article = { title: 'Acme sells', date: '2019-05-20', publisher: 'The Paper', body: row.text };

  it('is an object a line, a list, or an object with a list', async () => {
    assert.deepEqual(await imported('a.jsonl', `${JSON.stringify(row)}\n`), article);
    assert.deepEqual(await importedAll('a.json', JSON.stringify([row, row])), [article, article]);
    assert.deepEqual(await importedAll('a.json', JSON.stringify({ count: 1, articles: [row] }, null, 2)), [article]);
    assert.deepEqual(await imported('a.json', JSON.stringify(row, null, 2)), article);
  });

  it('takes names and values of several kinds', async () => {
    const other = {
      headline: 'Acme',
      maintext: '<p>Acme sold.</p><p>Globex, too.</p>',
      authors: ['Jane Doe', { name: 'John Smith' }],
      publisher: { name: 'The Paper' },
      source: 'https://paper.example/a',
      published_at: 1558346400,
    };
    assert.deepEqual(await imported('a.jsonl', JSON.stringify(other)), {
      title: 'Acme',
      authors: ['Jane Doe', 'John Smith'],
      date: '2019-05-20',
      publisher: 'The Paper',
      address: 'https://paper.example/a',
      body: 'Acme sold.\n\nGlobex, too.',
    });
  });

  it('tells the lines that are wrong', async () => {
    const found = await importFile({
      name: 'a.jsonl',
      bytes: bytesOf(`${JSON.stringify(row)}\n{broken\n[1]\n"text"\n`),
    });
    assert.ok('articles' in found);
    assert.deepEqual(
      found.problems.map(({ place }) => place),
      ['2', '3', '4'],
    );
    for (const text of ['[]', '[1]', '{"a": 1}', '{', '[']) assert.equal(await refusal('a.json', text), 'noRows', text);
  });
});

describe('A row of a table', () => {
  it('has no more values than fields, however many columns the table names', () => {
    const columns = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
    assert.deepEqual(rowOf(columns, ['a', 'b']), { c0: 'a', c1: 'b' });
  });
  it('has no value of a field without a column', () => assert.deepEqual(rowOf(['a'], ['1', '2']), { a: '1' }));
  it('has an empty field', () => assert.deepEqual(rowOf(['a', 'b'], ['', '2']), { a: '', b: '2' }));
});
