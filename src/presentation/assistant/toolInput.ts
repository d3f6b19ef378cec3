import * as z from 'zod/mini';
import { type DayRange, daysOf, ISO_PERIOD } from '../../core/dates/isoPeriod.js';
import { TOOL_NAMES, TOOL_SPECS, type ToolInput, type ToolName } from './toolSpecs.js';

/** What a tool was asked for cannot be answered; the message tells the asker what to ask instead. */
export class ToolRefusal extends Error {}

/** What is asked of a tool, as it takes it; throws a {@link ToolRefusal} that names what is wrong. */
export function toolInput<Name extends ToolName>(name: Name, input: unknown): ToolInput<Name> {
  const schema = TOOL_SPECS[name].input;
  const { data, error } = schema.safeParse(input ?? {});
  if (!error) return data as ToolInput<Name>;
  const fields = Object.keys(schema.shape);
  const problems = error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return `there is no ${issue.keys.map((key) => JSON.stringify(key.slice(0, 50))).join(', ')}`;
    const [field] = issue.path;
    const known = fields.find((one) => one === field);
    return known === undefined
      ? 'an object is expected'
      : `“${known}” is missing or not right: ${descriptionOf(schema, known)}`;
  });
  throw new ToolRefusal(`${name} takes ${fields.join(', ')}. In what was asked, ${[...new Set(problems)].join('; ')}`);
}

const descriptionOf = ({ shape }: z.ZodMiniObject, field: string): string =>
  z.globalRegistry.get(shape[field] as z.core.$ZodType)?.description ?? '';

export function isToolName(name: string): name is ToolName {
  return (TOOL_NAMES as readonly string[]).includes(name);
}

/** The days of a period that was asked for; throws a {@link ToolRefusal} that tells how one is written. */
export function daysAsked(field: string, period: string | undefined): DayRange | undefined {
  if (period === undefined) return undefined;
  const asked = period.trim();
  const days = ISO_PERIOD.test(asked) ? daysOf(asked) : undefined;
  if (!days)
    throw new ToolRefusal(
      `“${field}” is no date as this tool reads it: ${JSON.stringify(asked.slice(0, 50))}. Write 2013, 2013-07, 2013-07-19, 2013-H1, 2013-Q3, or two of these with / between them.`,
    );
  return days;
}

/** The days between two that were asked for, either of which may be open. */
export function daysBetween({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): DayRange | undefined {
  const [first, last] = [daysAsked('from', from), daysAsked('to', to)];
  if (!first && !last) return undefined;
  const [start, end] = [first?.start ?? Number.NEGATIVE_INFINITY, last?.end ?? Number.POSITIVE_INFINITY];
  if (start >= end) throw new ToolRefusal(`“to” (${to}) is before “from” (${from}): nothing is between them.`);
  return { start, end };
}

/** How a date lies to some days: within them, only partly, for it is not known that closely, or not at all. */
export function lies(date: string | undefined, days: DayRange): 'within' | 'partly' | 'outside' | 'undated' {
  const own = date ? daysOf(date) : undefined;
  if (!own) return 'undated';
  if (days.start <= own.start && own.end <= days.end) return 'within';
  return own.start < days.end && days.start < own.end ? 'partly' : 'outside';
}

/**
 * Items by date: those that lie within some days, and what to say of those of whom that is not known. All of them, where no
 * days are asked for.
 */
export function withinDays<Item extends { readonly date?: string | undefined }>(
  items: readonly Item[],
  days: DayRange | undefined,
): { readonly found: readonly Item[]; readonly doubtful?: string } {
  if (!days) return { found: items };
  const found: Item[] = [];
  let [partly, undated] = [0, 0];
  for (const item of items) {
    const how = lies(item.date, days);
    if (how === 'within') found.push(item);
    else if (how === 'partly') partly++;
    else if (how === 'undated') undated++;
  }
  const doubts = [
    partly > 0 ? `${partly} dated less closely than that` : '',
    undated > 0 ? `${undated} without any date` : '',
  ].filter(Boolean);
  return { found, ...(doubts.length > 0 && { doubtful: `Left out: ${doubts.join(', and ')}.` }) };
}
