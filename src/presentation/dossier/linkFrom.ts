import { markdownTarget } from '../cards/markdownText.js';
import { hrefFrom } from '../places/relativeHref.js';
import type { LinkTo } from './dossierMarkdown.js';

/** Links from the file at the URI `file` to places in articles, with the line, for Markdown and for a page. */
export const linkFrom =
  (file: string): LinkTo =>
  ({ uri, start }) =>
    markdownTarget(`${hrefFrom(file, uri)}#L${start.line + 1}`);
