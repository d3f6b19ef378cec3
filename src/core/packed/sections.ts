/** What an index is kept as: bytes by name. */
export type Sections = Map<string, Uint8Array>;
export type SavedSections = ReadonlyMap<string, Uint8Array>;

/** What is kept from one day to the next. */
export interface Saved {
  save(sections: Sections): void;
  load(sections: SavedSections): void;
}

/** The bytes of numbers, copied. */
export const bytesOf = (numbers: Int32Array | Float64Array): Uint8Array => new Uint8Array(numbers.slice().buffer);

/** The whole numbers that a section holds; none where there is no such section. The bytes may start anywhere. */
export const intsOf = (bytes: Uint8Array = NOTHING): Int32Array<ArrayBuffer> =>
  new Int32Array(new Uint8Array(bytes).buffer);

/** Like {@link intsOf}, of any numbers. */
export const floatsOf = (bytes: Uint8Array = NOTHING): Float64Array<ArrayBuffer> =>
  new Float64Array(new Uint8Array(bytes).buffer);

const NOTHING = new Uint8Array(0);

const encoder = new TextEncoder();
// A byte order mark is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A section of anything that JSON knows, for what is too varied to be packed and too little to matter. */
export const jsonBytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** What such a section holds; undefined where there is no such section. */
export const jsonOf = (bytes: Uint8Array | undefined): unknown => bytes && JSON.parse(decoder.decode(bytes));
