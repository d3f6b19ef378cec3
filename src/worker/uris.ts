import { URI, Utils } from 'vscode-uri';

// URIs as the editor writes them, so that both threads mean the same file by the same text.

/** The URI of a file below a folder; `path` is relative, with `/`. */
export function below(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The path below `folder` of the file at `uri`; undefined where it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  // Both are written in one way: no need to read what is elsewhere.
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(prefix) ? decodeURIComponent(uri.slice(prefix.length)) : undefined;
}

/** Is `inner` the file or folder at `outer`, or below it? */
export function isBelow(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

/** The folder that the file at `uri` is in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The name of the file at `uri`. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The path on disk of a `file:` URI; undefined for any other. */
export function diskPathOf(uri: string): string | undefined {
  const { scheme, fsPath } = URI.parse(uri);
  return scheme === 'file' ? fsPath : undefined;
}
