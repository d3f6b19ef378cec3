import * as vscode from 'vscode';
import type { DossierText } from '../../presentation/dossier/dossierMarkdown.js';
import type { Library } from '../corpus/library.js';
import { Timers } from '../corpus/timers.js';
import type { DeskFiles } from '../desk/deskFiles.js';
import { DOSSIER_SCHEME } from '../ids.js';
import { dossierSubject } from './dossierUri.js';

// While articles come in or are edited, a dossier follows so often at most.
const REFRESH_MS = 1_000;
const REFRESH_WHILE_READING_MS = 3_000;

// By this, the editor knows that a file is UTF-8, whatever encoding the reader has set for files.
const BYTE_ORDER_MARK = '\ufeff';

/** A dossier as it was made last. */
interface Made {
  readonly dossier: DossierText;
  /** Tells this text from those before it. */
  readonly version: number;
}

/**
 * The dossiers in open documents: what stands in each, and where. One in sight follows what is read; another does when it
 * comes into sight.
 */
export class DossierDocuments implements vscode.Disposable {
  private readonly made = new Map<string, Made>();
  private readonly outdated = new Set<string>();
  private readonly timers = new Timers();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when what {@link dossierIn} gives has changed. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly library: Library,
    private readonly files: DeskFiles,
  ) {
    files.read = async (uri) => {
      const { dossier, version } = this.made.get(uri.toString()) ?? (await this.make(uri));
      return { bytes: encode(BYTE_ORDER_MARK + dossier.text), version };
    };
    this.subscriptions = vscode.Disposable.from(
      library.onDidChange(() => this.follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.lookAtVisible()),
      vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
        if (uri.scheme === DOSSIER_SCHEME) this.changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.made.delete(uri.toString());
        this.outdated.delete(uri.toString());
      }),
    );
  }

  /** The dossier in a document, where the document holds it as it was made last. */
  dossierIn(document: vscode.TextDocument): DossierText | undefined {
    const dossier = this.made.get(document.uri.toString())?.dossier;
    return dossier?.text === document.getText() ? dossier : undefined;
  }

  dispose(): void {
    vscode.Disposable.from(this.subscriptions, this.timers, this.changed).dispose();
  }

  private async make(uri: vscode.Uri): Promise<Made> {
    const subject = dossierSubject(uri);
    const dossier = subject && (await this.library.thread.ask('dossier', subject));
    if (!dossier) throw vscode.FileSystemError.FileNotFound(uri);
    const before = this.made.get(uri.toString());
    const made = before?.dossier.text === dossier.text ? { ...before, dossier } : { dossier, version: Date.now() };
    this.made.set(uri.toString(), made);
    return made;
  }

  /** What is read has changed. */
  private follow(): void {
    for (const key of this.made.keys()) this.outdated.add(key);
    this.lookAtVisible();
  }

  private lookAtVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      const key = document.uri.toString();
      if (!this.outdated.has(key)) continue;
      const pause = this.library.isReading ? REFRESH_WHILE_READING_MS : REFRESH_MS;
      if (!this.timers.isWaiting(key)) this.timers.later(key, pause, () => void this.renew(document.uri));
    }
  }

  private async renew(uri: vscode.Uri): Promise<void> {
    this.outdated.delete(uri.toString());
    const before = this.made.get(uri.toString());
    const made = await this.make(uri).catch(() => undefined);
    if (!made) return;
    if (made.version === before?.version) this.changed.fire();
    else this.files.tell(uri);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
