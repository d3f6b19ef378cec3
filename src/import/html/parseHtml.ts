import { parseHTML } from 'linkedom';
import type { Page } from './page.js';
import { refuseMonsters } from './refuseMonsters.js';

/** The document of a page. Nothing in it is run, and nothing is fetched. What no reader needs in memory is refused. */
export function parseHtml(html: string): Page {
  refuseMonsters(html);
  // A fragment alone has no body for linkedom.
  const page = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(page) as unknown as { readonly document: Page }).document;
}
