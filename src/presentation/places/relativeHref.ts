/**
 * A URI reference from a file in the folder at `folder` to the file at `file`, both absolute URIs: `../a.txt`. The file's own
 * URI where no path leads there, as from one disk to another.
 */
export function relativeHref(folder: string, file: string): string {
  const from = partsOf(folder.endsWith('/') ? folder : `${folder}/`);
  const to = partsOf(file);
  if (!from || !to || from.root !== to.root) return file;
  let same = 0;
  while (same < from.folders.length && from.folders[same] === to.folders[same]) same++;
  // From one disk of a machine no path leads to another.
  if (same === 0 && from.folders.length > 0 && /^\w(?::|%3A)$/i.test(to.folders[0] ?? '')) return file;
  const path = [...from.folders.slice(same).map(() => '..'), ...to.folders.slice(same), to.name].join('/');
  // A name with a colon would be taken for a scheme.
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}

/** A URI reference from the file at the URI `own` to another, as {@link relativeHref} gives it. */
export const hrefFrom = (own: string, file: string): string => relativeHref(own.slice(0, own.lastIndexOf('/')), file);

function partsOf(uri: string): { root: string; folders: readonly string[]; name: string } | undefined {
  const [, root, path] = /^([\w+.-]+:(?:\/\/[^/]*)?)\/(.*)$/s.exec(uri) ?? [];
  if (root === undefined || path === undefined) return undefined;
  const folders = path.split('/');
  return { root, name: folders.pop() ?? '', folders };
}
