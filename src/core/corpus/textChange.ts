/** A change of a text: `length` characters at `offset` become `content`. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The text with the change in it. */
export function applyChange(text: string, { offset, length, content }: TextChange): string {
  return text.slice(0, offset) + content + text.slice(offset + length);
}

/** Several changes, each of what the ones before have made, in one; undefined where they change nothing. */
export function allOf(
  text: string,
  changes: readonly ((text: string) => TextChange | undefined)[],
): TextChange | undefined {
  const after = changes.reduce((made, change) => {
    const next = change(made);
    return next ? applyChange(made, next) : made;
  }, text);
  return difference(text, after);
}

/** The one change that makes `after` of `before`; undefined where they are the same. */
export function difference(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { offset: start, length: before.length - same - start, content: after.slice(start, after.length - same) };
}
