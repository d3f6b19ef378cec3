import type { RelatedPassage } from '../context/relatedPassages.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import type { Explanation } from '../links/across/sameFactAcross.js';
import { type Finding, findingOf } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { compareRefs, type FigureRef, figureId, isSameRef, type Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { topicLinks, topicOf } from '../links/topicLinks.js';
import type { Story } from '../stories/story.js';
import { AcrossLinks } from './acrossLinks.js';
import { groupBy, PostingList } from './postings.js';

/** Links worked out for one article or topic. */
interface Worked {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

/**
 * The links of a corpus, kept by article (what its sentences say by themselves) and by topic (what several figures of
 * one subject say). Putting an article in only forgets the links of its own topics; they are worked out when they are
 * asked for.
 */
export class FigureLinks {
  private readonly statements = new Map<string, readonly Statement[]>();
  private readonly topics = new Map<string, PostingList<readonly Statement[]>>();
  private readonly byArticle = new WorkList();
  private readonly byTopic = new WorkList((topic) => topicLinks(this.inTopic(topic)));
  private readonly across = new AcrossLinks();

  put({ article: { id }, annotations }: AnnotatedArticle): void {
    const { statements, context, links } = annotations.reading;
    this.statements.set(id, statements);
    this.across.put(context);
    // At once, so that the first question to thousands of articles does not wait for all of them.
    this.byArticle.keep(id, links);
    for (const [topic, items] of groupBy(statements, topicOf)) {
      const known = this.topics.get(topic) ?? new PostingList();
      known.add(id, items);
      this.topics.set(topic, known);
      this.byTopic.await(topic);
    }
  }

  remove(id: string): void {
    for (const topic of this.topicsOf(id)) {
      const known = this.topics.get(topic);
      known?.delete(id);
      if (known && known.all.length > 0) this.byTopic.await(topic);
      else {
        this.topics.delete(topic);
        this.byTopic.forget(topic);
      }
    }
    this.statements.delete(id);
    this.byArticle.forget(id);
    this.across.remove(id);
  }

  /** Every link of a figure. */
  of(ref: FigureRef): readonly Link[] {
    const statement = this.statementOf(ref);
    if (!statement) return [];
    const topic = topicOf(statement);
    const told = [
      ...this.byArticle.linksOf(ref.article),
      ...(topic === undefined ? [] : this.byTopic.linksOf(topic)),
    ].filter(holding(ref));
    return [...told, ...withoutTold(this.across.linksOf(ref.article).filter(holding(ref)), told)];
  }

  /** The passages of other articles that have most to do with a figure's, best first. */
  related({ article, figure }: FigureRef): readonly RelatedPassage[] {
    const passage = this.across
      .context(article)
      ?.passages.find(({ start, end }) => start <= figure.start && figure.end <= end);
    return passage ? this.across.related(article, passage) : [];
  }

  /** How much two articles tell of one happening, from 0 to 1, for those with which one has anything to do. */
  similarTo(article: string): ReadonlyMap<string, number> {
    return new Map([...this.across.pairsOf(article)].map(([other, { similarity }]) => [other, similarity]));
  }

  /** See {@link AcrossLinks.settleNext}. */
  settleNext(): boolean {
    return this.across.settleNext();
  }

  stories(): readonly Story[] {
    return this.across.stories();
  }

  storyOf(article: string): Story | undefined {
    return this.across.storyOf(article);
  }

  /** How many figures there are, and for how many there was a figure in another article to be compared with. */
  coverage(): { readonly figures: number; readonly compared: number } {
    let figures = 0;
    for (const statements of this.statements.values()) figures += statements.length;
    return { figures, compared: this.across.compared() };
  }

  /** What speaks for and against two figures stating the same fact; undefined where they cannot be compared. */
  explain(a: FigureRef, b: FigureRef): Explanation | undefined {
    return this.across.explain(a, b);
  }

  statementOf({ article, figure }: FigureRef): Statement | undefined {
    const statements = this.statements.get(article) ?? [];
    let low = 0;
    let high = statements.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle] as Statement).figure.start < figure.start) low = middle + 1;
      else high = middle;
    }
    const found = statements[low];
    return found?.figure.start === figure.start ? found : undefined;
  }

  /** Every link, each once: those of each article, those of each topic, those of each pair of articles. */
  all(): readonly Link[] {
    const told = [...this.byArticle.all(), ...this.byTopic.all()];
    return [...told, ...withoutTold(this.across.all(), told)];
  }

  /** What deserves a reader's eye, the most pressing first. */
  findings(): readonly Finding[] {
    return sorted([...this.byArticle.findings(), ...this.byTopic.findings(), ...this.across.findings()]);
  }

  /** The findings that have a figure in one article. */
  findingsIn(article: string): readonly Finding[] {
    const own = [...this.topicsOf(article)].flatMap((topic) => this.byTopic.findingsOf(topic));
    const found = [...this.byArticle.findingsOf(article), ...own, ...this.across.findings(article)];
    return sorted(found.filter(({ figures }) => figures.some((ref) => ref.article === article)));
  }

  /** By article id, then in the order of the text. */
  private inTopic(topic: string): readonly Statement[] {
    return this.topics.get(topic)?.all.flatMap(({ value }) => value) ?? [];
  }

  private topicsOf(id: string): ReadonlySet<string> {
    const topics = new Set<string>();
    for (const statement of this.statements.get(id) ?? []) {
      const topic = topicOf(statement);
      if (topic !== undefined) topics.add(topic);
    }
    return topics;
  }
}

const holding =
  (ref: FigureRef) =>
  ({ figures }: Link): boolean =>
    figures.some((other) => isSameRef(other, ref));

/** What a topic tells by its rules, a pair of articles need not tell again. */
export function withoutTold(links: readonly Link[], told: readonly Link[]): readonly Link[] {
  const known = new Set(told.filter(({ figures }) => figures.length === 2).map(keyOf));
  return known.size === 0 ? links : links.filter((link) => !known.has(keyOf(link)));
}

const keyOf = ({ type, figures }: Link): string => `${type} ${figures.map(figureId).join('+')}`;

/** Links by key: what is kept, and what is worked out when somebody asks for it. */
class WorkList {
  private readonly waiting = new Set<string>();
  /** Of the keys that have links at all. */
  private readonly worked = new Map<string, Worked>();
  private readonly withFindings = new Set<string>();

  constructor(private readonly linksFor: (key: string) => readonly Link[] = () => []) {}

  /** These are the links of a key. */
  keep(key: string, links: readonly Link[]): void {
    this.forget(key);
    if (links.length === 0) return;
    const findings = onePerAim(links.flatMap((link) => findingOf(link) ?? []));
    this.worked.set(key, { links, findings });
    if (findings.length > 0) this.withFindings.add(key);
  }

  /** What is known under a key, if anything, no longer holds. */
  await(key: string): void {
    this.forget(key);
    this.waiting.add(key);
  }

  /** Nothing is under a key any more. */
  forget(key: string): void {
    this.waiting.delete(key);
    this.worked.delete(key);
    this.withFindings.delete(key);
  }

  linksOf(key: string): readonly Link[] {
    return this.workOf(key)?.links ?? [];
  }

  findingsOf(key: string): readonly Finding[] {
    return this.workOf(key)?.findings ?? [];
  }

  /** By the order of the keys. */
  all(): readonly Link[] {
    this.workAll();
    return [...this.worked.keys()].sort().flatMap((key) => this.linksOf(key));
  }

  /** In no order. */
  findings(): readonly Finding[] {
    this.workAll();
    return [...this.withFindings].flatMap((key) => this.findingsOf(key));
  }

  private workAll(): void {
    for (const key of this.waiting) this.workOf(key);
  }

  private workOf(key: string): Worked | undefined {
    if (this.waiting.delete(key)) this.keep(key, this.linksFor(key));
    return this.worked.get(key);
  }
}

/** Of several witnesses that one aim was missed, the most precise is the finding. */
function onePerAim(findings: readonly Finding[]): readonly Finding[] {
  const width = ({ figures }: Finding): number => relativeWidth(intervalOf((figures[1] as FigureRef).figure));
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = finding.kind === 'missedTarget' ? figureId(finding.figures[0] as FigureRef) : finding.id;
    const known = best.get(key);
    if (!known || width(finding) < width(known)) best.set(key, finding);
  }
  return [...best.values()];
}

const SEVERITIES: readonly Finding['severity'][] = ['warning', 'information', 'hint'];

/** Warnings first, then in the order of their first figure. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  // What a topic tells and what a pair of articles tells may be one.
  const once = new Map<string, Finding>();
  for (const finding of findings) if (!once.has(finding.id)) once.set(finding.id, finding);
  return [...once.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareRefs(a.figures[0] as FigureRef, b.figures[0] as FigureRef) ||
      (a.id < b.id ? -1 : 1),
  );
}
