import { Gap, startsName, type Tokens } from '../../../text/tokens.js';
import { isWrittenAs } from '../../spelling.js';
import { WordClass } from '../../wordClasses.js';
import { type FeatureReader, Listed } from '../features.js';
import { firmAt } from '../firms.js';
import type { NameUnit } from '../units.js';
import { foreignBody, hyphenPlace, publicBody } from './bodies.js';
import { FormContext, MOST_WORDS } from './formContext.js';
import { eventAt, eventEndingAt } from './namedEvents.js';
import { Leads, type NameForms, Starts } from './nameForms.js';
import { andName, bylinePerson, monthPerson, nicknamed, syllabicPerson } from './personForms.js';
import { Products } from './products.js';
import { ship } from './ships.js';

/**
 * Finds names that their own form tells: ships, treaties, products, "Yoon Suk-yeol", "By Jane Mwangi". A look at a word
 * and at the one before it says which readers may have anything to say.
 */
export class FormUnits {
  private readonly context: FormContext;
  private readonly products: Products;

  constructor(tokens: Tokens, taken: Uint8Array, reader: FeatureReader, forms: NameForms) {
    this.context = new FormContext(tokens, taken, reader, forms);
    this.products = new Products(this.context);
  }

  /** The name of some form that begins at word `i`, or that it ends. */
  at(i: number): NameUnit | undefined {
    const { context } = this;
    const { tokens, reader, forms } = context;
    if (!startsName(tokens, i)) return undefined;
    const starts = forms.starts.get(tokens.hash[i] as number) ?? 0;
    const leads = i > 0 && tokens.gap[i] === Gap.Space ? (forms.leads.get(tokens.hash[i - 1] as number) ?? 0) : 0;
    const startsLine = i === 0 || (tokens.gap[i] as number) >= Gap.Line;
    return (
      (startsLine ? bylinePerson(context, i) : undefined) ??
      ((starts & Starts.Ship) !== 0 || (leads & Leads.ShipNoun) !== 0 ? ship(context, i) : undefined) ??
      ((starts & Starts.Event) !== 0 ? eventAt(context, i) : undefined) ??
      ((starts & Starts.EventEnd) !== 0 ? eventEndingAt(context, i) : undefined) ??
      (reader.has(i, WordClass.Calendar) ? monthPerson(context, i) : undefined) ??
      ((starts & Starts.Body) !== 0 ? publicBody(context, i) : undefined) ??
      ((starts & Starts.ForeignBody) !== 0 ? foreignBody(context, i) : undefined) ??
      ((leads & (Leads.ProductLead | Leads.ProductVerb)) !== 0 || this.products.isNear(i)
        ? this.products.at(i)
        : undefined)
    );
  }

  /** The name of some form around the hyphen at `i`, which a capital word stands before. */
  atHyphen(i: number): NameUnit | undefined {
    const { tokens } = this.context;
    if (tokens.gap[i] !== Gap.None || startsName(tokens, i + 1)) return undefined;
    return syllabicPerson(this.context, i) ?? hyphenPlace(this.context, i);
  }

  /** The name around a nickname, or around the n for "and", that the mark at `i` begins. */
  atQuote(i: number): NameUnit | undefined {
    return nicknamed(this.context, i) ?? andName(this.context, i);
  }

  /** A large city that is nothing else, at word `i`. */
  city(i: number): NameUnit | undefined {
    const { tokens, reader, world } = this.context;
    const named = startsName(tokens, i) ? world.cities.longest(tokens, i) : undefined;
    const to = world.cities.matchEnd;
    if (!named || !isWrittenAs(named[0] as string, tokens, i) || reader.isHeadline(i)) return undefined;
    return { from: i, to, label: 'LOC', plain: true, weak: to === i + 1 };
  }

  /** "REUTERS/Dado Ruvic": the agency and the person around the "/" at `i`. */
  credit(i: number): readonly NameUnit[] {
    const { tokens, reader, forms } = this.context;
    let end = i;
    while (end > 1 && forms.creditWords.word(tokens, end - 1) && tokens.gap[end - 1] === Gap.Space) end--;
    let from = Math.max(0, end - MOST_WORDS);
    while (from < end && !(startsName(tokens, from) && (reader.listedAs(from, end) & Listed.Media) !== 0)) from++;
    if (from === end) return [];
    const agency: NameUnit = { from, to: end, label: 'ORG' };
    const to = this.context.runEnd(i + 1);
    return this.isCredited(i + 1, to) ? [agency, { from: i + 1, to, label: 'PER' }] : [agency];
  }

  /** Are tokens `[from, to)` the person to whom an agency owes its picture? */
  private isCredited(from: number, to: number): boolean {
    const { tokens, reader, forms } = this.context;
    if (to - from < 2 || to - from > MOST_WORDS || !reader.mayBeFirstName(from) || reader.listedAs(from, to) !== 0)
      return false;
    if (forms.creditWords.word(tokens, from) || forms.creditWords.word(tokens, to - 1)) return false;
    for (let k = from; k < to; k++) if (reader.has(k, WordClass.MediaWord)) return false;
    return !this.context.hasBodyWord(from, to) && firmAt(tokens, from, false)?.to !== to;
  }
}
