import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  type ParseOptions,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod/mini';
import type { CorpusProblem, ProblemCode } from './problems.js';

type Path = readonly (string | number)[];

/** A JSON file as far as it can be used, and what is wrong with it. */
export interface JsonFile<Value> {
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

// More problems than this tell nobody anything.
const PROBLEMS_LIMIT = 100;

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
  const errors: ParseError[] = [];
  const root = parseSafely(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const problems: CorpusProblem[] = [];
  const problemAt: JsonFile<Value>['problemAt'] = (path, severity, code, ...args) => {
    const node = root && nearestNode(root, path);
    return {
      file,
      severity,
      code,
      args,
      ...(node && { span: { start: node.offset, end: node.offset + node.length } }),
    };
  };
  const first = errors[0];
  if (first || !root) {
    const start = Math.min(first?.offset ?? 0, Math.max(0, text.length - 1));
    const span = { start, end: Math.min(text.length, start + Math.max(1, first?.length ?? 1)) };
    problems.push({ file, span, severity: 'error', code: text.trim() ? parseErrorCode(first) : 'emptyFile', args: [] });
    return { problems, problemAt };
  }
  if (root.type !== 'object') return { problems: [problemAt([], 'error', 'notAnObject')], problemAt };
  const data = getNodeValue(root) as Record<string, unknown>;
  // Elements that were removed leave a hole, so that paths keep pointing at the file.
  const removed = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const kept = withoutHoles(data, listKey, removed);
    const result = schema.safeParse(kept.data);
    const inFile = (path: Path): Path =>
      path.map((p, depth) => (depth === 1 && path[0] === listKey ? (kept.indices[p as number] ?? p) : p));
    if (result.success) {
      const problemInFile: typeof problemAt = (path, ...problem) => problemAt(inFile(path), ...problem);
      return { value: result.data, problems: problems.slice(0, PROBLEMS_LIMIT), problemAt: problemInFile };
    }
    let fatal = false;
    for (const issue of result.error.issues.flatMap(deepest)) {
      const path = inFile(issue.path as Path);
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const at = [...path, key];
          problems.push({ ...problemAt(at, 'warning', 'unknownKey', key), ...keySpan(root, at) });
          delete (valueAt(data, path) as Record<string, unknown>)[key];
        }
        continue;
      }
      problems.push(issueProblem(issue, path, data, problemAt));
      if (path[0] === listKey && typeof path[1] === 'number') removed.add(path[1]);
      else if (path[0] !== undefined && path[0] !== listKey && path[0] in data) delete data[path[0]];
      else fatal = true;
    }
    if (fatal) break;
  }
  return { problems: problems.slice(0, PROBLEMS_LIMIT), problemAt };
}

/** The parser goes as deep as the text does: a file of nothing but brackets is no file of ours. */
function parseSafely(text: string, errors: ParseError[], options: ParseOptions): Node | undefined {
  try {
    return parseTree(text, errors, options);
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

/** The issue of a union is the one of the option that came furthest: its others only say what it is not. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map((i) => i.path.length + (i.code === 'unrecognized_keys' ? 1 : 0)));
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
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
    case 'too_big':
      return problemAt(path, 'error', typeof value === 'string' ? 'tooLong' : 'wrongType', name);
    case 'too_small':
      return problemAt(path, 'error', typeof value === 'string' ? 'mustNotBeEmpty' : 'tooSmall', name);
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
function parseErrorCode(error: ParseError | undefined): ProblemCode {
  return (error && PARSE_PROBLEMS[printParseErrorCode(error.error)]) ?? 'notJson';
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
