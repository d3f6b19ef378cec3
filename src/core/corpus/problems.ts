import type { Span } from '../model.js';

/**
 * What can be wrong with a corpus, in plain English with placeholders. The editor translates these sentences, the
 * terminal prints them; both fill in `{0}`, `{1}`, …
 */
export const PROBLEM_MESSAGES = {
  notJson: 'This file is not valid JSON.',
  emptyFile: 'This file is empty: it must hold a JSON object, { … }.',
  commaExpected: 'This file is not valid JSON: a comma is expected here.',
  colonExpected: 'This file is not valid JSON: a colon is expected here.',
  valueExpected: 'This file is not valid JSON: a value is expected here.',
  keyExpected: 'This file is not valid JSON: a key in double quotes is expected here.',
  braceExpected: 'This file is not valid JSON: a closing brace } is expected here.',
  bracketExpected: 'This file is not valid JSON: a closing bracket ] is expected here.',
  endExpected: 'This file is not valid JSON: nothing may follow behind its end.',
  unknownSymbol: 'This file is not valid JSON: what stands here belongs in double quotes.',
  noComments: 'This file is not valid JSON: it may hold no comments.',
  endOfString: 'This file is not valid JSON: a text does not end here with a double quote.',
  badCharacter: 'This file is not valid JSON: a character here cannot stand in a text as it is.',
  notAnObject: 'This file must hold a JSON object: { … }.',
  unknownKey: 'Unknown key “{0}”: it is ignored.',
  missingKey: '“{0}” is missing.',
  mustBeText: '“{0}” must be a text.',
  mustBeNumber: '“{0}” must be a number.',
  mustBeInteger: '“{0}” must be a whole number.',
  mustBeFlag: '“{0}” must be true or false.',
  mustBeList: '“{0}” must be a list: [ … ].',
  mustBeObject: '“{0}” must be an object: { … }.',
  mustBeTextOrObject: '“{0}” must be a text or an object.',
  mustNotBeEmpty: '“{0}” must not be empty.',
  tooSmall: '“{0}” must be a larger number.',
  tooLong: '“{0}” is too long: at most {1} characters are read.',
  tooMany: '“{0}” has too many entries: at most {1} are read.',
  tooDeep: 'Brackets stand more than {0} deep within each other here: this file is not read.',
  moreProblems: 'There are {0} more problems in this file.',
  wrongType: '“{0}” is not what belongs here.',
  wrongValue: '“{0}” must be one of {1}.',
  badDate: '“{0}” must be a date like 2012, 2012-12 or 2012-12-19.',
  outsideFolder: '“{0}” points outside the corpus folder: only files inside it are read.',
  badSection: 'A section must have a start before its end, and lie behind the section before it.',
  duplicateId: 'The id “{0}” is already taken by an entity above.',
  duplicateArticle: '“{0}” is listed twice: the first entry counts.',
  sameFile: '“{0}” is the same file as “{1}”, which comes first: it is read once.',
  emptyAlias: 'An alias of “{0}” has no letter or digit in it: it is ignored.',
  sharedName: '“{0}” is a name of “{1}” too: where it stands alone, neither is marked. Give one of them a cue.',
  meaningsLeftOut: '“{0}” is a name of more than {1} entities: here it is ignored.',
  entitiesLeftOut: 'This lexicon is too large: its first {0} entities are used, {1} are left out.',
  patternsLeftOut: 'There are more than {0} patterns: those from here on are not used.',
  filesLeftOut: 'More than {0} files stand in this folder: those behind “{1}” are not read.',
  corporaLeftOut: 'There are more than {0} corpora in this workspace: those behind this one are not read.',
  unknownMember: '“{0}” names a member “{1}” that this lexicon does not list.',
  fileMissing: '“{0}” is not in the corpus folder. Check the name, or remove it from the list.',
  noMatch: 'No file matches “{0}”.',
  tooLarge: '“{0}” has {1} MB: files of up to {2} MB are read.',
  binary: '“{0}” is not a text file.',
  invalidUtf8: '“{0}” is not valid UTF-8: the unreadable characters show as �. Save it as UTF-8 to mend them.',
  unreadable: '“{0}” cannot be read: {1}.',
  setAside: '“{0}” took too long to read: it is set aside until it changes.',
  badPair: 'Two names of different things belong here: [ "…", "…" ].',
  unknownArticle: '“{0}” is no article of this corpus: this correction is not used.',
  correctsNothing: 'This corrects nothing: “is”, “owner”, “period” or “isFigure” is missing.',
  correctionUnused:
    '“{0}” does not stand in “{1}” any more as it is quoted here, or more than once: this correction is not used.',
  unknownOwner: 'Neither “{1}” nor the lexicon names “{0}”: the figure keeps the owner that its sentence gives it.',
  tooManyCorrections: 'The first {0} corrections of an article are used: this one is not.',
  sameNote: 'The id “{0}” is already taken by a note above: this one is not shown.',
  notesNoArticle: '“{0}” holds notes on an article, and is none itself: it is not read as one.',
  tooManyNotes: 'The first {0} notes on an article are shown: those from here on are not.',
  badFrontMatter: 'In the front matter of “{0}”, “{1}” cannot be used: it is left out.',
} as const;
export type ProblemCode = keyof typeof PROBLEM_MESSAGES;

/** Something wrong in a corpus, tied to the file it is in. */
export interface CorpusProblem {
  /** Path relative to the corpus folder, with `/`. */
  readonly file: string;
  /** Where in that file; left out where it is the file as a whole. */
  readonly span?: Span;
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly args: readonly string[];
}

/** The English sentence of a problem, placeholders filled. */
export function problemMessage(problem: CorpusProblem): string {
  return PROBLEM_MESSAGES[problem.code].replace(/\{(\d)\}/g, (_, n) => problem.args[Number(n)] ?? '');
}
