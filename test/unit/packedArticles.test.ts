import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle, Article } from '../../src/core/corpus/article.js';
import { makeArticle } from '../../src/core/corpus/readCorpus.js';
import { resolveAnnotations } from '../../src/core/identity/resolveAnnotations.js';
import type { Statement } from '../../src/core/links/statement.js';
import { MemoryArticles } from '../../src/core/store/memoryArticles.js';
import { packArticle } from '../../src/core/store/packArticle.js';
import { PackedArticle, unpackArticle } from '../../src/core/store/packedArticle.js';
import { corpusFolder } from '../vscode/paths.js';

function annotated(text: string, about: Partial<Article> = {}): AnnotatedArticle {
  const article = { id: 'one', path: 'news/one.txt', title: 'One', authors: [], sections: [], ...about, text };
  return { article, annotations: annotateArticle(article) };
}

const unpacked = (article: AnnotatedArticle): AnnotatedArticle =>
  unpackArticle(packArticle(article), () => article.article.text);

function assertSurvives(article: AnnotatedArticle): void {
  assert.deepStrictEqual(unpacked(article), article);
}

const TEXTS = [
  '',
  'Nothing happened.',
  'Acme Corp. (NYSE: ACM) said profit rose 12.5% to $3.2 million in the third quarter of 2019, up from $2.9 million.',
  'Rabobank boekte in 2018 een winst van 3 miljard euro, 5 procent meer dan de 2,7 miljard van een jaar eerder.',
  'Die Siemens AG steigerte 2020 den Umsatz auf 57,1 Milliarden Euro. Das waren 2 Prozent weniger als geplant.',
  'Kenya’s parliament met on 3 May 2021. About 1,200 to 1,500 people protested; police said fewer than 800 did.',
  'The firm, which had aimed at 30 million boxes, sold 27.9 million. The 5 million of 2018 were not sold by Acme.',
  'A word is bro-\nken here, at 4.5 mil-\nlion dollars for 7 boats. Acme paid 3 million dollars.',
  'Half \ud800 a pair, “quoted” \ufeffmarks, and \u{1f600}: Zoë Müller paid 0.1 + 0.2 or 0.30000000000000004 dollars.',
];

describe('A packed article', () => {
  const corpus = readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => annotated(readFileSync(path.join(corpusFolder, name), 'utf8'), { id: name, date: '2012-12-19' }));

  it('is unpacked as it was', () => {
    for (const text of TEXTS) assertSurvives(annotated(text, { date: '2021-05-04' }));
    for (const article of corpus) assertSurvives(article);
  });

  it('keeps what is known of it, in its order', () => {
    const entry = {
      file: 'a/ü.md',
      title: 'Of \ud83d\ude00 and others',
      authors: ['A. Writer', 'Zoë'],
      publisher: 'The Paper',
      date: '2019-02',
      language: 'en',
      sections: [
        { title: 'First', start: 0, end: 40, authors: [], date: '2019' },
        { title: 'Second', start: 40, end: 90, publisher: 'Other' },
      ],
    };
    for (const known of [entry, { file: 'b.txt' }, { file: 'c/d.txt', language: 'nl' }]) {
      const { article } = makeArticle(known, `---\nauthor: B. Writer\n---\n${TEXTS[2]}`);
      const read = { article, annotations: annotateArticle(article) };
      assertSurvives(read);
      assert.equal(JSON.stringify(unpacked(read).article), JSON.stringify(article));
    }
  });

  it('has the same figures and statements wherever they occur', () => {
    for (const { annotations } of corpus.map(unpacked)) {
      const { statements, context, links } = annotations.reading;
      assert.ok(statements.every(({ ref, at }) => ref.figure === annotations.figures[at]));
      const told = new Set(statements);
      assert.ok(context.passages.every(({ figures }) => figures.every(({ statement }) => told.has(statement))));
      assert.ok(context.addends.flat().every((statement) => told.has(statement)));
      const found = new Set(annotations.figures);
      assert.ok(links.every(({ figures }) => figures.every(({ figure }) => found.has(figure))));
    }
  });

  it('gives each part by itself', () => {
    for (const { article, annotations } of corpus) {
      const part = <Key extends keyof PackedArticle>(key: Key): PackedArticle[Key] =>
        new PackedArticle(packArticle({ article, annotations }), () => assert.fail('asks for the text'))[key];
      assert.deepStrictEqual(part('context'), annotations.reading.context);
      assert.deepStrictEqual(part('links'), annotations.reading.links);
      assert.deepStrictEqual(part('mentions'), annotations.mentions);
      assert.deepStrictEqual(part('entities'), annotations.entities);
      assert.deepStrictEqual(part('events'), annotations.events);
      assert.equal(part('about').title, article.title);
    }
  });

  it('knows its text again', () => {
    const packed = new PackedArticle(packArticle(annotated('Acme sold 3 boats.')), () => '');
    assert.ok(packed.isOf('Acme sold 3 boats.'));
    for (const other of ['Acme sold 4 boats.', 'Acme sold 3 boats', '', 'acme sold 3 boats.'])
      assert.ok(!packed.isOf(other));
  });

  it('keeps the entities of a corpus', () => {
    for (const article of corpus) {
      const inCorpus = new Map(
        article.annotations.entities.map(({ id, kind }, i) => [id, { id: `${kind}/it-${i}`, kind, name: `It ${i}` }]),
      );
      const { annotations } = resolveAnnotations(article, inCorpus);
      // The place where a statement names its subject is that of the mention, whose entity is another by then.
      const places = ({ named, ...statement }: Statement) => ({ ...statement, named: named?.start });
      const told = unpacked({ article: article.article, annotations }).annotations.reading;
      assert.deepEqual(told.statements.map(places), annotations.reading.statements.map(places));
      assert.deepEqual(told.links, annotations.reading.links);
    }
  });

  it('survives from another thread', () => {
    for (const article of corpus) assertSurvives(structuredClone(article));
  });

  it('is unpacked as it was, whatever the text', () => {
    const words = fc.constantFrom(
      ...TEXTS.flatMap((text) => text.split(' ')).filter((word) => word.length > 0),
      'no more than',
      'respectively,',
      '\n\n',
      'of the',
      '17',
      '€ 4,000',
      'between 3 and 5 tonnes',
      'minus 0',
      '1e9',
      '99999999999999999999',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 120 }),
        fc.option(fc.constantFrom('2021', '2020-03-07')),
        (text, date) => {
          assertSurvives(annotated(text.join(' '), date === null ? {} : { date }));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('Articles in memory', () => {
  it('are those that were put last', () => {
    const texts = new Map<string, string>();
    const articles = new MemoryArticles((id) => texts.get(id) ?? '', 2);
    const put = (id: string, text: string): AnnotatedArticle => {
      const article = annotated(text, { id });
      texts.set(id, text);
      articles.put(article);
      return article;
    };
    put('a', 'Acme sold 3 boats.');
    const b = put('b', 'Acme sold 5 boats.');
    const c = put('c', 'Acme sold 6 boats.');
    const a = put('a', 'Acme sold 4 boats.');
    for (const article of [a, b, c, a]) assert.deepEqual(articles.get(article.article.id), article);
    articles.remove('b');
    assert.equal(articles.get('b'), undefined);
    assert.deepEqual([...articles.ids()].sort(), ['a', 'c']);
    assert.equal(articles.get('c'), articles.get('c'));
  });
});
