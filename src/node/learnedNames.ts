import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * What the recogniser has learnt, in Node: from a file of its own beside the programs that share it. Unpacking it takes less
 * time than what it is shorter by takes to load.
 */
export const learnedNames: Uint8Array = gunzipSync(readFileSync(path.join(__dirname, 'names.bin.gz')));
