import * as vscode from 'vscode';
import type { FileEdit } from '../../core/corpus/fileEdits.js';
import { ENTITY_KINDS, type EntityKind } from '../../core/model.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import { kindName } from '../../presentation/wording.js';
import type { NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';
import { chooseEntity } from './chooseEntity.js';
import { changeLexicon } from './correctedFile.js';
import { type PointedNames, pointedNames } from './pointedNames.js';
import { quoted } from './quoted.js';

const { t } = vscode.l10n;

type Correct = (row?: unknown, rows?: unknown) => Promise<void>;

/** The corrections of a reader: of a name at the cursor, or of all the rows that are selected; each can be undone. */
export function correctionCommands(library: Library): Readonly<Record<string, Correct>> {
  const withNames =
    (correct: (names: PointedNames) => Promise<unknown>): Correct =>
    async (row, rows) => {
      const names = await pointedNames(library, row, rows);
      if (typeof names === 'string') void vscode.window.showInformationMessage(names);
      else await correct(names);
    };
  return {
    [Commands.addToLexicon]: withNames(async ({ corpus, texts, entities: [entity], freshId }) => {
      const [text = ''] = texts;
      const kind = entity?.isListed ? entity.kind : await chooseKind(text, entity?.kind);
      if (!kind) return;
      await changeLexicon(library, corpus, t('{0} is in the lexicon.', quoted(text)), [
        entity?.isListed
          ? ['addAlias', entity.id, text]
          : ['addEntity', { id: freshId, name: text, kind, aliases: [] }],
      ]);
    }),
    [Commands.notAnEntity]: withNames(({ corpus, texts, entities }) =>
      changeLexicon(
        library,
        corpus,
        t('{0}: not marked any more.', listOf(texts, entities)),
        texts.map((text) => ['addIgnored', text] as const),
      ),
    ),
    [Commands.sameAs]: withNames(async (names) => {
      const { corpus, texts, entities } = names;
      const target = await chooseEntity(library, {
        title: t('{0}: the same as …', listOf(texts, entities)),
        folder: corpus.folder,
        like: texts[0] ?? '',
        // Of several rows one is what the others are.
        ...(entities.length > 1 ? { first: entities } : { except: entities[0]?.id }),
      });
      if (typeof target !== 'object') return;
      const { lexiconId: id, name, kind } = target;
      const own = new Set([name, ...target.aliases]);
      await changeLexicon(
        library,
        corpus,
        t(
          '{0} is {1}.',
          listOf(
            texts,
            entities.filter((entity) => entity.id !== target.id),
          ),
          name,
        ),
        texts
          .filter((text) => !own.has(text))
          .map((text) => ['moveName', text, { id, name, kind, aliases: [] }] as const),
      );
    }),
    [Commands.kindIs]: withNames(async ({ corpus, entities }) => {
      const [first] = entities;
      if (!first) {
        void vscode.window.showInformationMessage(t('Put the cursor on a name in an article first.'));
        return;
      }
      const kind = await chooseKind(listOf([], entities), first.kind);
      if (!kind) return;
      await changeLexicon(
        library,
        corpus,
        t('{0}: {1}.', listOf([], entities), kindName(kind)),
        entities.map(
          ({ isListed, lexiconId: id, name, aliases }): FileEdit =>
            isListed ? ['setKind', id, kind] : ['addEntity', { id, name, kind, aliases }],
        ),
      );
    }),
    [Commands.rename]: withNames(async ({ corpus, entities: [entity] }) => {
      if (!entity) {
        void vscode.window.showInformationMessage(t('Put the cursor on a name in an article first.'));
        return;
      }
      const { lexiconId: id, name, kind, aliases } = entity;
      const typed = await vscode.window.showInputBox({
        title: t('What is {0} called?', quoted(name)),
        prompt: t('The articles stay as they are: the lexicon says under which name it is shown.'),
        value: name,
      });
      const now = typed?.trim();
      if (!now || now === name) return;
      await changeLexicon(library, corpus, t('{0} is now called {1}.', quoted(name), quoted(now)), [
        ['renameEntity', { id, name, kind, aliases }, now],
      ]);
    }),
  };
}

/** What is corrected, in a few words: the names of the entities, else the texts. */
function listOf(texts: readonly string[], entities: readonly NamedEntity[]): string {
  const names = texts.length === 1 || entities.length === 0 ? texts : entities.map(({ name }) => name);
  const [first = '', second] = names;
  if (second === undefined) return quoted(first);
  return names.length === 2
    ? t('{0} and {1}', quoted(first), quoted(second))
    : t('{0} and {1} others', quoted(first), names.length - 1);
}

async function chooseKind(name: string, likely: EntityKind | undefined): Promise<EntityKind | undefined> {
  const kinds = likely ? [likely, ...ENTITY_KINDS.filter((kind) => kind !== likely)] : ENTITY_KINDS;
  const chosen = await vscode.window.showQuickPick(
    kinds.map((kind) => ({ label: kindName(kind), entityKind: kind })),
    { title: t('What is {0}?', plainLabel(name)) },
  );
  return chosen?.entityKind;
}
