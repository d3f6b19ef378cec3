import * as vscode from 'vscode';
import { FACT_KINDS, type FactKind } from '../../presentation/sideBySide/factKinds.js';
import type { SharedFact } from '../../presentation/sideBySide/sharedFacts.js';
import type { Library } from '../corpus/library.js';
import { Colors, ContextKeys, DeskCommands } from '../ids.js';
import { toRange } from '../positions.js';
import { gutterIcon } from './gutterIcons.js';

const { t } = vscode.l10n;

const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

const COLUMNS: Readonly<Record<Side, vscode.ViewColumn>> = {
  left: vscode.ViewColumn.One,
  right: vscode.ViewColumn.Two,
};

/** Two articles in two columns, with what both tell in both gutters; stepping moves both. It ends when one of them is closed. */
export class Pair implements vscode.Disposable {
  private readonly uris: Readonly<Record<Side, vscode.Uri>>;
  private readonly types = new Map(FACT_KINDS.map((kind) => [kind, decorationType(kind)]));
  private readonly status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Right, 50);
  private readonly subscriptions: vscode.Disposable[] = [];
  private facts: readonly SharedFact[] = [];
  /** The fact that was stepped to; -1 before the first. */
  private at = -1;
  private isOver = false;

  /** `ended` is called when it is over. */
  constructor(
    private readonly library: Library,
    left: string,
    right: string,
    private readonly ended: () => void,
  ) {
    this.uris = { left: vscode.Uri.parse(left, true), right: vscode.Uri.parse(right, true) };
    this.status.name = t('Side by Side');
    this.status.command = DeskCommands.nextSharedFact;
  }

  /** Opens both, and marks what both tell. */
  async open(): Promise<void> {
    setContext(true);
    for (const side of SIDES) await this.editorOf(side);
    await this.ask();
    this.subscriptions.push(
      this.library.onDidChange(() => void this.ask()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.paint()),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0 && !SIDES.every((side) => this.isOpen(side))) this.dispose();
      }),
    );
    await this.step(1);
  }

  /** Goes to the next fact (1) or the one before (-1) in both articles, round their end. */
  async step(direction: 1 | -1): Promise<void> {
    const { length } = this.facts;
    this.at = length === 0 ? -1 : this.at < 0 && direction < 0 ? length - 1 : (this.at + direction + length) % length;
    const fact = this.facts[this.at];
    if (fact) await this.show(fact);
    // Said when both are there: what is opened then keeps the focus.
    if (!this.isOver) this.tell();
  }

  private async show(fact: SharedFact): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    // Whoever has the focus keeps it.
    const last: Side = active === this.uris.right.toString() ? 'right' : 'left';
    for (const side of SIDES) {
      const editor = await this.editorOf(side);
      const range = toRange({ text: editor.document.getText() }, fact[side]);
      editor.selection = new vscode.Selection(range.start, range.start);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    await this.editorOf(last, false);
  }

  dispose(): void {
    if (this.isOver) return;
    this.isOver = true;
    setContext(false);
    vscode.Disposable.from(...this.subscriptions, ...this.types.values(), this.status).dispose();
    this.ended();
  }

  private async ask(): Promise<void> {
    const [left, right] = [this.uris.left.toString(), this.uris.right.toString()];
    const facts = await this.library.thread.tryAsk('sharedFacts', { left, right });
    if (!facts || this.isOver) return;
    this.facts = facts;
    this.at = Math.min(this.at, facts.length - 1);
    this.paint();
    this.tell();
  }

  private paint(): void {
    for (const side of SIDES)
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === this.uris[side].toString()) this.paintIn(editor, side);
  }

  private paintIn(editor: vscode.TextEditor, side: Side): void {
    const source = { text: editor.document.getText() };
    for (const [kind, type] of this.types)
      editor.setDecorations(
        type,
        this.facts
          .filter((fact) => fact.kind === kind)
          .map((fact) => ({
            range: markedRange(toRange(source, fact[side]), kind),
            hoverMessage: new vscode.MarkdownString().appendText(side === 'left' ? fact.leftNote : fact.rightNote),
          })),
      );
  }

  private tell(): void {
    const { at, facts, status } = this;
    const fact = facts[at];
    const count =
      facts.length === 0
        ? t('nothing shared')
        : at < 0
          ? t('{0} shared', facts.length)
          : t('{0} of {1} shared', at + 1, facts.length);
    status.text = `$(split-horizontal) ${count}`;
    status.tooltip = fact?.leftNote ?? t('Go to the next fact that both articles tell');
    status.accessibilityInformation = { label: [count, fact?.leftNote].filter(Boolean).join(': '), role: 'button' };
    status.show();
  }

  private editorOf(side: Side, preserveFocus = true): Thenable<vscode.TextEditor> {
    return vscode.window.showTextDocument(this.uris[side], {
      viewColumn: COLUMNS[side],
      preserveFocus,
      preview: false,
    });
  }

  private isOpen(side: Side): boolean {
    const uri = this.uris[side].toString();
    return vscode.window.tabGroups.all.some(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri),
    );
  }
}

/** Where a fact is marked: an event where it begins, for its icon would stand beside every line of it. */
const markedRange = ({ start, end }: vscode.Range, kind: FactKind): vscode.Range =>
  new vscode.Range(start, kind === 'event' ? start.translate(0, 1) : end);

const setContext = (isSideBySide: boolean): void =>
  void vscode.commands.executeCommand('setContext', ContextKeys.sideBySide, isSideBySide);

function decorationType(kind: FactKind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: gutterIcon(kind, 'light') },
    dark: { gutterIconPath: gutterIcon(kind, 'dark') },
    gutterIconSize: 'contain',
    overviewRulerColor: new vscode.ThemeColor(kind === 'differs' ? Colors.differingFact : Colors.sharedFact),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
