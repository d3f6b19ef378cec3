import * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import type { Library, OpenText } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { Commands } from '../ids.js';
import { toOffset, toRange } from '../positions.js';
import type { Following } from './following.js';

/** Stepping through an article by keyboard: from figure to figure, from mention to mention; at the end it goes round. */
export function navigationCommands(
  library: Library,
  following: Following,
): Readonly<Record<string, () => Promise<void>>> {
  const step =
    (spansOf: (open: OpenText, editor: vscode.TextEditor) => readonly Span[], direction: 1 | -1) =>
    async (): Promise<void> => {
      const editor = vscode.window.activeTextEditor;
      const open = editor && (await library.whenRead(editor.document));
      if (!editor || !open) return;
      const here = toOffset(open, editor.selection.start);
      const next = neighbour(spansOf(open, editor), here, direction);
      if (!next) return;
      const { start } = toRange(open, next);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    };
  const figures = (open: OpenText): readonly Span[] => open.figures;
  const findings = (open: OpenText): readonly Span[] => {
    const found = new Set(open.found);
    return open.figures.filter(({ start }) => found.has(start));
  };
  /** The mentions of the entity under the cursor, else of the one that is followed, else all. */
  const mentions = (open: OpenText, editor: vscode.TextEditor): readonly Span[] => {
    const all = open.mentions;
    const at = targetIn(open, editor.selection.start)?.at;
    const entity = at?.kind === 'mention' ? at.mention.entity : following.entity;
    return entity === undefined ? all : all.filter((mention) => mention.entity === entity);
  };
  return {
    [Commands.nextFigure]: step(figures, 1),
    [Commands.previousFigure]: step(figures, -1),
    [Commands.nextFinding]: step(findings, 1),
    [Commands.previousFinding]: step(findings, -1),
    [Commands.nextMention]: step(mentions, 1),
    [Commands.previousMention]: step(mentions, -1),
  };
}

/** The span that starts next behind (1) or before (-1) an offset, round the end of the text; `spans` are ordered. */
export function neighbour<Item extends Span>(
  spans: readonly Item[],
  offset: number,
  direction: 1 | -1,
): Item | undefined {
  if (direction === 1) return spans.find(({ start }) => start > offset) ?? spans[0];
  return spans.findLast(({ start }) => start < offset) ?? spans.at(-1);
}
