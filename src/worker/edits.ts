import { allOf, type TextChange } from '../core/corpus/jsonEdits.js';
import { addAlias, addEntity, addIgnored, moveName, setKind } from '../core/corpus/lexiconEdits.js';
import { addLexiconPath, addPattern } from '../core/corpus/manifestEdits.js';

const EDITS = { addAlias, addEntity, addIgnored, moveName, setKind, addLexiconPath, addPattern };
type Edits = typeof EDITS;
type Behind<All> = All extends [string, ...infer Rest] ? Rest : never;

/** A change of a lexicon or a manifest: the function that makes it, and what that takes besides the text. */
export type Edit = { [Name in keyof Edits]: readonly [Name, ...Behind<Parameters<Edits[Name]>>] }[keyof Edits];

/** Several edits in one change; undefined where the text says so already. */
export const edited = (text: string, edits: readonly Edit[]): TextChange | undefined =>
  allOf(
    text,
    edits.map(
      ([name, ...taken]) =>
        (now) =>
          (EDITS[name] as (text: string, ...taken: unknown[]) => TextChange | undefined)(now, ...taken),
    ),
  );
