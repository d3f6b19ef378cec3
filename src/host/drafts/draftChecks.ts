import * as vscode from 'vscode';
import { movedRange, type TextRange } from '../../core/text/movedRange.js';
import type { CheckedDraft, DraftFinding } from '../../presentation/drafts/draftFindings.js';
import { isArticleDocument, type Library } from '../corpus/library.js';
import { Timers } from '../corpus/timers.js';
import { errorText } from '../log.js';
import { toLocation } from '../positions.js';

// A draft is checked when typing pauses; one that takes longer to check, when it pauses for longer.
const PAUSE_MS = 250;
const SLOWER = 2;
// Articles that come in change one after the other.
const ARTICLES_PAUSE_MS = 600;
const ARTICLES_LONGEST_MS = 3000;

/** A document that is checked. */
interface Check {
  readonly document: vscode.TextDocument;
  readonly folder: string;
  /** What was found last; undefined until something was. */
  found?: CheckedDraft;
  /** The version of the document that it was found of. */
  version?: number;
  /** Where each finding stands by now; those that were typed into are gone. */
  shown: readonly DraftFinding[];
  milliseconds: number;
}

/**
 * The documents that are checked against a corpus: those that a manifest calls drafts, while they are looked at, and those
 * for which the reader asks. All the work is the corpus thread's; what it finds stands at its figures in the list of
 * problems, and moves with the text until it is found anew.
 */
export class DraftChecks implements vscode.Disposable {
  private readonly checks = new Map<string, Check>();
  /** Drafts that the reader does not want checked, until they are opened again. */
  private readonly stopped = new Set<string>();
  /** Those of which it is asked whether they are drafts. */
  private readonly asked = new Set<string>();
  private readonly problems = vscode.languages.createDiagnosticCollection('crossread-drafts');
  private readonly timers = new Timers();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when what is checked, or what was found, has changed. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly library: Library,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.stopped.delete(document.uri.toString());
        this.end(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => void this.lookAtVisible()),
      library.onDidChange(() => {
        void this.lookAtVisible();
        for (const check of this.checks.values()) this.later(check, ARTICLES_PAUSE_MS, ARTICLES_LONGEST_MS);
      }),
    );
    void this.lookAtVisible();
  }

  /** Checks a document from now on. Resolves when it has been checked once. */
  async start(document: vscode.TextDocument, folder: string): Promise<void> {
    const uri = document.uri.toString();
    this.stopped.delete(uri);
    const check: Check = { document, folder, shown: [], milliseconds: 0 };
    this.checks.set(uri, check);
    this.changed.fire();
    await this.check(check);
  }

  /** Checks a document no longer. */
  stop(document: vscode.TextDocument): void {
    this.stopped.add(document.uri.toString());
    this.end(document);
  }

  /** What is known of a document; undefined where it is not checked. */
  of(document: vscode.TextDocument): Readonly<Check> | undefined {
    return this.checks.get(document.uri.toString());
  }

  folderOf(uri: string): string | undefined {
    return this.checks.get(uri)?.folder;
  }

  /** The findings at a place of a document, where they are of the document as it is. */
  at(document: vscode.TextDocument, range: vscode.Range): readonly DraftFinding[] {
    const check = this.of(document);
    if (!check || check.version !== document.version) return [];
    return check.shown.filter((finding) => rangeOf(finding).intersection(range));
  }

  /** Something that findings go by may be otherwise now. */
  checkAgain(): void {
    for (const check of this.checks.values()) void this.check(check);
  }

  dispose(): void {
    vscode.Disposable.from(this.subscriptions, this.timers, this.problems, this.changed).dispose();
  }

  private async lookAtVisible(): Promise<void> {
    for (const { document } of vscode.window.visibleTextEditors) {
      const uri = document.uri.toString();
      if (!isArticleDocument(document) || this.checks.has(uri) || this.stopped.has(uri) || this.asked.has(uri))
        continue;
      this.asked.add(uri);
      const own = await this.library.thread.tryAsk('draftCorpus', { uri });
      this.asked.delete(uri);
      if (own?.isDraft && own.folder !== undefined && !document.isClosed && !this.checks.has(uri))
        void this.start(document, own.folder);
    }
  }

  private end(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    this.timers.cancel(uri);
    if (!this.checks.delete(uri)) return;
    this.problems.delete(document.uri);
    void this.library.thread.tryAsk('forgetDraft', { uri });
    this.changed.fire();
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const check = this.checks.get(document.uri.toString());
    if (!check || contentChanges.length === 0) return;
    const before = check.shown.length;
    check.shown = check.shown.flatMap((finding) => {
      let moved: TextRange | undefined = finding;
      for (const edit of contentChanges) moved = moved && movedRange(moved, edit);
      return moved ? [{ ...finding, ...moved }] : [];
    });
    // The editor itself moves what is underlined; its list of problems follows when typing pauses.
    if (check.shown.length < before) this.show(check);
    else this.timers.later(`${document.uri.toString()} moved`, PAUSE_MS, () => this.show(check));
    this.later(check, Math.max(PAUSE_MS, SLOWER * check.milliseconds));
  }

  private later(check: Check, milliseconds: number, atMost?: number): void {
    this.timers.later(check.document.uri.toString(), milliseconds, () => void this.check(check), atMost);
  }

  private async check(check: Check): Promise<void> {
    const { document, folder } = check;
    const uri = document.uri.toString();
    // Of articles that are still read nobody knows yet what they say; when they are, this is asked again.
    if (this.library.isReading || this.checks.get(uri) !== check) return;
    const { version } = document;
    const began = performance.now();
    try {
      const found = await this.library.thread.ask('checkedDraft', { uri, folder, text: document.getText() });
      check.milliseconds = performance.now() - began;
      // What was typed in the meantime is asked about next.
      if (!found || this.checks.get(uri) !== check || document.version !== version) return;
      check.found = found;
      check.version = version;
      check.shown = found.findings;
      this.show(check);
      this.changed.fire();
    } catch (error) {
      this.log.error(`${document.uri.toString(true)} could not be checked.`, errorText(error));
    }
  }

  private show(check: Check): void {
    const { document, shown } = check;
    if (this.checks.get(document.uri.toString()) !== check) return;
    this.problems.set(document.uri, shown.map(diagnosticOf));
  }
}

const SEVERITIES: Readonly<Record<DraftFinding['code'], vscode.DiagnosticSeverity>> = {
  differs: vscode.DiagnosticSeverity.Warning,
  mayDiffer: vscode.DiagnosticSeverity.Information,
  agrees: vscode.DiagnosticSeverity.Information,
  name: vscode.DiagnosticSeverity.Information,
};

export const rangeOf = ({ start, end }: TextRange): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

function diagnosticOf(finding: DraftFinding): vscode.Diagnostic {
  const { code, message, related } = finding;
  const problem = new vscode.Diagnostic(rangeOf(finding), message, SEVERITIES[code]);
  problem.source = 'crossread';
  problem.code = code;
  problem.relatedInformation = related.map(
    (one) => new vscode.DiagnosticRelatedInformation(toLocation(one.place), one.message),
  );
  return problem;
}
