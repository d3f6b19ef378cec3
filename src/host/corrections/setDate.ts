import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Library } from '../corpus/library.js';
import { openWhole } from './changedFile.js';
import { chooseAsTyped } from './chooseAsTyped.js';
import { correctable } from './correctable.js';
import { changeManifest } from './correctedFile.js';

const { t } = vscode.l10n;

// The arguments of a command may come from anywhere.
const dateSchema = z.catch(z.optional(z.string().check(z.regex(/^\d{4}(?:-\d\d){0,2}$/))), undefined);

/**
 * Writes down when articles, by their URIs, came out; without any it is the article in the active editor. The reader is
 * asked where no date is `given`.
 */
export async function setDate(library: Library, chosen: readonly string[], given: unknown): Promise<void> {
  const { activeTextEditor } = vscode.window;
  const open = chosen.length === 0 && activeTextEditor ? await library.whenRead(activeTextEditor.document) : undefined;
  const articles = open ? [open.uri] : chosen;
  const asked = await library.thread.ask('dating', { articles, typed: '' });
  if (!asked) {
    void vscode.window.showInformationMessage(t('Choose an article, or several of one corpus.'));
    return;
  }
  const corpus = correctable(asked.corpus);
  if (typeof corpus === 'string') {
    void vscode.window.showInformationMessage(corpus);
    return;
  }
  const uri = vscode.Uri.parse(corpus.manifest);
  // What is half written is told before the reader types anything.
  if (!(await openWhole(library, uri))) return;
  const date = dateSchema.parse(given) ?? (await chooseDate(library, articles, asked.title));
  const dated = date === undefined ? undefined : await library.thread.ask('dated', { articles, date });
  if (dated) await changeManifest(library, corpus, dated.done, dated.edits);
}

const chooseDate = (library: Library, articles: readonly string[], title: string): Promise<string | undefined> =>
  chooseAsTyped(
    title,
    async (typed) => {
      const dating = await library.thread.ask('dating', { articles, typed });
      return (dating?.choices ?? []).map(({ date, ...shown }) => ({
        ...shown,
        ...(date !== undefined && { value: date }),
      }));
    },
    t('As far as you know it: 2013-04-05, April 2013, 1987'),
  );
