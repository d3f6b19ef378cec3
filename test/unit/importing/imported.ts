import assert from 'node:assert/strict';
import type { ImportedArticle } from '../../../src/import/imported.js';
import { importFile } from '../../../src/import/importFile.js';
import type { ImportCode } from '../../../src/import/problems.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The articles of a file. */
export async function importedAll(name: string, content: string | Uint8Array): Promise<readonly ImportedArticle[]> {
  const imported = await importFile({ name, bytes: typeof content === 'string' ? bytesOf(content) : content });
  if ('problem' in imported) assert.fail(JSON.stringify(imported.problem));
  return imported.articles;
}

/** The one article of a file. */
export async function imported(name: string, content: string | Uint8Array): Promise<ImportedArticle> {
  const articles = await importedAll(name, content);
  assert.equal(articles.length, 1);
  return articles[0] as ImportedArticle;
}

/** Why a file is not taken in. */
export async function refusal(name: string, content: string | Uint8Array): Promise<ImportCode> {
  const found = await importFile({ name, bytes: typeof content === 'string' ? bytesOf(content) : content });
  assert.ok('problem' in found, 'it is taken in');
  return found.problem.code;
}
