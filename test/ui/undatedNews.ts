/** A file of a folder that nobody has dated, and the date that it tells, ISO 8601 as far as it tells it. */
export interface UndatedFile {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
}

const TOPICS = [
  'harbour',
  'library',
  'ferry',
  'museum',
  'orchard',
  'lighthouse',
  'quarry',
  'bakery',
  'theatre',
  'railway',
  'reservoir',
  'school',
];

const BODIES = {
  en: (topic: string, n: number): string =>
    `The council of Kesh has voted to mend the ${topic} before the winter. Its members spoke for ${n + 2} hours, and ${
      20 + n
    } of them agreed in the end.\n\nPeople who live beside the ${topic} said that they had waited long enough. “It leaks,” said one of them.`,
  nl: (topic: string, n: number): string =>
    `De gemeenteraad van Kesh laat de ${topic} nog voor de winter herstellen. De leden spraken er ${n + 2} uur over en waren het daarna eens.\n\nWie naast de ${topic} woont, zegt lang genoeg te hebben gewacht.`,
  de: (topic: string, n: number): string =>
    `Der Rat von Kesh lässt die ${topic} noch vor dem Winter ausbessern. Die Mitglieder sprachen ${n + 2} Stunden darüber und waren sich danach einig.\n\nWer neben der ${topic} wohnt, sagt, er habe lange genug gewartet.`,
};

const TITLES = {
  en: (topic: string, n: number): string => `Kesh mends its ${topic}, and number ${n} follows`,
  nl: (topic: string, n: number): string => `Kesh herstelt de ${topic}, en nummer ${n} volgt`,
  de: (topic: string, n: number): string => `Kesh bessert die ${topic} aus, und Nummer ${n} folgt`,
};

/**
 * How an article begins: what stands above its title, between that and its text, and right before that; `date` is the one
 * that it tells, if any.
 */
interface Beginning {
  readonly path: string;
  readonly above?: string;
  readonly below?: string;
  readonly lead?: string;
  readonly title?: string;
  readonly body?: string;
  readonly language?: keyof typeof BODIES;
  readonly date?: string;
}

const ACME = 'The boats are built in Kesh, where Acme Corp. has two yards.';

/** Two articles that tell the same, if one knows when each was written. */
export const BOATS = {
  path: 'acme-boats.txt',
  title: 'Acme sells more boats',
  lead: 'OSLO, March 5, 2014 (Reuters) - ',
  body: `Acme Corp. sold 26.1 million boats last year, more than ever before. ${ACME}`,
  date: '2014-03-05',
} as const;
export const YARD = {
  path: '2015-02-10-acme-yard.txt',
  title: 'A third yard for Acme',
  body: `Acme Corp. is to open a third yard. It sold 26 million boats in 2013. ${ACME}`,
  date: '2015-02-10',
} as const;

const BEGINNINGS: readonly Beginning[] = [
  BOATS,
  YARD,
  // Datelines.
  { path: 'wire-01.txt', lead: 'LONDON, March 5, 2013 (Reuters) - ', date: '2013-03-05' },
  { path: 'wire-02.txt', lead: 'SAN FRANCISCO, Aug. 2, 2013 (AP) — ', date: '2013-08-02' },
  { path: 'wire-03.txt', lead: 'PARIS, 7 May 2013 (AFP) - ', date: '2013-05-07' },
  { path: 'wire-04.txt', lead: 'NEW YORK (November 25, 2013): ', date: '2013-11-25' },
  {
    path: 'wire-05.txt',
    above: 'https://news.example/2013/03/kesh',
    lead: 'OSLO, March 14 (Reuters) - ',
    date: '2013-03-14',
  },
  { path: 'agentur.txt', lead: 'BERLIN, 14. April 2013 (dpa) - ', language: 'de', date: '2013-04-14' },
  { path: 'persbureau.txt', lead: 'AMSTERDAM, 13 april 2013 (ANP) - ', language: 'nl', date: '2013-04-13' },
  // Names of files and folders.
  { path: '2013-04-05-kesh-votes.txt', date: '2013-04-05' },
  { path: '20130412_kesh.txt', date: '2013-04-12' },
  { path: 'kesh 9 apr 2013.txt', date: '2013-04-09' },
  { path: '2013/04/16/kesh.txt', date: '2013-04-16' },
  { path: 'www.news.example_2013_04_10_kesh.txt', date: '2013-04-10' },
  { path: '17-04-2013.txt', date: '2013-04-17' },
  // Lines above the text.
  { path: 'line-01.txt', below: 'Updated: 2013-04-05 09:15', date: '2013-04-05' },
  { path: 'line-02.txt', below: 'Published April 6, 2013', date: '2013-04-06' },
  { path: 'line-03.txt', below: 'By Jane Doe | April 8, 2013', date: '2013-04-08' },
  { path: 'line-04.txt', below: 'By Jane Doe\nApril 18, 2013', date: '2013-04-18' },
  { path: 'line-05.txt', below: 'Jane Doe - Apr 16, 2013 8:02 pm UTC', date: '2013-04-16' },
  { path: 'regel.txt', below: 'Gepubliceerd op 12 april 2013 om 10.31 uur', language: 'nl', date: '2013-04-12' },
  { path: 'zeile.txt', below: 'Veröffentlicht am 15. April 2013 um 10.31 Uhr', language: 'de', date: '2013-04-15' },
  // Addresses, headers.
  { path: 'page-01.txt', above: 'https://news.example/2013/04/11/kesh-votes', date: '2013-04-11' },
  { path: 'page-02.txt', above: 'https://news.example/stories/20130419-kesh.html', date: '2013-04-19' },
  {
    path: 'mail-01.txt',
    above: 'From: Jane Doe <jane@news.example>\nDate: Mon, 8 Apr 2013 10:11:12 +0200\nSubject: Kesh',
    title: '',
    date: '2013-04-08',
  },
  { path: 'mail-02.txt', above: 'Subject: Kesh\nSent: 23 April 2013\nTo: All', title: '', date: '2013-04-23' },
  // What tells no date, or that of something else.
  { path: 'none-01.txt' },
  { path: 'none-02.txt', lead: 'LONDON, March 5 (Reuters) - ' },
  { path: 'none-03.txt', below: 'By Jane Doe' },
  { path: 'other-01.txt', lead: 'On March 3, 2012, everybody in Kesh went to the water. ' },
  { path: 'other-02.txt', title: 'What the law of 5 May 1998 has left behind in Kesh' },
  { path: 'other-03.txt', below: 'Deadline: 24 June 2015' },
  { path: 'other-04.txt', lead: 'Jane Doe (6 October 1895 - 8 September 1960), who lived here, drew it. ' },
  { path: 'other-05.txt', lead: 'From 5 March 2020 all shops of Kesh must close. ' },
  { path: 'anders.txt', lead: 'De wet van 5 mei 1998 gold hier nooit. ', language: 'nl' },
];

/** A folder of texts that nobody has dated: some tell their date, in one way or another, and some do not. */
export const UNDATED_NEWS: readonly UndatedFile[] = BEGINNINGS.map((beginning, n) => {
  const { path, above = '', below = '', lead = '', language = 'en', date } = beginning;
  const topic = `${TOPICS[n % TOPICS.length]}`;
  const ownTitle = TITLES[language](topic, n);
  const title = beginning.title ?? ownTitle;
  const body = lead + (beginning.body ?? BODIES[language](topic, n));
  return {
    path,
    title: title || 'Kesh',
    text: `${[above, title, below, body].filter(Boolean).join('\n\n')}\n`,
    ...(date !== undefined && { date }),
  };
});
