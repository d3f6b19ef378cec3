// Presence is counted in these parts of an article, so that sums are the same in whatever order articles come.
const PARTS = 1000;

/**
 * How much one article that names an entity `mentions` times tells of it, in parts of what a single mention tells: each
 * further mention tells less, so that two articles tell more than twice as many mentions in one.
 */
export const presenceIn = (mentions: number): number =>
  mentions === 0 ? 0 : Math.round(PARTS * (1 + Math.log(mentions)));

/**
 * How much of what a corpus tells is told of an entity rather than of anybody: its presence, summed over the articles,
 * times the surprise in bits of meeting its name at all, of which a part `commonness` of any news has some. That is
 * term frequency times inverse document frequency (K. Spärck Jones, "A statistical interpretation of term specificity",
 * 1972), with any news in the place of the collection, and the leading term of the log-likelihood ratio G² of the
 * corpus against that news (T. Dunning, "Accurate methods for the statistics of surprise and coincidence", 1993). It
 * knows nothing of the corpus's size, so an article that comes changes the weight of those alone whom it names.
 */
export const salienceOf = (presence: number, commonness: number): number => (presence / PARTS) * -Math.log2(commonness);
