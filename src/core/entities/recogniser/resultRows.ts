import { Gap, startsName, TokenKind, type Tokens, tokenLength } from '../../text/tokens.js';
import { type FeatureReader, NEVER_A_NAME } from './features.js';
import { type TaggedSpan, taggedSpan } from './taggedSpan.js';

const MAX_NAME_WORDS = 4;
// A longer row is a line of prose with numbers in it.
const MAX_ROW_TOKENS = 40;
const MANY_NUMBERS = 4;

/**
 * Reads the rows of results and league tables ("Leeds 3 York 1", "York 4 3 1 0 9"): what stands before a number there is
 * a team, though it may be named like a town or a person, and no sentence around it says so.
 */
export function withResultRows(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
): readonly TaggedSpan[] {
  const teams: TaggedSpan[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && (tokens.gap[to] as number) < Gap.Line) to++;
    if (to - from > 2 && to - from <= MAX_ROW_TOKENS) readRow(tokens, from, to, reader, teams);
    from = to;
  }
  return teams.length === 0 ? spans : merge(spans, teams, reader);
}

function readRow(tokens: Tokens, from: number, to: number, reader: FeatureReader, teams: TaggedSpan[]): void {
  let words = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.Word) words++;
    else if (isScore(tokens, i)) numbers++;
  }
  if (numbers < 2 || numbers * 2 < words) return;
  const found: TaggedSpan[] = [];
  for (let i = from; i < to; i++) {
    if (!startsName(tokens, i)) continue;
    let end = i + 1;
    while (end < to && end - i < MAX_NAME_WORDS * 2 && (startsName(tokens, end) || isInnerMark(tokens, end))) end++;
    if (end < to && tokens.gap[end] === Gap.Space && isScore(tokens, end) && isTeam(tokens, i, end, reader)) {
      found.push(taggedSpan(i, end, 'ORG'));
    }
    i = end;
  }
  // One name and two numbers may be anything: the weather, for one.
  if (numbers >= MANY_NUMBERS || found.length > 1) teams.push(...found);
}

/** A number of up to three digits that stands alone; "1996-08-30" and "2.5" are none. */
function isScore(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Number || tokenLength(tokens, i) > 3) return false;
  return i + 2 >= tokens.count || tokens.gap[i + 1] !== Gap.None || tokens.gap[i + 2] !== Gap.None;
}

const isInnerMark = (tokens: Tokens, i: number): boolean =>
  tokens.gap[i] === Gap.None &&
  tokens.kind[i] === TokenKind.Symbol &&
  tokens.code[i] !== 0x2c &&
  i + 1 < tokens.count &&
  startsName(tokens, i + 1);

function isTeam(tokens: Tokens, from: number, to: number, reader: FeatureReader): boolean {
  let common = true;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    if (reader.has(i, NEVER_A_NAME)) return false;
    if (!reader.isCommonWord(i)) common = false;
  }
  return !common;
}

/** Lets teams take the place of what the tagger found there, but for persons' full names and for countries. */
function merge(spans: readonly TaggedSpan[], teams: readonly TaggedSpan[], reader: FeatureReader): TaggedSpan[] {
  const result: TaggedSpan[] = [];
  let next = 0;
  for (const team of teams) {
    while (next < spans.length && (spans[next] as TaggedSpan).to <= team.from) result.push(spans[next++] as TaggedSpan);
    const first = spans[next];
    const isPerson = first?.label === 'PER' && first.to - first.from > 1;
    if (first && first.from < team.to && (isPerson || reader.isCountry(first.from))) continue;
    while (next < spans.length && (spans[next] as TaggedSpan).from < team.to) next++;
    const last = result.at(-1);
    if (!last || last.to <= team.from) result.push(team);
  }
  for (; next < spans.length; next++) result.push(spans[next] as TaggedSpan);
  return result;
}
