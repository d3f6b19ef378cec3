import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';
import {
  DENSITIES,
  type Density,
  MARK_KINDS,
  type MarkKind,
  markSettings,
  onSettingsChange,
  setDensity,
  setKind,
} from '../settings.js';

const { t } = vscode.l10n;

/** The status bar says how much is marked while an article is open; a click opens the menu that changes it. */
export function registerMarksStatus(library: Library): vscode.Disposable {
  const status = vscode.window.createStatusBarItem('crossread.marks', vscode.StatusBarAlignment.Right, 90);
  status.name = t('Crossread: Marks');
  status.command = Commands.chooseMarks;
  const refresh = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !library.isArticle(editor.document)) {
      status.hide();
      return;
    }
    const { density, kinds } = markSettings();
    const isPartial = density === 'first-in-paragraph' || (density === 'all' && kinds.size < MARK_KINDS.length);
    const amount =
      density === 'off' || kinds.size === 0 ? t('Marks: off') : isPartial ? t('Marks: some') : t('Marks: all');
    // Why the figures of this article have no marks, where nobody could read them.
    const note = library.lastRead(editor.document)?.languageNote;
    const hints = [note, t('Choose what is marked in articles')].filter((hint) => hint !== undefined);
    status.text = `$(symbol-color) ${amount}${note ? ' $(info)' : ''}`;
    status.tooltip = hints.join('\n');
    status.accessibilityInformation = { label: [amount, ...hints].join('. ') };
    status.show();
  };
  refresh();
  return vscode.Disposable.from(
    status,
    library.onDidRead(refresh),
    onSettingsChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
  );
}

interface Choice extends vscode.QuickPickItem {
  /** What is chosen: how much is marked, or one kind, on or off; nothing for a heading. */
  readonly density?: Density;
  readonly markKind?: MarkKind;
}

/** A menu of what is marked: it stays open, so that several things can be changed, until Escape. */
export function chooseMarks(): void {
  const menu = vscode.window.createQuickPick<Choice>();
  menu.title = t('What is marked in articles');
  menu.placeholder = t('Enter changes an entry, Escape closes the menu');
  menu.items = choices();
  const settings = onSettingsChange(() => {
    const active = menu.activeItems[0];
    menu.items = choices();
    menu.activeItems = menu.items.filter(
      ({ density, markKind }) => density === active?.density && markKind === active?.markKind,
    );
  });
  menu.onDidAccept(async () => {
    const { density, markKind } = menu.selectedItems[0] ?? menu.activeItems[0] ?? {};
    if (density) await setDensity(density);
    if (markKind) await setKind(markKind, !markSettings().kinds.has(markKind));
  });
  menu.onDidHide(() => vscode.Disposable.from(settings, menu).dispose());
  menu.show();
}

function choices(): Choice[] {
  const now = markSettings();
  // A tick before the label, and the word behind it for those who do not see the tick.
  const entry = (label: string, isOn: boolean, choice: Partial<Choice>): Choice => ({
    ...choice,
    label: `${isOn ? '$(check)' : '$(blank)'} ${label}`,
    description: isOn ? t('on') : '',
  });
  const heading = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    heading(t('How much')),
    ...DENSITIES.map((density) => entry(densityName(density), density === now.density, { density })),
    heading(t('Which kinds')),
    ...MARK_KINDS.map((markKind) => entry(kindLabel(markKind), now.kinds.has(markKind), { markKind })),
  ];
}

function densityName(density: Density): string {
  switch (density) {
    case 'all':
      return t('Every name and every figure');
    case 'first-in-paragraph':
      return t('Every figure, and each name once in a paragraph');
    case 'off':
      return t('Nothing');
  }
}

function kindLabel(kind: MarkKind): string {
  switch (kind) {
    case 'companies':
      return t('Companies, organizations and media');
    case 'people':
      return t('People');
    case 'products':
      return t('Products, technologies, events and ships');
    case 'places':
      return t('Places');
    case 'figures':
      return t('Figures');
  }
}
