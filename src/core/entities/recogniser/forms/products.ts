import { codeAt, Gap, Shape, startsName, TokenKind, type Tokens } from '../../../text/tokens.js';
import { WordClass } from '../../wordClasses.js';
import { type FeatureReader, Listed, NEVER_A_NAME } from '../features.js';
import { firmAt } from '../firms.js';
import type { NameUnit } from '../units.js';
import { type FormContext, isHyphen, isQuote } from './formContext.js';

const COMMA = 0x2c;
/** So many words of a verb and an article stand between a company and its product. */
const REACH = 5;
const COMPANY_WORDS = 4;
const MOST_WORDS = 4;

/** Finds products that no list knows: "Tesla sells the *Cybertruck*", "the *Corolla* sedan", "the *Nissan Leaf*". */
export class Products {
  /** Behind the last product found, by which "and the Bronco" is one. */
  private last = -1;

  constructor(private readonly context: FormContext) {}

  /** Did a product end so shortly before token `i` that a list may go on there? */
  isNear(i: number): boolean {
    return this.last >= 0 && i - this.last <= REACH;
  }

  /** The product that begins at word `i`. */
  at(i: number): NameUnit | undefined {
    const { tokens, reader, forms } = this.context;
    if (reader.isHeadline(i) || reader.isForced(i) || tokens.gap[i] !== Gap.Space || startsName(tokens, i - 1))
      return undefined;
    const found = forms.productLeads.startBefore(tokens, i, Math.max(0, i - REACH));
    const hasLead = found >= 0;
    const lead = hasLead ? found : i;
    const model = hasLead ? modelOf(this.context, i) : undefined;
    if (model) return model;
    const isMade = isMadeBy(this.context, lead);
    const isListed = !isMade && this.goesOn(lead, hasLead);
    const to = this.context.runEnd(i);
    const isNoun =
      tokens.gap[to] === Gap.Space && !startsName(tokens, to) && forms.productNouns.longest(tokens, to) !== undefined;
    if (!isMade && !isListed && !(isNoun && hasLead)) return undefined;
    // Where every noun has a capital, what is sold and unknown may be any thing.
    if (reader.capitalNouns && !hasInnerCapital(tokens, i, to)) return undefined;
    if (!mayBeProduct(this.context, i, to) || !(isNoun || isBare(tokens, to, reader))) return undefined;
    if (to - i === 1 && reader.isCommonWord(i) && !hasLead) return undefined;
    if (isMade || isListed) this.last = to;
    return { from: i, to, label: 'MISC', kind: 'product', sure: isListed };
  }

  /** "the Mustang *and* the Bronco", "Tesla sells the Cybertruck and Toyota the Corolla" */
  private goesOn(lead: number, hasLead: boolean): boolean {
    const { tokens, reader } = this.context;
    const joint = lead - 1;
    if (this.last < 0) return false;
    if (joint === this.last && (reader.isConjunction(joint) || codeAt(tokens, joint) === COMMA)) return true;
    return hasLead && lead - this.last < REACH && firmBefore(tokens, lead, reader) >= 0;
  }
}

/** "the *Nissan Leaf*": a company known everywhere and what nobody else is called. */
function modelOf(context: FormContext, i: number): NameUnit | undefined {
  const firm = firmAt(context.tokens, i, false);
  if (!firm || firm.likeWord || !context.continues(firm.to)) return undefined;
  const to = context.runEnd(firm.to);
  if (to - firm.to > 2 || context.hasBodyWord(firm.to, to) || isOther(context, firm.to, to)) return undefined;
  return { from: i, to, label: 'MISC', kind: 'product' };
}

/** Are tokens `[from, to)` an office, a place, an event or another company? */
function isOther({ tokens, reader, forms, world }: FormContext, from: number, to: number): boolean {
  const other = WordClass.Title | WordClass.Role | WordClass.PlaceWord | WordClass.MediaWord | NEVER_A_NAME;
  for (let k = from; k < to; k++) {
    if (reader.has(k, other) || forms.offices.longest(tokens, k) || firmAt(tokens, k, false)) return true;
    if (forms.eventWords.word(tokens, k) || forms.placedEventWords.word(tokens, k)) return true;
    if (world.places.longest(tokens, k) || reader.isCountry(k)) return true;
  }
  return false;
}

/** Does a verb of making end before token `end`, whose subject is a company? */
function isMadeBy({ tokens, reader, forms }: FormContext, end: number): boolean {
  // "verkoopt Apple de MacBook": the verb before its subject.
  const subject = firmBefore(tokens, end, reader);
  if (subject > 0) return forms.productVerbs.startBefore(tokens, subject, Math.max(0, subject - 2)) >= 0;
  const verb = forms.productVerbs.startBefore(tokens, end, Math.max(0, end - 2));
  if (verb < 1 || tokens.gap[verb] !== Gap.Space) return false;
  return reader.has(verb - 1, WordClass.CompanyNoun | WordClass.CompanySuffix) || firmBefore(tokens, verb, reader) >= 0;
}

/** The first token of the company's name that ends before token `end`; -1 where there is none. */
function firmBefore(tokens: Tokens, end: number, reader: FeatureReader): number {
  for (let from = Math.max(0, end - COMPANY_WORDS); from < end; from++) {
    if (!startsName(tokens, from)) continue;
    if (firmAt(tokens, from, false)?.to === end) return from;
    if (end - from > 1 && (reader.listedAs(from, end) & Listed.Company) !== 0) return from;
  }
  return -1;
}

function mayBeProduct(context: FormContext, from: number, to: number): boolean {
  const { tokens, reader, world } = context;
  if (to - from > MOST_WORDS || reader.listedAs(from, to) !== 0 || reader.isPerson(from)) return false;
  if (firmAt(tokens, from, false)?.to === to || context.hasBodyWord(from, to)) return false;
  if ((to - from === 1 && reader.isCountry(from)) || world.places.longest(tokens, from)) return false;
  if (reader.has(from, NEVER_A_NAME | WordClass.Title | WordClass.Function)) return false;
  // "developed the Special Economic Zones": what everybody has is nobody's product.
  if (to - from > 1 && areCommon(reader, from, to)) return false;
  return to - from > 1 || ((tokens.shape[from] as number) & Shape.Lower) !== 0;
}

function areCommon(reader: FeatureReader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!reader.isCommonWord(k)) return false;
  return true;
}

/** Does a name end its clause at token `to`, so that it says nothing of a noun behind it? */
function isBare(tokens: Tokens, to: number, reader: FeatureReader): boolean {
  if (to >= tokens.count || (tokens.gap[to] as number) >= Gap.Line) return true;
  if (tokens.kind[to] === TokenKind.Symbol) return !isQuote(codeAt(tokens, to)) && !isHyphen(codeAt(tokens, to));
  return reader.has(to, WordClass.Conjunction | WordClass.Act | WordClass.PlacePreposition);
}

function hasInnerCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (((tokens.shape[k] as number) & Shape.InnerCapital) !== 0) return true;
  return false;
}
