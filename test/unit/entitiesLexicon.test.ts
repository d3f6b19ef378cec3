import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/core/annotate.js';
import type { LexiconEntity } from '../../src/core/entities/lexicon.js';

const entities: readonly LexiconEntity[] = [
  {
    id: 'xiaomi',
    name: 'Xiaomi',
    kind: 'company',
    aliases: ['Xiaomi Corp', { text: 'millet', cue: ['Xiaomi', 'Lei Jun'], within: 'article' }],
  },
  { id: 'mi-11', name: 'Xiaomi Mi 11', kind: 'product', aliases: ['Mi 11'] },
  { id: 'vivo', name: 'vivo', kind: 'company', aliases: [] },
  { id: 'oppo', name: 'OPPO', kind: 'company', aliases: [] },
  { id: 'ov', name: 'OV', kind: 'company', aliases: [], members: ['oppo', 'vivo'] },
  { id: 'sina', name: 'Sina', kind: 'company', aliases: [], tickers: ['SINA'] },
  { id: 'sina-weibo', name: 'Sina Weibo', kind: 'product', aliases: ['Weibo'] },
  { id: 'alibaba', name: 'Alibaba Group Holding Ltd', kind: 'company', aliases: [] },
  { id: 'tencent', name: 'Tencent', kind: 'company', aliases: [], tickers: ['0700.HK'] },
  { id: 'ford', name: 'Ford', kind: 'company', aliases: [], tickers: ['F'] },
  {
    id: 'li-auto',
    name: 'Li Auto',
    kind: 'company',
    aliases: [{ text: 'Ideal', cue: ['Tesla', 'NIO'], within: 'sentence' }],
  },
  { id: 'lei-jun', name: 'Lei Jun', kind: 'person', aliases: ['Jun Lei'] },
  { id: 'li-wanqiang', name: 'Li Wanqiang', kind: 'person', aliases: [] },
  { id: 'li-ning', name: 'Li Ning', kind: 'person', aliases: [] },
  { id: 'he-xiaopeng', name: 'He Xiaopeng', kind: 'person', aliases: [] },
  { id: 'wsj', name: 'The Wall Street Journal', kind: 'media', aliases: ['Wall Street Journal'] },
  { id: 'united-states', name: 'United States', kind: 'place', aliases: ['US'] },
  { id: 'hong-kong', name: 'Hong Kong', kind: 'place', aliases: [] },
  { id: 'helsinki', name: 'Helsinki', kind: 'place', aliases: [] },
  { id: 'mercury-planet', name: 'Mercury', kind: 'place', aliases: [] },
  {
    id: 'mercury-records',
    name: 'Mercury',
    kind: 'company',
    aliases: [{ text: 'Mercury', cue: ['album', 'label'], within: 'sentence' }],
  },
  { id: 'phoenix-az', name: 'Phoenix', kind: 'place', aliases: [] },
  { id: 'phoenix-tv', name: 'Phoenix', kind: 'media', aliases: [] },
  { id: 'cfr', name: 'Council on Foreign Relations', kind: 'organization', aliases: [] },
  { id: 'amd', name: 'AMD', kind: 'company', aliases: [{ text: 'amd', caseSensitive: true }] },
  { id: 'yahoo', name: 'Yahoo', kind: 'company', aliases: [{ text: 'yahoo', caseSensitive: false }] },
];

/** The lexicon's mentions of a text, as `text=entity`. */
function found(text: string): string[] {
  return annotate({ text, language: 'en' }, { lexicon: entities })
    .mentions.filter(({ source }) => source !== 'recogniser')
    .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

describe('Names of the lexicon', () => {
  const cases: readonly [rule: string, text: string, ...expected: string[]][] = [
    [
      'the longest name wins',
      'Users of Sina Weibo saw the Xiaomi Mi 11.',
      'Sina Weibo=sina-weibo',
      'Xiaomi Mi 11=mi-11',
    ],
    ['a shorter name where the longer one breaks off', 'Sina sells on Weibo.', 'Sina=sina', 'Weibo=sina-weibo'],
    ['only whole words', 'Xiaomiklanten en Sinatra and Alibabas.'],
    ['the full stop of a sentence stays outside', 'He joined Xiaomi Corp. But why?', 'Xiaomi Corp=xiaomi'],
    ['possessives stay outside', "Xiaomi’s phones and Sina's site", 'Xiaomi=xiaomi', 'Sina=sina'],
    ['compounds are split', 'a Sina-Alibaba deal and Weibo/Sina talks', 'Sina=sina', 'Weibo=sina-weibo', 'Sina=sina'],
    ['a name before a hyphen', 'the Xiaomi-based firm', 'Xiaomi=xiaomi'],
    ['a line break in a name', 'Sina\nWeibo users', 'Sina\nWeibo=sina-weibo'],
    ['no name across paragraphs', 'Sina\n\nWeibo', 'Sina=sina', 'Weibo=sina-weibo'],
    ['a capital must be a capital', 'the XIAOMI phone, not xiaomi', 'XIAOMI=xiaomi'],
    ['a small letter may be a capital', 'vivo and Vivo and VIVO', 'vivo=vivo', 'Vivo=vivo', 'VIVO=vivo'],
    ['exact case where it is asked for', 'amd, Amd and AMD', 'amd=amd', 'AMD=amd'],
    ['any case where it is allowed', 'yahoo and Yahoo and YAHOO', 'yahoo=yahoo', 'Yahoo=yahoo', 'YAHOO=yahoo'],
    ['a name is no part of an address', 'see www.Sina.com or write to Sina@Sina.com'],
    ['a group has its own entity', 'OV opens shops', 'OV=ov'],
    ['a cue in the sentence', 'Ideal and NIO sell cars. It is Ideal for us.', 'Ideal=li-auto'],
    ['no cue, no name', 'This is an Ideal day.'],
    ['a cue anywhere in the article', 'The millet grows.\n\nLei Jun founded it.', 'millet=xiaomi', 'Lei Jun=lei-jun'],
    ['a name is not its own cue', 'The millet grows.'],
    [
      'a cue decides between two',
      'The album came out on Mercury. Mercury is hot.',
      'Mercury=mercury-records',
      'Mercury=mercury-planet',
    ],
    ['a name of two entities is none', 'Phoenix was warm.'],
    ['tickers with digits', 'Tencent (0700.HK) rose', 'Tencent=tencent', '0700.HK=tencent'],
    ['tickers in brackets', 'Ford (NYSE: F) fell, vitamin F did not', 'Ford=ford', 'F=ford'],
    ['long tickers anywhere, in capitals only', 'SINA fell', 'SINA=sina'],
    ['no currency', 'US$320 million, 24 Hong Kong dollars, ten US dollars'],
    ['but the country', 'a US ban on Hong Kong', 'US=united-states', 'Hong Kong=hong-kong'],
    ['no city in a ticker’s bracket', 'Nokia (Helsinki: NOK1V) of Helsinki', 'Helsinki=helsinki'],
  ];
  for (const [rule, text, ...expected] of cases) it(rule, () => assert.deepEqual(found(text), expected));

  const shortForms: readonly [rule: string, text: string, ...expected: string[]][] = [
    ['a surname first', 'Lei Jun came. Lei spoke.', 'Lei Jun=lei-jun', 'Lei=lei-jun'],
    ['a given name', 'Lei Jun came. Then Jun spoke.', 'Lei Jun=lei-jun', 'Jun=lei-jun'],
    ['either order', 'Jun Lei came. Lei spoke.', 'Jun Lei=lei-jun', 'Lei=lei-jun'],
    ['not before it is introduced', 'Lei spoke. Lei Jun came.', 'Lei Jun=lei-jun'],
    ['not in small letters', 'Lei Jun paid ten lei.', 'Lei Jun=lei-jun'],
    [
      'not where two people share it',
      'Li Wanqiang met Li Ning. Li smiled.',
      'Li Wanqiang=li-wanqiang',
      'Li Ning=li-ning',
    ],
    ['not as a part of a longer name', 'Lei Jun came. Lei Feng did not.', 'Lei Jun=lei-jun'],
    ['not as a part of a compound', 'Lei Jun came. See Lei-Jun-Logo.', 'Lei Jun=lei-jun'],
    ['not where it is a plain word', 'He Xiaopeng came. He spoke.', 'He Xiaopeng=he-xiaopeng'],
    ['behind a title', 'Lei Jun came. Mr Lei spoke.', 'Lei Jun=lei-jun', 'Lei=lei-jun'],
    [
      'a company without its legal form',
      'Alibaba Group Holding Ltd grew. Alibaba sold more.',
      'Alibaba Group Holding Ltd=alibaba',
      'Alibaba=alibaba',
    ],
    [
      'an acronym in brackets',
      'The Council on Foreign Relations (CFR) met. CFR said no.',
      'Council on Foreign Relations=cfr',
      'CFR=cfr',
      'CFR=cfr',
    ],
    [
      'no acronym that spells something else',
      'The Council on Foreign Relations (UN) met.',
      'Council on Foreign Relations=cfr',
    ],
    [
      'a paper by its last word',
      'The Wall Street Journal wrote it; the Journal knew.',
      'The Wall Street Journal=wsj',
      'Journal=wsj',
    ],
    ['only behind the article', 'The Wall Street Journal wrote it. Journal of Physics.', 'The Wall Street Journal=wsj'],
  ];
  describe('in short', () => {
    for (const [rule, text, ...expected] of shortForms) it(rule, () => assert.deepEqual(found(text), expected));
  });

  it('leave the names beside them to be recognised, and no common word that begins a sentence', () => {
    const text =
      'But Xiaomi and Nordlake Instruments signed on Monday. For OPPO, Peter Hallam said, it is early. The Xiaomi of ' +
      'Hong Kong is not the Xiaomi that Mr Hallam knows.';
    const { mentions } = annotate({ text, language: 'en' }, { lexicon: entities });
    assert.deepEqual(
      mentions.map(({ start, end, source }) => `${text.slice(start, end)} ${source}`),
      [
        'Xiaomi lexicon',
        'Nordlake Instruments recogniser',
        'OPPO lexicon',
        'Peter Hallam recogniser',
        'Xiaomi lexicon',
        'Hong Kong lexicon',
        'Xiaomi lexicon',
        'Hallam shortForm',
      ],
    );
  });

  it('tell what a part of them is where it stands alone', () => {
    const text = 'Lei Jun met Li Ning. Lei Jun and Li Wanqiang agreed. Later Li was asked; Lei said nothing.';
    const { mentions } = annotate({ text, language: 'en' }, { lexicon: entities });
    const alone = mentions.filter(({ source }) => source !== 'lexicon');
    assert.deepEqual(
      alone.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`),
      ['Li person', 'Lei person'],
    );
  });

  it('say who found them, and why', () => {
    const { mentions } = annotate({ text: 'Lei Jun came. Lei spoke.', language: 'en' }, { lexicon: entities });
    assert.deepEqual(
      mentions.map(({ source, why }) => [source, why]),
      [
        ['lexicon', { code: 'listed', name: 'Lei Jun' }],
        ['shortForm', { code: 'shortForm', name: 'Lei Jun' }],
      ],
    );
  });

  it('are found in any text in order, without overlap, and without throwing', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...entities.flatMap((e) => [e.name, ...(e.tickers ?? [])]),
        'Ideal',
        'millet',
        ' ',
        '\n\n',
        '(',
        ')',
        '.',
        '-',
        'NIO',
        '\ud83d',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', '', '\n'), (parts, gap) => {
        const text = parts.join(gap);
        let last = 0;
        for (const { start, end } of annotate({ text, language: 'en' }, { lexicon: entities }).mentions) {
          assert.ok(start >= last && end > start && end <= text.length, JSON.stringify(text));
          last = end;
        }
      }),
    );
  }).timeout(30_000);

  it('cost no more time when there are fifty thousand', () => {
    const many = Array.from({ length: 50_000 }, (_, k) => ({
      id: `e${k}`,
      name: `Name${k} Of${k % 100}`,
      kind: 'company' as const,
      aliases: [],
    }));
    const { mentions } = annotate(
      { text: 'Here Name49999 Of99 is, and Name49999 is not.', language: 'en' },
      { lexicon: many },
    );
    assert.deepEqual(
      mentions.filter(({ source }) => source === 'lexicon').map(({ entity }) => entity),
      ['e49999'],
    );
  }).timeout(30_000);
});
