import * as l10n from '@vscode/l10n';

/** The editor's language, and the translations of Crossread's sentences into it. */
export interface Localisation {
  /** BCP 47. */
  readonly language: string;
  /** By the English sentence; left out where the language has none. */
  readonly bundle?: Readonly<Record<string, string>>;
}

let languageNow = 'en';

/** Says in which language everything that is worded from now on is worded. Each thread is told once, before it answers. */
export function localise({ language, bundle = {} }: Localisation): void {
  languageNow = language;
  l10n.config({ contents: { ...bundle } });
}

/** The editor's language, BCP 47. */
export const language = (): string => languageNow;

/** A sentence in the reader's language; `{0}`, `{1}`, … are replaced by `args`. */
export function t(sentence: string, ...args: (string | number | boolean)[]): string {
  return l10n.t(sentence, ...args);
}
