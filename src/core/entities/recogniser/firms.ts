import { shared } from '../../locales/index.js';
import { phrases } from '../../text/phrases.js';
import { PhraseTable } from '../../text/phraseTable.js';
import type { Tokens } from '../../text/tokens.js';
import { isWrittenAs } from '../spelling.js';

interface Firm {
  readonly text: string;
  /** The name is a word, a place's or a person's as well. */
  readonly likeWord: boolean;
}

/** A known company's name: the token behind it, and whether it is a word as well. */
export interface KnownFirm {
  readonly to: number;
  readonly likeWord: boolean;
}

// Longer names in capitals are written like others too.
const LONGEST_IN_CAPITALS = 4;

/** The companies known everywhere, and those of them that are written small. */
interface Firms {
  readonly all: PhraseTable<Firm>;
  readonly small: PhraseTable<Firm>;
}

let made: Firms | undefined;

/** The tables of known companies; made when first asked for. */
export function knownFirms(): Firms {
  made ??= compile();
  return made;
}

/** The company known everywhere whose name begins at token `i`, written as that name is. */
export function firmAt(tokens: Tokens, i: number, isSmall: boolean): KnownFirm | undefined {
  const table = isSmall ? knownFirms().small : knownFirms().all;
  const found = table.longest(tokens, i);
  if (!found) return undefined;
  for (const { text, likeWord } of found) if (isWrittenAs(text, tokens, i)) return { to: table.matchEnd, likeWord };
  return undefined;
}

function compile(): Firms {
  const all = new PhraseTable<Firm>();
  const small = new PhraseTable<Firm>();
  const add = (name: string, likeWord: boolean): void => {
    const text = name.length > LONGEST_IN_CAPITALS && name === name.toUpperCase() ? titleCase(name) : name;
    all.add(text, { text, likeWord });
    if (text === text.toLowerCase()) small.add(text, { text, likeWord });
  };
  for (const list of [shared.WORLD_COMPANIES, shared.WORLD_BRANDS, shared.LARGE_COMPANIES, shared.SMALL_COMPANIES]) {
    for (const name of phrases(list)) add(name, false);
  }
  for (const name of phrases(shared.COMPANIES_LIKE_WORDS)) add(name, true);
  return { all, small };
}

const titleCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
