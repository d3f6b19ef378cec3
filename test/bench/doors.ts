/**
 * Every way in for what somebody else wrote, each with inputs that nobody would write and somebody will open. A bundle of
 * its own, so that no other measurement loads it.
 */
import { annotationLine } from '../../src/cli/annotationLine.js';
import { linesOf } from '../../src/cli/linesOf.js';
import { readAnnotationLine } from '../../src/cli/readAnnotationLine.js';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { addAlias, addEntity, moveName } from '../../src/core/corpus/lexiconEdits.js';
import { planFolder } from '../../src/core/corpus/metadata/planFolder.js';
import { type LexiconContent, makeArticle, readCorpus } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon, listedEntities } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { importFile } from '../../src/import/importFile.js';
import { annotationAt } from '../../src/presentation/annotationAt.js';
import { contentsOf } from '../../src/presentation/article/contents.js';
import { outlineOf } from '../../src/presentation/article/outline.js';
import { cardAt } from '../../src/presentation/cards/cardAt.js';
import { cardHtml } from '../../src/presentation/cards/cardHtml.js';
import { quotation } from '../../src/presentation/cards/quotation.js';
import { EXPORT_FORMATS, EXPORTED } from '../../src/presentation/export/exported.js';
import { exportText } from '../../src/presentation/export/exportText.js';
import { plainMessage } from '../../src/presentation/plainLabel.js';
import { makePdf } from '../importing/makePdf.js';
import { makeZip } from '../importing/makeZip.js';
import { memoryFiles } from '../unit/memoryFiles.js';
import { PIECES } from './badTexts.js';

/** Something to read, of so many bytes. */
export interface DoorInput {
  readonly bytes: number;
  /** Reads it, from its very beginning. */
  read(): unknown;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const several = (count: number, each: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => each(n)).join('');
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const article = (text: string, entry: object = {}): AnnotatedArticle => {
  const { article } = makeArticle({ file: 'a.md', id: 'a', date: '2016-01-05', language: 'en', ...entry }, text);
  return { article, annotations: annotateArticle(article) };
};

// Sizes are kilobytes of text, or as many things as come to about that.
type Door = (size: number) => DoorInput;

const textDoor =
  (make: (size: number) => string): Door =>
  (size) => {
    const text = make(size);
    return { bytes: text.length, read: () => article(text) };
  };

const importDoor =
  (name: string, make: (size: number) => string | Uint8Array): Door =>
  (size) => {
    const content = make(size);
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    return { bytes: bytes.length, read: () => importFile({ name, bytes }) };
  };

/** A file that unpacks to much more than it has. */
const packedDoor =
  (name: string, unpacked: number, make: (size: number) => Uint8Array): Door =>
  (size) => {
    const bytes = make(size);
    return { bytes: size * unpacked, read: () => importFile({ name, bytes }) };
  };

const corpusDoor =
  (make: (size: number) => Readonly<Record<string, string>>): Door =>
  (size) => {
    const contents = make(size);
    const files = memoryFiles(contents);
    const bytes = Object.entries(contents).reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    return {
      bytes,
      async read() {
        const { lexicon, entries } = await readCorpus(files);
        if (lexicon) compile(lexicon);
        return entries;
      },
    };
  };

const compile = ({ entities, ignore }: LexiconContent) => [listedEntities(entities), compileLexicon(entities, ignore)];

const lexiconDoor = (make: (size: number) => string): Door =>
  corpusDoor((size) => ({
    'crossread.json': '{"articles":["a.txt"],"lexicon":"l.json"}',
    'a.txt': 'a',
    'l.json': make(size),
  }));

const manifestDoor = (make: (size: number) => string, files: (size: number) => number = () => 1): Door =>
  corpusDoor((size) => ({
    'crossread.json': make(size),
    ...Object.fromEntries(Array.from({ length: files(size) }, (_, n) => [`d${n % 50}/f${n}.txt`, ''])),
  }));

const entity = (n: number, more: object = {}): string =>
  JSON.stringify({ id: `e${n}`, name: `Acme ${n}`, kind: 'company', ...more });
const lexiconOf = (count: number, more: (n: number) => object = () => ({})): string =>
  `{"entities":[${Array.from({ length: count }, (_, n) => entity(n, more(n))).join()}]}`;

/** A corpus in which all that is asked is about one thing, and its first article. */
function indexed(texts: readonly string[]) {
  const index = new CorpusIndex();
  const all = texts.map((text, n) => article(text, { id: `a${n}`, file: `a${n}.txt`, title: `Title ${n}` }));
  index.putAll(all);
  return { articles: { index, uriOf: (id: string) => `file:///${id}.txt` }, first: all[0] as AnnotatedArticle };
}

/** Composes the card of what stands at a text of the first article. */
const cardDoor =
  (at: string, kind: 'hover' | 'view', textsOf: (size: number) => readonly string[]): Door =>
  (size) => {
    const texts = textsOf(size);
    const { articles, first } = indexed(texts);
    const read = (): unknown => {
      const target = annotationAt(first.annotations, first.article.text.indexOf(at));
      return target && cardHtml(cardAt(articles, first, target, { kind, ink: 'dark' }).card);
    };
    // The first card works out what all others share.
    read();
    return { bytes: texts.join().length, read };
  };

const SOLD = 'Acme Corp sold 5 million boats in 2015. Jane Roe of Acme Corp said so.\n\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const docx = (body: string): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>` },
  ]);
const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const epub = (chapters: number, chapter: (n: number) => string): Uint8Array =>
  makeZip([
    { name: 'META-INF/container.xml', content: '<container><rootfile full-path="b.opf"/></container>' },
    {
      name: 'b.opf',
      content: `<package><manifest>${several(chapters, (n) => `<item id="c${n}" href="c${n}.xhtml" media-type="application/xhtml+xml"/>`)}</manifest><spine>${several(chapters, (n) => `<itemref idref="c${n}"/>`)}</spine></package>`,
    },
    ...Array.from({ length: chapters }, (_, n) => ({ name: `c${n}.xhtml`, content: chapter(n) })),
  ]);

const mail = (headers: string, body: string): string =>
  `From: Jane <j@a.example>\nSubject: News\n${headers}\n\n${body}`;
/** A mail in a mail in a mail. */
function nestedMail(depth: number): string {
  const open = several(depth, (n) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`);
  return `From: j@a.example\nSubject: x\n${open}Content-Type: text/plain\n\nAcme grows and grows.\n${several(depth, (n) => `--b${depth - 1 - n}--\n`)}`;
}

const LINE = {
  schema: 1,
  id: 'a',
  path: 'a.txt',
  title: 'A',
};

export const doors: Readonly<Record<string, Door>> = {
  // What is read of a text.
  ...Object.fromEntries(
    Object.entries({
      ...PIECES,
      'closing brackets': ')',
      'direction marks': '\u202e\u200f',
      'characters without a width': '\u200b\u00ad',
      'accents on one letter': 'e\u0301\u0302',
      entities: '&amp;&lt;&#x41;',
      'half entities': '&am',
      'open tags': '<a href=',
      tags: '<b>x</b>',
      'table cells': '| a ',
      'table rows': '| 1 | 2 |\n',
      'rows of numbers': '12 345  67.8\n',
      'footnote marks': 'it[1] ',
      links: '[Acme](https://acme.example/a_b) ',
      'half links': '[Acme](',
      addresses: 'https://acme.example/?a=1&b=2 ',
      'mail addresses': 'jane@acme.example, ',
      emphasis: '**a** _b_ ',
      'code fences': '```\n',
      headings: '# Acme\n',
      'open headings': '#',
      'quotation marks': '“He said ‘',
      'letters of one word': 'a',
      'capitals of one word': 'A',
      'words in capitals': 'ACME AND BOLT ',
      'full stops': 'a. ',
      'dots in words': 'a.b',
      hyphens: 'a-',
      'lines of one word': 'word\n',
      'empty lines': '\n',
      'spaces and line ends': ' \n ',
      'carriage returns': 'a\r',
      'Chinese characters': '小米',
      'lone surrogates': '\ud83d',
      'names of three words': 'Jane Mary Roe ',
      'names and their short forms': 'Jane Roe and Roe of Acme Corp (ACME) ',
      'sentences with a figure': 'It sold 5 million boats. ',
      'dates without end': 'On 5 May 2015, on 6 May 2016, ',
      percentages: '5% ',
      'percentages of': '5 percent of ',
      'questions and doubts': 'Will Acme buy Bolt? It may not. ',
      'titles without names': 'President Prime Minister ',
    }).map(([name, piece]) => [`article: ${name}`, textDoor((size) => filled(piece, size * 1_000))]),
  ),

  // What is read above a text.
  'front matter: keys': textDoor((size) => `---\n${several(size * 60, (n) => `key${n}: value\n`)}---\nText.`),
  'front matter: titles': textDoor((size) => `---\n${several(size * 90, () => 'title: x\n')}---\nText.`),
  'front matter: one title': textDoor((size) => `---\ntitle: ${filled('Acme ', size * 1_000)}\n---\nText.`),
  'front matter: authors': textDoor((size) => `---\nauthors: [${filled('Jane Roe, ', size * 1_000)}x]\n---\nText.`),
  'front matter: lists in lists': textDoor((size) => `---\ntitle: ${filled('[', size * 1_000)}\n---\nText.`),
  'front matter: never closed': textDoor((size) => `---\n${several(size * 90, () => 'title: x\n')}`),
  'front matter: anchors': textDoor(
    (size) => `---\ntitle:\n${several(size * 30, (n) => `  - &a${n} [*a${n - 1}, *a${n - 1}]\n`)}---\nText.`,
  ),
  'front matter: TOML lists': textDoor((size) => `+++\n${several(size * 120, () => 'a = [\n')}+++\nText.`),
  'front matter: TOML texts': textDoor((size) => `+++\ntitle = """${filled('x\n', size * 1_000)}+++\nText.`),
  headers: textDoor((size) => `${several(size * 60, (n) => `X-Header-${n}: value\n`)}\nText.`),
  'one header': textDoor((size) => `Subject: ${filled('Acme ', size * 1_000)}\n\nText.`),
  bylines: textDoor((size) => `Title\n\nBy ${filled('Jane Roe and ', size * 1_000)}\n\nText.`),
  'one title': textDoor((size) => `# ${filled('Acme ', size * 1_000)}\n\nText.`),

  // Manifests and lexicons.
  'manifest: files': manifestDoor(
    (size) => JSON.stringify({ articles: Array.from({ length: size * 30 }, (_, n) => `d${n % 50}/f${n}.txt`) }),
    (size) => size * 30,
  ),
  'manifest: missing files': manifestDoor((size) =>
    JSON.stringify({ articles: Array.from({ length: size * 30 }, (_, n) => `x${n}.txt`) }),
  ),
  'manifest: patterns and files': manifestDoor(
    (size) => JSON.stringify({ articles: ['**/*.txt', ...Array.from({ length: size * 20 }, (_, n) => `x${n}*.txt`)] }),
    (size) => size * 20,
  ),
  'manifest: exclusions and files': manifestDoor(
    (size) => JSON.stringify({ articles: ['**/*.txt', ...Array.from({ length: size * 20 }, (_, n) => `!x${n}/**`)] }),
    (size) => size * 20,
  ),
  'manifest: stars in a pattern': manifestDoor((size) => JSON.stringify({ articles: [filled('*a', size * 1_000)] })),
  'manifest: braces in a pattern': manifestDoor((size) =>
    JSON.stringify({ articles: [filled('{a,b}', size * 1_000)] }),
  ),
  'manifest: a long name': manifestDoor((size) =>
    JSON.stringify({ name: filled('Acme ', size * 1_000), articles: [] }),
  ),
  'manifest: wrong entries': manifestDoor((size) => `{"articles":[${filled('5,', size * 1_000)}5]}`),
  'manifest: unknown keys': manifestDoor((size) => `{"articles":[],${several(size * 100, (n) => `"k${n}":1,`)}"x":1}`),
  'manifest: unknown keys of entries': manifestDoor(
    (size) => `{"articles":[${several(size * 50, () => '{"file":"a","x":1},')}"a"]}`,
  ),
  'manifest: sections': manifestDoor((size) =>
    JSON.stringify({
      articles: [
        {
          file: 'd0/f0.txt',
          sections: Array.from({ length: size * 30 }, (_, n) => ({ title: 'a', start: n, end: n + 1 })),
        },
      ],
    }),
  ),
  'manifest: brackets': manifestDoor((size) => `{"articles":${filled('[', size * 1_000)}`),
  'manifest: brackets in a row': manifestDoor((size) => `{"articles":[${filled('[],', size * 1_000)}[]]}`),
  'manifest: one open text': manifestDoor((size) => `{"articles":["${filled('a', size * 1_000)}`),
  'lexicon: entities': lexiconDoor((size) => lexiconOf(size * 25)),
  'lexicon: entities of one name': lexiconDoor((size) => lexiconOf(size * 25, () => ({ name: 'Acme' }))),
  'lexicon: entities of one id': lexiconDoor((size) => lexiconOf(size * 25, () => ({ id: 'a' }))),
  'lexicon: aliases': lexiconDoor((size) =>
    lexiconOf(size, (n) => ({ aliases: Array.from({ length: 100 }, (_, k) => `a${n} ${k}`) })),
  ),
  'lexicon: aliases that begin alike': lexiconDoor((size) =>
    lexiconOf(size * 10, (n) => ({ aliases: [filled('a ', (n % 90) * 2 + 2)] })),
  ),
  'lexicon: wrong entities': lexiconDoor((size) => `{"entities":[${filled('5,', size * 1_000)}5]}`),
  'lexicon: brackets': lexiconDoor((size) => filled('{"a":', size * 1_000)),
  'lexicon: members': lexiconDoor((size) =>
    lexiconOf(size, () => ({ members: Array.from({ length: 100 }, (_, k) => `x${k}`) })),
  ),
  'lexicon: ignored texts': lexiconDoor((size) =>
    JSON.stringify({ entities: [], ignore: Array.from({ length: size * 100 }, (_, n) => `x${n}`) }),
  ),
  'lexicon and a text of one of its names': (size) => {
    const content = {
      entities: JSON.parse(
        lexiconOf(2_000, () => ({ name: 'Acme', aliases: [{ text: 'Acme', cue: ['boat'] }] })),
      ).entities.slice(0, 64),
      ignore: [],
    };
    const lexicon = compileLexicon(content.entities);
    const text = filled('Acme and a boat. ', size * 1_000);
    const { article: one } = article('');
    return { bytes: text.length, read: () => annotateArticle({ ...one, text }, lexicon) };
  },
  'lexicon and a text of the beginnings of its names': (size) => {
    const lexicon = compileLexicon(
      JSON.parse(lexiconOf(90, (n) => ({ aliases: [`${filled('a ', n * 2 + 2)}b`] }))).entities,
    );
    const text = filled('a ', size * 1_000);
    const { article: one } = article('');
    return { bytes: text.length, read: () => annotateArticle({ ...one, text }, lexicon) };
  },
  'correction: an entity more': (size) => {
    const text = lexiconOf(size * 25);
    return { bytes: text.length, read: () => addEntity(text, { id: 'x', name: 'X', kind: 'company', aliases: [] }) };
  },
  'correction: a name more': (size) => {
    const text = lexiconOf(size * 25);
    return { bytes: text.length, read: () => addAlias(text, 'e1', 'X') };
  },
  'correction: a name that thousands have': (size) => {
    const text = lexiconOf(size * 10, () => ({ aliases: ['X'] }));
    return {
      bytes: text.length,
      read: () => moveName(text, 'X', { id: 'e1', name: 'X', kind: 'company', aliases: [] }),
    };
  },
  'a folder to make a corpus of': (size) => {
    const files = Array.from({ length: size * 20 }, (_, n) => ({
      path: `d${n % 50}/04-05-2013 ${n}.txt`,
      head: 'Acme grows.\n\nIt does.',
    }));
    return { bytes: size * 1_000, read: () => planFolder('a', files) };
  },

  // Files of other formats.
  'HTML: paragraphs': importDoor(
    'a.html',
    (size) => `<html><body><article>${filled('<p>Acme sells boats, and more boats.</p>', size * 1_000)}</article>`,
  ),
  'HTML: nested': importDoor('a.html', (size) => `<html><body>${filled('<div>', size * 1_000)}text`),
  'HTML: nested as deep as is read': importDoor(
    'a.html',
    (size) => `<html><body>${filled(`${'<div>'.repeat(200)}text${'</div>'.repeat(200)}`, size * 1_000)}`,
  ),
  'HTML: never closed': importDoor('a.html', (size) => `<html><body>${filled('<p>a<b>', size * 1_000)}`),
  'HTML: one open tag': importDoor('a.html', (size) => `<html><body>text<a ${filled('a=1 ', size * 1_000)}`),
  'HTML: attributes': importDoor(
    'a.html',
    (size) => `<html><body>${filled('<p class="a b" id="c" style="d">text</p>', size * 1_000)}`,
  ),
  'HTML: one attribute': importDoor(
    'a.html',
    (size) => `<html><body><p class="${filled('a ', size * 1_000)}">text</p>`,
  ),
  'HTML: comments': importDoor('a.html', (size) => `<html><body>text${filled('<!-- a -->', size * 1_000)}`),
  'HTML: open comments': importDoor('a.html', (size) => `<html><body>text${filled('<!--', size * 1_000)}`),
  'HTML: entities': importDoor('a.html', (size) => `<html><body><p>${filled('&amp;', size * 1_000)}</p>`),
  'HTML: tables': importDoor(
    'a.html',
    (size) => `<html><body><table>${filled('<tr><td>a</td><td>b</td></tr>', size * 1_000)}</table>`,
  ),
  'HTML: one row': importDoor(
    'a.html',
    (size) => `<html><body><table><tr>${filled('<td>a</td>', size * 1_000)}</tr><tr><td>b</td></tr></table>`,
  ),
  'HTML: tables in tables': importDoor(
    'a.html',
    (size) =>
      `<html><body>${filled(`${'<table><tr><td>'.repeat(50)}a${'</td></tr></table>'.repeat(50)}`, size * 1_000)}`,
  ),
  'HTML: lists': importDoor('a.html', (size) => `<html><body><ul>${filled('<li>a</li>', size * 1_000)}</ul>`),
  'HTML: links': importDoor(
    'a.html',
    (size) => `<html><body>${filled('<p><a href="https://a.example/b">Acme</a> sells.</p>', size * 1_000)}`,
  ),
  'HTML: line breaks': importDoor('a.html', (size) => `<html><body><p>${filled('a<br>', size * 1_000)}</p>`),
  'HTML: one line of text': importDoor('a.html', (size) => `<html><body><p>${filled('word, ', size * 1_000)}</p>`),
  'HTML: spaces': importDoor('a.html', (size) => `<html><body><p>text</p>${filled(' \n', size * 1_000)}`),
  'HTML: meta': importDoor(
    'a.html',
    (size) => `<html><head>${filled('<meta name="author" content="Jane">', size * 1_000)}</head><body><p>text</p>`,
  ),
  'HTML: linked data': importDoor(
    'a.html',
    (size) =>
      `<html><head><script type="application/ld+json">${filled('[', size * 1_000)}</script></head><body><p>text</p>`,
  ),
  'HTML: one title': importDoor(
    'a.html',
    (size) => `<html><head><title>${filled('Acme - ', size * 1_000)}</title></head><body><p>text</p>`,
  ),
  'HTML: scripts': importDoor('a.html', (size) => `<html><body>text${filled('<script>a</script>', size * 1_000)}`),
  'HTML: no markup': importDoor('a.html', (size) => filled('<', size * 1_000)),
  'PDF: pages': importDoor('a.pdf', (size) =>
    makePdf(Array.from({ length: size }, () => [{ text: 'Acme sells boats, and more.', x: 50, y: 700 }])),
  ),
  'PDF: lines of a page': importDoor('a.pdf', (size) =>
    makePdf([
      Array.from({ length: size * 15 }, (_, n) => ({ text: 'Acme sells boats', x: 50, y: 800 - (n % 70) * 10 })),
    ]),
  ),
  'PDF: words of a page': importDoor('a.pdf', (size) =>
    makePdf([Array.from({ length: size * 15 }, (_, n) => ({ text: 'a', x: (n * 7) % 590, y: (n * 13) % 840 }))]),
  ),
  'PDF: one line': importDoor('a.pdf', (size) => makePdf([[{ text: filled('Acme ', size * 1_000), x: 50, y: 700 }]])),
  'PDF: broken': importDoor('a.pdf', (size) => `%PDF-1.4\n${filled('1 0 obj\n<< /Type /Page >>\n', size * 1_000)}`),
  'Word: paragraphs': packedDoor('a.docx', 1_000, (size) =>
    docx(filled(wordParagraph('Acme sells boats.'), size * 1_000)),
  ),
  'Word: one paragraph': packedDoor('a.docx', 1_000, (size) => docx(wordParagraph(filled('Acme ', size * 1_000)))),
  'Word: runs of one paragraph': packedDoor('a.docx', 1_000, (size) =>
    docx(`<w:p>${filled('<w:r><w:t>a</w:t></w:r>', size * 1_000)}</w:p>`),
  ),
  'Word: tables in tables': packedDoor('a.docx', 1_000, (size) =>
    docx(
      filled(
        `${'<w:tbl><w:tr><w:tc>'.repeat(30)}${wordParagraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(30)}`,
        size * 1_000,
      ),
    ),
  ),
  'Word: packed parts': packedDoor('a.docx', 1_000, (size) =>
    makeZip(Array.from({ length: size * 10 }, (_, n) => ({ name: `p${n}`, content: 'a' }))),
  ),
  'EPUB: chapters': packedDoor('a.epub', 1_000, (size) =>
    epub(size, () => `<html><body>${'<p>Acme sells boats, and more boats than ever.</p>'.repeat(20)}</body></html>`),
  ),
  'EPUB: one chapter': packedDoor('a.epub', 1_000, (size) =>
    epub(1, () => `<html><body>${filled('<p>Acme sells boats.</p>', size * 1_000)}</body></html>`),
  ),
  'EPUB: a chapter that unpacks to zeros': packedDoor('a.epub', 1_000, (size) =>
    epub(1, () => '\0'.repeat(size * 1_000)),
  ),
  'mail: headers': importDoor('a.eml', (size) =>
    mail(several(size * 60, (n) => `X-H${n}: value\n`).trimEnd(), 'Acme grows.'),
  ),
  'mail: one header': importDoor('a.eml', (size) => mail(`X-H: ${filled('a ', size * 1_000)}`, 'Acme grows.')),
  'mail: one folded header': importDoor('a.eml', (size) =>
    mail(`X-H: a${filled('\n a', size * 1_000)}`, 'Acme grows.'),
  ),
  'mail: addresses': importDoor('a.eml', (size) =>
    mail(`To: ${filled('Jane <j@a.example>, ', size * 1_000)}`, 'Acme grows.'),
  ),
  'mail: coded words': importDoor('a.eml', (size) =>
    mail(`X-H: ${filled('=?utf-8?q?a?= ', size * 1_000)}`, 'Acme grows.'),
  ),
  'mail: nested': importDoor('a.eml', (size) => nestedMail(size * 10)),
  'mail: parts': importDoor('a.eml', (size) =>
    mail(
      'Content-Type: multipart/mixed; boundary="b"',
      `${several(size * 20, () => '--b\nContent-Type: text/plain\n\nAcme grows.\n')}--b--`,
    ),
  ),
  'mail: attachments': importDoor('a.eml', (size) =>
    mail(
      'Content-Type: multipart/mixed; boundary="b"',
      `--b\n\nAcme grows.\n${several(size * 8, (n) => `--b\nContent-Type: image/png\nContent-Disposition: attachment; filename="${n}.png"\nContent-Transfer-Encoding: base64\n\nAAAA\n`)}--b--`,
    ),
  ),
  'mail: lines': importDoor('a.eml', (size) => mail('', filled('Acme grows and grows.\n', size * 1_000))),
  'mail: one line': importDoor('a.eml', (size) => mail('', filled('Acme ', size * 1_000))),
  'mail: quoted lines': importDoor('a.eml', (size) => mail('', `Acme grows.\n${filled('> > a\n', size * 1_000)}`)),
  'table: rows': importDoor('a.csv', (size) => `title,text\n${filled('A,Acme grows and grows.\n', size * 1_000)}`),
  'table: columns': importDoor('a.csv', (size) => `text,${filled('a,', size * 1_000)}\nAcme grows.\n`),
  'table: columns and rows': importDoor(
    'a.csv',
    (size) => `text,${several(size * 100, (n) => `c${n},`)}\n${filled('Acme grows.\n', size * 500)}`,
  ),
  'table: one field': importDoor('a.csv', (size) => `text\n"${filled('Acme ""grows"" ', size * 1_000)}"\n`),
  'table: open quotes': importDoor('a.csv', (size) => `text\n${filled('"', size * 1_000)}`),
  'table: empty rows': importDoor('a.csv', (size) => `text\nAcme grows.\n${filled('\n', size * 1_000)}`),
  'JSON: lines': importDoor('a.jsonl', (size) =>
    filled('{"title":"A","text":"Acme grows and grows."}\n', size * 1_000),
  ),
  'JSON: a list': importDoor('a.json', (size) => `[${filled('{"text":"Acme grows."},', size * 1_000)}{}]`),
  'JSON: keys': importDoor(
    'a.json',
    (size) => `[{"text":"Acme grows.",${several(size * 80, (n) => `"key${n}":1,`)}"x":1}]`,
  ),
  'JSON: brackets': importDoor('a.json', (size) => filled('[', size * 1_000)),
  'JSON: broken lines': importDoor('a.jsonl', (size) => `{"text":"Acme grows."}\n${filled('{"a\n', size * 1_000)}`),
  text: importDoor('a.txt', (size) => filled('Acme grows\nand grows.\n\n', size * 1_000)),
  'text: one line': importDoor('a.txt', (size) => filled('Acme ', size * 1_000)),
  'text: bytes of no encoding': importDoor('a.txt', (size) => new Uint8Array(size * 1_000).fill(0x9d)),
  Markdown: importDoor('a.md', (size) => filled('# Acme\n\ngrows\n\n', size * 1_000)),

  // What readers are shown.
  'card of a company, hovered: its articles': cardDoor('Acme Corp', 'hover', (size) =>
    Array.from({ length: size * 5 }, () => SOLD),
  ),
  'card of a company, in its view: its mentions': cardDoor('Acme Corp', 'view', (size) => [
    SOLD.repeat(size * 10),
    SOLD,
  ]),
  'card of a figure, hovered: those that say the same': cardDoor('5 million', 'hover', (size) =>
    Array.from({ length: size * 5 }, () => SOLD),
  ),
  'card of a figure, in its view: those of one article': cardDoor('5 million', 'view', (size) => [
    SOLD.repeat(size * 10),
    SOLD,
  ]),
  'card of a figure, hovered: other figures': cardDoor('5 million', 'hover', (size) =>
    Array.from({ length: size * 5 }, (_, n) => SOLD.replace('5', String(n + 5))),
  ),
  'card in a sentence without end': cardDoor('Acme Corp', 'hover', (size) => [
    `Acme Corp sells ${filled('boats and ', size * 1_000)}`,
    SOLD,
  ]),
  'outline: sections': (size) => {
    const sections = Array.from({ length: size * 12 }, (_, n) => ({
      title: 'a',
      start: n * SOLD.length,
      end: (n + 1) * SOLD.length,
    }));
    const one = article(SOLD.repeat(size * 12), { sections });
    const index = new CorpusIndex();
    index.put(one);
    const articles = { index, uriOf: () => 'file:///a' };
    return { bytes: one.article.text.length, read: () => [outlineOf(articles, one), contentsOf(articles, one)] };
  },
  'quote: lines': (size) => {
    const one = article(filled('a_b *c* [d](e) <f>\n', size * 1_000));
    return {
      bytes: one.article.text.length,
      read: () => quotation(one, { start: 0, end: one.article.text.length }, true),
    };
  },
  'quote: one sentence': (size) => {
    const one = article(filled('Acme and ', size * 1_000));
    return { bytes: one.article.text.length, read: () => quotation(one, { start: 0, end: 4 }) };
  },
  messages: (size) => {
    const text = filled('[a](b) $(c) $( \u202e', size * 1_000);
    return { bytes: text.length, read: () => plainMessage(text) };
  },
  ...Object.fromEntries(
    EXPORT_FORMATS.map((format): [string, Door] => [
      `export: ${format}`,
      (size) => {
        const texts = Array.from(
          { length: size * 5 },
          (_, n) => `Acme Corp acquired Bolt Inc on ${(n % 28) + 1} March ${1990 + (n % 30)}. ${SOLD}`,
        );
        const { index } = indexed(texts).articles;
        const files = { fileOf: ({ path }: { path: string }) => path, hrefOf: ({ path }: { path: string }) => path };
        const wish = { whats: EXPORTED, format, scope: {}, head: { name: 'a', note: '' }, files };
        return { bytes: texts.join().length, read: () => [...exportText(index, wish).pieces].join('').length };
      },
    ]),
  ),
  'index: an article of one company': (size) => {
    const one = article(SOLD.repeat(size * 12));
    return {
      bytes: one.article.text.length,
      read: () => {
        const index = new CorpusIndex();
        index.put(one);
        return [index.links(), index.findings(), index.events(), index.entities()];
      },
    };
  },

  // What programs are given by a pipe.
  'lines: one in small pieces': (size) => {
    const piece = bytesOf('a'.repeat(10));
    const chunks = async function* () {
      for (let n = 0; n < size * 100; n++) yield piece;
    };
    return {
      bytes: size * 1_000,
      async read() {
        let lines = 0;
        for await (const _ of linesOf(chunks(), 1e9)) lines++;
        return lines;
      },
    };
  },
  'lines: empty': (size) => {
    const all = bytesOf('\n'.repeat(size * 1_000));
    const chunks = async function* () {
      yield all;
    };
    return {
      bytes: all.length,
      async read() {
        let lines = 0;
        for await (const _ of linesOf(chunks(), 1e9)) lines++;
        return lines;
      },
    };
  },
  'lines: an annotated article': (size) => {
    const line = annotationLine(article(SOLD.repeat(size * 12)), new Map()).trimEnd();
    return { bytes: line.length, read: () => readAnnotationLine(line, () => {}) };
  },
  'lines: one that is none': (size) => {
    const line = JSON.stringify({ ...LINE, mentions: Array.from({ length: size * 100 }, () => 5) });
    return { bytes: line.length, read: () => readAnnotationLine(line, () => {}) };
  },
};
