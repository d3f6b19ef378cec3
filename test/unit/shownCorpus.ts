import path from 'node:path';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { Article } from '../../src/core/corpus/article.js';
import { makeArticle, NO_LEXICON, readArticle, readCorpus } from '../../src/core/corpus/readCorpus.js';
import { compileLexicon, type LexiconEntity, listedEntities } from '../../src/core/entities/lexicon.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { nodeFiles } from '../../src/node/nodeFiles.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { root } from '../vscode/paths.js';

function shown(name: string, articles: readonly Article[], entities: readonly LexiconEntity[]): ListedCorpus {
  const folder = `memory:/workspace/${name}`;
  const lexicon = compileLexicon(entities);
  const index = new CorpusIndex(listedEntities(entities));
  for (const article of articles) index.put({ article, annotations: annotateArticle(article, lexicon) });
  const uriOf = (id: string): string | undefined => {
    const file = index.listedArticle(id)?.path;
    return file === undefined ? undefined : `${folder}/${file}`;
  };
  const articleAt = (uri: string): string | undefined => articles.find(({ id }) => uriOf(id) === uri)?.id;
  return { folder, name, path: name, isReading: false, index, uriOf, articleAt };
}

/** A corpus of texts in English, by the ids of their articles, as its reader sees it. */
export function corpusOf(
  texts: Readonly<Record<string, string>>,
  entities: readonly LexiconEntity[] = [],
  name = 'corpus',
): ListedCorpus {
  const made = Object.entries(texts).map(([id, text]) => makeArticle({ file: `${id}.md`, id, language: 'en' }, text));
  return shown(
    name,
    made.map(({ article }) => article),
    entities,
  );
}

/** The corpus in a folder of this repository, as its reader sees it: its first articles. */
export async function corpusIn(folder: string, count = Number.POSITIVE_INFINITY): Promise<ListedCorpus> {
  const files = nodeFiles(path.join(root, folder));
  const { entries, lexicon = NO_LEXICON, language } = await readCorpus(files);
  const read = await Promise.all(entries.slice(0, count).map((entry) => readArticle(files, entry, language)));
  return shown(
    path.basename(folder),
    read.flatMap(({ article }) => article ?? []),
    lexicon.entities,
  );
}
