import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle, FoundInArticle } from '../../src/core/corpus/article.js';
import { Journal } from '../../src/worker/node/journal.js';

function annotated(id: string, text: string): AnnotatedArticle {
  const article = { id, path: `${id}.txt`, title: id, authors: [], sections: [], text };
  return { article, annotations: annotateArticle(article) };
}

describe('What a window remembers', () => {
  const one = annotated('one', 'Acme Corp. sold 3 million boats.\nTwice.');
  const two = annotated('two words/é', 'Nokia paid $5 million. \ud800 “Fine”, it said.');
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crossread-journal-'));
    file = Journal.fileOf(folder, 'file:///corpus');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(stamp: string, ...articles: readonly AnnotatedArticle[]): void {
    const journal = new Journal(file, () => stamp);
    for (const article of articles) journal.remember(article);
    journal.flush();
  }
  // What an article tells is read again from what was found in it.
  const found = ({ article, annotations: { reading: _, ...rest } }: AnnotatedArticle): FoundInArticle => ({
    article,
    annotations: rest,
  });
  const recall = (stamp: string): FoundInArticle[] => [...new Journal(file, () => stamp).recall()];

  it('comes back as it was', () => {
    write('v1', one, two);
    assert.deepEqual(recall('v1'), [one, two].map(found));
  });

  it('is the last of several readings of an article', () => {
    const later = annotated('one', 'Acme Corp. sold 4 million boats.');
    write('v1', one, two);
    write('v1', later);
    assert.deepEqual(recall('v1'), [later, two].map(found));
  });

  it('is nothing at first, and each corpus has its own', () => {
    write('v1', one);
    assert.deepEqual([...new Journal(Journal.fileOf(folder, 'file:///other'), () => 'v1').recall()], []);
    assert.deepEqual([...new Journal(path.join(folder, 'new', 'a.journal'), () => 'v1').recall()], []);
  });

  it('is nothing after another version of the readers, or with another lexicon', () => {
    write('v1', one);
    assert.deepEqual(recall('v2'), []);
    assert.deepEqual(recall('v1'), [], 'the file was begun anew');
    write('v2', two);
    assert.deepEqual(recall('v2'), [two].map(found));
  });

  it('goes on after a line that was torn off', () => {
    write('v1', one, two);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 20));
    write('v1', annotated('three', 'Apple sold 7 phones.'));
    assert.deepEqual(
      recall('v1').map(({ article }) => article.id),
      ['one', 'three'],
    );
  });

  it('leaves out what somebody else has changed', () => {
    write('v1', one, two);
    writeFileSync(file, readFileSync(file, 'utf8').replace('sold 3 million', 'sold 9 million'));
    assert.deepEqual(recall('v1'), [two].map(found));
  });

  for (const [what, content] of Object.entries({
    'an empty file': '',
    'a file of zeros': Buffer.alloc(10_000),
    'text of another kind': '{"entities": []}\n\n\n',
    'the first line alone': 'crossread journal 1 v1\n',
    'lines without meaning': 'crossread journal 1 v1\n\n  \n x y z\nabc\n%% %% {}\n',
  })) {
    it(`is nothing in ${what}, and works again from then on`, () => {
      writeFileSync(file, content);
      assert.deepEqual(recall('v1'), []);
      write('v1', one);
      assert.deepEqual(recall('v1'), [one].map(found));
    });
  }

  it('stays small however often an article is read', () => {
    for (let i = 0; i < 40; i++) write('v1', annotated('one', `Acme Corp. sold ${i} boats.`));
    assert.equal(recall('v1').length, 1);
    const { size } = statSync(file);
    assert.ok(size < 6_000, `${size} bytes`);
  });

  it('costs nothing but time where it cannot be written', () => {
    mkdirSync(file);
    write('v1', one);
    assert.deepEqual(recall('v1'), []);
    writeFileSync(path.join(folder, 'in the way'), '');
    const below = new Journal(path.join(folder, 'in the way', 'a.journal'), () => 'v1');
    below.remember(one);
    below.flush();
    assert.deepEqual([...below.recall()], []);
  });

  it('of a folder that nobody has opened for months is removed, and no other file', () => {
    const old = Journal.fileOf(folder, 'file:///gone');
    const other = path.join(folder, 'notes.txt');
    for (const each of [old, other]) {
      appendFileSync(each, 'x');
      utimesSync(each, new Date('2020-01-01'), new Date('2020-01-01'));
    }
    write('v1', one);
    assert.throws(() => statSync(old));
    assert.ok(statSync(other));
  });
});
