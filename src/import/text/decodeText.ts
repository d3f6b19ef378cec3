import { bestEncoding } from './bestEncoding.js';
import { asWindows1252 } from './windows1252.js';

// What a page says of its encoding stands within the first kilobyte; generators write a comment before it.
const META_WITHIN = 4_096;
// Half of the bytes of Latin text in UTF-16 are NUL.
const UTF16_PROBE = 1_024;
const UTF16_NULS = 0.3;

/**
 * The text of bytes whose encoding nobody is sure of: by its byte order mark; as UTF-8 where it is valid UTF-8, which
 * other encodings hardly ever are by chance; as `told`, by a mail's header, a page or the user; else by its letters.
 */
export function decodeText(bytes: Uint8Array, told?: string): string {
  const encoding = encodingOf(bytes, told);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  return encoding === 'windows-1252' ? asWindows1252(text) : text;
}

/** The same for a page, which may say its encoding itself: it knows best. */
export const decodePage = (bytes: Uint8Array, told?: string): string =>
  decodeText(bytes, encodingInPage(bytes) ?? told);

function encodingOf(bytes: Uint8Array, told: string | undefined): string {
  const marked = markedEncoding(bytes) ?? utf16Without(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  const label = soundLabel(told);
  // That it is UTF-8 has just been seen to be wrong.
  return label !== undefined && label !== 'utf-8' ? label : bestEncoding(bytes);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte is NUL, and no other. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const probe = bytes.subarray(0, UTF16_PROBE);
  const nuls = [0, 0];
  for (const [i, byte] of probe.entries()) if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > UTF16_NULS * (probe.length / 2) && even === 0) return 'utf-16le';
  if (even > UTF16_NULS * (probe.length / 2) && odd === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The name of an encoding by its label, as the web writes it or an editor; undefined for one that nobody knows. */
function soundLabel(label: string | undefined): string | undefined {
  const written = label?.trim() ?? '';
  const parted = written.replace(/^(?:windows|koi8|shift|euc|big5|utf)(?=[^-_])/i, '$&-').replace(/^macroman$/i, 'mac');
  for (const name of [written, parted]) {
    try {
      return new TextDecoder(name).encoding;
    } catch {}
  }
  return undefined;
}

function encodingInPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WITHIN));
  return soundLabel(/<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]);
}

/** Is it no text in any encoding? A NUL this early says so. */
export const isBinary = (bytes: Uint8Array): boolean =>
  !markedEncoding(bytes) && !utf16Without(bytes) && bytes.subarray(0, 8_192).includes(0);
