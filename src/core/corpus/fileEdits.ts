import type { NamePair } from '../entities/lexicon.js';
import type { EntityKind } from '../model.js';
import { addCorrection } from './correctionEdits.js';
import type { WrittenCorrection } from './correctionsFile.js';
import { allOf, isWhole, type TextChange } from './jsonEdits.js';
import {
  addAlias,
  addApart,
  addEntity,
  addIgnored,
  addLexiconPath,
  moveName,
  type NewEntity,
  renameEntity,
  setKind,
} from './lexiconEdits.js';

/** What is to be done to a manifest, a lexicon or a file of corrections, as plain data: it is done on another thread. */
export type FileEdit =
  | readonly ['addEntity', NewEntity]
  | readonly ['addAlias', id: string, name: string]
  | readonly ['moveName', name: string, NewEntity]
  | readonly ['renameEntity', NewEntity, name: string]
  | readonly ['setKind', id: string, EntityKind]
  | readonly ['addIgnored', name: string]
  | readonly ['addApart', NamePair]
  | readonly ['addCorrection', WrittenCorrection]
  | readonly ['addLexiconPath', path: string];

const EDITS: Readonly<Record<FileEdit[0], (text: string, ...args: never[]) => TextChange | undefined>> = {
  addEntity,
  addAlias,
  moveName,
  renameEntity,
  setKind,
  addIgnored,
  addApart,
  addCorrection,
  addLexiconPath,
};

/** A text as it would be changed. */
export interface EditedText {
  /** Is it a JSON object? What a person is in the middle of typing is not. */
  readonly isWhole: boolean;
  /** Left out where it says so already. */
  readonly change?: TextChange;
}

/** Makes one change of several edits of a text, each of what the ones before have made. */
export function editText(text: string, edits: readonly FileEdit[]): EditedText {
  if (!isWhole(text)) return { isWhole: false };
  const change = allOf(
    text,
    edits.map(
      ([name, ...args]) =>
        (made) =>
          EDITS[name](made, ...(args as unknown as never[])),
    ),
  );
  return { isWhole: true, ...(change && { change }) };
}
