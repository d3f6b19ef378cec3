import { ARTICLE_LIMIT_MB } from '../core/corpus/articleText.js';

/** Newspapers as PDF have 50 MB; more is no document to read. */
export const FILE_LIMIT_MB = 100;
/** A page is kept in memory several times over: the largest real ones have a few. */
export const PAGE_LIMIT_MB = ARTICLE_LIMIT_MB;
/** The longest pages of news, with all their comments, have a tenth of it. */
export const ELEMENTS_LIMIT = 200_000;
/** Browsers put what stands twice as deep beside it. */
export const DEPTH_LIMIT = 256;
/** All elements, each as often as it stands deep: that of {@link ELEMENTS_LIMIT} in a page of usual depth. */
export const DEPTHS_LIMIT = 25 * ELEMENTS_LIMIT;
/** A year's issue of a magazine. */
export const PAGES_LIMIT = 3_000;
/** What a packed file may unpack to: pictures aside, a book has some megabytes. */
export const UNPACKED_LIMIT_MB = 200;
/** A book has some hundred files, an atlas some thousand. */
export const PARTS_LIMIT = 20_000;
/** What a newspaper publishes in a year. */
export const ROWS_LIMIT = 100_000;
