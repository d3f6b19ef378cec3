import type * as vscode from 'vscode';
import { toOffset } from '../positions.js';
import { type AnnotationAt, annotationAt } from './annotationAt.js';
import type { Library, OpenArticle } from './library.js';

/** What a reader points at: the annotation at a position, and the article it stands in. */
export interface Target {
  readonly open: OpenArticle;
  readonly at: AnnotationAt;
}

/** What stands at `position` of an article, once the article is read. */
export async function targetAt(
  library: Library,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<Target | undefined> {
  return targetIn(await library.whenRead(document, token), position);
}

/** What stands at `position` of an open article. */
export function targetIn(open: OpenArticle | undefined, position: vscode.Position): Target | undefined {
  const at = open && annotationAt(open.annotated, toOffset(open.annotated.article, position));
  return open && at && { open, at };
}
