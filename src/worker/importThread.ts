import type { FileToImport, ImportStep } from '../import/planImport.js';
import { IMPORT_MESSAGES, type ImportProblem } from '../import/problems.js';
import { localise, t } from '../presentation/l10n.js';
import type { FromImport, ImportSetup, ReadFile, ToImport } from './importProtocol.js';

/**
 * The thread that reads files of other formats, so that neither the editor nor the corpora wait for it: it takes what the
 * editor's thread sends, and tells of each file what it gives.
 */
export class ImportThread {
  private wanted: { resolve(content: Uint8Array): void; reject(error: Error): void } | undefined;

  constructor(private readonly post: (message: FromImport) => void) {}

  /** Takes a message of the editor's thread. */
  receive(message: ToImport): void {
    if (message.type === 'start') {
      this.read(message.setup).catch((error) => {
        // Whoever started the thread hears of what nobody has caught.
        setTimeout(() => {
          throw error;
        });
      });
      return;
    }
    const { content } = message;
    if (typeof content === 'string') this.wanted?.reject(new Error(content));
    else this.wanted?.resolve(content);
  }

  private async read({ localisation, files, known, ...folder }: ImportSetup): Promise<void> {
    localise(localisation);
    // The readers come with a bundle of their own.
    const { planImport } = await import('../import/planImport.js');
    const toImport = files.map((file, i): FileToImport => ({ ...file, read: () => this.want(i) }));
    for await (const step of planImport(toImport, { ...folder, known: articlesIn(known) })) {
      this.post({ type: 'read', file: step.done - 1, read: readOf(step) });
    }
  }

  private want(file: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.wanted = { resolve, reject };
      this.post({ type: 'want', file });
    });
  }
}

function articlesIn(known: string): ReadonlyMap<string, string> {
  const lines = known.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

function readOf(step: ImportStep): ReadFile {
  switch (step.kind) {
    case 'known':
      return { kind: 'known', article: step.article };
    case 'refused':
      return { kind: 'refused', reason: reasonOf(step.problem) };
    case 'taken':
      return {
        kind: 'taken',
        articles: step.articles.map(({ path, content: text }) => ({ path, text })),
        ...(step.original && { original: step.original.path }),
        problems: step.problems.map((problem) => ({ place: problem.place, reason: reasonOf(problem) })),
      };
  }
}

const reasonOf = ({ code, args }: ImportProblem): string => t(IMPORT_MESSAGES[code], ...args);
