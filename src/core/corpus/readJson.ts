import {
  findNodeAtLocation,
  type Node,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type * as z from 'zod/mini';
import type { Span } from '../model.js';
import type { CorpusProblem, ProblemCode } from './problems.js';

type Path = readonly (string | number)[];

/** A JSON file as far as it can be used, and what is wrong with it. */
export interface JsonFile<Value> {
  readonly file: string;
  readonly value?: Value;
  readonly problems: readonly CorpusProblem[];
  /** The problem `code` at a place of the value, where that stands in the file, for checks beyond the schema. */
  readonly problemAt: (
    path: Path,
    severity: CorpusProblem['severity'],
    code: ProblemCode,
    ...args: string[]
  ) => CorpusProblem;
}

// More problems than this tell nobody anything; that there are more is said.
const PROBLEMS_LIMIT = 100;

// What we read is five levels deep. Whatever goes through a value goes as deep as it does, and must not run out of stack.
const DEPTH_LIMIT = 100;

// The places of a larger file are not looked up: its tree takes twenty times its room.
const LOCATED_LIMIT = 4_000_000;

// Every round removes what is wrong; a file that is still wrong after these is given up.
const ROUNDS = 4;

/**
 * Reads `text` against `schema` and keeps what is right: an unknown key is dropped, a wrong element of the list
 * under `listKey` is dropped, a wrong optional key is dropped, each with a problem at its place in the file.
 */
export function readJson<Value>(
  file: string,
  text: string,
  schema: z.ZodMiniType<Value>,
  listKey: string,
): JsonFile<Value> {
  const problems = new CappedProblems();
  let tree: Node | undefined;
  const problemAt: JsonFile<Value>['problemAt'] = (path, severity, code, ...args) => {
    tree ??= text.length <= LOCATED_LIMIT ? parseTree(text) : undefined;
    const node = tree && nearestNode(tree, path);
    return {
      file,
      severity,
      code,
      args,
      ...(node && { span: { start: node.offset, end: node.offset + node.length } }),
    };
  };
  const unread = (code: ProblemCode, span: Span, ...args: string[]): JsonFile<Value> => ({
    file,
    problems: [{ file, span, severity: 'error', code, args }],
    // Nobody asks for a place in a file that cannot be read.
    problemAt: (_path, severity, other, ...more) => ({ file, severity, code: other, args: more }),
  });
  const tooDeep = nestedDeeper(text, DEPTH_LIMIT);
  if (tooDeep !== undefined) return unread('tooDeep', { start: tooDeep, end: tooDeep + 1 }, String(DEPTH_LIMIT));
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return unread(...syntaxProblem(text));
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { file, problems: [problemAt([], 'error', 'notAnObject')], problemAt };
  // Elements that were removed leave a hole, so that paths keep pointing at the file.
  const removed = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const kept = withoutHoles(data, listKey, removed);
    const result = schema.safeParse(kept.data);
    const inFile = (path: Path): Path =>
      path.map((p, depth) => (depth === 1 && path[0] === listKey ? (kept.indices[p as number] ?? p) : p));
    if (result.success) {
      const problemInFile: typeof problemAt = (path, ...problem) => problemAt(inFile(path), ...problem);
      return { file, value: result.data, problems: problems.all(file), problemAt: problemInFile };
    }
    let fatal = false;
    for (const issue of result.error.issues.flatMap(deepest)) {
      const path = inFile(issue.path as Path);
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const at = [...path, key];
          problems.add(() => ({ ...problemAt(at, 'warning', 'unknownKey', key), ...(tree && keySpan(tree, at)) }));
          delete (valueAt(data, path) as Record<string, unknown>)[key];
        }
        continue;
      }
      problems.add(() => issueProblem(issue, path, data, problemAt));
      if (path[0] === listKey && typeof path[1] === 'number') removed.add(path[1]);
      else if (path[0] !== undefined && path[0] !== listKey && path[0] in data) delete data[path[0]];
      else fatal = true;
    }
    if (fatal) break;
  }
  return { file, problems: problems.all(file), problemAt };
}

/** The first problems of a file, and that there are more. Those that nobody is told are not even made. */
export class CappedProblems {
  private readonly first: CorpusProblem[] = [];
  private left = 0;

  add(make: () => CorpusProblem): void {
    if (this.first.length < PROBLEMS_LIMIT) this.first.push(make());
    else this.left++;
  }

  all(file: string): readonly CorpusProblem[] {
    if (this.left === 0) return this.first;
    return [...this.first, { file, severity: 'warning', code: 'moreProblems', args: [String(this.left)] }];
  }
}

/** Where `text` opens more brackets within each other than `limit`, texts in quotes aside; undefined where it never does. */
function nestedDeeper(text: string, limit: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (isQuoted) {
      if (char === BACKSLASH) i++;
      // A quote that is not closed ends with its line, as for the parser.
      else if (char === QUOTE || char === LINE_END) isQuoted = false;
    } else if (char === QUOTE) isQuoted = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (++depth > limit) return i;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_END = 0x0a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** What is first wrong with a text that is no JSON, and where. */
function syntaxProblem(text: string): [code: ProblemCode, span: Span] {
  let first: { readonly code: ParseErrorCode; readonly offset: number; readonly length: number } | undefined;
  visit(
    text,
    {
      onError(code, offset, length) {
        first ??= { code, offset, length };
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  const start = Math.min(first?.offset ?? 0, Math.max(0, text.length - 1));
  const span = { start, end: Math.min(text.length, start + Math.max(1, first?.length ?? 1)) };
  return [text.trim() ? parseErrorCode(first?.code) : 'emptyFile', span];
}

type Issue = z.core.$ZodIssue;

/** The issue of a union is the one of the option that came furthest: its others only say what it is not. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map((i) => i.path.length + (i.code === 'unrecognized_keys' ? 1 : 0)));
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
  // A text that is too long is a text, and no object that lacks its keys.
  const fitting = issue.errors.find((issues) => issues.every(({ code }) => code === 'too_big' || code === 'too_small'));
  if (fitting && (!best || depth(best) === 0))
    return fitting.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
  if (!best || depth(best) === 0) return [issue];
  return best.flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

/** What a schema says against the value at `path` of `data`, as one of our problems. */
export function issueProblem(
  issue: Issue,
  path: Path,
  data: unknown,
  problemAt: JsonFile<unknown>['problemAt'],
): CorpusProblem {
  const name = nameOf(path);
  const value = valueAt(data, path);
  if (value === undefined) return problemAt(path.slice(0, -1), 'error', 'missingKey', name);
  switch (issue.code) {
    case 'invalid_type':
      return problemAt(path, 'error', TYPE_PROBLEMS[issue.expected] ?? 'wrongType', name);
    case 'invalid_value':
      return problemAt(path, 'error', 'wrongValue', name, issue.values.join(', '));
    case 'invalid_format':
      return problemAt(path, 'error', 'badDate', name);
    case 'invalid_union':
      return problemAt(path, 'error', 'mustBeTextOrObject', name);
    case 'too_small':
      return problemAt(path, 'error', typeof value === 'string' ? 'mustNotBeEmpty' : 'tooSmall', name);
    case 'too_big':
      return problemAt(path, 'error', typeof value === 'string' ? 'tooLong' : 'tooMany', name, String(issue.maximum));
    default:
      return problemAt(path, 'error', 'wrongType', name);
  }
}

const TYPE_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  string: 'mustBeText',
  number: 'mustBeNumber',
  int: 'mustBeInteger',
  boolean: 'mustBeFlag',
  array: 'mustBeList',
  object: 'mustBeObject',
};

/** `["articles", 3, "date"]` as a reader would say it: `articles[3].date`. */
function nameOf(path: Path): string {
  return path.map((p, i) => (typeof p === 'number' ? `[${p}]` : i > 0 ? `.${p}` : p)).join('');
}

function withoutHoles(data: Record<string, unknown>, listKey: string, removed: ReadonlySet<number>) {
  const list = data[listKey];
  if (!Array.isArray(list)) return { data, indices: [] as number[] };
  const indices = list.map((_, i) => i).filter((i) => !removed.has(i));
  return { data: { ...data, [listKey]: indices.map((i) => list[i]) }, indices };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path)
    value = value === null || value === undefined ? undefined : (value as Record<string, unknown>)[step];
  return value;
}

function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function keySpan(root: Node, path: Path): Partial<Pick<CorpusProblem, 'span'>> {
  const key = findNodeAtLocation(root, [...path])?.parent?.children?.[0];
  return key ? { span: { start: key.offset, end: key.offset + key.length } } : {};
}

/** What the parser met, as one of our problems. */
function parseErrorCode(error: ParseErrorCode | undefined): ProblemCode {
  return (error !== undefined && PARSE_PROBLEMS[printParseErrorCode(error)]) || 'notJson';
}

const PARSE_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  InvalidSymbol: 'unknownSymbol',
  PropertyNameExpected: 'keyExpected',
  ValueExpected: 'valueExpected',
  ColonExpected: 'colonExpected',
  CommaExpected: 'commaExpected',
  CloseBraceExpected: 'braceExpected',
  CloseBracketExpected: 'bracketExpected',
  EndOfFileExpected: 'endExpected',
  InvalidCommentToken: 'noComments',
  UnexpectedEndOfComment: 'noComments',
  UnexpectedEndOfString: 'endOfString',
  InvalidUnicode: 'badCharacter',
  InvalidEscapeCharacter: 'badCharacter',
  InvalidCharacter: 'badCharacter',
};
