import * as vscode from 'vscode';
import { isQuiet } from '../../core/links/finding.js';
import type { Span } from '../../core/model.js';
import type { Library, OpenArticle } from '../corpus/library.js';
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
    (spansOf: (open: OpenArticle, editor: vscode.TextEditor) => readonly Span[], direction: 1 | -1) =>
    async (): Promise<void> => {
      const editor = vscode.window.activeTextEditor;
      const open = editor && (await library.whenRead(editor.document));
      if (!editor || !open) return;
      const { article } = open.annotated;
      const here = toOffset(article, editor.selection.start);
      const next = neighbour(spansOf(open, editor), here, direction);
      if (!next) return;
      const { start } = toRange(article, next);
      editor.selection = new vscode.Selection(start, start);
      editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    };
  const figures = ({ annotated }: OpenArticle): readonly Span[] => annotated.annotations.figures;
  const findings = ({ annotated, index }: OpenArticle): readonly Span[] =>
    index
      .findingsIn(annotated.article.id)
      .filter((finding) => !isQuiet(finding))
      .flatMap(({ figures }) => figures.filter(({ article }) => article === annotated.article.id))
      .map(({ figure }) => figure)
      .sort((a, b) => a.start - b.start);
  /** The mentions of the entity under the cursor, else of the one that is followed, else all. */
  const mentions = (open: OpenArticle, editor: vscode.TextEditor): readonly Span[] => {
    const all = open.annotated.annotations.mentions;
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
