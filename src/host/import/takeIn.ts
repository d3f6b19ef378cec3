import * as vscode from 'vscode';
import { ORIGINALS_FOLDER } from '../../core/corpus/corpusFolder.js';
import type { FileOutcome, FileReport } from '../../presentation/import/importReport.js';
import type { FromImport, ImportSetup, ReadFile, ToImport } from '../../worker/importProtocol.js';
import type { NewArticles } from '../../worker/protocol.js';
import type { StartWorker } from '../corpus/workerPort.js';
import { errorText } from '../log.js';
import type { Source } from './sources.js';
import { WrittenFiles } from './writtenFiles.js';

export type StartImport = StartWorker<ToImport, FromImport>;

/** What files are taken into. */
export interface Target extends NewArticles {
  /** The folder of the corpus. */
  readonly folder: vscode.Uri;
  readonly written: WrittenFiles;
  /** An article that was written, or is there already. */
  found(uri: vscode.Uri): void;
}

/**
 * Has files read on a thread of their own, one after the other, and writes what they give. `done` is told how many have been
 * read. Gives what became of each; without those that are left when the reader takes it back. A file over which the thread
 * fails is named, and another thread reads the rest.
 */
export async function takeIn(
  start: StartImport,
  localisation: ImportSetup['localisation'],
  sources: readonly Source[],
  target: Target,
  token: vscode.CancellationToken,
  done: (count: number) => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  const report = (outcome: FileOutcome): void => {
    reports.push({ name: sources[reports.length]?.name ?? '', outcome });
    done(reports.length);
  };
  while (reports.length < sources.length && !token.isCancellationRequested) {
    const rest = sources.slice(reports.length);
    const { folder, path, known, written } = target;
    const own = vscode.Uri.joinPath(folder, path);
    const setup: ImportSetup = {
      localisation,
      path,
      known,
      files: rest.map(({ name, size, uri = folder }) => ({
        name,
        ...(size !== undefined && { size }),
        encoding: encodingAt(uri, 'plaintext'),
      })),
      names: await written.namesIn(own),
      originals: await written.namesIn(vscode.Uri.joinPath(own, ORIGINALS_FOLDER)),
    };
    await readSome(start, setup, rest, target, token, report);
  }
  return reports;
}

/** Resolves when all files have been read, or the reader takes it back, or the thread has failed over one. */
function readSome(
  start: StartImport,
  setup: ImportSetup,
  sources: readonly Source[],
  target: Target,
  token: vscode.CancellationToken,
  report: (outcome: FileOutcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let content: Uint8Array | undefined;
    let isEnded = false;
    let writing: Promise<void> = Promise.resolve();
    const end = (): void => {
      isEnded = true;
      stopping.dispose();
      port.terminate();
      resolve();
    };
    const handle = async (message: FromImport): Promise<void> => {
      if (isEnded) return;
      if (message.type === 'want') {
        const read = await contentOf(sources[message.file]);
        content = typeof read === 'string' ? undefined : read;
        port.post({ type: 'content', content: read });
        return;
      }
      writing = write(message.read, content, target, token).then((outcome) => outcome && report(outcome));
      await writing;
      if (message.file === sources.length - 1) end();
    };
    // One after the other: a file is written before the next is looked at.
    let turn: Promise<void> = Promise.resolve();
    const port = start({
      received: (message) => {
        turn = turn
          .then(() => handle(message))
          .catch((error) => {
            reject(error);
            end();
          });
      },
      failed: (error) => {
        turn = turn.then(() => {
          if (isEnded) return;
          // It failed over a file, or does not start at all.
          if (content) report({ kind: 'refused', reason: errorText(error) });
          else reject(error);
          end();
        });
      },
    });
    // What a file gives is written whole or not at all.
    const stopping = token.onCancellationRequested(() => {
      isEnded = true;
      void writing.then(end);
    });
    port.post({ type: 'start', setup });
  });
}

async function contentOf(source: Source | undefined): Promise<Uint8Array | string> {
  try {
    return (await source?.read()) ?? '';
  } catch (error) {
    return errorText(error);
  }
}

/** Writes what a file gives: the file itself first, so that no article is without. Undefined, and nothing is written, where `token` takes it back. */
async function write(
  read: ReadFile,
  content: Uint8Array | undefined,
  { folder, written, found }: Target,
  token: vscode.CancellationToken,
): Promise<FileOutcome | undefined> {
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  if (read.kind === 'known') found(at(read.article));
  if (read.kind !== 'taken') return read;
  const own = new WrittenFiles();
  try {
    if (read.original !== undefined && content) await own.write(at(read.original), content);
    for (const { path, text } of read.articles) {
      if (token.isCancellationRequested) {
        await own.remove();
        return undefined;
      }
      await own.write(at(path), new TextEncoder().encode(markOf(at(path)) + text));
    }
  } catch (error) {
    await own.remove();
    return { kind: 'refused', reason: errorText(error) };
  }
  written.add(own);
  for (const { path } of read.articles) found(at(path));
  return { kind: 'taken', articles: read.articles.length, problems: read.problems };
}

/** Where the editor would take a file for another encoding, a mark says that it is UTF-8. */
const markOf = (uri: vscode.Uri): string => (encodingAt(uri, 'markdown').startsWith('utf8') ? '' : '\ufeff');

/** The encoding in which the reader has the editor open a text, by its label. */
const encodingAt = (uri: vscode.Uri, languageId: string): string =>
  vscode.workspace.getConfiguration('files', { uri, languageId }).get('encoding', 'utf8');
