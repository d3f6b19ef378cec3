import type * as vscode from 'vscode';
import type { Span } from '../../core/model.js';
import { type AnnotationAt, annotationAt } from '../../presentation/annotationAt.js';
import type { AskedPlace, OpenMention } from '../../worker/protocol.js';
import { toOffset } from '../positions.js';
import type { Library, OpenText } from './library.js';

/** What a reader points at: the annotation at a position, and the article it stands in. */
export interface Target {
  readonly open: OpenText;
  readonly at: AnnotationAt<OpenMention, Span>;
  readonly span: Span;
  /** The same for the corpus thread. */
  readonly place: AskedPlace;
}

/** What stands at `position` of an article, once the article is read. */
export async function targetAt(
  library: Library,
  document: vscode.TextDocument,
  position: vscode.Position,
  token?: vscode.CancellationToken,
): Promise<Target | undefined> {
  return targetIn(await library.whenRead(document, token), position);
}

/** What stands at `position` of an open article. */
export function targetIn(open: OpenText | undefined, position: vscode.Position): Target | undefined {
  if (!open) return undefined;
  const at = annotationAt(open, toOffset(open, position));
  if (!at) return undefined;
  const span = at.kind === 'figure' ? at.figure : at.mention;
  return { open, at, span, place: { uri: open.uri, offset: span.start } };
}
