import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import { plain } from '../core/entities/fingerprint.js';
import type { CorpusIndex } from '../core/index/corpusIndex.js';
import type { Entity } from '../core/model.js';
import { NOTES_FOLDER } from '../core/notes/notesFolder.js';
import { readAllNotes } from '../core/notes/readAllNotes.js';
import type { ReadNotes } from '../core/notes/readNotes.js';
import { nodeFiles } from '../node/nodeFiles.js';
import { BYTE_ORDER_MARK } from '../presentation/export/csv.js';
import { EXPORTED, type Exported, type ExportFormat } from '../presentation/export/exported.js';
import { exportText } from '../presentation/export/exportText.js';
import type { NotesByFile } from '../presentation/export/records.js';
import { relativeHref } from '../presentation/places/relativeHref.js';
import { writeWhole } from './output.js';

/** The formats, by their names on the command line. */
export const FORMATS: Readonly<Record<string, ExportFormat>> = { md: 'markdown', csv: 'csv', jsonld: 'jsonld' };

/** What `--what` names, parted by commas; all there is where it is left out. Undefined where one of them is nothing to export. */
export function whatsNamed(list: string | undefined): readonly Exported[] | undefined {
  if (list === undefined) return EXPORTED;
  const names = list.split(',').map((name) => name.trim());
  const whats = EXPORTED.filter((what) => names.includes(what));
  return names.every((name) => (EXPORTED as readonly string[]).includes(name)) ? whats : undefined;
}

/** What is exported, and into which file. */
export interface ExportOptions {
  readonly whats: readonly Exported[];
  /** A key of {@link FORMATS}. */
  readonly format: string;
  /** An entity by its id or one of its names. */
  readonly entity?: string | undefined;
  /** Standard output, where it is left out. */
  readonly out?: string | undefined;
  readonly paths: readonly string[];
  /** The file that an article was read from; undefined where it was a line of one. */
  fileOf(article: string): string | undefined;
}

/**
 * What an index says as a file, or as the pieces of one. A file is there when all of it is, and is never one of the
 * articles; what is yielded then is a line about it. Links lead from the folder of the file, or from where one is.
 */
export async function* exportFrom(index: CorpusIndex, options: ExportOptions): AsyncGenerator<string> {
  const { whats, format, out, paths, fileOf } = options;
  const entity = options.entity === undefined ? undefined : entityCalled(index, options.entity);
  const folder = pathToFileURL(out === undefined ? process.cwd() : dirname(resolve(out))).href;
  const notes = whats.includes('notes') ? await notesAt(paths) : undefined;
  const exported = exportText(index, {
    whats,
    format: FORMATS[format] as ExportFormat,
    notes,
    scope: entity ? { entities: [entity.id] } : {},
    head: { name: entity?.name ?? paths.map((path) => basename(resolve(path))).join(', '), note: '' },
    files: {
      fileOf: ({ id, path }) => fileOf(id) ?? path,
      hrefOf: ({ id }) => {
        const file = fileOf(id);
        return file === undefined ? undefined : relativeHref(folder, pathToFileURL(file).href);
      },
    },
  });
  if (out === undefined) return yield* exported.pieces;
  await refuseArticle(out, index, fileOf);
  await writeWhole(markedFor(format, exported.pieces), out);
  yield `${out}  has ${exported.count} ${exported.count === 1 ? 'entry' : 'entries'}\n`;
}

/** The notes in the folders that are named, by the files of the articles that they are on. */
async function notesAt(paths: readonly string[]): Promise<NotesByFile> {
  const all = new Map<string, ReadNotes>();
  for (const path of paths) {
    const folder = basename(path) === MANIFEST_FILE ? dirname(path) : path;
    const found = await readAllNotes(nodeFiles(join(folder, NOTES_FOLDER)));
    for (const [article, notes] of found) all.set(join(folder, article), notes);
  }
  return all;
}

/** Who is called so, whatever the case, accents and dots: of several the one that the articles are most about. */
function entityCalled(index: CorpusIndex, name: string): Entity {
  const wanted = folded(name);
  const all = index.entities().map(({ entity }) => entity);
  const found =
    all.find(({ id }) => id === name) ??
    all.find((entity) => folded(entity.name) === wanted) ??
    all.find(({ aliases }) => aliases.some((alias) => folded(alias) === wanted));
  if (!found) throw new Error(`no article names anybody “${name}”`);
  return found;
}

const folded = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

async function refuseArticle(out: string, index: CorpusIndex, fileOf: ExportOptions['fileOf']): Promise<void> {
  const there = await realpath(out).catch(() => undefined);
  if (there === undefined) return;
  for (const { id } of index.listing()) {
    const file = fileOf(id);
    if (file !== undefined && (await realpath(file).catch(() => file)) === there)
      throw new Error(`${out} is an article: an export does not overwrite it`);
  }
}

function* markedFor(format: string, pieces: Iterable<string>): Generator<string> {
  if (format === 'csv') yield BYTE_ORDER_MARK;
  yield* pieces;
}
