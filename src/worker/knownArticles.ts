import { ARTICLE_EXTENSION } from '../core/corpus/corpusFolder.js';
import type { CorpusFiles } from '../core/corpus/readCorpus.js';
import { knownBy } from '../import/knownBy.js';
import { severalAtOnce } from './severalAtOnce.js';
import { Pace } from './turns.js';

const AT_ONCE = 8;

/**
 * The articles of a folder by the digests that they are known by when a file comes: a line each, of a digest, a space and a
 * path. `isArticle` says of a path whether it counts. A file that cannot be read is left out.
 */
export async function knownArticles(files: CorpusFiles, isArticle: (path: string) => boolean): Promise<string> {
  const pace = new Pace();
  const lines: string[] = [];
  const paths = (await files.list()).filter((path) => ARTICLE_EXTENSION.test(path) && isArticle(path));
  const reading = severalAtOnce(paths, AT_ONCE, async (path) => {
    await pace.turn();
    const bytes = await files.read(path).catch(() => undefined);
    for (const digest of bytes ? await knownBy(bytes) : []) lines.push(`${digest} ${path}`);
  });
  for await (const _ of reading);
  return lines.join('\n');
}
