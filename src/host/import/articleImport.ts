import * as vscode from 'vscode';
import type { ImportReport } from '../../presentation/import/importReport.js';
import type { ImportSetup } from '../../worker/importProtocol.js';
import { exists } from '../corpus/exists.js';
import type { Library } from '../corpus/library.js';
import { applyAndSave, openWhole, takeBack } from '../corrections/changedFile.js';
import { Views } from '../ids.js';
import { tellingErrors } from '../log.js';
import { chooseDestination, type Destination } from './destination.js';
import { chooseFiles, type Source, sourcesAt, sourcesIn } from './sources.js';
import { type StartImport, takeIn } from './takeIn.js';
import { WrittenFiles } from './writtenFiles.js';

const { t } = vscode.l10n;

/** Makes articles of files of other formats, and of what is in the clipboard. It is loaded when a reader first wants that. */
export class ArticleImport {
  /** One import after the other: two would take the same names. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly library: Library,
    private readonly start: StartImport,
    private readonly localisation: ImportSetup['localisation'],
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Takes in the files that the reader chooses. */
  async addChosen(): Promise<void> {
    const chosen = await chooseFiles();
    if (chosen) await this.add(await sourcesAt(chosen));
  }

  /** Takes in the file or folder that was pointed at and all that are selected, as the Explorer gives them; `into` a folder. */
  async addFiles(one?: unknown, several?: unknown, into?: unknown): Promise<void> {
    const given = Array.isArray(several) && several.length > 0 ? several : [one];
    const uris = given.filter((value) => value instanceof vscode.Uri);
    await this.add(await sourcesAt(uris), into instanceof vscode.Uri ? into : undefined);
  }

  /** Takes in what was dropped on a view; `near` is the folder of the corpus that it was dropped on. */
  async drop(transfer: vscode.DataTransfer, near: string | undefined): Promise<void> {
    await this.add(await sourcesIn(transfer), near);
  }

  /** Takes in the text in the clipboard, and shows it. */
  async paste(): Promise<void> {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === '') {
      void vscode.window.showInformationMessage(t('There is no text in the clipboard.'));
      return;
    }
    const name = await this.library.thread.ask('pastedName', { text });
    if (name === undefined) return;
    const articles = await this.add([{ name, read: async () => new TextEncoder().encode(text) }]);
    if (articles?.[0]) await vscode.window.showTextDocument(articles[0]);
  }

  /** Makes articles of files, and tells how it went; gives the articles. */
  private async add(
    sources: readonly Source[],
    near?: string | vscode.Uri,
  ): Promise<readonly vscode.Uri[] | undefined> {
    if (sources.length === 0) {
      void vscode.window.showInformationMessage(t('There is no file of a kind that is read.'));
      return undefined;
    }
    const destination = await chooseDestination(this.library, near);
    if (!destination) return undefined;
    const taken = this.running.then(() => this.take(sources, destination));
    this.running = taken.catch(() => undefined);
    return taken;
  }

  private async take(sources: readonly Source[], destination: Destination): Promise<readonly vscode.Uri[] | undefined> {
    const { library } = this;
    const { folder, manifest } = destination;
    const written = new WrittenFiles();
    const articles: vscode.Uri[] = [];
    const files = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title: t('Adding articles') },
      async (progress, token) => {
        const place = await library.thread.ask('newArticles', { folder: folder.toString() });
        if (!place) throw new Error(t('crossread.json cannot be read, or leaves out whatever comes.'));
        // What a person is in the middle of writing there is left alone.
        if (place.pattern !== undefined && manifest && !(await openWhole(library, manifest))) return undefined;
        const target = { ...place, folder, written, found: (uri: vscode.Uri) => articles.push(uri) };
        const increment = 100 / sources.length;
        const reports = await takeIn(this.start, this.localisation, sources, target, token, (count) =>
          progress.report({ increment, message: t('{0} of {1}', count, sources.length) }),
        );
        return { reports, pattern: place.pattern };
      },
    );
    if (!files) return undefined;
    const { reports, pattern } = files;
    const unlist = written.isEmpty ? undefined : await list(library, destination, pattern, written);
    void library.reload();
    const report = await library.thread.ask('importReport', { files: reports, left: sources.length - reports.length });
    const isCorpus = (manifest ?? destination.newManifest) !== undefined;
    if (report) void this.tell(report, { articles, written, isCorpus, unlist });
    return articles;
  }

  /** Tells how it went, and does what the reader wants then. */
  private async tell({ message, isBad, details }: ImportReport, added: Added): Promise<void> {
    const { articles, written, isCorpus, unlist } = added;
    for (const line of details) this.log.warn(line);
    // Only a corpus has a list of its articles.
    const isList = articles.length > 1 && isCorpus;
    const open = isList ? t('Show Articles') : t('Open');
    const undo = t('Undo');
    const show = t('Details');
    const buttons = [
      ...(articles.length > 0 ? [open] : []),
      ...(written.isEmpty ? [] : [undo]),
      ...(details.length > 0 ? [show] : []),
    ];
    const say = isBad ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
    const answer = await say(message, ...buttons);
    await tellingErrors(this.log, undo, async () => {
      if (answer === show) this.log.show();
      else if (answer === undo) {
        await unlist?.();
        await written.remove();
        await this.library.reload();
      } else if (answer === open) {
        if (isList) await vscode.commands.executeCommand(`${Views.articles}.focus`);
        else if (articles[0]) await vscode.window.showTextDocument(articles[0]);
      }
    });
  }
}

/** What an import has added. */
interface Added {
  readonly articles: readonly vscode.Uri[];
  readonly written: WrittenFiles;
  /** Are they articles of a corpus now? */
  readonly isCorpus: boolean;
  /** Takes back what the manifest was made to say. */
  readonly unlist: (() => Promise<unknown>) | undefined;
}

/** Has the manifest list what was written; gives what takes that back. */
async function list(
  library: Library,
  { manifest, newManifest }: Destination,
  pattern: string | undefined,
  written: WrittenFiles,
): Promise<(() => Promise<unknown>) | undefined> {
  if (newManifest && !(await exists(newManifest.uri)))
    await written.write(newManifest.uri, new TextEncoder().encode(newManifest.text));
  const document = manifest && pattern !== undefined && (await openWhole(library, manifest));
  const before = document ? document.getText() : '';
  if (!document || pattern === undefined) return undefined;
  const edited = await library.thread.ask('editedText', { text: before, edits: [['addPattern', pattern]] });
  if (!edited?.change) return undefined;
  await applyAndSave(document, edited.change);
  const after = document.getText();
  return () => takeBack(document.uri, before, after);
}
