import { perLocale } from '../../locales/index.js';
import type { Sentences } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import { entityId } from '../fingerprint.js';
import { type MentionReason, READS_LIKE } from '../mentionReasons.js';
import { type NameSpan, nameSpan } from '../nameSpan.js';
import type { WordClasses } from '../wordClasses.js';
import { agree } from './agreement.js';
import { capitalRules } from './capitalRules.js';
import { companyCuesOf } from './companyEvidence.js';
import { confidenceOf } from './confidence.js';
import { readContext, withDatelines } from './context.js';
import { dropNumbers } from './corrections.js';
import { FeatureReader, knownNamesOf } from './features.js';
import { nameFormsOf } from './forms/nameForms.js';
import { COMPANY, kindOf } from './kinds.js';
import { withJoins, withParts } from './nameParts.js';
import { withoutPlainAcronyms } from './plainAcronyms.js';
import { withResultRows } from './resultRows.js';
import { findSegments, withoutListed } from './segments.js';
import { spansOf } from './spans.js';
import type { TaggedSpan } from './taggedSpan.js';
import { tag } from './tagger.js';
import type { TaggerModel } from './taggerModel.js';
import { findTickers, type Ticker, withTickers } from './tickers.js';
import { tellKinds } from './toldKinds.js';
import { findUnits, withUnits } from './units.js';
import { wholeNames } from './wholeNames.js';

export interface RecogniseContext {
  readonly language: string;
  readonly sentences: Sentences;
  readonly words: WordClasses;
  /** Tokens that are something else: dates, web addresses. */
  readonly taken: Uint8Array;
  /** Names that a lexicon lists, ordered. */
  readonly listed: readonly NameSpan[];
  readonly model: TaggerModel;
}

// What is more likely right than this is not told from what is sure.
const SURE = 0.95;

const knownNames = perLocale(({ names }) => knownNamesOf(names));

/**
 * Finds the names of a text that no list has to know, where a lexicon leaves capitalised words unexplained. Ordered,
 * never overlapping.
 */
export function recognise(
  tokens: Tokens,
  { language, sentences, words, taken, listed, model }: RecogniseContext,
): NameSpan[] {
  const names = knownNames(language);
  const cues = companyCuesOf(language);
  const forms = nameFormsOf(language);
  const rules = capitalRules(tokens, sentences);
  const unexplained = withoutListed(tokens, findSegments(tokens, sentences, words, taken), listed, words, rules);
  const reader = new FeatureReader(tokens, rules, taken, words, model.lists, names, unexplained);
  const segments = reader.open();
  const tags = tag(tokens, segments, reader, model, listed);
  const tickers = findTickers(tokens);
  const spelt = spansOf(tokens, segments, tags.labels, reader);
  dropNumbers(tokens, spelt, reader, language);
  const parts = withParts(tokens, spelt, reader, forms);
  const units = findUnits(tokens, taken, reader, forms);
  const whole = withJoins(tokens, withUnits(tokens, parts, units, reader), reader, forms);
  const named = withoutPlainAcronyms(tokens, wholeNames(tokens, whole, reader, forms, language), units, reader, forms);
  const rows = withResultRows(tokens, named, reader);
  const told = readContext(tokens, withTickers(tokens, rows, tickers), reader);
  const spans = withDatelines(tokens, sentences, tellKinds(tokens, told, reader, forms, language), reader);
  agree(tokens, spans);
  let next = 0;
  const read = spans.flatMap((span) => {
    while (next < tickers.length && (tickers[next] as Ticker).bracket < span.to) next++;
    const ticker = tickers[next]?.bracket === span.to ? tickers[next] : undefined;
    const named = ticker ? COMPANY : kindOf(tokens, span, reader, names, cues);
    return named ? [{ span, named, ticker }] : [];
  });
  // What shows in one place of the article that a name is a company's shows it of the name.
  const firmOf = ({ from, to }: TaggedSpan): string => entityId(tokens, from, to, 'company', words);
  const firms = new Set(read.filter(({ named }) => named.kind === 'company').map(({ span }) => firmOf(span)));
  const found: NameSpan[] = [];
  for (const { span, named, ticker } of read) {
    const { from, to } = span;
    const isFirm = named.kind === 'company' || (named.kind === 'organization' && firms.has(firmOf(span)));
    const kind = isFirm ? 'company' : named.kind;
    const entity = entityId(tokens, from, to, kind, words);
    const confidence = ticker ? 1 : confidenceOf(span, tags);
    found.push(
      nameSpan(span, { id: entity, kind }, 'recogniser', ticker ? TICKER_BEHIND : READS_LIKE[kind], {
        unsure: !isFirm && !named.isShown,
        confidence: confidence < SURE ? confidence : undefined,
      }),
    );
    if (ticker) found.push(nameSpan(ticker, { id: entity, kind }, 'recogniser', TICKER_OF_NAME, { ticker: true }));
  }
  return withoutOverlaps(found);
}

/** Of names that overlap, which a ticker's brackets can bring about, the first. Sorts in place. */
function withoutOverlaps(names: NameSpan[]): NameSpan[] {
  let end = 0;
  return names
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

const TICKER_BEHIND: MentionReason = { code: 'tickerBehind' };
const TICKER_OF_NAME: MentionReason = { code: 'tickerOfName' };
