/**
 * What the tests use of `node:assert/strict`, for a browser, which has no modules of Node: `esbuild.mjs` puts it in that
 * one's place.
 */

export class AssertionError extends Error {}

function fail(message: string | undefined, reason: string): never {
  throw new AssertionError(message === undefined ? reason : `${message}: ${reason}`);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${shown(value)} does not hold`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isSame(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `${shown(actual)} does not match ${pattern}`);
}

function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) fail(message, `${shown(actual)} matches ${pattern}`);
}

// biome-ignore lint/style/noDefaultExport: as the module that it stands in for.
export default { ok, equal, deepEqual, match, doesNotMatch };

/** Plain objects, lists, bytes and sets are compared by what is in them, everything else by what it is. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value));
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

function shown(value: unknown): string {
  return JSON.stringify(value instanceof Set ? [...value] : value) ?? String(value);
}
