/** What an index is kept as: bytes by name. */
export type Sections = Map<string, Uint8Array>;

/** The bytes of numbers, copied. */
export const bytesOf = (numbers: Int32Array | Float64Array): Uint8Array => new Uint8Array(numbers.slice().buffer);

/** The whole numbers that a section holds; none where there is no such section. The bytes may start anywhere. */
export const intsOf = (bytes: Uint8Array = NOTHING): Int32Array<ArrayBuffer> =>
  new Int32Array(new Uint8Array(bytes).buffer);

/** Like {@link intsOf}, of any numbers. */
export const floatsOf = (bytes: Uint8Array = NOTHING): Float64Array<ArrayBuffer> =>
  new Float64Array(new Uint8Array(bytes).buffer);

const NOTHING = new Uint8Array(0);
