import assert from 'node:assert/strict';
import { bestEncoding } from '../../src/import/text/bestEncoding.js';
import { decodePage, decodeText } from '../../src/import/text/decodeText.js';
import { tidyText } from '../../src/import/text/tidyText.js';
import { asWindows1252 } from '../../src/import/text/windows1252.js';
import { imported, refusal } from './importing/imported.js';

/** Texts as they are kept in an encoding of one byte a character. */
const TEXTS: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', 'Die Aktie fiel um fünf Prozent, sagte Müller. Größere Verluste gab es in Österreich.'],
  ['windows-1252', 'L’année dernière, les bénéfices ont été élevés à Orléans ; le siège reste à Nîmes.'],
  ['windows-1252', 'El año pasado la compañía despidió a la mitad de sus empleados en Málaga.'],
  ['windows-1252', 'De coördinator zei dat de reünie vóór één uur begint.'],
  ['windows-1252', 'Företaget sålde färre bilar än i fjol, både i Malmö och i Göteborg.'],
  ['windows-1252', 'Það er þriðjungur íbúa sem býr í Reykjavík, að því er fram kemur.'],
  ['windows-1252', 'Profits rose 5 % – the bank’s best year – in “Europe”. It costs £5.'],
  ['windows-1250', 'Wczoraj w Łodzi ogłoszono, że spółka zwiększyła sprzedaż o pięć procent.'],
  ['windows-1250', 'Společnost včera oznámila, že zvýšila prodej o pět procent. Řekl to ředitel.'],
  ['windows-1250', 'A cég tegnap közölte, hogy öt százalékkal nőtt az eladása, mondta az ügyvezető.'],
  ['windows-1251', 'Компания вчера сообщила, что продажи выросли на пять процентов.'],
  ['windows-1251', 'Компанія вчора повідомила, що її продажі зросли на п’ять відсотків.'],
  ['windows-1253', 'Η εταιρεία ανακοίνωσε χθες ότι οι πωλήσεις αυξήθηκαν.'],
  ['windows-1254', 'Şirket dün satışlarının yüzde beş arttığını açıkladı, dedi genel müdür İbrahim.'],
  ['windows-1257', 'Uzņēmums vakar paziņoja, ka pārdošanas apjoms pieaudzis par pieciem procentiem.'],
  ['koi8-r', 'Компания вчера сообщила, что продажи выросли на пять процентов.'],
  ['iso-8859-2', 'Wczoraj w Łodzi ogłoszono, że spółka zwiększyła sprzedaż o pięć procent więcej, są.'],
];

describe('The encodings of texts to import', () => {
  for (const [encoding, text] of TEXTS) {
    it(`are told by their letters: ${encoding}, ${text.slice(0, 30)}`, () => {
      const bytes = encodedIn(encoding, text);
      assert.equal(decodeText(bytes), text, bestEncoding(bytes));
    });
  }

  it('are told by their marks', () => {
    const text = 'Größe “A”';
    for (const encoded of [utf16(text, true, true), utf16(text, false, true), utf16(`${text} is longer`, true, false)])
      assert.ok(decodeText(encoded).startsWith(text));
    assert.equal(decodeText(new TextEncoder().encode(`\ufeff${text}`)), text);
    assert.equal(decodeText(new TextEncoder().encode(text)), text);
  });

  it('are those that a page or a user says, unless the bytes are something else', () => {
    const page = (charset: string): string => `<html><head><meta charset="${charset}"><title>Łódź</title></head>`;
    assert.ok(decodePage(encodedIn('iso-8859-2', page('iso-8859-2'))).includes('Łódź'));
    assert.ok(decodePage(new TextEncoder().encode(page('iso-8859-1'))).includes('Łódź'));
    assert.ok(decodePage(encodedIn('windows-1250', page('no-such-thing'))).includes('Łódź'));
    assert.equal(decodeText(encodedIn('windows-1253', 'Ω'), 'windows-1253'), 'Ω');
    assert.equal(decodeText(encodedIn('windows-1252', 'é'), 'utf-8'), 'é');
  });

  it('leave line ends and what cannot be seen behind', () => {
    assert.equal(decodeText(new TextEncoder().encode('a\r\nb\rc')), 'a\nb\nc');
    assert.equal(tidyText('\u202eone\u0007 two\u200b  \n\n\n\nthree\u00a0four\t5 '), 'one two\n\nthree\u00a0four\t5');
  });
});

describe('A text to import', () => {
  it('is an article as it stands', async () => {
    const article = await imported('note.txt', 'Acme sells\r\n\r\nAcme sold 5 million phones.');
    assert.deepEqual(article, { body: 'Acme sells\n\nAcme sold 5 million phones.' });
  });

  it('stays untouched as Markdown, with what it says of itself', async () => {
    const text = '---\ntitle: Acme\n---\n\n# Acme\n\n*Sold*';
    assert.deepEqual(await imported('a.md', text), { body: text, isMarkdown: true });
  });

  it('is refused where it is none', async () => {
    assert.equal(await refusal('a.txt', ''), 'noText');
    assert.equal(await refusal('a.txt', ' \n*** \n'), 'noText');
    assert.equal(await refusal('a.txt', new Uint8Array([1, 0, 0, 7, 8, 0, 0, 0, 1])), 'unknownFormat');
    assert.equal(await refusal('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])), 'unknownFormat');
    assert.equal(await refusal('a.rtf', '{\\rtf1 text}'), 'unknownFormat');
    assert.equal(await refusal('a.ts', 'const text = 1;'), 'unknownFormat');
  });
});

/** A text in an encoding of one byte a character: each by the byte that reads as it. */
function encodedIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    const char = decoder.decode(new Uint8Array([byte]));
    byteOf.set(encoding === 'windows-1252' ? asWindows1252(char) : char, byte);
  }
  return Uint8Array.from(text, (char) => {
    const byte = byteOf.get(char);
    assert.ok(byte !== undefined, `${encoding} has no ${char}`);
    return byte;
  });
}

function utf16(text: string, isLittle: boolean, isMarked: boolean): Uint8Array {
  const bytes = Buffer.from(isMarked ? `\ufeff${text}` : text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}
