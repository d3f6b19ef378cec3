import { latin1 } from './latin1.js';
import { makeDocx, paragraph } from './makeDocx.js';
import { makePdf } from './makePdf.js';

/** An article in each of some formats; each tells of Zembla Motors, which no other article does. */

export const pdf = (): Uint8Array =>
  makePdf([
    [
      { text: 'Zembla Motors opens a plant in Leuven', x: 60, y: 760, size: 20 },
      { text: 'Zembla Motors said on Tuesday that it will build 4,200 cars a year in Leuven.', x: 60, y: 720 },
      { text: 'The plant has cost 310 million euros.', x: 60, y: 704 },
    ],
  ]);

export const docx = (): Uint8Array =>
  makeDocx(
    [
      paragraph('Zembla Motors hires', 'T'),
      paragraph('Zembla Motors will hire 650 people in Leuven, the company said.'),
    ].join(''),
  );

export const mail = (): Uint8Array =>
  latin1(
    [
      'From: Jane Doe <jane@paper.example>',
      'Subject: Zembla Motors in numbers',
      'Date: Mon, 20 May 2019 23:30:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Zembla Motors sold 3,900 cars in 2018.',
    ].join('\r\n'),
  );

/** In Latin-1, as nobody says. */
export const text = (): Uint8Array =>
  latin1('Zembla Motors verkauft mehr\n\nZembla Motors verkaufte im März fünfhundert Geräte für Köln.\n');

/** A PDF that is none. */
export const broken = (): Uint8Array => latin1('%PDF-1.4\nno more');
