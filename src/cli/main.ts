import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { annotateArticle } from '../core/annotateArticle.js';
import { asAnywhere } from '../core/context/terms.js';
import { MANIFEST_FILE, ORIGINALS_FOLDER } from '../core/corpus/corpusFolder.js';
import { compileLexicon, type Lexicon, listedEntities } from '../core/entities/lexicon.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Entity } from '../core/model.js';
import { EXPORTED } from '../presentation/export/exported.js';
import { annotateLines } from './annotateLines.js';
import { annotationsAt } from './annotationsAt.js';
import { type ArticlesAt, articlesAt, type ListedNames, lexiconAt } from './articlesAt.js';
import { type CheckedFile, checkedDrafts, countDifferences, draftsSarif, draftText } from './checkDrafts.js';
import { compileSparingly } from './compileSparingly.js';
import { exportFrom, FORMATS, whatsNamed } from './exportFrom.js';
import { findingsSarif } from './findingsSarif.js';
import { findingsText } from './findingsText.js';
import { importFiles } from './importFiles.js';
import { jsonDocument } from './jsonDocument.js';
import { keyLines } from './keyLines.js';
import type { Report } from './lineFiles.js';
import { linkGroups, rarityAt } from './linkGroups.js';
import { linkLines } from './linkLines.js';
import { write } from './output.js';
import { OwnIds } from './ownIds.js';
import { printable } from './printable.js';
import { ProblemLog } from './problemLog.js';
import { RecentLines } from './recentLines.js';
import { toText } from './toText.js';

const FORMAT_NAMES = Object.keys(FORMATS);

const SYNOPSIS = `usage: crossread annotate PATH… [--format text|json|jsonl] [--lexicon FILE] [--no-lexicon]
       crossread findings PATH… [--format text|sarif] [--lexicon FILE] [--no-lexicon]
       crossread link ANNOTATIONS.jsonl… [--lexicon FILE] [--events] [--stories | --grouped [--counts FILE]]
       crossread keys ANNOTATIONS.jsonl… [--lexicon FILE]
       crossread check DRAFT… --corpus FOLDER [--format text|sarif] [--lexicon FILE] [--no-lexicon]
       crossread export PATH… [--what ${EXPORTED.join(',')}] [--format ${FORMAT_NAMES.join('|')}] [--entity NAME] [--out FILE]
       crossread import FILE… --to FOLDER
       crossread mcp FOLDER…
`;

const USAGE = `${SYNOPSIS}
annotate prints the mentions, figures, dates, events, relations and links of articles.
findings prints what deserves a reader's eye: figures that contradict each other, arithmetic that fails, targets missed.
link compares what annotate --format jsonl has printed, and prints the links between articles, one JSON object a line.
keys prints by what it brings articles together, a line {"key", "article", "weight"} each, for an engine to join by.
check compares the figures of texts that are written from articles with what the articles say. They come into no corpus.
export prints what articles say, with the place in the file and the sentence that says it: Markdown with links for reading,
CSV for spreadsheets, or annotations as the W3C has them (JSON-LD), for other tools.
import makes articles of web pages (HTML, MHTML), PDF, Word, mail, EPUB, CSV, JSON and plain text in any encoding: a Markdown
file each, with what is known of it, in FOLDER; the files themselves are kept in its ${ORIGINALS_FOLDER}. Nothing is fetched.
mcp answers an assistant's questions about the articles of corpora over standard input and output, by the Model Context
Protocol, until that ends. It only reads, and sends nothing anywhere but to the program that has started it.

PATH is a folder with a ${MANIFEST_FILE}, plain text files, a .jsonl file, or - for standard input; these two hold a line
{"id", "text", "title"?, "authors"?, "publisher"?, "date"?, "language"?} for each article.

  --format json|text   json is complete and versioned, text is for reading (default: text)
  --format jsonl       each article by itself, one a line, as it is read: any number in the same memory
  --format sarif       of findings and check: SARIF 2.1.0, for editors and code hosts
  --lexicon FILE       names that are listed, beside those of the folders
  --no-lexicon         find names without any lexicon
  --events, --stories  of link: what happened, and which articles tell of one happening, too
  --grouped            of link: lines with one "group", the id of an article, are that article and what it may be linked with
  --counts FILE        of link: lines {"key", "articles"}, in how many articles the commonest keys are
  --corpus FOLDER      of check: the corpus; several may be given
  --what LIST          of export: any of ${EXPORTED.join(', ')}; all of them where it is left out
  --format md|csv|jsonld   of export (default: md)
  --entity NAME        of export: of this one alone, by a name or by its id
  --out FILE           of export: into this file, which is overwritten if it is there and no article; links lead from its folder
  --to FOLDER          of import: where the articles go; a file that is there already is not taken twice
  --version, --help    what this is

Exit codes: 0 all was read, 1 nothing could be read, 2 wrong usage, 3 some of it could not be read.
Of check: 0 nothing differs, 1 a draft differs from what articles state, 2 wrong usage, 3 something could not be read.
`;

/** A run of the command line: what was asked for, and how it goes. */
interface Run {
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>['values'];
  readonly report: Report;
  /** Counts what was read. */
  count: number;
  /** Counts in how many places drafts differ from what articles state. */
  differences: number;
}

interface Command {
  /** The first one is the usual one. */
  readonly formats: readonly string[];
  readonly print: (run: Run) => AsyncIterable<string>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  annotate: { formats: ['text', 'json', 'jsonl'], print: annotate },
  findings: { formats: ['text', 'sarif'], print: findings },
  link: { formats: ['jsonl'], print: link },
  keys: { formats: ['jsonl'], print: keys },
  check: { formats: ['text', 'sarif'], print: check },
  export: { formats: FORMAT_NAMES, print: exportOf },
  import: { formats: ['text'], print: importInto },
  mcp: { formats: ['text'], print: serve },
};

/** Runs the command line; the result is the exit code, see {@link USAGE}. */
async function main(args: readonly string[]): Promise<number> {
  compileSparingly();
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help) {
    await write([USAGE], process.stdout);
    return 0;
  }
  if (values.version) {
    await write([`${version}\n`], process.stdout);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return usageError(name ? `unknown command: ${name}` : 'which command?');
  if (paths.length === 0) return usageError('which folder or files?');
  const { format = command.formats[0] as string } = values;
  if (!command.formats.includes(format)) return usageError(`unknown format: ${format}`);
  if (values.grouped && (values.events || values.stories))
    return usageError('--events and --stories are told by all articles together: not with --grouped');
  if (name === 'check' && values.corpus === undefined) return usageError('against which corpus? --corpus FOLDER');
  if (name === 'import' && values.to === undefined) return usageError('into which folder? --to FOLDER');
  if (name === 'export' && !whatsNamed(values.what)) return usageError(`unknown: --what ${values.what}`);
  const log = new ProblemLog((line) => process.stderr.write(`crossread: ${line}\n`));
  const run = { paths, values: { ...values, format }, report: log.report, count: 0, differences: 0 };
  try {
    await write(command.print(run), process.stdout, format === 'jsonl');
  } finally {
    log.close();
  }
  if (name === 'check' && run.differences > 0) return 1;
  if (log.errors === 0) return 0;
  if (name === 'check') return 3;
  return run.count === 0 ? 1 : 3;
}

async function* annotate(run: Run): AsyncGenerator<string> {
  const at = await articlesAt(run.paths, run.report);
  const lexicon = await lexiconFor(run, at);
  if (run.values.format === 'jsonl') return yield* counted(annotateLines(at, lexicon, run.report), run);
  const { index, ids } = await indexOf(at, lexicon, run);
  yield* run.values.format === 'json' ? jsonDocument(index) : toText(index, (article) => ids.pathOf(article));
}

async function* findings(run: Run): AsyncGenerator<string> {
  const at = await articlesAt(run.paths, run.report);
  const { index, ids } = await indexOf(at, await lexiconFor(run, at), run);
  const fileOf = (article: string): string => ids.pathOf(article);
  yield run.values.format === 'sarif'
    ? `${JSON.stringify(findingsSarif(index, fileOf))}\n`
    : findingsText(index, fileOf);
}

async function* check(run: Run): AsyncGenerator<string> {
  const { paths, values, report } = run;
  const folders = values.corpus ?? [];
  const at = await articlesAt(folders, report);
  const lexicon = await lexiconFor(run, at);
  const { index, ids } = await indexOf(at, lexicon, run);
  const against = { index, lexicon, folders, fileOf: (article: string): string => ids.pathOf(article) };
  const files: CheckedFile[] = [];
  for await (const file of checkedDrafts(paths, against, report)) {
    run.differences += countDifferences(file);
    if (values.format === 'sarif') files.push(file);
    else yield draftText(file, against);
  }
  if (values.format === 'sarif') yield `${JSON.stringify(draftsSarif(files, against))}\n`;
}

async function* link(run: Run): AsyncGenerator<string> {
  const { paths, values, report } = run;
  const lexicon = await listedAt(run);
  const recent = values.grouped ? new RecentLines() : undefined;
  const lines = counted(annotationsAt(paths, report, recent), run);
  if (!values.grouped) return yield* linkLines(lines, { ...values, lexicon }, report);
  const rarity = values.counts === undefined ? asAnywhere : await rarityAt(values.counts, report);
  yield* linkGroups(lines, lexicon, rarity, report);
}

async function* keys(run: Run): AsyncGenerator<string> {
  yield* keyLines(counted(annotationsAt(run.paths, run.report), run), await listedAt(run));
}

async function* exportOf(run: Run): AsyncGenerator<string> {
  const { paths, values, report } = run;
  const at = await articlesAt(paths, report);
  const { index, ids } = await indexOf(at, await lexiconFor(run, at), run);
  const { what, entity, out, format = FORMAT_NAMES[0] as string } = values;
  const whats = whatsNamed(what) ?? EXPORTED;
  yield* exportFrom(index, { whats, format, entity, out, paths, fileOf: (article) => ids.fileOf(article) });
}

async function* importInto(run: Run): AsyncGenerator<string> {
  yield* counted(importFiles(run.paths, run.values.to ?? '', run.report), run);
}

/** Prints nothing itself: the protocol has standard output. It is loaded only here. */
// biome-ignore lint/correctness/useYield: see above.
async function* serve(run: Run): AsyncGenerator<string> {
  const { serveMcp } = await import('./mcp/serveMcp.js');
  run.count += await serveMcp(run.paths, run.report);
}

/** What the file of `--lexicon` lists, by id. */
async function listedAt({ values, report }: Run): Promise<ReadonlyMap<string, Entity>> {
  const { lexicon } = values.lexicon === undefined ? NO_LEXICON : await lexiconAt(values.lexicon, report);
  return listedEntities(lexicon);
}

/** The names that are listed in the folders and in the file of `--lexicon`. */
async function lexiconFor({ values, report }: Run, at: ArticlesAt): Promise<Lexicon> {
  if (values['no-lexicon']) return compileLexicon([]);
  const file = values.lexicon === undefined ? NO_LEXICON : await lexiconAt(values.lexicon, report);
  return compileLexicon(
    [...at.lexicon, ...file.lexicon],
    [...at.ignored, ...file.ignored],
    [...at.apart, ...file.apart],
  );
}

const NO_LEXICON: ListedNames = { lexicon: [], ignored: [], apart: [] };

async function indexOf(at: ArticlesAt, lexicon: Lexicon, run: Run): Promise<{ index: CorpusIndex; ids: OwnIds }> {
  const index = new CorpusIndex(lexicon.entities, undefined, lexicon.apart);
  const ids = new OwnIds();
  for await (const found of at.articles()) {
    const article = ids.give(found);
    index.put({ article, annotations: annotateArticle(article, lexicon) });
    run.count++;
  }
  if (run.count === 0) throw new Error('no article could be read');
  return { index, ids };
}

async function* counted<Item>(items: AsyncIterable<Item>, run: Run): AsyncGenerator<Item> {
  for await (const item of items) {
    run.count++;
    yield item;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      lexicon: { type: 'string' },
      'no-lexicon': { type: 'boolean', default: false },
      events: { type: 'boolean', default: false },
      stories: { type: 'boolean', default: false },
      grouped: { type: 'boolean', default: false },
      counts: { type: 'string' },
      corpus: { type: 'string', multiple: true },
      to: { type: 'string' },
      what: { type: 'string' },
      entity: { type: 'string' },
      out: { type: 'string' },
      version: { type: 'boolean', short: 'v', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function usageError(message: string): number {
  process.stderr.write(`crossread: ${printable(message)}\n\n${SYNOPSIS}\ncrossread --help says what they do.\n`);
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`crossread: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    // Of a check 1 says that something differs.
    process.exitCode = process.argv[2] === 'check' ? 3 : 1;
  },
);
