import { detectLanguage } from '../../text/language.js';
import { tokenize } from '../../text/tokens.js';
import type { HeadLine } from './headLines.js';

/** What a page writes around its article is often English, whatever the article is written in. */
const PAGE_LANGUAGE = 'en';

/**
 * The languages in which the first lines of an article may say something of it: its own, told from these lines where
 * nobody has said it, and that of its page. Worked out when first asked: most articles never are.
 */
export function headLanguages(lines: readonly HeadLine[], language: string | undefined): () => readonly string[] {
  let spoken: readonly string[] | undefined;
  return () => {
    if (!spoken) {
      const own = language ?? detectLanguage(tokenize(lines.map(({ text }) => text).join('\n')));
      spoken = own.split('-', 1)[0] === PAGE_LANGUAGE ? [own] : [own, PAGE_LANGUAGE];
    }
    return spoken;
  };
}
