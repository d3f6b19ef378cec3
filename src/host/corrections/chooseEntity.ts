import * as vscode from 'vscode';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { type Choice, chooseAsTyped } from './chooseAsTyped.js';

const { t } = vscode.l10n;

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
  const choice = (entity: NamedEntity): Choice<NamedEntity | string> => ({
    label: plainLabel(entity.name),
    description: entity.detail,
    value: entity,
  });
  return chooseAsTyped(
    title,
    async (query) => {
      const asked = { folder, query, like, ...(except !== undefined && { except }) };
      const found = (await library.thread.ask('entities', asked)) ?? [];
      const before = query === '' ? first : [];
      const others = found.filter(({ id }) => !before.some((one) => one.id === id));
      const name = query.trim();
      const isNew = isNewOne && name !== '' && !found.some((one) => one.name === name);
      return [
        ...[...before, ...others].map(choice),
        ...(isNew ? [{ label: name, description: t('new'), value: name }] : []),
      ];
    },
    isNewOne ? t('Choose who it is, or type another name') : '',
  );
}
