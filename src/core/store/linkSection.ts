import type { FigureRef, Link, LinkReason } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { Figure } from '../model.js';
import { linkTiers, linkTypes } from './codes.js';
import type { Writable } from './parts.js';
import { readPlain, writePlain } from './plainValue.js';
import type { RecordReader } from './recordReader.js';
import type { RecordWriter } from './recordWriter.js';
import type { StringReader, StringWriter } from './strings.js';

/** What a link has besides what all have. */
const Has = { holds: 1, doesNotHold: 2, rate: 4, ratio: 8, confidence: 16, tier: 32 } as const;

export function writeLinks(
  out: RecordWriter,
  strings: StringWriter,
  links: readonly Link[],
  figures: readonly Figure[],
): void {
  out.uint(links.length);
  const places = new Map(links.length > 0 ? figures.map(({ start }, place) => [start, place]) : []);
  for (const { type, figures: refs, holds, rate, ratio, reason, tier, confidence } of links) {
    out.byte(linkTypes.of(type));
    out.byte(
      (holds === undefined ? 0 : holds ? Has.holds : Has.doesNotHold) |
        (rate === undefined ? 0 : Has.rate) |
        (ratio === undefined ? 0 : Has.ratio) |
        (confidence === undefined ? 0 : Has.confidence) |
        (tier === undefined ? 0 : Has.tier),
    );
    out.uint(refs.length);
    for (const { figure } of refs) out.uint(places.get(figure.start) as number);
    if (rate !== undefined) out.number(rate);
    if (ratio !== undefined) out.number(ratio);
    writePlain(out, strings, reason);
    if (tier !== undefined) out.byte(linkTiers.of(tier));
    if (confidence !== undefined) out.number(confidence);
  }
}

/** What links are read with: their figures are those of the statements. */
export interface LinkedFigures {
  readonly article: string;
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
}

export function readLinks(record: RecordReader, strings: StringReader, linked: LinkedFigures): Link[] {
  const { article, figures, statements } = linked;
  const links = new Array<Link>(record.uint());
  const refs = new Map(links.length > 0 ? statements.map(({ at, ref }) => [at, ref]) : []);
  for (let i = 0; i < links.length; i++) {
    const type = linkTypes.word(record.byte());
    const has = record.byte();
    const own: FigureRef[] = [];
    for (let count = record.uint(); count > 0; count--) {
      const place = record.uint();
      own.push(refs.get(place) ?? { article, figure: figures[place] as Figure });
    }
    const rate = has & Has.rate ? record.number() : undefined;
    const ratio = has & Has.ratio ? record.number() : undefined;
    const link: Writable<Link> = { type, figures: own, reason: readPlain(record, strings) as LinkReason };
    if (has & (Has.holds | Has.doesNotHold)) link.holds = (has & Has.holds) !== 0;
    if (rate !== undefined) link.rate = rate;
    if (ratio !== undefined) link.ratio = ratio;
    if (has & Has.tier) link.tier = linkTiers.word(record.byte());
    if (has & Has.confidence) link.confidence = record.number();
    links[i] = link;
  }
  return links;
}
