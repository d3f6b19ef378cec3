import assert from 'node:assert/strict';
import { unwrapped } from '../../src/import/mail/unwrapped.js';
import { imported, refusal } from './importing/imported.js';

const HEADERS = [
  'From: =?utf-8?Q?Jane_D=C3=B6e?= <jane@paper.example>',
  'To: John Smith <john@paper.example>',
  'Subject: =?iso-8859-1?Q?Acme_in_K=F6ln?=',
  'Date: Mon, 20 May 2019 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const PARAGRAPH =
  'Acme sold 4.2 million phones in the third quarter, the company said on Tuesday, and expects to sell many more of them by the end of the year.';
const mail = (...lines: readonly string[]): Uint8Array => Buffer.from([...HEADERS, ...lines].join('\r\n'), 'latin1');

describe('A mail to import', () => {
  it('is its text, with what its headers say', async () => {
    const eml = mail(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Acme in K=F6ln sold 4.2 million phones in the third quarter, the=',
      ' company said.',
    );
    assert.deepEqual(await imported('a.eml', eml), {
      title: 'Acme in Köln',
      authors: ['Jane Döe'],
      date: '2019-05-20',
      body: 'Acme in Köln sold 4.2 million phones in the third quarter, the company said.',
    });
  });

  it('is its page where its text only points at it, and names what is attached', async () => {
    const eml = mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'See the page.',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<html><body><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></body></html>`,
      '--a--',
      '--m',
      'Content-Type: application/pdf; name="report.pdf"',
      'Content-Disposition: attachment; filename="report.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--m--',
    );
    const article = await imported('mail', eml);
    assert.equal(article.body, `${PARAGRAPH}\n\n${PARAGRAPH}`);
    assert.deepEqual(article.attachments, ['report.pdf']);
  });

  it('has the quotation marks of Windows', async () => {
    const eml = mail(
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '=93Acme=94 paid =805.',
    );
    assert.equal((await imported('a.eml', eml)).body, '“Acme” paid €5.');
  });

  it('joins the lines that a program broke, and no others', () => {
    const wrapped =
      'Acme sold 4.2 million phones in the third quarter, the company said on\nTuesday, and expects more.';
    assert.equal(unwrapped(wrapped), wrapped.replace('\n', ' '));
    for (const text of ['Acme\nBerlin', '- one\n- two', `> ${'quoted '.repeat(10)}on\n> and on`])
      assert.equal(unwrapped(text), text);
  });

  it('is refused where it says nothing', async () => {
    assert.equal(await refusal('a.eml', mail('', '')), 'noText');
  });
});

describe('An archive of a page to import', () => {
  it('is the page, with the address that it was saved from', async () => {
    const archive = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://paper.example/acme',
      'Subject: Acme sells more',
      'Date: Tue, 1 Jan 2030 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://paper.example/acme',
      '',
      `<html lang=3D"en"><head><title>Acme in K=C3=B6ln</title><meta name=3D"date" content=3D"2019-05-20"></head><body><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></body></html>`,
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://paper.example/a.png',
      '',
      'iVBORw0KGgo=',
      '--b--',
    ].join('\r\n');
    assert.deepEqual(await imported('a.mhtml', archive), {
      title: 'Acme in Köln',
      date: '2019-05-20',
      language: 'en',
      address: 'https://paper.example/acme',
      body: `${PARAGRAPH}\n\n${PARAGRAPH}`,
    });
  });
});
