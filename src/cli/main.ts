import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateArticle } from '../core/annotateArticle.js';
import type { Article } from '../core/corpus/article.js';
import { decodeArticle } from '../core/corpus/articleText.js';
import { MANIFEST_FILE } from '../core/corpus/manifest.js';
import { type CorpusProblem, problemMessage } from '../core/corpus/problems.js';
import { makeArticle, readArticle, readCorpus } from '../core/corpus/readCorpus.js';
import { compileLexicon, type LexiconEntity } from '../core/entities/lexicon.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import { findingsSarif } from './findingsSarif.js';
import { findingsText } from './findingsText.js';
import { nodeFiles } from './nodeFiles.js';
import { toJson } from './toJson.js';
import { toText } from './toText.js';

const USAGE = `usage: crossread annotate PATH… [--format json|text] [--no-lexicon]
       crossread findings PATH… [--format text|sarif] [--no-lexicon]

annotate prints the mentions, figures, dates, events and links of articles.
findings prints what deserves a reader's eye: figures that contradict each other, arithmetic that fails, targets missed.
PATH is a folder with a ${MANIFEST_FILE}, or plain text files.

  --format json|text   json is complete and versioned, text is for reading (default: text)
  --format sarif       of findings: SARIF 2.1.0, for editors and code hosts
  --no-lexicon         find names without the corpus's lexicon
`;

/** Runs the command line; the result is the exit code: 0 done, 1 nothing could be read, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
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
  const { index, problems, files } = await readPaths(paths, values['no-lexicon']);
  for (const problem of problems) process.stderr.write(`crossread: ${problem.file}: ${problemMessage(problem)}\n`);
  if (index.allArticles().length === 0) {
    process.stderr.write('crossread: no article could be read\n');
    return 1;
  }
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

/** Articles of several folders may share an id; a later one then goes by its number. */
function withOwnIds(articles: readonly Article[]): Article[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    let { id } = article;
    for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`;
    taken.add(id);
    return { ...article, id };
  });
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

/** Reads and annotates a corpus folder, several, or plain files, into one index. */
async function readPaths(
  paths: readonly string[],
  noLexicon: boolean,
): Promise<{ index: CorpusIndex; problems: CorpusProblem[]; files: ReadonlyMap<string, string> }> {
  const problems: CorpusProblem[] = [];
  const articles: Article[] = [];
  /** Where each article was read from, as the command line names it. */
  const files = new Map<string, string>();
  const lexicon: LexiconEntity[] = [];
  const ignored: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) {
      problems.push({ file: path, severity: 'error', code: 'fileMissing', args: [path] });
    } else if (found.isDirectory() || basename(path) === MANIFEST_FILE) {
      const folder = found.isDirectory() ? path : dirname(path);
      const folderFiles = nodeFiles(folder);
      const corpus = await readCorpus(folderFiles);
      const named = (problem: CorpusProblem): CorpusProblem => ({ ...problem, file: join(folder, problem.file) });
      problems.push(...corpus.problems.map(named));
      lexicon.push(...(corpus.lexicon?.entities ?? []));
      ignored.push(...(corpus.lexicon?.ignore ?? []));
      for (const entry of corpus.entries) {
        const { article, problem } = await readArticle(folderFiles, entry, corpus.language);
        if (article) {
          articles.push(article);
          files.set(article.id, join(folder, article.path));
        }
        if (problem) problems.push(named(problem));
      }
    } else {
      const { text, problem } = decodeArticle(path, await readFile(path));
      if (problem) problems.push(problem);
      if (text !== undefined) {
        const { article } = makeArticle({ file: path }, text);
        articles.push(article);
        files.set(article.id, path);
      }
    }
  }
  const compiled = noLexicon ? compileLexicon([]) : compileLexicon(lexicon, ignored);
  const index = new CorpusIndex(compiled.entities);
  for (const article of withOwnIds(articles)) index.put({ article, annotations: annotateArticle(article, compiled) });
  return { index, problems, files };
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
