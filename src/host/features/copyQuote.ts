import * as vscode from 'vscode';
import { type Article, sectionAt } from '../../core/corpus/article.js';
import type { Span } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import { period } from '../cards/wording.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { targetIn } from '../corpus/targetAt.js';
import { toOffset } from '../positions.js';

// A quote is copied whole, however long its sentence.
const WHOLE = 5000;

/** Copies what is selected, or the sentence at the cursor, as a Markdown quotation with its source. */
export async function copyQuote(library: Library): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const open = editor && (await library.whenRead(editor.document));
  if (!editor || !open) return;
  const { article } = open.annotated;
  const selected = { start: toOffset(article, editor.selection.start), end: toOffset(article, editor.selection.end) };
  const at = targetIn(open, editor.selection.start)?.at;
  const span = selected.end > selected.start ? selected : at?.kind === 'figure' ? at.figure : (at?.mention ?? selected);
  await vscode.env.clipboard.writeText(quotation(open, span, selected.end > selected.start));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the quote with its source.'), 3000);
}

function quotation({ annotated: { article, annotations } }: OpenArticle, span: Span, exact: boolean): string {
  const text = exact
    ? article.text.slice(span.start, span.end)
    : quoteAround(article.text, span, annotations.language, WHOLE).text;
  const quoted = text
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
  return `${quoted}\n>\n> — ${sourceOf(article, span.start)}\n`;
}

/** "Author: Title, Publisher, date", as far as known. */
export function sourceOf(article: Article, offset: number): string {
  const section = sectionAt(article, offset);
  const authors = section?.authors ?? article.authors;
  const date = section?.date ?? article.date;
  const parts = [`*${section?.title ?? article.title}*`, section?.publisher ?? article.publisher, date && period(date)];
  return `${authors.length > 0 ? `${authors.join(', ')}: ` : ''}${parts.filter(Boolean).join(', ')}`;
}
