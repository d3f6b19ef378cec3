/**
 * Trains the name recogniser and writes `src/core/entities/names.bin`. From the repository's root:
 *
 *   npx esbuild test/training/train.ts --bundle --platform=node --loader:.bin=binary --outfile=out/train.js
 *   node out/train.js DATA PACKAGES [--evaluate SET.jsonl,…]
 *
 * DATA holds the labelled sets and `lists/`, PACKAGES the dictionaries' node_modules; README.md here names them all.
 * The same data gives the same file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ByteReader } from '../../src/core/entities/recogniser/byteReader.js';
import { FEATURE_HASH_BITS } from '../../src/core/entities/recogniser/features.js';
import { NAME_LABELS } from '../../src/core/entities/recogniser/labels.js';
import { ListBit, WordLists } from '../../src/core/entities/recogniser/wordLists.js';
import { locales } from '../../src/core/locales/index.js';
import { asHeadlines, inOurScheme, joined, type LabelledText, readSet, renamed, withoutTitles } from './corpora.js';
import { type CrfOptions, generator, trainCrf } from './crf.js';
import { evaluate } from './evaluate.js';
import { examplesOf } from './examples.js';
import { gatherLists, gatherSurnames, packLists } from './lists.js';
import { packModel } from './pack.js';

const OPTIONS: CrfOptions = { epochs: 6, rate: 0.05, dropout: 0.5, minimum: 2, l2: 0 };
// A first reading need not be good, only as fallible as the one that the votes will come from.
const FIRST_READING: CrfOptions = { ...OPTIONS, epochs: 3 };
const SHARE_WITH_VOTES = 0.6;
const WEIGHT_RENAMED = 0.2;
const SHARE_HIDDEN = 0.15;
const SENTENCES_PER_ARTICLE = 12;
const PACKED = { rows: 48000, steps: 5 };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { evaluate: { type: 'string' }, output: { type: 'string', default: 'src/core/entities/names.bin' } },
});
const [data, packages] = positionals;
if (!data || !packages) throw new Error('usage: train DATA PACKAGES [--evaluate SET.jsonl,…] [--output FILE]');

const set = (name: string, weight = 1): LabelledText[] => readSet(path.join(data, `${name}.jsonl`), weight);
const wordsOf = (field: 'personTitles' | 'demonyms'): Set<string> =>
  new Set(locales.flatMap((locale) => locale.names[field].split(/\s+/)));
const titles = new Set([...wordsOf('personTitles'), 'Vice', 'Prime', 'Foreign', 'Defense', 'Former', 'Deputy', 'U.S']);
const demonyms = wordsOf('demonyms');

/** Half of the Dutch snippets are rows of tables and captions. */
const isSentence = (text: string): boolean => /^\p{Lu}.*\p{Ll} \p{Ll}.*\.$/u.test(text);

const news = withoutTitles(set('gmb-news-en'), (word) => titles.has(word));
const encyclopedia = set('crossner-en');
const dutch = set('wikiann-nl', 0.5).filter((t) => isSentence(t.text));
const random = generator(5);
const pool = new Map(
  NAME_LABELS.map(
    (label) =>
      [
        label,
        [...news, ...encyclopedia].flatMap((t) =>
          t.spans.flatMap((s) => (s.label === label ? [t.text.slice(s.start, s.end)] : [])),
        ),
      ] as const,
  ),
);
const people = gatherLists({ lists: path.join(data, 'lists'), packages, texts: [] });
const texts = inOurScheme(
  [
    ...renamed(
      joined(news, SENTENCES_PER_ARTICLE),
      pool,
      [...(people.get(ListBit.FirstName) ?? [])],
      gatherSurnames(path.join(data, 'lists')),
      WEIGHT_RENAMED,
      random,
    ),
    ...joined(news, SENTENCES_PER_ARTICLE),
    ...set('wikigold-en'),
    ...encyclopedia,
    ...set('wnut17-en', 0.5),
    ...dutch,
    ...asHeadlines([...news, ...encyclopedia], 0.1, 0.5, random),
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
console.log(`${values.output}: ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} compressed`);
for (const file of values.evaluate?.split(',') ?? [])
  console.log(path.basename(file), evaluate(readSet(file), allLists, crf));
