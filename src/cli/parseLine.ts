import type * as z from 'zod/mini';
import { problemMessage } from '../core/corpus/problems.js';
import { issueProblem } from '../core/corpus/readJson.js';

/** The JSON object that a line holds; what else it holds is told. */
export function parseObject(line: string, report: (message: string) => void): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    report(`this line cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  report('this line must hold a JSON object: { … }');
  return undefined;
}

/** Something that a schema does not allow, and the key of the object that holds it. */
export interface SchemaProblem {
  readonly key: string | undefined;
  readonly message: string;
}

/** What a schema says against an object, in the words of manifests. */
export function schemaProblems(error: z.core.$ZodError, of: Record<string, unknown>): readonly SchemaProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path as (string | number)[];
    const key = path[0] === undefined ? undefined : String(path[0]);
    const problem = issueProblem(issue, path, of, (_path, severity, code, ...args) => ({
      file: '',
      severity,
      code,
      args,
    }));
    return { key, message: problemMessage(problem) };
  });
}
