import { plain } from '../../entities/fingerprint.js';
import { type Tokens, tokenText } from '../../text/tokens.js';

/** Token `i` in small letters without accents, as the ids of entities are made. */
export const foldName = (tokens: Tokens, i: number): string => fold(tokenText(tokens, i));

/** Small letters without accents, with a hyphen for a space: "Saudi Arabia" is `saudi-arabia`. */
export const fold = (name: string): string => plain(name).replaceAll(' ', '-');
