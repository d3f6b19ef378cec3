import { perLocale } from '../locales/index.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { LinkData } from './linkData.js';

/** What one word or phrase can tell about the figures near it. */
export type LinkRole =
  | { readonly role: 'measure' | 'qualifier' | 'scope'; readonly name: string }
  | {
      readonly role:
        | 'within'
        | 'from'
        | 'to'
        | 'by'
        | 'of'
        | 'change'
        | 'clauseBreak'
        | 'join'
        | 'plus'
        | 'total'
        | 'rest'
        | 'source'
        | 'proceeds'
        | 'plain'
        | 'against'
        | 'via'
        | 'hedge'
        | 'yearAgo'
        | 'band'
        | 'ofWhich'
        | 'outcome'
        | 'correction';
    };

/** A language's words for linking, in one table; compiled once. */
export const linkWords = perLocale(({ links }) => new PhraseTable(entriesOf(links)));

function* entriesOf(links: LinkData): Generator<readonly [string, LinkRole]> {
  const named = { measure: links.measures, qualifier: links.qualifiers, scope: links.scopes } as const;
  for (const role of ['measure', 'qualifier', 'scope'] as const) {
    for (const [name, phrases] of Object.entries(named[role]))
      for (const phrase of phrases) yield [phrase, { role, name }];
  }
  const plain = {
    within: links.within,
    from: links.from,
    to: links.to,
    by: links.by,
    of: links.of,
    change: links.changes,
    clauseBreak: links.clauseBreaks,
    join: links.joins,
    plus: links.plus,
    total: links.totals,
    rest: links.rests,
    source: links.sources,
    proceeds: links.proceeds,
    plain: links.plain,
    against: links.against,
    via: links.via,
    hedge: links.hedges,
    yearAgo: links.yearAgo,
    band: links.bands,
    ofWhich: links.ofWhich,
    outcome: links.outcomes,
    correction: links.corrections,
  } as const;
  for (const [role, phrases] of Object.entries(plain)) {
    for (const phrase of phrases) yield [phrase, { role: role as keyof typeof plain }];
  }
}
