import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateWhole } from '../../src/core/annotate.js';
import { readingText } from '../../src/core/text/reading/readingText.js';

/** What a file says, and what is read. */
type Case = readonly [file: string, reading: string];

const WRAPPED = `The maker of bicycles said on Monday that its sales had risen to 14
million euros in the first half of the year, and that the brothers Jan
Vermeer and Piet Vermeer would leave its board before the summer, as the
two had wished.
The shares closed lower.`;

function reads(cases: readonly Case[]): void {
  for (const [file, reading] of cases) {
    it(`reads ${JSON.stringify(file)}`, () => assert.equal(readingText(file).text, reading));
  }
}

/** What stays as it is. */
const stays = (files: readonly string[]): void => reads(files.map((file) => [file, file]));

describe('The reading text', () => {
  describe('of lines wrapped by hand', () => {
    it('has a space for each break in a paragraph, and a break for each end of one', () => {
      const lines = WRAPPED.split('\n');
      const expected = `${lines.slice(0, 4).join(' ')}\n${lines[4]}`;
      assert.equal(readingText(WRAPPED).text, expected);
      assert.equal(readingText(WRAPPED.replaceAll('\n', '\r\n')).text, expected.replace('\n', '\r\n'));
      assert.equal(readingText(WRAPPED.replaceAll('\n', '\r')).text, expected.replace('\n', '\r'));
    });

    it('has a space where a name stands across a break before the width', () => {
      const text = `${WRAPPED.split('\n').slice(0, 3).join('\n')}\nboard would go on with their own work in London and the United\nKingdom.`;
      assert.ok(readingText(text).text.endsWith('and the United Kingdom.'));
      assert.ok(readingText(`${WRAPPED}\nKingdom come`).text.endsWith('closed lower.\nKingdom come'));
    });

    it('has no quote marks', () => {
      const quoted = WRAPPED.split('\n').map((line) => `>> ${line}`);
      assert.equal(readingText(quoted.join('\n')).text, readingText(WRAPPED).text);
      assert.equal(readingText(`${quoted.slice(0, 4).join('\n')}\n> No.`).text.split('\n')[1], 'No.');
    });

    it('keeps lists, tables and headings by the line', () => {
      const list = '* boats of wood\n* bicycles and their parts\n| boats | 12 |\n| bicycles | 40 |\n## What is left\n';
      assert.equal(readingText(`${WRAPPED}\n${list}`).text, `${readingText(WRAPPED).text}\n${list.replace('## ', '')}`);
    });

    reads([
      ['sold 12\nmillion boats', 'sold 12 million boats'],
      ['up 5 per-\ncent and 12 mil-\nlion euros', 'up 5 percent and 12 million euros'],
      ['verkocht 12 mil-\njoen boten', 'verkocht 12 miljoen boten'],
      ['rund 12 Mil-\nlionen Euro und mehr', 'rund 12 Millionen Euro und mehr'],
      ['a twenty-\nfive year old', 'a twenty-five year old'],
      ['a 5-\nyear plan', 'a 5-year plan'],
      ['in the short-\nand long-term', 'in the short- and long-term'],
      ['the Nordic-\nowned yard', 'the Nordic-owned yard'],
      ['the Anglo-\nDutch firm', 'the Anglo-Dutch firm'],
      ['a soft\u00ad\nly broken word', 'a softly broken word'],
    ]);

    stays([
      'Acme sells boats\nThe shipyard said so',
      'Acme Corp\n12 High Street\nUtrecht',
      'Sales\n12 million\nProfit\n3 million',
      'Shr 26 cts vs 11 cts\nNet 1,234,000 vs 987,000\nRevs 12.3 mln vs 10.9 mln',
      'The sea is calm to-night.\nThe tide is full, the moon lies fair\nUpon the straits',
      `${'A paragraph on a line of its own goes on and on. '.repeat(4)}\nand so does another`,
      'One\n\ntwo\n\nthree',
      'a\r\n\r\nb',
    ]);
  });

  describe('of Markdown', () => {
    reads([
      ['paid **$5** billion', 'paid $5 billion'],
      ['**26** million, *25*% and ***3***', '26 million, 25% and 3'],
      ['_€3_ million and `14` percent', '€3 million and 14 percent'],
      ['1.2**km** of road', '1.2km of road'],
      ['a [$5](https://example.org/a_(b)) billion deal', 'a $5 billion deal'],
      ['![Two boats](boats.png) for sale', 'Two boats for sale'],
      ['[Acme][1] and [Bolt](#bolt "The firm")', 'Acme and Bolt'],
      ['## Sales of *boats*\nrose', 'Sales of boats\nrose'],
      ['> It paid', 'It paid'],
      ['it costs \\$5 \\* 3', 'it costs $5 * 3'],
    ]);
    stays([
      '5 * 3 * 2',
      '2*3*4 and 2**10**2',
      'snake_case_name',
      'a $* and a $* b',
      'A* and B*',
      '____ and ****',
      '*.txt and *.md',
      'f(x)[1](y)',
      '#1 in the charts',
      '>5% of them',
      'C:\\boats',
      "``quoted in the old way'' and ``again''",
    ]);
  });

  describe('of HTML', () => {
    reads([
      ['<b>$5</b> billion', '$5 billion'],
      ['&pound;10m, &euro;5&nbsp;million, &#8364;3 and &#x24;4', '£10m, €5\u00a0million, €3 and $4'],
      ['Caf&eacute; &amp; Z&uuml;rich', 'Café & Zürich'],
      ['&amp;pound;10m and &pound10m', '£10m and £10m'],
      ['a<!-- no -->b <span class="x y">c</span>', 'a b c'],
      ['a<script>var b = 5;</script>c', 'a c'],
      ['one<br>two', 'one\u2028two'],
      ['<td>Sales<td>12', '\tSales\t12'],
      ['12 m<sup>2</sup> and 26 million<sup><a href="#1">1</a></sup>', '12 m² and 26 million'],
      ['the 1<sup>st</sup> of May', 'the 1st of May'],
    ]);
    stays(['AT&T and R&D', 'a < b and c > d', 'Acme <ACM.O> and <P>', '<name> and </', '&unknown; &;', 'a <!-- b']);
  });

  describe('without footnote marks', () => {
    reads([
      ['sold 26 million1 boats', 'sold 26 million boats'],
      ['1.5 million3 boats', '1.5 million boats'],
      ['45%[3] more, 25[1] million', '45% more, 25 million'],
      ['300 million² users', '300 million users'],
      ['It paid $5 billion.12 It grew.3', 'It paid $5 billion. It grew.'],
      ['5 miljoen2 boten', '5 miljoen boten'],
      ['5 Millionen2 Boote', '5 Millionen Boote'],
      ['It grew.[1][2] Then[^note] it fell [3]', 'It grew. Then it fell [3]'],
    ]);
    stays([
      '12 m² and 3 km³',
      'CO2, H1, G7, MI2 and Q3',
      'euro22 billion',
      'a mill1on',
      'version.12 is out',
      'on p.12 He says',
      'compan[y] and [s]he',
      'million5.3',
      '10⁶ cells',
      '4 meter² of floor',
    ]);
  });

  describe('without invisible characters', () => {
    reads([
      ['1.2 bil\u00adlion and Micro\u00adsoft', '1.2 billion and Microsoft'],
      ['1\u200b,\u200b234 and $\u200e5', '1,234 and $5'],
      ['\ufeffAcme', 'Acme'],
      ['Nestle\u0301 and Zu\u0308rich', 'Nestlé and Zürich'],
    ]);
    stays(['The end.\u200bThe start', 'one \u200f two', 'q\u0301', '\u0301']);
  });

  describe('of a broken encoding', () => {
    reads([
      ['Â£10m and 25â€“30 percent', '£10m and 25–30 percent'],
      ['CafÃ© dâ€™Or, 5Â\u00a0million', 'Café d’Or, 5\u00a0million'],
      ['â\u0082¬5 and Å¡koda', '€5 and škoda'],
    ]);
    stays(['SÃO PAULO', 'Âge, âge', '„Straße“', 'Ärger', '“AMANHÔ']);
  });

  describe('leads back to the file', () => {
    const back = (file: string, read: string): string => {
      const { text, toFile } = readingText(file);
      const start = text.indexOf(read);
      const span = toFile({ start, end: start + read.length });
      return file.slice(span.start, span.end);
    };
    const cases: readonly (readonly [file: string, read: string, written: string])[] = [
      ['paid **$5** billion now', '$5 billion', '$5** billion'],
      ['paid &pound;10m now', '£10m', '&pound;10m'],
      ['by Nestle\u0301 now', 'Nestlé', 'Nestle\u0301'],
      ['5 per-\ncent more', '5 percent', '5 per-\ncent'],
      ['sold 26 million1 boats', '26 million', '26 million'],
      ['> sold 12\n> million boats', '12 million', '12\n> million'],
      ['[Acme](https://example.org) grew', 'Acme', 'Acme'],
    ];
    for (const [file, read, written] of cases) {
      it(`from ${read} to ${JSON.stringify(written)}`, () => assert.equal(back(file, read), written));
    }

    const mess = fc.array(
      fc.constantFrom(
        ...[
          '**',
          '_',
          '`',
          '[',
          '](a.b)',
          '[1]',
          '&pound;',
          '&',
          '<b>',
          '<br>',
          '</b>',
          '<!--',
          '-->',
          '\u00ad',
          '\u0301',
        ],
        ...[
          '\n',
          '\r\n',
          '\n> ',
          '# ',
          'million1',
          '5 ',
          ' percent',
          'mil-\nlion',
          'Â£',
          'â€™',
          ' ',
          '. ',
          '²',
          'Acme',
          '\u200b',
        ],
        ...[
          '$5',
          ' he said',
          'e\u0301',
          '| ',
          '\t',
          '\\',
          '<sup>1</sup>',
          '\ud800',
          '\u2028',
          'De firma verkocht ',
          'Das Werk ',
        ],
      ),
      { maxLength: 60 },
    );

    it('in order', () => {
      fc.assert(
        fc.property(mess, (pieces) => {
          const file = pieces.join('');
          const { text, toFile } = readingText(file);
          let last = { start: 0, end: 0 };
          for (let i = 0; i < text.length; i++) {
            const span = toFile({ start: i, end: i + 1 });
            assert.ok(span.start >= last.start && span.end >= last.end && span.end > span.start);
            last = span;
          }
          assert.ok(last.end <= file.length);
        }),
      );
    });

    it('with annotations that are in the file, ordered and apart', () => {
      fc.assert(
        fc.property(mess, fc.constantFrom('en', 'nl', 'de'), (pieces, language) => {
          const file = pieces.join('');
          const { mentions, figures, dates, events } = annotateWhole({ text: file, language, date: '2020-05-04' });
          for (const list of [mentions, figures, dates]) {
            let end = 0;
            for (const span of list) {
              assert.ok(span.start >= end && span.end > span.start && span.end <= file.length);
              end = span.end;
            }
          }
          for (const { evidence } of events) assert.ok(evidence.start < evidence.end && evidence.end <= file.length);
        }),
      );
    });
  });
});
