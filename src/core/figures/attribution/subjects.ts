import type { EntityKind, Figure, Mention } from '../../model.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';

const COMPANY_LIKE: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization', 'brand']);
// An anaphor reaches back this many sentences, and no further: then "the company" may be another.
const MEMORY = 12;

/**
 * Whose a figure is: the entity that its sentence is about. Looks for the possessor or the grammatical subject before
 * the figure, then for "the company" and "it", which stand for the company that was last the subject, then for a
 * possessor behind it. Says nothing rather than guess between several.
 */
export class Subjects {
  /** The company that was last the subject, and the sentence. */
  private company: string | undefined;
  private companySentence = Number.NEGATIVE_INFINITY;
  /** The figure's subject chosen last, for figures that follow in the same sentence. */
  constructor(
    private readonly views: SentenceViews,
    /** The company that the article is about, if there is one. */
    private readonly dominant: string | undefined,
  ) {}

  subjectOf(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const named = this.named(figure, view);
    if (named) return named;
    const remembered = view.index - this.companySentence <= MEMORY ? this.company : undefined;
    return remembered ?? this.dominant;
  }

  /** Remembers the companies of a sentence that has been dealt with. */
  leave(view: SentenceView): void {
    for (const mention of view.mentions) {
      if (!COMPANY_LIKE.has(mention.item.kind) || this.isPrepositional(mention)) continue;
      this.company = mention.item.entity;
      this.companySentence = view.index;
      // The first subject of the sentence is what it is about, unless a later one takes over.
      break;
    }
  }

  private named(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const { views } = this;
    const { mentions } = view;
    if (figure.item.kind === 'rank') {
      const described = this.apposed(figure, view);
      if (described) return described;
    }
    const clause = this.clauseStart(figure.first, view);
    let fallback: string | undefined;
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Placed<Mention>;
      if (mention.first >= figure.first) continue;
      if (fallback === undefined && mention.first < clause && this.anaphorIn(clause, figure.first))
        return this.remembered(view);
      if (this.anaphorIn(mention.next, figure.first) && fallback === undefined)
        return this.earlierCompany(mention, view) ?? this.remembered(view);
      if (!this.canOwn(mention)) continue;
      if (views.isPossessive(mention.next)) return mention.item.entity;
      if (!this.isPrepositional(mention)) return mention.item.entity;
      fallback ??= COMPANY_LIKE.has(mention.item.kind) ? mention.item.entity : undefined;
    }
    if (this.anaphorIn(view.first, figure.first)) return this.remembered(view) ?? fallback;
    return this.owner(figure, view) ?? (this.remembered(view) ? undefined : fallback);
  }

  /** "30 percent *of Xiaomi's shares*": an owner close behind. */
  private owner(figure: Placed<Figure>, view: SentenceView): string | undefined {
    for (const mention of view.mentions) {
      if (mention.first < figure.next) continue;
      if (mention.first > figure.next + 6) return undefined;
      if (!COMPANY_LIKE.has(mention.item.kind)) continue;
      if (this.views.isPossessive(mention.next) || this.isOf(mention.first - 1)) return mention.item.entity;
    }
    return undefined;
  }

  private isOf(i: number): boolean {
    return this.views.isWord(i) && this.views.words.of.word(this.views.tokens, i) !== undefined;
  }

  /** "Jingdong Mall, China's *second largest* firm": the name that the rank describes. */
  private apposed(figure: Placed<Figure>, view: SentenceView): string | undefined {
    for (let k = view.mentions.length - 1; k >= 0; k--) {
      const mention = view.mentions[k] as Placed<Mention>;
      if (mention.next > figure.first || mention.item.kind === 'place') continue;
      return this.views.code(mention.next) === 0x2c && figure.first - mention.next <= 7
        ? mention.item.entity
        : undefined;
    }
    return undefined;
  }

  private remembered(view: SentenceView): string | undefined {
    return view.index - this.companySentence <= MEMORY ? (this.company ?? this.dominant) : this.dominant;
  }

  /** The company that "it" stands for where the sentence itself names one before. */
  private earlierCompany(mention: Placed<Mention>, view: SentenceView): string | undefined {
    let found: string | undefined;
    for (const other of view.mentions) {
      if (other.first > mention.first) break;
      if (COMPANY_LIKE.has(other.item.kind) && !this.isPrepositional(other)) found = other.item.entity;
    }
    return found;
  }

  /** Can the mention own a figure: a company, or a person who is not only quoted? */
  private canOwn(mention: Placed<Mention>): boolean {
    if (COMPANY_LIKE.has(mention.item.kind)) return true;
    if (mention.item.kind !== 'person') return false;
    const { words, tokens } = this.views;
    for (let i = mention.next; i < Math.min(mention.next + 3, tokens.count); i++) {
      if (this.views.isWord(i) && words.reporting.word(tokens, i)) return false;
    }
    return !(this.views.isWord(mention.first - 1) && words.reporting.word(tokens, mention.first - 1));
  }

  private isPrepositional({ first }: Placed<Mention>): boolean {
    const { views } = this;
    const { words, tokens } = views;
    let i = first - 1;
    if (views.isWord(i) && words.articlesAndOwners.word(tokens, i)) i--;
    return views.isWord(i) && words.prepositions.word(tokens, i) !== undefined;
  }

  /** Does "the company" or "it" stand between two tokens? */
  private anaphorIn(from: number, to: number): boolean {
    const { words, tokens } = this.views;
    for (let i = to - 1; i >= from; i--) {
      if (this.views.isWord(i) && words.anaphors.longest(tokens, i, to)) return true;
    }
    return false;
  }

  /** Where the clause of token `i` starts: behind the last semicolon, or comma with a conjunction. */
  private clauseStart(i: number, view: SentenceView): number {
    for (let k = i - 1; k > view.first; k--) {
      if (this.views.code(k) === 0x3b) return k + 1;
    }
    return view.first;
  }
}

/** The company that most of an article's mentions of companies name, if it stands out. */
export function dominantCompany(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, entity } of mentions) {
    if (kind !== 'company') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  for (const [entity, count] of counts) if (count >= 3 && count * 2 > all) return entity;
  return undefined;
}
