import * as vscode from 'vscode';
import { ENTITY_KINDS, type EntityKind } from '../../core/model.js';
import { plainLabel, plainMessage } from '../../presentation/plainLabel.js';
import { kindName } from '../../presentation/wording.js';
import type { NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';
import { chooseAsTyped } from './chooseAsTyped.js';
import { changeLexicon } from './lexiconDocument.js';
import { type PointedNames, pointedNames } from './pointedNames.js';

const { t } = vscode.l10n;

type Correct = (row?: unknown, rows?: unknown) => Promise<void>;

/** The corrections of a reader: of a name at the cursor, or of all the rows that are selected; each can be undone. */
export function correctionCommands(library: Library): Readonly<Record<string, Correct>> {
  const withNames =
    (correct: (names: PointedNames) => Promise<void>): Correct =>
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
        texts.map((text) => ['addIgnored', text]),
      ),
    ),
    [Commands.sameAs]: withNames(async (names) => {
      const target = await chooseEntity(library, names);
      if (!target) return;
      const { corpus, texts, entities } = names;
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
          plainMessage(name),
        ),
        texts.filter((text) => !own.has(text)).map((text) => ['moveName', text, { id, name, kind, aliases: [] }]),
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
        entities.map(({ isListed, lexiconId: id, name, aliases }) => {
          if (isListed) return ['setKind', id, kind];
          return ['addEntity', { id, name, kind, aliases }];
        }),
      );
    }),
  };
}

// It stands in messages, in which links could be clicked.
const quoted = (text: string): string => t('“{0}”', plainMessage(text));

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

/** Lets the reader choose who it is, of several rows one of them first; the list follows what is typed. */
function chooseEntity(library: Library, names: PointedNames): Promise<NamedEntity | undefined> {
  const { corpus, texts, entities } = names;
  const [like = ''] = texts;
  const own = entities.length > 1 ? entities : [];
  const except = own.length === 0 && entities[0] ? { except: entities[0].id } : {};
  return chooseAsTyped(t('{0}: the same as …', listOf(texts, entities)), async (query) => {
    const found = (await library.thread.ask('entities', { folder: corpus.folder, query, like, ...except })) ?? [];
    const chosen = query === '' ? own : [];
    const others = found.filter(({ id }) => !chosen.some((one) => one.id === id));
    return [...chosen, ...others].map((entity) => ({
      label: plainLabel(entity.name),
      description: entity.detail,
      value: entity,
    }));
  });
}
