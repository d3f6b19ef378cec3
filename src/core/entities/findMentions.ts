import { perLocale } from '../locales/index.js';
import type { DateMention, Entity, EntityKind, Mention } from '../model.js';
import { setOf } from '../text/phrases.js';
import type { PhraseTable } from '../text/phraseTable.js';
import type { Sentences } from '../text/sentences.js';
import { Gap, TokenKind, type Tokens, tokenAt } from '../text/tokens.js';
import { markWebAddresses } from '../text/webAddresses.js';
import { markAmounts } from './amounts.js';
import { withoutCompounds } from './compounds.js';
import type { Lexicon } from './lexicon.js';
import { matchLexicon } from './lexiconMatcher.js';
import { nameModel } from './nameModel.js';
import type { NameSpan } from './nameSpan.js';
import { mergeNames } from './overlaps.js';
import { recognise } from './recogniser/recognise.js';
import { bindShortForms } from './shortForms.js';
import { isShouted } from './spelling.js';
import { WordClass, type WordClasses, wordClassesOf } from './wordClasses.js';

export interface MentionContext {
  readonly language: string;
  readonly sentences: Sentences;
  /** Dates, ordered: "May" in one of them is no name. */
  readonly dates: readonly DateMention[];
  readonly lexicon?: Lexicon;
}

export interface FoundMentions {
  /** Ordered, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Entities that the recogniser found and no lexicon lists. */
  readonly entities: readonly Entity[];
}

/** Finds every mention of a text: the lexicon's names first, then recognised names, then short forms of both. */
export function findMentions(tokens: Tokens, context: MentionContext): FoundMentions {
  const { language, lexicon, sentences } = context;
  const words = wordClassesOf(language);
  const addresses = markWebAddresses(tokens);
  const taken = withDates(tokens, addresses, context.dates);
  markAmounts(tokens, taken);
  const listed = lexicon ? matchLexicon(tokens, lexicon, sentences, addresses) : NOTHING;
  const model = nameModel();
  let names = listed.names;
  if (model) {
    const recognised = recognise(tokens, { language, sentences, words, taken, listed: listed.names, model });
    names = mergeNames(tokens, listed.names, recognised, listed.vetoed, words, model.lists);
  }
  const doubtful = doubtfulCurrenciesOf(language);
  names = names.filter((name) => !isSomethingElse(tokens, name, words, doubtful));
  if (model && words.demonymsApart) names = withoutCompounds(tokens, names, model.lists);
  names = bindShortForms(tokens, names, { words, sentences, taken, lists: model?.lists });
  return { mentions: names.map((name) => mentionOf(tokens, name)), entities: entitiesOf(tokens, names, lexicon) };
}

/** Names of currencies that are words of another sort as well: won, real. */
const doubtfulCurrenciesOf = perLocale(({ figures }) => setOf(figures.doubtfulCurrencies));

const NOTHING = { names: [], vetoed: [] };

/** The entities of names that no lexicon lists, each under its longest name first; as a headline writes it comes after. */
function entitiesOf(tokens: Tokens, names: readonly NameSpan[], lexicon: Lexicon | undefined): Entity[] {
  const found = new Map<string, { kind: EntityKind; aliases: string[]; tickers: string[] }>();
  for (const { from, to, entity, kind, ticker } of names) {
    if (lexicon?.entities.has(entity)) continue;
    let known = found.get(entity);
    if (!known) {
      known = { kind, aliases: [], tickers: [] };
      found.set(entity, known);
    }
    const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    const list = ticker ? known.tickers : known.aliases;
    if (!list.includes(text)) list.push(text);
  }
  const entities: Entity[] = [];
  for (const [id, { kind, aliases, tickers }] of found) {
    if (aliases.length > 1)
      aliases.sort((a, b) => b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || (a < b ? -1 : 1));
    entities.push({
      id,
      name: aliases[0] ?? (tickers[0] as string),
      kind,
      aliases,
      ...(tickers.length > 0 && { tickers }),
    });
  }
  return entities;
}

function mentionOf(tokens: Tokens, { from, to, entity, kind, source, why, unsure, confidence }: NameSpan): Mention {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  if (!unsure && confidence === undefined) return { start, end, entity, kind, source, why };
  return {
    start,
    end,
    entity,
    kind,
    source,
    why,
    ...(unsure && { unsure }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** A place that is half a currency ("US$", "Hong Kong dollars") or a stock exchange ("(Helsinki: NOK1V)"). */
function isSomethingElse(
  tokens: Tokens,
  { from, to, kind }: NameSpan,
  words: WordClasses,
  doubtful: PhraseTable<true>,
): boolean {
  if (kind !== 'place' || to >= tokens.count) return false;
  const next = tokens.code[to] as number;
  // The full stop of "U.S." stands outside the name.
  if (next === 0x2e && tokens.gap[to] === Gap.None && words.has(tokens, to + 1, WordClass.Currency)) return true;
  if (tokens.gap[to] === Gap.None && (next === 0x24 || next === 0xa5 || next === 0xa3)) return true;
  if (tokens.gap[to] === Gap.Space && words.has(tokens, to, WordClass.Currency)) {
    // "5 million South Korea won", and "Belgium won the match".
    const isAmount = tokens.kind[from - 1] === TokenKind.Number || tokens.kind[from - 2] === TokenKind.Number;
    return isAmount || doubtful.word(tokens, to) === undefined;
  }
  return next === 0x3a && from > 0 && tokens.code[from - 1] === 0x28;
}

function withDates(tokens: Tokens, marks: Uint8Array, dates: readonly DateMention[]): Uint8Array {
  const taken = marks.slice();
  for (const date of dates) {
    for (let i = tokenAt(tokens, date.start); i < tokens.count && (tokens.start[i] as number) < date.end; i++)
      taken[i] = 1;
  }
  return taken;
}
