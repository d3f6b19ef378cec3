import * as vscode from 'vscode';
import type { EntityKind, Span } from '../../core/model.js';
import type { Library, OpenText } from '../corpus/library.js';
import { Colors } from '../ids.js';
import { toOffset, toRange } from '../positions.js';
import { type MarkKind, type MarkSettings, markSettings, onSettingsChange } from '../settings.js';

// Up to this many marks an article is decorated whole; a larger one only where the reader looks.
const WHOLE_ARTICLE_LIMIT = 4000;
// Lines decorated above and below what is visible, so that scrolling meets finished marks.
const MARGIN_LINES = 100;
const SCROLL_DELAY_MS = 60;

/** Figures that a finding is about have a style of their own. */
type MarkStyle = MarkKind | 'findings';

const KIND_OF: Readonly<Record<EntityKind, Exclude<MarkKind, 'figures'>>> = {
  company: 'companies',
  organization: 'companies',
  media: 'companies',
  person: 'people',
  product: 'products',
  brand: 'products',
  technology: 'products',
  event: 'products',
  vessel: 'products',
  place: 'places',
};

/** Marks: one quiet style per kind, in visible editors only; the style differs in line as well as in colour. */
export function registerMarks(library: Library): vscode.Disposable {
  const types = decorationTypes();
  let settings = markSettings();
  const paint = (editor: vscode.TextEditor): void => {
    const open = settings.density === 'off' ? undefined : library.openArticle(editor.document);
    // While the last edit is being read, the editor itself moves the marks with the text.
    if (!open && settings.density !== 'off' && library.isArticle(editor.document)) return;
    const marks = open ? marksOf(open, editor, settings) : new Map<MarkStyle, vscode.Range[]>();
    for (const [kind, type] of types) editor.setDecorations(type, marks.get(kind) ?? []);
  };
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach(paint);
  const scrolls = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  const onScroll = (editor: vscode.TextEditor): void => {
    clearTimeout(scrolls.get(editor));
    const timer = setTimeout(() => {
      scrolls.delete(editor);
      if (vscode.window.visibleTextEditors.includes(editor)) paint(editor);
    }, SCROLL_DELAY_MS);
    scrolls.set(editor, timer);
  };
  paintAll();
  return vscode.Disposable.from(
    ...types.values(),
    library.onDidRead(paintAll),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(paint)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const open = library.openArticle(textEditor.document);
      if (open && markCount(open) > WHOLE_ARTICLE_LIMIT) onScroll(textEditor);
    }),
    onSettingsChange(() => {
      settings = markSettings();
      paintAll();
    }),
    new vscode.Disposable(() => {
      for (const timer of scrolls.values()) clearTimeout(timer);
    }),
  );
}

/** A text with what is to be marked in it. */
export type MarkedText = Pick<OpenText, 'text' | 'mentions' | 'figures' | 'found'>;

/** What is marked in an editor, by kind. */
export function marksOf(
  open: MarkedText,
  editor: vscode.TextEditor,
  settings: MarkSettings,
): Map<MarkStyle, vscode.Range[]> {
  const shown = markCount(open) > WHOLE_ARTICLE_LIMIT ? visibleSpan(open, editor) : { start: 0, end: open.text.length };
  const seen = new Set<string>();
  let paragraphEnd = -1;
  const isFirst = (key: string, { start }: Span): boolean => {
    if (start > paragraphEnd) {
      seen.clear();
      const lineEnd = open.text.indexOf('\n', start);
      paragraphEnd = lineEnd < 0 ? open.text.length : lineEnd;
    }
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const marks = new Map<MarkStyle, vscode.Range[]>();
  const mark = (kind: MarkStyle, span: Span): void => {
    if (!settings.kinds.has(kind === 'findings' ? 'figures' : kind) || span.end < shown.start || span.start > shown.end)
      return;
    const ranges = marks.get(kind);
    const range = toRange(open, span);
    if (ranges) ranges.push(range);
    else marks.set(kind, [range]);
  };
  for (const mention of open.mentions) {
    if (settings.density === 'all' || isFirst(mention.entity, mention)) mark(KIND_OF[mention.kind], mention);
  }
  // No figure repeats another: each is marked.
  const found = new Set(open.found);
  for (const figure of open.figures) mark(found.has(figure.start) ? 'findings' : 'figures', figure);
  return marks;
}

const markCount = ({ mentions, figures }: MarkedText): number => mentions.length + figures.length;

function visibleSpan(open: MarkedText, editor: vscode.TextEditor): Span {
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  return {
    start: toOffset(open, new vscode.Position(Math.max(0, first - MARGIN_LINES), 0)),
    end: toOffset(open, new vscode.Position(last + MARGIN_LINES, 0)),
  };
}

/** How each kind of mark looks. */
export function decorationTypes(): ReadonlyMap<MarkStyle, vscode.TextEditorDecorationType> {
  const underline = (color: string, style: string, width: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      borderColor: new vscode.ThemeColor(color),
      borderStyle: style,
      borderWidth: `0 0 ${width} 0`,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  const boxed = (color: string, style: string, width: string): vscode.TextEditorDecorationType =>
    vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(Colors.figureBackground),
      borderColor: new vscode.ThemeColor(color),
      borderStyle: style,
      borderWidth: `0 0 ${width} 0`,
      borderRadius: '2px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return new Map<MarkStyle, vscode.TextEditorDecorationType>([
    ['companies', underline(Colors.companyUnderline, 'solid', '1px')],
    ['people', underline(Colors.personUnderline, 'dotted', '2px')],
    ['products', underline(Colors.productUnderline, 'dashed', '1px')],
    ['places', underline(Colors.placeUnderline, 'dotted', '1px')],
    ['figures', boxed(Colors.figureUnderline, 'solid', '1px')],
    ['findings', boxed(Colors.findingUnderline, 'double', '3px')],
  ]);
}
