import * as vscode from 'vscode';
import type { ChangedFigure } from '../../worker/news/questions.js';
import { cardMarkdown } from '../cards/cardMarkdown.js';
import type { Library } from '../corpus/library.js';
import { neighbour } from '../features/navigation.js';
import { Colors } from '../ids.js';
import { toOffset, toRange } from '../positions.js';

const { t } = vscode.l10n;

/**
 * The figures of open articles of which the corpus says something that it did not say when the reader last read them: a mark
 * beside the line and in the overview ruler; a hover tells what, and a key leads from one to the next.
 */
export class ChangedFigures implements vscode.Disposable {
  private readonly mark: vscode.TextEditorDecorationType;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly library: Library,
    extension: vscode.Uri,
  ) {
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', `changed-${theme}.svg`);
    this.mark = vscode.window.createTextEditorDecorationType({
      light: { gutterIconPath: icon('light') },
      dark: { gutterIconPath: icon('dark') },
      gutterIconSize: 'contain',
      overviewRulerColor: new vscode.ThemeColor(Colors.changedFigure),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      border: '1px dotted',
      borderColor: new vscode.ThemeColor(Colors.changedFigure),
      borderRadius: '2px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    this.subscriptions = vscode.Disposable.from(
      this.mark,
      vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
      library.onDidRead(() => this.refresh()),
    );
  }

  /** What the corpus says may be something else now. */
  refresh(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.look(editor);
  }

  /** Leads to the next (1) or previous (-1) of the figures in the active editor, and says what is new of it. */
  async step(direction: 1 | -1): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const open = editor && (await this.library.whenRead(editor.document));
    if (!editor || !open) return;
    const figures = await this.look(editor);
    const next = neighbour(figures, toOffset(open, editor.selection.start), direction);
    if (!next) {
      void vscode.window.showInformationMessage(
        t('Since you last read this article, nothing new was said of its figures.'),
      );
      return;
    }
    const { start } = toRange(open, next);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand('editor.action.showHover');
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async look(editor: vscode.TextEditor): Promise<readonly ChangedFigure[]> {
    const { document } = editor;
    const open = this.library.openArticle(document);
    // While the last edit is being read, the editor itself moves the marks with the text.
    if (!open) return [];
    const figures = (await this.library.thread.tryAsk('changedFigures', { uri: open.uri })) ?? [];
    if (this.library.openArticle(document)?.text !== open.text) return figures;
    editor.setDecorations(
      this.mark,
      figures.map((figure) => ({ range: toRange(open, figure), hoverMessage: cardMarkdown(figure.card) })),
    );
    return figures;
  }
}
