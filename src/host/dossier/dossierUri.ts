import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Asked } from '../../worker/protocol.js';
import { DOSSIER_SCHEME } from '../ids.js';

const { t } = vscode.l10n;

/** What a dossier is of, as the corpus thread is asked for it. */
export type DossierSubject = Asked<'dossier'>;

const figureSchema = z.object({ article: z.string(), start: z.number(), words: z.string() });
const subjectSchema = z.union([
  z.object({ folder: z.string(), name: z.string(), entity: z.string() }),
  z.object({ folder: z.string(), name: z.string(), figures: z.array(figureSchema) }),
]);

// A name of a file longer than this is refused by many a disk.
const NAME_LENGTH = 80;

/** The document of a dossier: it names what it is of, so that it can be opened again in another window. */
export function dossierUri(subject: DossierSubject): vscode.Uri {
  return vscode.Uri.from({
    scheme: DOSSIER_SCHEME,
    path: `/${dossierFileName(subject)}.md`,
    query: JSON.stringify(subject),
  });
}

/** What a document is a dossier of; undefined where its address says nothing of the kind. */
export function dossierSubject(uri: vscode.Uri): DossierSubject | undefined {
  if (uri.scheme !== DOSSIER_SCHEME) return undefined;
  try {
    return subjectSchema.safeParse(JSON.parse(uri.query)).data;
  } catch {
    return undefined;
  }
}

/** The entity that a document is a dossier of; undefined where it is of none. */
export function dossierEntity(uri: vscode.Uri): string | undefined {
  const subject = dossierSubject(uri);
  return subject && 'entity' in subject ? subject.entity : undefined;
}

/** What a dossier is called, as a file may be. */
export function dossierFileName(subject: DossierSubject): string {
  const plain = subject.name.replace(/[\p{C}\s/\\:*?"<>|]+/gu, ' ').trim();
  const name = plain.slice(0, NAME_LENGTH).trim() || '–';
  return 'entity' in subject ? t('{0} dossier', name) : name;
}
