import * as vscode from 'vscode';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { OpenMention } from '../../worker/protocol.js';
import type { Library, OpenText } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Colors, Commands, ContextKeys } from '../ids.js';
import { toOffset, toRange } from '../positions.js';
import { rowOf } from '../views/rows.js';

const { t } = vscode.l10n;

/**
 * The entity a reader follows through the articles: its mentions stand out, also in the overview ruler, and the
 * status bar counts them.
 */
export class Following implements vscode.Disposable {
  private entityNow: string | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  /** Id of the followed entity. */
  get entity(): string | undefined {
    return this.entityNow;
  }

  follow(entity: string | undefined): void {
    this.entityNow = entity;
    void vscode.commands.executeCommand('setContext', ContextKeys.following, entity !== undefined);
    this.changed.fire();
  }

  /** The mentions of the followed entity in an article. */
  mentionsIn({ mentions }: OpenText): readonly OpenMention[] {
    return this.entityNow === undefined ? [] : mentions.filter(({ entity }) => entity === this.entityNow);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** Shows what is followed: marks in the text and the overview ruler, and "Xiaomi 2 of 14" in the status bar. */
export function registerFollowing(library: Library, following: Following): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(Colors.followedBackground),
    borderColor: new vscode.ThemeColor(Colors.followedBorder),
    borderStyle: 'solid',
    borderWidth: '1px',
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor(Colors.followedBorder),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const status = vscode.window.createStatusBarItem('crossread.following', vscode.StatusBarAlignment.Left);
  status.name = t('Crossread: Followed Entity');
  status.command = Commands.unfollow;
  const paint = (editor: vscode.TextEditor): void => {
    const open = following.entity === undefined ? undefined : library.openArticle(editor.document);
    if (!open && following.entity !== undefined && library.isArticle(editor.document)) return;
    const ranges = open ? following.mentionsIn(open).map((m) => toRange(open, m)) : [];
    editor.setDecorations(mark, ranges);
  };
  const nameOf = async (entity: string): Promise<string | undefined> => {
    const editor = vscode.window.activeTextEditor;
    const folder = (editor && library.openArticle(editor.document)?.corpus) ?? library.current?.folder;
    return folder === undefined ? undefined : (await library.thread.tryAsk('entity', { folder, entity }))?.name;
  };
  const count = async (): Promise<void> => {
    const { entity } = following;
    const name = entity === undefined ? undefined : await nameOf(entity);
    if (entity !== following.entity) return;
    const editor = vscode.window.activeTextEditor;
    const open = editor && library.openArticle(editor.document);
    if (name === undefined) {
      status.hide();
      return;
    }
    const mentions = open ? following.mentionsIn(open) : [];
    const offset = editor && open ? toOffset(open, editor.selection.active) : 0;
    const position = mentions.filter((m) => m.start <= offset).length;
    status.text = `$(eye) ${plainLabel(name)} ${position > 0 ? t('{0} of {1}', position, mentions.length) : mentions.length}`;
    status.tooltip = t('Following {0}. Click to stop.', plainLabel(name));
    status.show();
  };
  const refresh = (): void => {
    vscode.window.visibleTextEditors.forEach(paint);
    void count();
  };
  return vscode.Disposable.from(
    mark,
    status,
    following,
    following.onDidChange(refresh),
    library.onDidRead(refresh),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(paint)),
    vscode.window.onDidChangeActiveTextEditor(() => void count()),
    vscode.window.onDidChangeTextEditorSelection(() => void count()),
  );
}

/** The commands that begin and end following. */
export function followingCommands(
  library: Library,
  following: Following,
): Readonly<Record<string, (row?: unknown) => unknown>> {
  return {
    [Commands.follow]: async (row) => {
      const { entity } = rowOf(row);
      if (entity !== undefined) return following.follow(entity);
      const editor = vscode.window.activeTextEditor;
      const at = editor && targetIn(await library.whenRead(editor.document), editor.selection.active)?.at;
      if (at?.kind === 'mention') return following.follow(at.mention.entity);
      void vscode.window.showInformationMessage(t('Put the cursor on a name in an article first.'));
    },
    [Commands.unfollow]: () => following.follow(undefined),
  };
}

/** Folding: while an entity is followed, the paragraphs that do not mention it fold. */
export function registerFolding(
  library: Library,
  following: Following,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(selector, {
    onDidChangeFoldingRanges: following.onDidChange,
    async provideFoldingRanges(document, _context, token) {
      // No answer, rather than an empty one, leaves the editor's own folding in force.
      if (following.entity === undefined) return undefined;
      const open = await library.whenRead(document, token);
      if (!open) return undefined;
      const mentioned = new Set(following.mentionsIn(open).map((m) => toRange(open, m).start.line));
      if (mentioned.size === 0) return undefined;
      return stretchesWithout(mentioned, document.lineCount).map(([start, end]) => new vscode.FoldingRange(start, end));
    },
  });
}

/** The stretches of two lines or more that are not in `lines`: first and last line. */
export function stretchesWithout(lines: ReadonlySet<number>, lineCount: number): [number, number][] {
  const stretches: [number, number][] = [];
  let start = 0;
  for (let line = 0; line <= lineCount; line++) {
    if (line < lineCount && !lines.has(line)) continue;
    if (line - start > 1) stretches.push([start, line - 1]);
    start = line + 1;
  }
  return stretches;
}
