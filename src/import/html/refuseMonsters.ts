import { Parser } from 'htmlparser2';
import { DEPTH_LIMIT, DEPTHS_LIMIT, ELEMENTS_LIMIT, PAGE_LIMIT_MB } from '../limits.js';
import { ImportError } from '../problems.js';

// An element of any page has fewer attributes.
const ATTRIBUTES_LIMIT = 1_000;

/**
 * Refuses a page, or another document of elements, that would take more time and memory than any real one. It counts
 * before anything is built: what a reader's time grows with are the elements, and how deep they stand.
 */
export function refuseMonsters(text: string, isXml = false): void {
  const megabytes = text.length / 1_000_000;
  if (megabytes > PAGE_LIMIT_MB) throw new ImportError('tooLarge', megabytes.toFixed(0), PAGE_LIMIT_MB);
  let depth = 0;
  let elements = 0;
  let depths = 0;
  let attributes = 0;
  const counter = {
    onopentagname(): void {
      depth++;
      elements++;
      depths += depth;
      attributes = 0;
      if (depth > DEPTH_LIMIT) throw new ImportError('tooDeep', DEPTH_LIMIT);
      if (elements > ELEMENTS_LIMIT || depths > DEPTHS_LIMIT) throw new ImportError('tooManyElements', ELEMENTS_LIMIT);
    },
    onattribute(): void {
      attributes++;
      if (attributes > ATTRIBUTES_LIMIT) throw new ImportError('tooManyElements', ELEMENTS_LIMIT);
    },
    onclosetag(): void {
      depth--;
    },
  };
  new Parser(counter, { xmlMode: isXml }).end(text);
}
