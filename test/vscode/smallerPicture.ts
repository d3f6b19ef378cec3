import { readFile, writeFile } from 'node:fs/promises';
import UPNG from 'upng-js';

// As many as one byte tells apart: the editor is drawn in few colours, and half of the file goes.
const COLOURS = 256;

/** Writes a PNG file anew with as few colours as the eye needs. */
export async function makeSmaller(file: string): Promise<void> {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  const picture = UPNG.decode(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const [pixels] = UPNG.toRGBA8(picture);
  if (!pixels) throw new Error(`There is no picture in ${file}.`);
  await writeFile(file, new Uint8Array(UPNG.encode([pixels], picture.width, picture.height, COLOURS)));
}
