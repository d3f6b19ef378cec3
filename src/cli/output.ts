import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

// Smaller pieces are gathered: each write costs a call of the system.
const PIECE = 65_536;

/**
 * Writes pieces of text to a stream as fast as it takes them; `isEach` where each is to be there before the next is made.
 * Ends quietly, and asks for no more, where the reader has gone (`| head`).
 */
export async function write(
  pieces: AsyncIterable<string> | Iterable<string>,
  to: Writable,
  isEach = false,
): Promise<void> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (!isEach && waiting.length < PIECE) continue;
    if (!(await taken(to, waiting))) return;
    waiting = '';
  }
  if (waiting !== '') await taken(to, waiting);
}

/** Writes pieces of text into a file, which is there when all of them are: until then, it is what it was. */
export async function writeWhole(pieces: AsyncIterable<string> | Iterable<string>, file: string): Promise<void> {
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  try {
    await write(pieces, stream);
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject);
      stream.end(resolve);
    });
    await rename(part, file);
  } catch (error) {
    stream.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

/** Hands a text over; false where nobody takes it any more. */
function taken(to: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => (error.code === 'EPIPE' ? resolve(false) : reject(error));
    // Without a listener of its own an error would end the program.
    to.once('error', fail);
    to.write(text, (error) => {
      if (error) return fail(error);
      to.off('error', fail);
      resolve(true);
    });
  });
}
