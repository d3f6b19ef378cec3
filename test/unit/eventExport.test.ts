import assert from 'node:assert/strict';
import { eventsCsv } from '../../src/presentation/export/eventsCsv.js';
import { type ExportWords, eventsMarkdown } from '../../src/presentation/export/eventsMarkdown.js';
import { type ExportedEvent, type ExportSource, exportedEvents } from '../../src/presentation/export/exportedEvents.js';

const telling = { article: 'An article', path: 'a.txt', line: 15, start: 100, end: 120, quote: 'It happened.' };

function exported(more: Partial<ExportedEvent> = {}): ExportedEvent {
  return {
    date: '2012-12-19',
    kind: 'launch',
    status: 'done',
    title: 'Acme opens',
    participants: ['Acme'],
    tellings: [telling],
    ...more,
  };
}

describe('Events as comma-separated values', () => {
  const row = (event: ExportedEvent): string | undefined => eventsCsv([event]).split('\r\n')[1];

  it('have a line of names, then a line for each place that tells one', () => {
    const tellings = [telling, { ...telling, path: 'b/c.txt', start: 7, end: 9, quote: 'So it was.' }];
    assert.equal(
      eventsCsv([exported({ tellings })]),
      'date,kind,status,title,participants,article,start,end,quote\r\n' +
        '2012-12-19,launch,done,Acme opens,Acme,a.txt,100,120,It happened.\r\n' +
        '2012-12-19,launch,done,Acme opens,Acme,b/c.txt,7,9,So it was.\r\n',
    );
  });

  const cells: readonly [title: string, cell: string][] = [
    ['plain', 'plain'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['a; b', '"a; b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' led by a space', '" led by a space"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5 % sales', "'-5 % sales"],
    ['@sum', "'@sum"],
    ['|cmd', "'|cmd"],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['\r\n=1', '"\'\r\n=1"'],
    ['\u200b=1', "'\u200b=1"],
    ['  =HYPERLINK("http://a.b","c")', '"\'  =HYPERLINK(""http://a.b"",""c"")"'],
    ['a = b', 'a = b'],
    ['“Quoted” first', '“Quoted” first'],
  ];
  for (const [title, cell] of cells)
    it(`write ${JSON.stringify(title)} so that it is nothing but text`, () => {
      const csv = eventsCsv([exported({ title })]);
      const [, rest = ''] = csv.split('2012-12-19,launch,done,');
      assert.equal(rest, `${cell},Acme,a.txt,100,120,It happened.\r\n`);
    });

  it('separate several participants by semicolons, and leave unknown dates empty', () => {
    assert.equal(
      row(exported({ date: '', participants: ['Acme', 'Smith, Jo'] })),
      ',launch,done,Acme opens,"Acme; Smith, Jo",a.txt,100,120,It happened.',
    );
  });
});

describe('Events as Markdown', () => {
  const words: ExportWords = {
    title: 'Events of News',
    note: '',
    dateUnknown: 'Date unknown',
    date: (iso) => `on ${iso}`,
    standing: ({ kind, status }) => (status === 'done' ? kind : `${kind}, ${status}`),
  };

  it('stand under their years, each with its link, its sentence and the other articles that tell it', () => {
    const other = { ...telling, article: 'Another', path: 'deep/b (1).txt', line: 3 };
    assert.equal(
      eventsMarkdown(
        [
          exported({ tellings: [telling, other] }),
          exported({ title: 'Before', date: '2011', status: 'planned' }),
          exported({ title: 'Some day', date: '' }),
        ],
        { ...words, note: 'Only Acme' },
      ),
      [
        '# Events of News',
        '',
        'Only Acme',
        '',
        '## 2012',
        '',
        '- on 2012-12-19: [Acme opens](a.txt#L15) (launch)',
        '  - “It happened.” — An article',
        '  - [Another](deep/b%20%281%29.txt#L3)',
        '',
        '## 2011',
        '',
        '- on 2011: [Before](a.txt#L15) (launch, planned)',
        '  - “It happened.” — An article',
        '',
        '## Date unknown',
        '',
        '- [Some day](a.txt#L15) (launch)',
        '  - “It happened.” — An article',
        '',
      ].join('\n'),
    );
  });

  const texts: readonly [title: string, shown: string][] = [
    ['1,000 phones, at 9.99', '1,000 phones, at 9.99'],
    ['](command:evil)', '\\](command:evil)'],
    ['[x](y)', '\\[x\\](y)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['**bold** `code` ~no~ &lt;', '\\*\\*bold\\*\\* \\`code\\` \\~no\\~ \\&lt;'],
    ['a_b, _c_', 'a_b, \\_c\\_'],
    ['two\n\n# lines', 'two # lines'],
    ['a\u202eb', 'ab'],
    ['\\', '\\\\'],
  ];
  for (const [title, shown] of texts)
    it(`show ${JSON.stringify(title)} as itself`, () => {
      const lines = eventsMarkdown([exported({ title })], words).split('\n');
      assert.equal(lines[4], `- on 2012-12-19: [${shown}](a.txt#L15) (launch)`);
    });

  const beginnings: readonly [note: string, shown: string][] = [
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1.5 million is no list', '1.5 million is no list'],
    ['2012 was good', '2012 was good'],
  ];
  for (const [note, shown] of beginnings)
    it(`begin a line with ${JSON.stringify(note)} as text`, () =>
      assert.equal(eventsMarkdown([], { ...words, note }).split('\n')[2], shown));
});

describe('What is exported of an event', () => {
  const text = 'A headline\r\n\r\nAcme opened *today*. It rained.\r\n';
  const source = {
    article: (id: string) => (id === 'a' ? { article: { title: 'T', path: 'a.txt', text } } : undefined),
    entity: (id: string) => (id === 'company/acme' ? { name: 'Acme' } : undefined),
  } as unknown as ExportSource;

  it('has names, lines and sentences for its ids and offsets; an article that is gone tells nothing', () => {
    const start = text.indexOf('Acme');
    const end = text.indexOf(' It');
    const [event] = exportedEvents(
      [
        {
          id: 'a@14',
          kind: 'opening',
          status: 'done',
          date: '2012',
          title: 'Acme opened',
          participants: ['company/acme', 'person/unknown'],
          witnesses: [
            { article: 'a', evidence: { start, end } },
            { article: 'gone', evidence: { start: 0, end: 5 } },
          ],
          places: [],
          isLead: false,
        },
      ],
      source,
    );
    assert.deepEqual(event?.participants, ['Acme', 'person/unknown']);
    assert.deepEqual(event?.tellings, [
      { article: 'T', path: 'a.txt', line: 3, start, end, quote: 'Acme opened today.' },
    ]);
  });
});
