/**
 * File patterns of a manifest: `*`, `?`, `**` and `{a,b}`. Written here because a manifest may be hostile: libraries
 * compile patterns to regular expressions, in which a dozen stars take exponential time. This takes
 * O(pattern × path) at worst.
 */

const ALTERNATIVES_LIMIT = 64;

/** True where `pattern` has to be matched against the folder rather than being a file's name. */
export function isPattern(pattern: string): boolean {
  return /[*?{]/.test(pattern);
}

/** A test for paths relative to the corpus folder, with `/`. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = expandBraces(pattern).map((p) => p.replace(/^\.\//, '').split('/'));
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((alternative) => wildcard(alternative, segments, '**', matchesSegment));
  };
}

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= ALTERNATIVES_LIMIT) {
    const next = open.pop() as string;
    const start = next.indexOf('{');
    const end = next.indexOf('}', start);
    if (start < 0 || end < 0) done.push(next);
    else
      for (const option of next.slice(start + 1, end).split(','))
        open.push(next.slice(0, start) + option + next.slice(end + 1));
  }
  return done;
}

const matchesSegment = (pattern: string, segment: string): boolean =>
  wildcard([...pattern], [...segment], '*', (p, s) => p === '?' || p === s);

/** The classic two-pointer match: after a mismatch only the last star is tried one further. */
function wildcard(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  same: (p: string, item: string) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let starAt = -1;
  let starItem = 0;
  while (i < items.length) {
    const part = pattern[p];
    if (part === star) {
      starAt = p++;
      starItem = i;
    } else if (part !== undefined && same(part, items[i] as string)) {
      p++;
      i++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      i = ++starItem;
    } else return false;
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}
