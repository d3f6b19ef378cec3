import { parseArgs } from 'node:util';
import { annotateArticle } from '../core/annotateArticle.js';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import { problemMessage } from '../core/corpus/problems.js';
import { compileLexicon } from '../core/entities/lexicon.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import { compileSparingly } from './compileSparingly.js';
import { findingsSarif } from './findingsSarif.js';
import { findingsText } from './findingsText.js';
import { readPaths } from './readPaths.js';
import { toJson } from './toJson.js';
import { toText } from './toText.js';

const USAGE = `usage: crossread annotate PATH… [--format json|text] [--no-lexicon]
       crossread findings PATH… [--format text|sarif] [--no-lexicon]

annotate prints the mentions, figures, dates, events, relations and links of articles.
findings prints what deserves a reader's eye: figures that contradict each other, arithmetic that fails, targets missed.
PATH is a folder with a ${MANIFEST_FILE}, or plain text files.

  --format json|text   json is complete and versioned, text is for reading (default: text)
  --format sarif       of findings: SARIF 2.1.0, for editors and code hosts
  --no-lexicon         find names without the corpus's lexicon
`;

/** Runs the command line; the result is the exit code: 0 done, 1 nothing could be read, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  compileSparingly();
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...paths] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!isCommand(command)) return usageError(command ? `unknown command: ${command}` : 'which command?');
  if (paths.length === 0) return usageError('which folder or files?');
  if (!FORMATS[command].includes(values.format)) return usageError(`unknown format: ${values.format}`);
  const { articles, lexicon, ignored, problems, files } = await readPaths(paths);
  for (const problem of problems) process.stderr.write(`crossread: ${problem.file}: ${problemMessage(problem)}\n`);
  if (articles.length === 0) {
    process.stderr.write('crossread: no article could be read\n');
    return 1;
  }
  const compiled = values['no-lexicon'] ? compileLexicon([]) : compileLexicon(lexicon, ignored);
  const index = new CorpusIndex(compiled.entities);
  for (const article of articles) index.put({ article, annotations: annotateArticle(article, compiled) });
  const output = print(command, values.format, index, (article) => files.get(article) ?? article);
  await new Promise<void>((resolve) => process.stdout.write(output, () => resolve()));
  return 0;
}

type Command = 'annotate' | 'findings';

const FORMATS: Readonly<Record<Command, readonly string[]>> = {
  annotate: ['json', 'text'],
  findings: ['text', 'sarif'],
};

const isCommand = (word: string | undefined): word is Command => word !== undefined && Object.hasOwn(FORMATS, word);

function print(command: Command, format: string, index: CorpusIndex, fileOf: (article: string) => string): string {
  if (command === 'findings')
    return format === 'sarif' ? `${JSON.stringify(findingsSarif(index, fileOf))}\n` : findingsText(index, fileOf);
  return format === 'json' ? `${JSON.stringify(toJson(index))}\n` : toText(index);
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'no-lexicon': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function usageError(message: string): number {
  process.stderr.write(`crossread: ${message}\n\n${USAGE}`);
  return 2;
}

// Whoever reads may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`crossread: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
