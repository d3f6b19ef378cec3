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

let firms: PhraseTable<Firm> | undefined;
let smallFirms: PhraseTable<Firm> | undefined;

/** The company known everywhere whose name begins at token `i`, written as that name is. */
export function firmAt(tokens: Tokens, i: number, isSmall: boolean): KnownFirm | undefined {
  if (!firms || !smallFirms) {
    firms = new PhraseTable();
    smallFirms = new PhraseTable();
    fill(firms, smallFirms);
  }
  const table = isSmall ? smallFirms : firms;
  for (const firm of table.longest(tokens, i) ?? []) {
    if (isWrittenAs(firm.text, tokens, i)) return { to: table.matchEnd, likeWord: firm.likeWord };
  }
  return undefined;
}

function fill(all: PhraseTable<Firm>, small: PhraseTable<Firm>): void {
  for (const list of [shared.WORLD_COMPANIES, shared.WORLD_BRANDS, shared.LARGE_COMPANIES, shared.SMALL_COMPANIES]) {
    for (const name of phrases(list)) add(name, false);
  }
  for (const name of phrases(shared.COMPANIES_LIKE_WORDS)) add(name, true);

  function add(name: string, likeWord: boolean): void {
    const text = name.length > LONGEST_IN_CAPITALS && name === name.toUpperCase() ? titleCase(name) : name;
    all.add(text, { text, likeWord });
    if (text === text.toLowerCase()) small.add(text, { text, likeWord });
  }
}

const titleCase = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();
