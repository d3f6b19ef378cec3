import * as vscode from 'vscode';
import type { CorrectablePlace } from '../../presentation/corrections/correctablePlace.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { AskedPlace, CorpusSummary, NamedEntity } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { targetAt } from '../corpus/targetAt.js';
import { Commands } from '../ids.js';
import { rowOf } from '../views/rows.js';
import { chooseEntity } from './chooseEntity.js';
import { correctable } from './correctable.js';
import { changeCorrections } from './correctedFile.js';
import { quoted } from './quoted.js';

const { t } = vscode.l10n;

/** A name or a figure in an article that a reader points at. */
interface PointedPlace extends CorrectablePlace {
  readonly corpus: CorpusSummary;
  readonly uri: string;
  /** Who is named there, for a name. */
  readonly entity?: NamedEntity | undefined;
}

type CorrectPlace = (row?: unknown) => Promise<void>;

/** The corrections of one place: of what stands at the cursor, or of the row that leads there; each can be undone. */
export function placeCorrectionCommands(library: Library): Readonly<Record<string, CorrectPlace>> {
  const at =
    (kind: 'figure' | 'mention', correct: (place: PointedPlace) => Promise<unknown>): CorrectPlace =>
    async (row) => {
      const place = await pointedPlace(library, kind, row);
      if (typeof place === 'string') void vscode.window.showInformationMessage(place);
      else await correct(place);
    };
  return {
    [Commands.notFigure]: at('figure', ({ corpus, quote }) =>
      changeCorrections(library, corpus, t('{0}: no figure.', quoted(quote.text)), { ...quote, isFigure: false }),
    ),
    [Commands.otherOwner]: at('figure', async ({ corpus, quote, owners }) => {
      const chosen = await vscode.window.showQuickPick(
        owners.map((owner) => ({ label: plainLabel(owner.name), description: owner.detail, owner })),
        { title: t('Whose figure is {0}?', quoted(quote.text)) },
      );
      if (!chosen) return;
      const { written, name } = chosen.owner;
      const done = t('{0} is a figure of {1}.', quoted(quote.text), name);
      await changeCorrections(library, corpus, done, { ...quote, owner: written });
    }),
    [Commands.otherPeriod]: at('figure', async ({ corpus, quote, uri }) => {
      const read = (text: string) => library.thread.ask('typedPeriod', { uri, text });
      const typed = await vscode.window.showInputBox({
        title: t('When was {0} so?', quoted(quote.text)),
        prompt: t('A period, such as “first half of 2014”, “2020-Q3” or “May 2012”'),
        validateInput: async (text) => {
          const period = await read(text);
          if (period) return { message: period.words, severity: vscode.InputBoxValidationSeverity.Info };
          return text.trim() && t('This is no period that can be read.');
        },
      });
      const period = typed === undefined ? undefined : await read(typed);
      if (!period) return;
      const done = t('{0} is of {1}.', quoted(quote.text), period.words);
      await changeCorrections(library, corpus, done, { ...quote, period: period.iso });
    }),
    [Commands.someoneElse]: at('mention', async ({ corpus, quote, times, entity }) => {
      const { article, text } = quote;
      const chosen = await chooseEntity(library, {
        title: t('Who or what is this {0}?', quoted(text)),
        folder: corpus.folder,
        like: text,
        except: entity?.id,
        isNewOne: true,
      });
      if (!chosen) return;
      const isNew = typeof chosen === 'string';
      const is = isNew ? chosen : chosen.name;
      const place = times > 1 ? await choosePlace(text, times) : 'article';
      if (!place) return;
      await changeCorrections(library, corpus, t('Here {0} is {1}.', quoted(text), is), {
        ...(place === 'article' ? { article, text } : quote),
        is,
        kind: isNew ? (entity?.kind ?? 'person') : chosen.kind,
      });
    }),
  };
}

async function choosePlace(text: string, times: number): Promise<'article' | 'here' | undefined> {
  const chosen = await vscode.window.showQuickPick(
    [
      { label: t('In this article'), description: t('{0} times', times), place: 'article' as const },
      { label: t('Only here'), place: 'here' as const },
    ],
    { title: t('Where is {0} meant so?', quoted(text)) },
  );
  return chosen?.place;
}

/** What the reader points at, or why it cannot be corrected. */
async function pointedPlace(
  library: Library,
  kind: 'figure' | 'mention',
  row: unknown,
): Promise<PointedPlace | string> {
  const nothing =
    kind === 'figure'
      ? t('Put the cursor on a figure in an article first.')
      : t('Put the cursor on a name in an article first.');
  const { passage } = rowOf(row);
  let place: AskedPlace | undefined = passage && { uri: passage.uri, offset: passage.span.start };
  let folder = library.current?.folder;
  if (!place) {
    const editor = vscode.window.activeTextEditor;
    const target = editor && (await targetAt(library, editor.document, editor.selection.active));
    if (target?.at.kind !== kind) return nothing;
    place = target.place;
    folder = target.open.corpus;
  }
  const corpus = correctable(library.corpora.find((one) => one.folder === folder));
  if (typeof corpus === 'string') return corpus;
  const found = await library.thread.ask('correctablePlace', place);
  if (!found) return nothing;
  const { uri } = place;
  const asked = { ...place, text: found.quote.text };
  const pointed = kind === 'mention' ? await library.thread.ask('pointedEntity', asked) : undefined;
  const entities = pointed?.entity === undefined ? [] : [pointed.entity];
  const [entity] = (await library.thread.ask('namedEntities', { folder: corpus.folder, entities })) ?? [];
  return { ...found, corpus, uri, entity };
}
