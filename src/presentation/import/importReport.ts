import { t } from '../l10n.js';
import { plainMessage } from '../plainLabel.js';
import { articleCount, number } from '../wording.js';

/** What became of one file that was to be an article. */
export type FileOutcome =
  | {
      readonly kind: 'taken';
      /** How many articles were made of it. */
      readonly articles: number;
      /** Parts of it that could not be read, and why. */
      readonly problems: readonly { readonly place: string; readonly reason: string }[];
    }
  /** `article` is the path of the article that it is already. */
  | { readonly kind: 'known'; readonly article: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** A file and what became of it. */
export interface FileReport {
  readonly name: string;
  readonly outcome: FileOutcome;
}

/** How an import went, as the reader is told. */
export interface ImportReport {
  readonly message: string;
  /** Could anything not be taken in? */
  readonly isBad: boolean;
  /** What there is to say of single files, a line each. */
  readonly details: readonly string[];
}

// A message has room for so many names.
const MOST_NAMED = 3;

/** Tells how an import went: in one message, and in a line for each file of which there is more to say. `left` is how many were not read because the reader stopped it. */
export function importReport(files: readonly FileReport[], left: number): ImportReport {
  const refused = ofKind(files, 'refused');
  const known = ofKind(files, 'known');
  const taken = ofKind(files, 'taken');
  const articles = taken.reduce((sum, { outcome }) => sum + outcome.articles, 0);
  const parts = taken.flatMap(({ name, outcome }) => outcome.problems.map((problem) => ({ name, ...problem })));
  const message = [
    articles === 0 ? t('No article was added.') : t('{0} added.', articleCount(articles)),
    knownText(known),
    refusedText(refused),
    parts.length === 0
      ? ''
      : parts.length === 1
        ? t('1 part of a file could not be read.')
        : t('{0} parts of files could not be read.', number(parts.length)),
    left === 0
      ? ''
      : left === 1
        ? t('1 file was left when you stopped.')
        : t('{0} files were left when you stopped.', number(left)),
  ];
  return {
    message: plainMessage(message.filter(Boolean).join(' ')),
    isBad: refused.length + parts.length > 0,
    details: [
      ...refused.map(({ name, outcome }) => `${name}: ${outcome.reason}`),
      ...parts.map(({ name, place, reason }) => `${name}:${place}: ${reason}`),
      ...known.map(({ name, outcome }) => t('{0} is an article already: {1}.', name, outcome.article)),
    ],
  };
}

type Of<Kind> = FileReport & { readonly outcome: Extract<FileOutcome, { readonly kind: Kind }> };

const ofKind = <Kind extends FileOutcome['kind']>(files: readonly FileReport[], kind: Kind): readonly Of<Kind>[] =>
  files.filter((file): file is Of<Kind> => file.outcome.kind === kind);

function knownText(known: readonly Of<'known'>[]): string {
  const [first] = known;
  if (!first) return '';
  if (known.length === 1) return t('{0} is an article already: {1}.', first.name, first.outcome.article);
  return t('{0} files are articles already: {1}.', number(known.length), namesOf(known));
}

function refusedText(refused: readonly Of<'refused'>[]): string {
  const [first] = refused;
  if (!first) return '';
  if (refused.length === 1) return t('{0} could not be read. {1}', first.name, first.outcome.reason);
  return t('{0} files could not be read: {1}.', number(refused.length), namesOf(refused));
}

function namesOf(files: readonly FileReport[]): string {
  const named = files
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(', ');
  const others = files.length - MOST_NAMED;
  return others > 0 ? t('{0} and {1} more', named, number(others)) : named;
}
