import type { AnnotatedArticle } from '../corpus/article.js';
import { IntColumn } from '../packed/columns.js';
import { NONE, Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';

/** What a list shows of an article. */
export interface ListedArticle {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly date?: string;
  readonly language: string;
  /** How many names and figures were found in it. */
  readonly mentions: number;
  readonly figures: number;
}

/** What lists show of articles, by their numbers. */
export class Listing {
  private readonly texts = new Numbering();
  private readonly paths = new IntColumn(NONE);
  private readonly titles = new IntColumn(NONE);
  private readonly dates = new IntColumn(NONE);
  private readonly languages = new IntColumn(NONE);
  private readonly mentions = new IntColumn();
  private readonly figures = new IntColumn();

  put(number: number, { article, annotations }: AnnotatedArticle): void {
    this.paths.set(number, this.texts.of(article.path));
    this.titles.set(number, this.texts.of(article.title));
    this.dates.set(number, article.date === undefined ? NONE : this.texts.of(article.date));
    this.languages.set(number, this.texts.of(annotations.language));
    this.mentions.set(number, annotations.mentions.length);
    this.figures.set(number, annotations.figures.length);
  }

  /** What is shown of an article with an id. */
  of(number: number, id: string): ListedArticle {
    const date = this.dateOf(number);
    return {
      id,
      path: this.texts.text(this.paths.get(number)),
      title: this.texts.text(this.titles.get(number)),
      ...(date !== undefined && { date }),
      language: this.texts.text(this.languages.get(number)),
      mentions: this.mentions.get(number),
      figures: this.figures.get(number),
    };
  }

  dateOf(number: number): string | undefined {
    const date = this.dates.get(number);
    return date === NONE ? undefined : this.texts.text(date);
  }

  save(sections: Sections): void {
    for (const [name, part] of this.parts()) part.save(sections, `listing/${name}`);
  }

  load(sections: SavedSections): void {
    for (const [name, part] of this.parts()) part.load(sections, `listing/${name}`);
  }

  private parts(): readonly (readonly [string, IntColumn | Numbering])[] {
    return [
      ['texts', this.texts],
      ['paths', this.paths],
      ['titles', this.titles],
      ['dates', this.dates],
      ['languages', this.languages],
      ['mentions', this.mentions],
      ['figures', this.figures],
    ];
  }
}
