import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';
import { keptIn, readDraftsFile } from '../../src/core/corpus/draftsFile.js';
import { editText } from '../../src/core/corpus/fileEdits.js';
import { applyChange } from '../../src/core/corpus/textChange.js';
import { citing, footnoteFor } from '../../src/core/drafts/footnotes.js';
import { rewritten, writtenIn } from '../../src/core/drafts/writeFigure.js';
import type { Figure } from '../../src/core/model.js';
import { movedRange } from '../../src/core/text/movedRange.js';
import { markdownTarget } from '../../src/presentation/cards/markdownText.js';
import { hrefFrom } from '../../src/presentation/places/relativeHref.js';

describe('A figure in the format of a draft', () => {
  const figureIn = (text: string, language: string): { figure: Figure; words: string } => {
    const [figure] = annotate({ text, language }).figures;
    assert.ok(figure, text);
    return { figure, words: text.slice(figure.start, figure.end) };
  };
  const put = (text: string, value: number, language = 'en'): string | undefined => {
    const { figure, words } = figureIn(text, language);
    return rewritten(words, figure, { ...figure, value }, language)[0];
  };

  it('keeps its scale, its signs and its marks', () => {
    assert.equal(put('Acme sold 26 million phones.', 27.1e6), '27.1 million');
    assert.equal(put('Acme verkocht 26,5 miljoen telefoons.', 27.1e6, 'nl'), '27,1 miljoen');
    assert.equal(put('Acme verkaufte 26,5 Millionen Telefone.', 27e6, 'de'), '27 Millionen');
    assert.equal(put('It paid $1,200 for it.', 1350), '$1,350');
    assert.equal(put('It paid $900 for it.', 12_350), '$12,350');
    assert.equal(put('The margin was 27 percent.', 6.25), '6.25 percent');
    assert.equal(put('It made 5 mln dlrs.', 7.5e6), '7.5 mln dlrs');
    assert.equal(put('Er wonen 1.700 mensen.', 2300, 'nl'), '2.300');
  });

  it('is no longer a word where its value is another', () => assert.equal(put('Fifteen people died.', 23), '23'));

  it('is not made up where nobody can say how', () => {
    // Neither is a number of this scale.
    assert.equal(put('Acme sold 26 million phones.', 450), undefined);
    assert.equal(put('Acme sold 26 million phones.', 45e12), undefined);
    assert.equal(put('It yields 8-5/8 pct.', 9), undefined);
    const { figure } = figureIn('Acme sold 26 million phones.', 'en');
    assert.deepEqual(rewritten('26 million', figure, { ...figure, value2: 30e6 }, 'en'), []);
  });

  it('of nobody’s words is written as its language does', () => {
    const { figure } = figureIn('It earned 4.9 million euros.', 'en');
    assert.match(writtenIn(figure, 'nl'), /^€\s?4,9 miljoen$/u);
    assert.match(writtenIn({ ...figure, kind: 'count', unit: 'person', value: 12_500 }, 'nl'), /^12\.500$/);
    assert.equal(writtenIn({ ...figure, kind: 'percent', unit: '%', value: 2.5 }, 'nl'), '2,5%');
    assert.ok(writtenIn({ ...figure, unit: 'XX' }, 'no language at all'));
  });
});

describe('A footnote of a draft', () => {
  const cited = (text: string, end: number, source: string): string =>
    citing(text, end, source)
      .toSorted((a, b) => b.offset - a.offset)
      .reduce(applyChange, text);

  it('stands behind the figure and at the end', () => {
    assert.equal(cited('It sold 26 million.\n', 18, 'A'), 'It sold 26 million[^1].\n\n[^1]: A\n');
    assert.equal(cited('It sold 26 million.', 18, 'A'), 'It sold 26 million[^1].\n\n[^1]: A\n');
  });

  it('is added to those that are there', () => {
    const text = 'It sold 5[^1] and 26 million.\n\n[^1]: A\n';
    assert.equal(cited(text, 28, 'B'), 'It sold 5[^1] and 26 million[^2].\n\n[^1]: A\n[^2]: B\n');
    assert.equal(cited(text, 9, 'B'), 'It sold 5[^1][^2] and 26 million.\n\n[^1]: A\n[^2]: B\n');
  });

  it('is the one that says so already', () => {
    const text = 'It sold 5[^1] and 26 million.\n\n[^1]: A\n';
    assert.equal(cited(text, 28, 'A'), 'It sold 5[^1] and 26 million[^1].\n\n[^1]: A\n');
    assert.deepEqual(citing(text, 9, 'A'), []);
    assert.equal(footnoteFor('a[^note]\n\n[^note]: A\n', 'A').mark, '[^note]');
  });

  it('has a number that no other has, and takes time in the length of the text', () => {
    assert.equal(footnoteFor('[^7] [^x] [^99999999999]', 'A').mark, '[^8]');
    assert.equal(footnoteFor(`[^1]:${' '.repeat(200_000)}x\n`.repeat(3), 'A').mark, '[^2]');
    assert.equal(footnoteFor('', 'A').definition?.content, '[^1]: A\n');
  });

  it('leads to the article from where the draft is', () => {
    const linkFrom = (own: string, file: string) => markdownTarget(hrefFrom(own, file));
    const draft = 'file:///news/corpus/drafts/story.md';
    assert.equal(linkFrom(draft, 'file:///news/corpus/a%20b.txt'), '../a%20b.txt');
    assert.equal(linkFrom(draft, 'file:///news/corpus/drafts/a(1).txt'), 'a%281%29.txt');
    assert.equal(linkFrom(draft, 'vscode-vfs://github/a/b.txt'), 'vscode-vfs://github/a/b.txt');
    assert.equal(linkFrom('untitled:Untitled-1', 'file:///news/a.txt'), 'file:///news/a.txt');
  });
});

describe('Figures that a writer keeps', () => {
  const kept = { draft: 'drafts/a.md', text: '27', before: 'sold ', after: ' boats', at: 10 };
  const EMPTY = '{\n  "kept": [\n  ]\n}\n';
  const made = (text: string, ...figures: (typeof kept)[]): string => {
    const { change } = editText(
      text,
      figures.map((figure) => ['addKept', figure] as const),
    );
    return change ? applyChange(text, change) : text;
  };

  it('stand a line each, by draft and place, and once', () => {
    const text = made(EMPTY, { ...kept, at: 50, before: 'lost ' }, kept, kept, { ...kept, draft: 'a.md' });
    const said = readDraftsFile(text);
    assert.equal(said.isDamaged, false);
    assert.deepEqual(
      said.kept.map(({ draft, at }) => [draft, at]),
      [
        ['a.md', 10],
        ['drafts/a.md', 10],
        ['drafts/a.md', 50],
      ],
    );
    assert.equal(text.split('\n').filter((line) => line.includes('"draft"')).length, 3);
  });

  it('are found where they stand, and where they have moved to', () => {
    const at = (text: string) =>
      keptIn(text, 'drafts/a.md', [kept]).map(({ start, end }) => text.slice(start - 5, end));
    assert.deepEqual(at('Acme  sold 27 boats.'), ['sold 27']);
    assert.deepEqual(at('Yesterday Acme sold 27 boats.'), ['sold 27']);
    assert.deepEqual(at('Acme sold 28 boats.'), []);
    // Two places, and nobody can say which.
    assert.deepEqual(at('It sold 27 boats, they sold 27 boats.'), []);
    assert.deepEqual(keptIn('Acme sold 27 boats.', 'drafts/b.md', [kept]), []);
  });

  it('are read as far as the file can be', () => {
    assert.deepEqual(readDraftsFile('{').kept, []);
    assert.equal(readDraftsFile('{').isDamaged, true);
    const half = JSON.stringify({ kept: [kept, { draft: 5 }] });
    assert.deepEqual(readDraftsFile(half), { kept: [kept], isDamaged: true });
  });

  it('are not put into a file that is half-written', () => {
    assert.deepEqual(editText('{ "kept": [', [['addKept', kept]]), { isWhole: false });
    assert.equal(made('{ "other": [] }', kept), '{ "other": [] }');
  });
});

describe('A stretch of a text that is edited', () => {
  const stretch = { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } };
  const edit = (from: [number, number], to: [number, number], text: string) =>
    movedRange(stretch, {
      range: { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } },
      text,
    });
  const at = (line: number, character: number) => ({
    start: { line, character },
    end: { line, character: character + 4 },
  });

  it('moves with what stands before it', () => {
    assert.deepEqual(edit([2, 0], [2, 0], 'ab'), at(2, 6));
    assert.deepEqual(edit([2, 0], [2, 2], ''), at(2, 2));
    assert.deepEqual(edit([0, 0], [0, 0], 'a\nb\n'), at(4, 4));
    assert.deepEqual(edit([0, 3], [1, 3], ''), at(1, 4));
    assert.deepEqual(edit([1, 5], [2, 2], 'abc'), at(1, 10));
    assert.deepEqual(edit([2, 1], [2, 2], 'x\r\nyz'), at(3, 4));
  });

  it('stays where something behind it changes', () => {
    assert.deepEqual(edit([2, 9], [3, 0], ''), stretch);
    assert.deepEqual(edit([5, 0], [5, 0], 'a\n'), stretch);
  });

  it('is gone where it is typed into, or right beside it', () => {
    assert.equal(edit([2, 6], [2, 6], '1'), undefined);
    assert.equal(edit([2, 8], [2, 8], '1'), undefined);
    assert.equal(edit([2, 4], [2, 4], '1'), undefined);
    assert.equal(edit([0, 0], [9, 0], ''), undefined);
  });
});
