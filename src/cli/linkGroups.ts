import * as z from 'zod/mini';
import { rarityAmong } from '../core/context/articleIndex.js';
import { asAnywhere, type Rarity } from '../core/context/terms.js';
import { oneAmongOthers } from '../core/index/oneAmongOthers.js';
import type { Entity } from '../core/model.js';
import { termOfKey } from './keyLines.js';
import { linesAt, type Report } from './lineFiles.js';
import { linkLine } from './linkLines.js';
import { listedWith } from './listedWith.js';
import { parseObject, schemaProblems } from './parseLine.js';
import type { LineOfArticle } from './readAnnotationLine.js';

/**
 * The links of articles that somebody else has brought together: lines one behind the other with one `group` are an
 * article, whose id the group bears, and the others that it may have to do with. No more than one group is held.
 */
export async function* linkGroups(
  lines: AsyncIterable<LineOfArticle>,
  lexicon: ReadonlyMap<string, Entity>,
  rarity: Rarity,
  report: Report,
): AsyncGenerator<string> {
  let group: LineOfArticle[] = [];
  for await (const line of lines) {
    if (line.group === undefined) report(line.article.id, '“group” is missing.');
    else if (group.length === 0 || group[0]?.group === line.group) group.push(line);
    else {
      yield* linksOf(group, lexicon, rarity);
      group = [line];
    }
  }
  if (group.length > 0) yield* linksOf(group, lexicon, rarity);
}

function* linksOf(
  group: readonly LineOfArticle[],
  lexicon: ReadonlyMap<string, Entity>,
  rarity: Rarity,
): Generator<string> {
  const id = group[0]?.group ?? '';
  const once = [...new Map(group.map((line) => [line.article.id, line])).values()];
  for (const link of oneAmongOthers(id, once, listedWith(once, lexicon), rarity)) yield linkLine(link);
}

const countSchema = z.object({ key: z.string(), articles: z.int().check(z.nonnegative()) });
const LONGEST_COUNT = 1_000_000;

/** How rare terms are in a corpus, from a file with a line `{"key", "articles"}` for each key that many articles hold. */
export async function rarityAt(path: string, report: Report): Promise<Rarity> {
  const counts = new Map<number, number>();
  for await (const { place, text } of linesAt(path, LONGEST_COUNT, report)) {
    const found = parseObject(text, (message) => report(place, message));
    if (!found) continue;
    const { data, error } = countSchema.safeParse(found);
    for (const { message } of error ? schemaProblems(error, found) : []) report(place, message);
    const term = data && termOfKey(data.key);
    if (term !== undefined) counts.set(term, data?.articles ?? 0);
  }
  return counts.size === 0 ? asAnywhere : (term) => rarityAmong(counts.get(term) ?? 0);
}
