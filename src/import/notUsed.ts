/**
 * Stands in for packages of packages that are never reached: the parser of style sheets of linkedom, and what mammoth
 * writes documents with.
 */
export function parse(): never {
  throw new Error('not used');
}
