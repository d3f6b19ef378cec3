import { type Mention, mayBeCompany } from '../model.js';

/** The company that most of an article's mentions of companies name, if it stands out. */
export function dominantCompany(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of mentions) {
    if (!mayBeCompany(mention)) continue;
    const { entity } = mention;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  for (const [entity, count] of counts) if (count >= 3 && count * 2 > all) return entity;
  return undefined;
}
