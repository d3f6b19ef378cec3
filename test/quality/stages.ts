import type { Stage } from './stage.js';
import { dates } from './stages/dates.js';
import { events } from './stages/events.js';
import { figureValues, measures, owners, periods, sources, standings } from './stages/figureAspects.js';
import { figureSpans } from './stages/figureSpans.js';
import { identity } from './stages/identity.js';
import { links, nonLinks } from './stages/links.js';
import { nameKinds, nameSpans } from './stages/names.js';
import { twinReadings } from './stages/twinReadings.js';

/** Everything that is judged, in the order of reading. A new stage is a file in `stages/` and a line here. */
export const stages: Readonly<Record<string, Stage>> = {
  'figure spans': figureSpans,
  'figure values': figureValues,
  'read alike': twinReadings,
  dates,
  owners,
  periods,
  measures,
  standing: standings,
  sources,
  'name spans': nameSpans,
  'name kinds': nameKinds,
  identity,
  links,
  'non-links': nonLinks,
  events,
};
