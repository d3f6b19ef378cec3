import { codeAt, Gap, startsName } from '../../../text/tokens.js';
import { WordClass } from '../../wordClasses.js';
import { NEVER_A_NAME } from '../features.js';
import { firmAt } from '../firms.js';
import type { NameUnit } from '../units.js';
import type { FormContext } from './formContext.js';

const STOP = 0x2e;
/** "amphibious assault ship": words for a ship are no longer. */
const NOUN_WORDS = 3;

/** The ship that begins at word `i`: "USS Benfold", "the MV Wakashio", "the frigate Tromp". */
export function ship(context: FormContext, i: number): NameUnit | undefined {
  const { tokens, reader, world } = context;
  const isCalled = isCalledShip(context, i);
  if (world.shipPrefixes.longest(tokens, i)) return shipNamed(context, i, world.shipPrefixes.matchEnd);
  if (world.doubtfulShipPrefixes.longest(tokens, i) && (isCalled || reader.has(i - 1, WordClass.Article)))
    return shipNamed(context, i, world.doubtfulShipPrefixes.matchEnd);
  if (!isCalled || reader.has(i, WordClass.Title | WordClass.Role | NEVER_A_NAME | WordClass.Function))
    return undefined;
  if ((reader.isHeadline(i) && !reader.capitalNouns) || firmAt(tokens, i, false)) return undefined;
  return shipNamed(context, i, i);
}

function shipNamed(context: FormContext, from: number, name: number): NameUnit | undefined {
  const { tokens } = context;
  if (!startsName(tokens, name)) return undefined;
  if (name > from) {
    if (!context.isAcronym(from)) return undefined;
    if (tokens.gap[name] !== Gap.Space && codeAt(tokens, name - 1) !== STOP) return undefined;
  }
  const to = context.runEnd(name);
  return context.hasBodyWord(name, to) ? undefined : { from, to, label: 'MISC', kind: 'vessel', sure: true };
}

const isCalledShip = ({ tokens, forms }: FormContext, i: number): boolean =>
  tokens.gap[i] === Gap.Space && forms.shipNouns.startBefore(tokens, i, Math.max(0, i - NOUN_WORDS)) >= 0;
