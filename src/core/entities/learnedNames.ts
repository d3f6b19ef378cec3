import bytes from './names.bin';

/** The word lists and weights of the recogniser, as `test/training` makes them. Data: a file of its own when built. */
export const learnedNames: Uint8Array = bytes;
