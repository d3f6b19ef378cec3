import type { AnnotatedArticle } from '../corpus/article.js';
import { articleLinks } from '../links/articleLinks.js';
import { type Finding, findingOf } from '../links/finding.js';
import { intervalOf, relativeWidth } from '../links/interval.js';
import { compareRefs, type FigureRef, figureId, type Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import { statementsOf } from '../links/statements.js';
import { topicLinks, topicOf } from '../links/topicLinks.js';
import { groupBy, Postings } from './postings.js';

/** Links worked out for one article or topic, and by figure. */
interface Worked {
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
  readonly byFigure: ReadonlyMap<string, readonly Link[]>;
}

/**
 * The links of a corpus, kept by article (what its sentences say by themselves) and by topic (what several figures of
 * one subject say). Putting an article in only forgets the links of its own topics; they are worked out when they are
 * asked for.
 */
export class FigureLinks {
  private readonly statements = new Map<string, readonly Statement[]>();
  private readonly articles = new Map<string, AnnotatedArticle>();
  private readonly topics = new Postings<Statement>();
  private readonly workedArticles = new Map<string, Worked>();
  private readonly workedTopics = new Map<string, Worked>();
  private findingsNow: readonly Finding[] | undefined;

  put(annotated: AnnotatedArticle): void {
    const { id } = annotated.article;
    const statements = statementsOf(annotated);
    this.articles.set(id, annotated);
    this.statements.set(id, statements);
    this.findingsNow = undefined;
    for (const [topic, items] of groupBy(statements, topicOf)) {
      this.topics.set(topic, id, items);
      this.workedTopics.delete(topic);
    }
  }

  remove(id: string): void {
    for (const topic of this.topicsOf(id)) {
      this.topics.delete(topic, id);
      this.workedTopics.delete(topic);
    }
    this.statements.delete(id);
    this.articles.delete(id);
    this.workedArticles.delete(id);
    this.findingsNow = undefined;
  }

  /** Every link of a figure. */
  of(ref: FigureRef): readonly Link[] {
    const id = figureId(ref);
    const statement = this.statementOf(ref);
    const topic = statement && topicOf(statement);
    return [
      ...(this.articleWork(ref.article).byFigure.get(id) ?? []),
      ...(topic === undefined ? [] : (this.topicWork(topic).byFigure.get(id) ?? [])),
    ];
  }

  /** The other figures of the same subject and dimension, in order. */
  sameTopic(ref: FigureRef): readonly Statement[] {
    const statement = this.statementOf(ref);
    const topic = statement && topicOf(statement);
    if (topic === undefined) return [];
    return this.topics.all(topic).flatMap(({ item }) => (item === statement ? [] : [item]));
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

  /** Every link, each once: those of each article, then those of each topic. */
  all(): readonly Link[] {
    return this.works().flatMap(({ links }) => links);
  }

  findings(): readonly Finding[] {
    this.findingsNow ??= sorted(this.works().flatMap(({ findings }) => findings));
    return this.findingsNow;
  }

  /** The findings that have a figure in one article. */
  findingsIn(article: string): readonly Finding[] {
    const own = [...this.topicsOf(article)].flatMap((topic) => this.topicWork(topic).findings);
    const found = [...this.articleWork(article).findings, ...own];
    return sorted(found.filter(({ figures }) => figures.some((ref) => ref.article === article)));
  }

  private works(): Worked[] {
    const articles = [...this.statements.keys()].sort().map((id) => this.articleWork(id));
    const topics = [...this.topics.keys()].sort().map((topic) => this.topicWork(topic));
    return [...articles, ...topics];
  }

  private articleWork(id: string): Worked {
    let work = this.workedArticles.get(id);
    if (!work) {
      const annotated = this.articles.get(id);
      work = annotated ? workOf(articleLinks(annotated, this.statements.get(id) ?? [])) : NOTHING;
      if (annotated) this.workedArticles.set(id, work);
    }
    return work;
  }

  private topicWork(topic: string): Worked {
    let work = this.workedTopics.get(topic);
    if (!work) {
      work = workOf(topicLinks(this.topics.all(topic).map(({ item }) => item)));
      this.workedTopics.set(topic, work);
    }
    return work;
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

const NOTHING: Worked = { links: [], findings: [], byFigure: new Map() };

function workOf(links: readonly Link[]): Worked {
  // Most topics have one figure and nothing to say.
  if (links.length === 0) return NOTHING;
  const byFigure = new Map<string, Link[]>();
  const findings: Finding[] = [];
  for (const link of links) {
    const finding = findingOf(link);
    if (finding) findings.push(finding);
    for (const ref of link.figures) {
      const id = figureId(ref);
      const known = byFigure.get(id);
      if (known) known.push(link);
      else byFigure.set(id, [link]);
    }
  }
  return { links, findings: onePerAim(findings), byFigure };
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

/** Warnings first, then in the order of their first figure. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(a.severity === 'information') - Number(b.severity === 'information') ||
      compareRefs(a.figures[0] as FigureRef, b.figures[0] as FigureRef) ||
      (a.id < b.id ? -1 : 1),
  );
}
