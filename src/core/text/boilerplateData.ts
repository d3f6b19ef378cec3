/** How a language's web pages word what is not the article. Phrases, separated by commas; case is ignored. */
export interface BoilerplateData {
  /** Lines of their own: `Advertisement`. */
  readonly lines: string;
  /** What a short line of furniture begins with, whatever follows: `Read more:`, `Photo:`. */
  readonly leads: string;
  /** What gives a line away wherever in it they stand: `all rights reserved`. */
  readonly phrases: string;
  /** The words of share bars and menus, which make a line furniture if it has hardly any others: `Print`, `Mail`. */
  readonly controls: string;
  /** Headings behind which, late in a page, the article is over: `Leave a comment`. */
  readonly endings: string;
}
