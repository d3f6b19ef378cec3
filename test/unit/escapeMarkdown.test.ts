import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../src/host/cards/escapeMarkdown.js';

describe('Article text in a card', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words', 'plain words'],
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['<img src=x>', '\\<img src\\=x\\>'],
    ['&lt;', '\\&lt\\;'],
    ['https://a.b', 'https\\:\\/\\/a\\.b'],
    ['$(trash)', '\\$\\(trash\\)'],
    ['# h\n- l', '\\# h \\- l'],
    ['a\u202eb\u200fc', 'abc'],
    ['`code`', '\\`code\\`'],
    ['小米 é', '小米 é'],
  ];
  for (const [text, expected] of cases) {
    it(`shows ${JSON.stringify(text)} as itself`, () => assert.equal(escapeMarkdown(text), expected));
  }
});
