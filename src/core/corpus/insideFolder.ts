// Which files belong to a corpus folder is judged here alone, for every system alike: by what a manifest writes, and by
// where a link leads.

/**
 * Does a path that a manifest writes stay in its folder, whatever the system? Not absolute ones, drives, shares, schemes and
 * `..`, nor backslashes, which part folders on one system and are letters on another.
 */
export function staysInside(path: string): boolean {
  if (/^(?:[/\\]|[a-z][a-z0-9+.-]*:)/i.test(path) || /[\\\0]/.test(path)) return false;
  // Windows takes spaces and full stops off the end of a name: ".. " is "..".
  return !path.split('/').some((part) => /^\.\.[. ]*$|^\.[. ]*\.[. ]*$/.test(part));
}

/**
 * Is `file` below `folder`, both the real paths of one system, Unix or Windows? Links are resolved by whoever asks: where that
 * cannot be done, a link is not followed.
 */
export function isBelowFolder(folder: string, file: string): boolean {
  const outer = partsOf(folder);
  const inner = partsOf(file);
  return inner.length > outer.length && outer.every((part, i) => inner[i] === part);
}

/** The parts of a real path that tell it from others. Windows does not tell letters by their case, nor one drive's by two names. */
function partsOf(path: string): readonly string[] {
  const plain = path.replace(/^\\\\[?.]\\UNC\\/i, '\\\\').replace(/^\\\\[?.]\\/, '');
  const isWindows = /^[a-z]:|^\\\\/i.test(plain);
  if (!isWindows) return plain.split('/').filter((part) => part !== '');
  // A share is another place than a drive of that name.
  const root = /^\\\\/.test(plain) ? ['\\\\'] : [];
  return [...root, ...plain.toLowerCase().split(/[\\/]/)].filter((part) => part !== '');
}
