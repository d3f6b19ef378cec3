import * as vscode from 'vscode';
import type { Span } from '../core/model.js';
import { linesOf, positionOf } from '../core/text/lines.js';
import type { Place } from '../presentation/indexedArticles.js';

// The one place that turns the core's offsets into the editor's positions, and back. It goes by lines, not by the
// document's own offsets: a document may normalise line endings that the file on disk mixes.

/** A text whose lines are worked out once. */
export type TextSource = { readonly text: string };

export function toPosition(source: TextSource, offset: number): vscode.Position {
  const { line, character } = positionOf(linesOf(source), offset);
  return new vscode.Position(line, character);
}

export function toRange(source: TextSource, span: Span): vscode.Range {
  return new vscode.Range(toPosition(source, span.start), toPosition(source, span.end));
}

/** The offset of a position; lines behind the text belong to its end. */
export function toOffset(source: TextSource, position: vscode.Position): number {
  const { starts } = linesOf(source);
  const start = starts[position.line];
  return start === undefined ? source.text.length : Math.min(start + position.character, source.text.length);
}

/** A place as the editor names it. */
export function toLocation({ uri, start, end }: Place): vscode.Location {
  return new vscode.Location(
    vscode.Uri.parse(uri),
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
}
