import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextChange } from './textChange.js';

// Changes of JSON files that people write: all that is not changed stays as they have laid it out.

// Of a list that is begun.
const INDENT = '    ';

/** Is a text a JSON object? What a person is in the middle of typing is not. */
export function isWhole(text: string): boolean {
  const errors: ParseError[] = [];
  return parseTree(text, errors)?.type === 'object' && errors.length === 0;
}

/** The array at a place of a JSON text; undefined where there is none. */
export function arrayAt(text: string, path: string[]): Node | undefined {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, path);
  return node?.type === 'array' ? node : undefined;
}

/** Puts `element` into an array as its number `at`, on a line of its own where the others have theirs. */
export function insertion(text: string, array: Node, at: number, element: string): TextChange {
  const children = array.children ?? [];
  const next = children[at];
  const last = children.at(-1);
  const [first] = children;
  if (!first || !last) return { offset: array.offset, length: array.length, content: `[\n${INDENT}${element}\n  ]` };
  const between = text.slice(array.offset, first.offset).includes('\n') ? `\n${indentOf(text, first.offset)}` : ' ';
  return next
    ? { offset: next.offset, length: 0, content: `${element},${between}` }
    : { offset: last.offset + last.length, length: 0, content: `,${between}${element}` };
}

/**
 * Adds an element, as `line` writes it, to the list of this name at the top of a JSON text, in the order of the lines, on a
 * line of its own; the list as well, where there is none.
 */
export function addToList(text: string, name: string, line: string): TextChange | undefined {
  const root = parseTree(text);
  if (root?.type !== 'object') return undefined;
  const list = findNodeAtLocation(root, [name]);
  if (!list) {
    const last = root.children?.at(-1);
    const offset = last ? last.offset + last.length : root.offset + 1;
    const content = `${last ? ',' : ''}\n  ${JSON.stringify(name)}: [\n${INDENT}${line}\n  ]${last ? '' : '\n'}`;
    return { offset, length: 0, content };
  }
  if (list.type !== 'array') return undefined;
  const lines = (list.children ?? []).map((child) => inlineValue(getNodeValue(child)));
  if (lines.includes(line)) return undefined;
  const behind = lines.findIndex((one) => one > line);
  return insertion(text, list, behind < 0 ? lines.length : behind, line);
}

/** A text without elements of its arrays, each with one comma and, where it had a line to itself, its line. */
export function without(text: string, elements: readonly Node[]): string {
  const gone = new Set(elements);
  const ranges: { readonly start: number; readonly end: number }[] = [];
  for (const array of new Set(elements.map(({ parent }) => parent))) {
    const children = array?.children ?? [];
    for (let first = 0, next = 0; first < children.length; first = next + 1) {
      for (next = first; next < children.length && gone.has(children[next] as Node); ) next++;
      if (next === first) continue;
      const [kept, last] = [children[first - 1], children[next - 1] as Node];
      const behind = children[next];
      if (behind) ranges.push({ start: (children[first] as Node).offset, end: behind.offset });
      else
        ranges.push({
          start: kept ? kept.offset + kept.length : (children[0] as Node).offset,
          end: last.offset + last.length,
        });
    }
  }
  ranges.sort((a, b) => a.start - b.start);
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The white space before the first thing on the line of `offset`. */
function indentOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** An array on one line. */
export const inlineArray = (values: readonly unknown[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;

/** An object on one line; what is undefined is left out. */
export const inlineObject = (value: object): string =>
  `{ ${Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${JSON.stringify(key)}: ${inlineValue(field)}`)
    .join(', ')} }`;

const inlineValue = (value: unknown): string => (Array.isArray(value) ? inlineArray(value) : JSON.stringify(value));
