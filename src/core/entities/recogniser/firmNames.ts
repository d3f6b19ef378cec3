import { Gap, startsName, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { isLegalForm } from './corrections.js';
import type { FeatureReader } from './features.js';
import type { TaggedSpan } from './taggedSpan.js';

/** A firm's name has no more words before the one it was cut at. */
const MOST_WORDS = 3;

/** What stands before a firm's name and is no part of it: "Mr", "Monday", "The". */
const NO_PART =
  WordClass.Title |
  WordClass.CourtesyTitle |
  WordClass.Calendar |
  WordClass.Function |
  WordClass.Article |
  WordClass.PlainCapital |
  WordClass.Say |
  WordClass.CompanySuffix;

/** What a firm's last partner or trade is called behind "and": "Trade Ltd", "Co Inc". */
const TAIL = WordClass.CompanySuffix | WordClass.CompanyNoun | WordClass.OrganizationWord;

/**
 * Takes what belongs to the name of a firm of which one word and a legal form were read: "*Presidential* Airways Inc",
 * "*Bear Stearns and* Co Inc". Returns the name before it where that is its beginning, which the caller drops.
 */
export function takeFirm(
  tokens: Tokens,
  span: TaggedSpan,
  before: TaggedSpan | undefined,
  reader: FeatureReader,
): TaggedSpan | undefined {
  let words = span.to - span.from;
  while (words > 0 && isLegalForm(tokens, span.from + words - 1, reader)) words--;
  if (words === span.to - span.from || words > 1) return undefined;
  // "Acme Inc" is whole; what any firm may be called is not.
  const isPlain = reader.has(span.from, TAIL) || reader.isCommonWord(span.from);
  if (!isPlain || reader.listedAs(span.from, span.from + 1) !== 0) return undefined;
  const free = before?.to ?? 0;
  const joint = span.from - 1;
  if (joint > 0 && reader.isConjunction(joint)) {
    if (!startsName(tokens, joint - 1) || isLegalForm(tokens, joint - 1, reader)) return undefined;
    const isOfName = before?.to === joint;
    span.from = isOfName ? before.from : Math.max(free, joint - 1);
    return isOfName ? before : undefined;
  }
  for (let n = 0; n < MOST_WORDS; n++) {
    const head = span.from - 1;
    const isNext = head >= free && head >= 0 && tokens.gap[span.from] === Gap.Space && startsName(tokens, head);
    if (!isNext || reader.has(head, NO_PART)) break;
    span.from = head;
  }
  return undefined;
}
