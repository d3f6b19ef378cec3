/** Stands in for the validator of JSON Schemas that the SDK would take if it were given none: see `serveMcp.ts`. */
// biome-ignore lint/style/noDefaultExport: the package it stands for has one.
export default function notUsed(): never {
  throw new Error('not used');
}
