import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Asked } from '../../worker/protocol.js';
import { DOSSIER_SCHEME } from '../ids.js';

const { t } = vscode.l10n;

/** Whose dossier it is, as the corpus thread is asked for it. */
export type DossierSubject = Asked<'dossier'>;

const subjectSchema = z.object({ folder: z.string(), entity: z.string(), name: z.string() });

// A name of a file longer than this is refused by many a disk.
const NAME_LENGTH = 80;

/** The document of a dossier: it names corpus and entity, so that it can be opened again in another window. */
export function dossierUri({ folder, entity, name }: DossierSubject): vscode.Uri {
  const query = JSON.stringify({ folder, entity, name });
  return vscode.Uri.from({ scheme: DOSSIER_SCHEME, path: `/${dossierName(name)}.md`, query });
}

/** Whose dossier a document is; undefined where its address says nothing of the kind. */
export function dossierSubject(uri: vscode.Uri): DossierSubject | undefined {
  if (uri.scheme !== DOSSIER_SCHEME) return undefined;
  try {
    return subjectSchema.safeParse(JSON.parse(uri.query)).data;
  } catch {
    return undefined;
  }
}

/** What a dossier is called, as a file may be. */
export function dossierName(name: string): string {
  const plain = name.replace(/[\p{C}\s/\\:*?"<>|]+/gu, ' ').trim();
  return t('{0} dossier', plain.slice(0, NAME_LENGTH).trim() || '–');
}
