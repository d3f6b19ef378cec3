import type { EntityKind, Figure, Mention } from '../../model.js';
import type { Placed, SentenceView, SentenceViews } from './sentenceView.js';

const COMPANIES: ReadonlySet<EntityKind> = new Set<EntityKind>(['company', 'organization']);
/** "The company" reaches back this many sentences; then it may be another. */
const ANAPHOR_REACH = 12;
/** A sentence without any subject of its own goes on about the one before for so many sentences. */
const SILENT_REACH = 5;
/** An owner behind its figure stands this close: "30 percent of Xiaomi's shares". */
const OWNER_REACH = 6;

/**
 * Whose a figure is: the entity that its sentence is about. In this order: the possessor or grammatical subject that
 * stands before the figure, "the company" and "it" for the company that was last the subject, whom the figure is
 * "of", and, where the sentence names nobody, the company that the text is on. Several joined by "and" are nobody.
 */
export class Subjects {
  /** Sentences with names that have been left and not been looked at since: most are never asked for. */
  private left: SentenceView[] = [];
  private company: string | undefined;
  private companySentence = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly views: SentenceViews,
    /** The company that the article is about, if there is one. */
    private readonly dominant: string | undefined,
  ) {}

  subjectOf(figure: Placed<Figure>, view: SentenceView): string | undefined {
    return (
      (figure.item.kind === 'rank' ? this.apposed(figure, view) : undefined) ??
      this.respectively(figure, view) ??
      this.named(figure, view)
    );
  }

  /** Remembers a sentence, now dealt with, for the company that it was about. */
  leave(view: SentenceView): void {
    this.left.push(view);
  }

  /** Looks for the company that was last a subject in the sentences left since it was last asked for. */
  private lookBack(): void {
    for (let k = this.left.length - 1; k >= 0; k--) {
      const view = this.left[k] as SentenceView;
      const subject = view.mentions.find(
        (m) => COMPANIES.has(m.item.kind) && !this.isPrepositional(m) && !this.isSource(m, view),
      );
      if (!subject) continue;
      this.company = subject.item.entity;
      this.companySentence = view.index;
      break;
    }
    this.left = [];
  }

  private named(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const { views } = this;
    const { mentions } = view;
    let partner: string | undefined;
    let brand: string | undefined;
    let anaphorFrom = figure.first;
    for (let k = mentions.length - 1; k >= 0; k--) {
      const mention = mentions[k] as Placed<Mention>;
      if (mention.next > figure.first) continue;
      if (this.anaphorIn(mention.next, anaphorFrom))
        return this.companyBefore(k + 1, view) ?? this.remembered(view, ANAPHOR_REACH);
      anaphorFrom = mention.first;
      if (mention.item.kind === 'brand' && !this.isPrepositional(mention)) brand ??= mention.item.entity;
      if (!this.canOwn(mention, view)) continue;
      const possessive = views.isPossessive(mention.next);
      if (possessive || !this.isPrepositional(mention)) return this.isJoined(k, view) ? undefined : mention.item.entity;
      if (COMPANIES.has(mention.item.kind) && (partner === undefined || this.isOf(mention.first - 1)))
        partner = mention.item.entity;
    }
    if (this.anaphorIn(view.first, anaphorFrom)) return this.remembered(view, ANAPHOR_REACH) ?? partner;
    const of = mentions.find((m) => m.item.entity === partner && m.next <= figure.first && this.isOf(m.first - 1));
    if (of) return of.item.entity;
    return this.owner(figure, view) ?? brand ?? this.remembered(view, SILENT_REACH) ?? partner;
  }

  /** "vivo and OPPO gained 16.0% and 27.6%, respectively": the name at the figure's place. */
  private respectively(figure: Placed<Figure>, view: SentenceView): string | undefined {
    const { words, tokens } = this.views;
    const first = view.figures[0];
    if (view.figures.length < 2 || !first) return undefined;
    let said = false;
    for (let i = figure.next; i < view.end && !said; i++)
      said = this.views.isWord(i) && words.respectively.word(tokens, i) !== undefined;
    if (!said) return undefined;
    const names = view.mentions.filter((m) => COMPANIES.has(m.item.kind) && m.next <= first.first);
    // Names glued together ("OPPO+Realme") take one place.
    const places = names.filter(
      (name, k) =>
        k === 0 ||
        name.first - (names[k - 1] as Placed<Mention>).next !== 1 ||
        this.views.code(name.first - 1) !== 0x2b,
    );
    return places.length === view.figures.length ? places[view.figures.indexOf(figure)]?.item.entity : undefined;
  }

  /** "30 percent *of Xiaomi's shares*": an owner close behind. */
  private owner(figure: Placed<Figure>, view: SentenceView): string | undefined {
    for (const mention of view.mentions) {
      if (mention.first < figure.next || !COMPANIES.has(mention.item.kind)) continue;
      if (mention.first > figure.next + OWNER_REACH) return undefined;
      if (this.views.isPossessive(mention.next) || this.isOf(mention.first - 1)) return mention.item.entity;
    }
    return undefined;
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

  private remembered(view: SentenceView, reach: number): string | undefined {
    if (this.left.length > 0) this.lookBack();
    return view.index - this.companySentence <= reach ? this.company : this.dominant;
  }

  /** The subject among the first `count` mentions of the sentence, for "it" behind them. */
  private companyBefore(count: number, view: SentenceView): string | undefined {
    let found: string | undefined;
    for (const mention of view.mentions.slice(0, count)) {
      if (COMPANIES.has(mention.item.kind) && !this.isPrepositional(mention)) found = mention.item.entity;
    }
    return found;
  }

  /** Can the mention own a figure: a company that is not its source, or a person who is not only quoted? */
  private canOwn(mention: Placed<Mention>, view: SentenceView): boolean {
    if (COMPANIES.has(mention.item.kind)) return !this.isSource(mention, view);
    if (mention.item.kind !== 'person') return false;
    const { words, tokens } = this.views;
    for (let i = mention.next; i < Math.min(mention.next + 3, view.end); i++) {
      if (this.views.isWord(i) && words.reporting.word(tokens, i)) return false;
    }
    return !(this.views.isWord(mention.first - 1) && words.reporting.word(tokens, mention.first - 1));
  }

  /** "Source: IDC", "IDC's latest statistics show", "according to Canalys". */
  private isSource(mention: Placed<Mention>, view: SentenceView): boolean {
    const { views } = this;
    const { words, tokens } = views;
    const code = views.code(mention.first - 1);
    if ((code === 0x3a || code === 0x2f) && mention.first - view.first <= 4) return true;
    const from = Math.max(view.first, mention.first - 4);
    for (let i = mention.first - 1; i >= from && views.isWord(i); i--) if (words.sources.word(tokens, i)) return true;
    for (let i = mention.next; i < Math.min(mention.next + 4, view.end); i++) {
      if (views.isWord(i) && words.sources.word(tokens, i)) return true;
    }
    return false;
  }

  /** Is mention `k` the last of several that are joined by commas, "and" or a plus sign? */
  private isJoined(k: number, view: SentenceView): boolean {
    const { views } = this;
    const { words, tokens } = views;
    const mention = view.mentions[k] as Placed<Mention>;
    const before = view.mentions[k - 1];
    if (!before || !COMPANIES.has(before.item.kind) || before.item.entity === mention.item.entity) return false;
    if (mention.first === before.next || mention.first - before.next > 2) return false;
    // "According to Canalys, Xiaomi sold": a comma alone does not join what has its own preposition.
    if (this.isPrepositional(before) && !views.isWord(mention.first - 1)) return false;
    for (let i = before.next; i < mention.first; i++) {
      const code = views.code(i);
      if (code !== 0x2c && code !== 0x2b && code !== 0x2f && !(views.isWord(i) && words.and.word(tokens, i)))
        return false;
    }
    return true;
  }

  private isOf(i: number): boolean {
    return this.views.isWord(i) && this.views.words.of.word(this.views.tokens, i) !== undefined;
  }

  /** Does a preposition lead to the mention, over articles and a noun that describes it ("from research firm IDC")? */
  private isPrepositional({ first }: Placed<Mention>): boolean {
    const { views } = this;
    const { words, tokens } = views;
    for (let i = first - 1, steps = 0; steps < 4 && views.isWord(i); i--, steps++) {
      if (words.prepositions.word(tokens, i)) return true;
      if (words.articlesAndOwners.word(tokens, i)) continue;
      if (
        views.isCapital(i) ||
        words.stops.word(tokens, i) ||
        words.past.word(tokens, i) ||
        words.present.word(tokens, i)
      )
        return false;
    }
    return false;
  }

  /** Does "the company" or "it" stand between two tokens? */
  private anaphorIn(from: number, to: number): boolean {
    const { words, tokens } = this.views;
    for (let i = to - 1; i >= from; i--) {
      if (this.views.isWord(i) && words.anaphors.longest(tokens, i, to)) return true;
    }
    return false;
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
