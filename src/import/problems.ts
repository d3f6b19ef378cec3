/**
 * Why a file cannot be taken in, in plain English with placeholders. The editor translates these sentences, the terminal
 * prints them; both fill in `{0}`, `{1}`, …
 */
export const IMPORT_MESSAGES = {
  unknownFormat:
    'Its format is none of those that are read: web pages (HTML, MHTML), PDF, Word (.docx), mail (.eml), EPUB, CSV, JSON, Markdown and plain text.',
  tooLarge: 'It has {0} MB: files of up to {1} MB are read.',
  unpacksTooLarge: 'It is packed, and would have more than {0} MB.',
  tooManyParts: 'It is packed, and would be more than {0} files.',
  tooManyElements: 'The page has more than {0} elements.',
  tooDeep: 'The elements of the page stand more than {0} deep in each other.',
  tooManyPages: 'It has more than {0} pages.',
  noText: 'There is no text in it.',
  picturesOnly: 'Its pages are pictures: there is no text in it that could be read.',
  protected: 'It is protected by a password.',
  noRows: 'None of its rows holds a text: one key or column must be named “text”, “body” or “content”.',
  badRow: 'This row cannot be read.',
  damaged: 'It cannot be read: {0}.',
  cancelled: 'It was not read: the import was cancelled.',
} as const;
export type ImportCode = keyof typeof IMPORT_MESSAGES;

/** Why a file, or a part of it, is not taken in. */
export interface ImportProblem {
  readonly code: ImportCode;
  readonly args: readonly string[];
}

/** The English sentence of a problem, placeholders filled. */
export function importMessage({ code, args }: ImportProblem): string {
  return IMPORT_MESSAGES[code].replace(/\{(\d)\}/g, (_, n) => args[Number(n)] ?? '');
}

/** Thrown by a reader for what it cannot read; {@link importFile} turns it into the file's problem. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(code: ImportCode, ...args: readonly (string | number)[]) {
    const problem = { code, args: args.map(String) };
    super(importMessage(problem));
    this.problem = problem;
  }
}
