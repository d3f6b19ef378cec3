/** Articles that tell of one happening: at least two. */
export interface Story {
  /** After its first article; the same for the same articles, in whatever order they came. */
  readonly id: string;
  /** Ids, in their order. */
  readonly articles: readonly string[];
  /** The article that has most in common with the others: its title stands for the story. */
  readonly leading: string;
}
