import { type Finding, findingOf } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { type FigureRef, figureId, type Link } from '../links/link.js';
import { bytesOf, intsOf, type SavedSections, type Sections } from '../packed/sections.js';
import type { PackedLinks } from './packedLinks.js';

/** The links of topics, by their numbers: they are worked out when somebody asks for them, and kept. */
export class TopicWork {
  private readonly waiting = new Set<number>();
  private readonly withLinks = new Set<number>();
  private readonly withFindings = new Set<number>();

  constructor(
    private readonly links: PackedLinks,
    private readonly linksFor: (topic: number) => readonly Link[],
  ) {}

  /** What is known of a topic, if anything, no longer holds. */
  await(topic: number): void {
    this.forget(topic);
    this.waiting.add(topic);
  }

  /** Nothing is in a topic any more. */
  forget(topic: number): void {
    this.waiting.delete(topic);
    if (!this.withLinks.delete(topic)) return;
    this.withFindings.delete(topic);
    this.links.put(topic, []);
  }

  linksOf(topic: number): readonly Link[] {
    this.work(topic);
    return this.links.of(topic);
  }

  findingsOf(topic: number): readonly Finding[] {
    this.work(topic);
    return this.withFindings.has(topic) ? findingsAmong(this.links.of(topic)) : [];
  }

  /** The links as they are packed; `isFilling`: those that are known so far. */
  packed(isFilling: boolean): PackedLinks {
    if (!isFilling) this.workAll();
    return this.links;
  }

  /** The topics that have links, in no order. */
  all(): readonly number[] {
    this.workAll();
    return [...this.withLinks];
  }

  /** In no order. */
  findings(): readonly Finding[] {
    this.workAll();
    return [...this.withFindings].flatMap((topic) => this.findingsOf(topic));
  }

  save(sections: Sections): void {
    this.links.save(sections, 'topics/links');
    for (const name of SETS) sections.set(`topics/${name}`, bytesOf(Int32Array.from(this[name])));
  }

  load(sections: SavedSections): void {
    this.links.load(sections, 'topics/links');
    for (const name of SETS) for (const topic of intsOf(sections.get(`topics/${name}`))) this[name].add(topic);
  }

  /** Works out one topic that waits; answers whether more of them wait. */
  workNext(): boolean {
    const [topic] = this.waiting;
    if (topic !== undefined) this.work(topic);
    return this.waiting.size > 0;
  }

  private workAll(): void {
    while (this.workNext());
  }

  private work(topic: number): void {
    if (!this.waiting.delete(topic)) return;
    const links = this.linksFor(topic);
    if (links.length === 0) return;
    this.links.put(topic, links);
    this.withLinks.add(topic);
    if (findingsAmong(links).length > 0) this.withFindings.add(topic);
  }
}

const SETS = ['waiting', 'withLinks', 'withFindings'] as const;

/** What deserves a reader's eye among links; of several witnesses that one aim was missed the most precise. */
export function findingsAmong(links: readonly Link[]): readonly Finding[] {
  const width = ({ figures }: Finding): number => relativeWidth(intervalOf((figures[1] as FigureRef).figure));
  const best = new Map<string, Finding>();
  for (const link of links) {
    const finding = findingOf(link);
    if (!finding) continue;
    const key = finding.kind === 'missedTarget' ? figureId(finding.figures[0] as FigureRef) : finding.id;
    const known = best.get(key);
    if (!known || width(finding) < width(known)) best.set(key, finding);
  }
  return [...best.values()];
}
