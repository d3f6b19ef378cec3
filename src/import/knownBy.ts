import { originalOf } from './articleText.js';
import { digestOf } from './digestOf.js';

/** The digests that an article is known by when a file comes: its own, and that of the file that it was taken from. */
export async function knownBy(article: Uint8Array): Promise<readonly string[]> {
  const original = originalOf(new TextDecoder().decode(article));
  return [await digestOf(article), ...(original === undefined ? [] : [original])];
}
