import assert from 'node:assert/strict';
import { openZip } from '../../src/import/zip/openZip.js';
import { makeDocx, paragraph } from '../importing/makeDocx.js';
import { makeZip, type ZipPart } from '../importing/makeZip.js';
import { imported, importedAll, refusal } from './importing/imported.js';

describe('A Word document to import', () => {
  it('is its text, with the title, the author and the day of its properties', async () => {
    const table = `<w:tbl>${['Year,Sold', '2019,5']
      .map(
        (row) =>
          `<w:tr>${row
            .split(',')
            .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
            .join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`;
    const docx = makeDocx(
      `${paragraph('Acme sells more', 'T')}${paragraph('Acme sold 5 million phones.')}${paragraph('Outlook', 'H')}${paragraph('More &amp; more.')}${table}`,
      '<dc:title>Acme sells more</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2019-05-20T10:00:00Z</dcterms:created>',
    );
    assert.deepEqual(await imported('a.docx', docx), {
      title: 'Acme sells more',
      authors: ['Jane Doe'],
      made: '2019-05-20',
      body: 'Acme sold 5 million phones.\n\n## Outlook\n\nMore & more.\n\n| Year | Sold |\n| --- | --- |\n| 2019 | 5 |',
    });
  });

  it('does not take the title of its template', async () => {
    const { title } = await imported(
      'a.docx',
      makeDocx(paragraph('Acme sold 5 million phones.'), '<dc:title>Company Letterhead</dc:title>'),
    );
    assert.equal(title, undefined);
  });

  it('reads no file and expands no entities that it names', async () => {
    const outside = makeDocx(
      `${paragraph('Acme sold. &x;')}`,
      '',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    );
    const bomb = makeDocx(
      paragraph(`Acme sold. ${'&c;'.repeat(1_000)}`),
      '',
      `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>`,
    );
    for (const docx of [outside, bomb]) {
      const text = await importedAll('a.docx', docx).then(
        ([article]) => article?.body ?? '',
        () => '',
      );
      assert.ok(!text.includes('root:') && text.length < 10_000);
    }
  });

  it('is refused where it is empty, incomplete or protected', async () => {
    assert.equal(await refusal('a.docx', makeDocx('')), 'noText');
    const whole = makeDocx(paragraph('Acme sold.'));
    assert.equal(await refusal('a.docx', whole.slice(0, -100)), 'damaged');
    assert.equal(await refusal('a.docx', makeZip([{ name: 'a.txt', content: 'Acme' }])), 'unknownFormat');
    const locked = Uint8Array.from(whole);
    const directory = Buffer.from(locked).indexOf('PK\u0001\u0002');
    locked[directory + 8] = 1;
    assert.equal(await refusal('a.docx', locked), 'protected');
  });
});

const WORDS = 'Acme sold more phones than ever before. '.repeat(20).trim();

function makeEpub(chapters: readonly ZipPart[], metadata = ''): Uint8Array {
  const items = chapters
    .map(({ name }, i) => `<item id="c${i}" href="${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const order = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('');
  return makeZip([
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>',
    },
    {
      name: 'book/content.opf',
      content: `<package><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${order}</spine></package>`,
    },
    ...chapters.map(({ name, content }) => ({ name: `book/${decodeURIComponent(name)}`, content })),
  ]);
}

describe('A book to import', () => {
  it('is an article for each chapter', async () => {
    const chapter = (title: string): string =>
      `<?xml version="1.0"?><html><head><title>x</title></head><body><h1>${title}</h1><p>${WORDS}</p></body></html>`;
    const epub = makeEpub(
      [
        { name: 'cover.xhtml', content: '<html><body><p>The cover</p></body></html>' },
        { name: 'text/one%201.xhtml', content: chapter('The first') },
        { name: 'two.xhtml', content: chapter('The second') },
      ],
      '<dc:title>Phones of the World</dc:title><dc:creator>Jane Doe</dc:creator><dc:creator>John Smith</dc:creator><dc:date>2019-05-20</dc:date><dc:language>en</dc:language>',
    );
    const articles = await importedAll('a.epub', epub);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['The first', 'The second'],
    );
    assert.deepEqual(articles[0], {
      title: 'The first',
      authors: ['Jane Doe', 'John Smith'],
      date: '2019-05-20',
      publisher: 'Phones of the World',
      language: 'en',
      body: WORDS,
    });
  });

  it('reads nothing outside itself', async () => {
    const epub = makeEpub([{ name: '../../../../etc/passwd', content: '' }]);
    assert.equal(await refusal('a.epub', epub), 'noText');
  });
});

describe('A packed file', () => {
  it('is unpacked up to a limit for all its parts', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, content: Buffer.alloc(1_000_000) }));
    const packed = makeZip(parts);
    assert.ok(packed.length < 10_000);
    const zip = openZip(packed, 2_500_000);
    await zip.read('a');
    await zip.read('b');
    await assert.rejects(async () => zip.read('c'), /more than 200 MB/);
  });

  it('is not believed what it says of its sizes', async () => {
    const packed = Buffer.from(makeZip([{ name: 'word/document.xml', content: Buffer.alloc(5_000_000) }]));
    const directory = packed.indexOf('PK\u0001\u0002');
    packed.writeUInt32LE(10, directory + 24);
    await assert.rejects(async () => openZip(packed, 1_000_000).read('word/document.xml'), /more than 200 MB/);
    packed.writeUInt32LE(4_000_000_000, directory + 24);
    assert.equal(await refusal('a.docx', packed), 'unpacksTooLarge');
  });

  it('has no more than so many parts', () => {
    const many = makeZip(Array.from({ length: 25_000 }, (_, i) => ({ name: `${i}`, content: '' })));
    assert.throws(() => openZip(many), /more than 20000 files/);
  });

  it('has only the parts of its names', async () => {
    const zip = openZip(makeZip([{ name: 'a', content: 'text' }]));
    assert.equal(new TextDecoder().decode(await zip.read('a')), 'text');
    assert.equal(await zip.read('../a'), undefined);
  });
});
