import { addNotes, changeNote, placeNotes, removeNotes } from '../notes/noteEdits.js';
import { addCorrection } from './correctionEdits.js';
import { addKept } from './draftsFileEdits.js';
import { isWhole } from './jsonEdits.js';
import { addAlias, addApart, addEntity, addIgnored, moveName, renameEntity, setKind } from './lexiconEdits.js';
import { addLexiconPath, addPattern, setArticleDate } from './manifestEdits.js';
import { allOf, type TextChange } from './textChange.js';

const EDITS = {
  addAlias,
  addApart,
  addEntity,
  addIgnored,
  moveName,
  renameEntity,
  setKind,
  addCorrection,
  addKept,
  addLexiconPath,
  addPattern,
  setArticleDate,
  addNotes,
  changeNote,
  placeNotes,
  removeNotes,
};
type Edits = typeof EDITS;
type Behind<All> = All extends [string, ...infer Rest] ? Rest : never;

/**
 * What is to be done to a manifest, a lexicon, a file of corrections or one of notes, as plain data, for it is done on another thread: the
 * function that does it, and what that takes besides the text.
 */
export type FileEdit = { [Name in keyof Edits]: readonly [Name, ...Behind<Parameters<Edits[Name]>>] }[keyof Edits];

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
      ([name, ...taken]) =>
        (now) =>
          (EDITS[name] as (text: string, ...taken: unknown[]) => TextChange | undefined)(now, ...taken),
    ),
  );
  return { isWhole: true, ...(change && { change }) };
}
