import * as vscode from 'vscode';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';

const { t } = vscode.l10n;

interface Choice extends vscode.QuickPickItem {
  readonly chosen?: NamedEntity | string;
}

/** What a list of entities shows. */
export interface EntityList {
  readonly title: string;
  /** URI of the folder of their corpus. */
  readonly folder: string;
  /** Those whose names are like it come first. */
  readonly like: string;
  /** Come before all others, as long as nothing is typed. */
  readonly first?: readonly NamedEntity[];
  /** The id of one who is left out. */
  readonly except?: string | undefined;
  /** May it be somebody of whom nothing is known yet, under the name that is typed? */
  readonly isNewOne?: boolean;
}

/** Lets the reader choose an entity, or type the name of a new one; the list follows what is typed. */
export function chooseEntity(library: Library, list: EntityList): Promise<NamedEntity | string | undefined> {
  const { title, folder, like, first = [], except, isNewOne } = list;
  const choice = (entity: NamedEntity): Choice => ({
    label: plainLabel(entity.name),
    description: entity.detail,
    // Whatever was found has what was typed in one of its names, which need not be the one that is shown.
    alwaysShow: true,
    chosen: entity,
  });
  return new Promise((resolve) => {
    const box = vscode.window.createQuickPick<Choice>();
    box.title = title;
    if (isNewOne) box.placeholder = t('Choose who it is, or type another name');
    let latest = 0;
    const show = async (query: string): Promise<void> => {
      const turn = ++latest;
      box.busy = true;
      const asked = { folder, query, like, ...(except !== undefined && { except }) };
      const found = (await library.thread.ask('entities', asked)) ?? [];
      if (turn !== latest) return;
      const before = query === '' ? first : [];
      const others = found.filter(({ id }) => !before.some((one) => one.id === id));
      const isNew = isNewOne && query.trim() !== '' && !found.some(({ name }) => name === query.trim());
      box.items = [
        ...[...before, ...others].map(choice),
        ...(isNew ? [{ label: query.trim(), description: t('new'), alwaysShow: true, chosen: query.trim() }] : []),
      ];
      box.busy = false;
    };
    box.onDidChangeValue((value) => void show(value));
    box.onDidAccept(() => {
      // Where the list has just become another one, nothing may be selected in it yet.
      const [item = box.activeItems[0]] = box.selectedItems;
      if (!item) return;
      resolve(item.chosen);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    void show('');
    box.show();
  });
}
