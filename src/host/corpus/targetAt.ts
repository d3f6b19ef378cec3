import type * as vscode from 'vscode';
import { toOffset } from '../positions.js';
import { type AnnotationAt, annotationAt } from './annotationAt.js';
import type { Library, OpenArticle } from './library.js';

/** The article of a document and what stands at `position` in it. */
export function targetAt(
  library: Library,
  document: vscode.TextDocument,
  position: vscode.Position,
): { open: OpenArticle; at: AnnotationAt } | undefined {
  const open = library.openArticle(document);
  const at = open && annotationAt(open.annotated, toOffset(open.annotated.article, position));
  return open && at && { open, at };
}
