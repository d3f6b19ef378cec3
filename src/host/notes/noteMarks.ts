import * as vscode from 'vscode';
import { NOTE_TAGS, type NoteStyle, styleOfTag } from '../../presentation/notes/noteTags.js';
import type { PlacedNote } from '../../worker/notes/questions.js';
import { Colors } from '../ids.js';
import { toRange } from '../positions.js';
import { noteHover } from './noteHover.js';
import type { ShownNotes } from './shownNotes.js';

/** The line under what is highlighted: each tag has another, so that colours need not be told apart. */
const LINES: Readonly<Record<NoteStyle, string>> = {
  important: 'solid',
  question: 'dotted',
  evidence: 'double',
  doubt: 'wavy',
  idea: 'dashed',
  other: 'solid',
};

/** Shows in visible editors what is highlighted, and what a note stands at. */
export function registerNoteMarks(shown: ShownNotes): vscode.Disposable {
  const types = new Map<NoteStyle, vscode.TextEditorDecorationType>(
    [...NOTE_TAGS, 'other' as const].map((style) => [style, decorationType(style)]),
  );
  const paint = (editor: vscode.TextEditor): void => {
    const article = shown.in(editor.document);
    if (!article) return;
    const marks = new Map<NoteStyle, vscode.DecorationOptions[]>();
    for (const note of article.notes) {
      if (note.span.start === note.span.end) continue;
      const style = styleOfTag(note.tag);
      const mark = { range: toRange(article.open, note.span), hoverMessage: noteHover(note), ...fromElsewhere(note) };
      marks.set(style, [...(marks.get(style) ?? []), mark]);
    }
    for (const [style, type] of types) editor.setDecorations(type, marks.get(style) ?? []);
  };
  const paintAll = (): void => vscode.window.visibleTextEditors.forEach(paint);
  paintAll();
  return vscode.Disposable.from(
    ...types.values(),
    shown.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
  );
}

/** A note that was written at another telling of the same fact says so in the text. */
const fromElsewhere = ({ source }: PlacedNote): Pick<vscode.DecorationOptions, 'renderOptions'> =>
  source
    ? { renderOptions: { after: { contentText: '↗', color: new vscode.ThemeColor('descriptionForeground') } } }
    : {};

function decorationType(style: NoteStyle): vscode.TextEditorDecorationType {
  const { background, underline } = STYLE_COLORS[style];
  const color = new vscode.ThemeColor(underline);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(background),
    // Not as a border: names and figures have theirs there.
    textDecoration: `underline ${LINES[style]} 2px var(--vscode-${underline.replaceAll('.', '-')})`,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

const STYLE_COLORS: Readonly<Record<NoteStyle, { readonly background: string; readonly underline: string }>> = {
  important: { background: Colors.importantBackground, underline: Colors.importantUnderline },
  question: { background: Colors.questionBackground, underline: Colors.questionUnderline },
  evidence: { background: Colors.evidenceBackground, underline: Colors.evidenceUnderline },
  doubt: { background: Colors.doubtBackground, underline: Colors.doubtUnderline },
  idea: { background: Colors.ideaBackground, underline: Colors.ideaUnderline },
  other: { background: Colors.otherNoteBackground, underline: Colors.otherNoteUnderline },
};
