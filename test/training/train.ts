/**
 * Trains the name recogniser and writes `src/core/entities/names.bin`. From the repository's root:
 *
 *   npx esbuild test/training/train.ts --bundle --platform=node --loader:.bin=binary --outfile=out/train.js
 *   node out/train.js DATA PACKAGES [--evaluate SET.jsonl,…]
 *
 * DATA holds the labelled sets and `lists/`, PACKAGES the dictionaries' node_modules; `sources.ts` names them all, with their
 * versions, addresses, licences and digests. The same data gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ByteReader } from '../../src/core/entities/recogniser/byteReader.js';
import { FEATURE_HASH_BITS } from '../../src/core/entities/recogniser/features.js';
import { NAME_LABELS } from '../../src/core/entities/recogniser/labels.js';
import { ListBit, WordLists } from '../../src/core/entities/recogniser/wordLists.js';
import { locales } from '../../src/core/locales/index.js';
import type { Locale } from '../../src/core/locales/locale.js';
import { phrases } from '../../src/core/text/phrases.js';
import { asHeadlines, inOurScheme, type LabelledText, readSet, renamed } from './corpora.js';
import { type CrfOptions, generator, trainCrf } from './crf.js';
import { evaluate } from './evaluate.js';
import { examplesOf } from './examples.js';
import { gatherLists, gatherSurnames, packLists } from './lists.js';
import { newsOf } from './newsSentences.js';
import { packModel } from './pack.js';
import { differingFiles, licenceText } from './sources.js';

const OPTIONS: CrfOptions = { epochs: 10, rate: 0.05, dropout: 0.5, minimum: 2, l2: 0 };
// A first reading need not be good, only as fallible as the one that the votes will come from.
const FIRST_READING: CrfOptions = { ...OPTIONS, epochs: 3 };
const SHARE_WITH_VOTES = 0.6;
const SHARE_HIDDEN = 0.15;
const PACKED = { rows: 60_000, steps: 5 };

// How much a set counts: the nearer it is to the news of today, the more.
const WEIGHTS = { posts: 0.5, oldDutch: 0.2, german: 0.25, headlines: 0.5, renamed: 0.3, ownNews: 0.6 } as const;
const COPIES_RENAMED = 2;
const SHARE_HEADLINES = 0.1;
const OWN_NEWS = { en: 3_000, nl: 1_500, de: 700 } as const;
const COMPANIES_IN_POOL = 3_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { evaluate: { type: 'string' }, output: { type: 'string', default: 'src/core/entities/names.bin' } },
});
const [data, packages] = positionals;
if (!data || !packages) throw new Error('usage: train DATA PACKAGES [--evaluate SET.jsonl,…] [--output FILE]');

const differing = differingFiles(data, packages);
for (const difference of differing) console.log(`Not what the shipped model was made from: ${difference}`);

const set = (name: string, weight = 1): LabelledText[] => readSet(path.join(data, `${name}.jsonl`), weight);
const demonyms = new Set(locales.flatMap((locale) => locale.names.demonyms.split(/\s+/)));
/** The texts that the scoreboard judges by. */
const judging = new Set(
  readFileSync('test/quality/data/germeval-de.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

const random = generator(5);
const wikipedia = [...set('wikigold-en'), ...set('crossner-en')];
const german = set('germeval2014-de', WEIGHTS.german).filter(({ text }, k) => k % 2 === 0 && !judging.has(text));

const people = gatherLists({ lists: path.join(data, 'lists'), packages, texts: [] });
const listOf = (bit: ListBit): string[] => [...(people.get(bit) ?? [])];
const [firstNames, surnames] = [listOf(ListBit.FirstName), gatherSurnames(path.join(data, 'lists'))];
const companies = listOf(ListBit.Company);
const pool = new Map(
  NAME_LABELS.map((label) => {
    const own = wikipedia.flatMap((t) =>
      t.spans.flatMap((s) => (s.label === label ? [t.text.slice(s.start, s.end)] : [])),
    );
    return [label, label === 'ORG' ? [...own, ...companies.slice(0, COMPANIES_IN_POOL)] : own] as const;
  }),
);
const copies = Array.from({ length: COPIES_RENAMED }, () =>
  renamed(wikipedia, pool, firstNames, surnames, WEIGHTS.renamed, random),
).flat();

const cities = listOf(ListBit.City);
const ownNews = (['en', 'nl', 'de'] as const).flatMap((language) => {
  const { places, organizations, media } = (
    locales.find((locale) => locale.language === language) ?? (locales[0] as Locale)
  ).names;
  const own = {
    organizations: phrases(organizations),
    media: phrases(media),
    countries: [...new Set(phrases(places))],
  };
  return newsOf(
    language,
    { firstNames, surnames, companies, cities, ...own },
    OWN_NEWS[language],
    WEIGHTS.ownNews,
    random,
  );
});
const texts = inOurScheme(
  [
    ...ownNews,
    ...copies,
    ...wikipedia,
    ...set('wnut17-en', WEIGHTS.posts),
    ...set('europeana-nl', WEIGHTS.oldDutch),
    ...german,
    ...asHeadlines(wikipedia, SHARE_HEADLINES, WEIGHTS.headlines, random),
  ],
  (word) => demonyms.has(word),
);

const gathered = gatherLists({ lists: path.join(data, 'lists'), packages, texts: texts.map((t) => t.text) });
for (const [bit, names] of gathered) console.log(`list ${bit}: ${names.size} names`);
const packedLists = packLists(gathered);
// The list of common words knows every word of these texts, and will not know every word of others: some are hidden.
const common = gathered.get(ListBit.CommonWord) ?? new Set();
const incomplete = new Map(gathered).set(
  ListBit.CommonWord,
  new Set([...common].filter(() => random() > SHARE_HIDDEN)),
);
const lists = WordLists.read(new ByteReader(Uint8Array.from(packLists(incomplete))));
const allLists = WordLists.read(new ByteReader(Uint8Array.from(packedLists)));

// Each half of the texts is read by a model that has seen only the other.
const readers = [0, 1].map((half) =>
  trainCrf(
    examplesOf(
      texts.filter((_, k) => k % 2 !== half),
      lists,
    ),
    FEATURE_HASH_BITS,
    FIRST_READING,
    () => {},
  ),
);
const examples = examplesOf(texts, lists, (k) => (random() < SHARE_WITH_VOTES ? readers[k % 2] : undefined));
const crf = trainCrf(examples, FEATURE_HASH_BITS, OPTIONS, console.log);

const model = packModel(packedLists, crf, PACKED);
writeFileSync(values.output, model);
writeFileSync(`${values.output}.LICENSE.txt`, licenceText());
console.log(`${values.output}: ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} compressed`);
for (const file of values.evaluate?.split(',') ?? [])
  console.log(path.basename(file), evaluate(readSet(file), allLists, crf));
