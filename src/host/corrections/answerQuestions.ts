import * as vscode from 'vscode';
import type { Passage } from '../../presentation/indexedArticles.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { AskedNames, CorpusSummary } from '../../worker/protocol.js';
import type { Library } from '../corpus/library.js';
import { openPassage } from '../features/openPassage.js';
import { correctable } from './correctable.js';
import { changeCorrections, changeLexicon } from './correctedFile.js';
import { quoted } from './quoted.js';

const { t } = vscode.l10n;

type Answer = 'yes' | 'no' | 'later';

interface Choice extends vscode.QuickPickItem {
  readonly answer?: Answer;
  readonly passage?: Passage;
}

/**
 * Asks the reader what only a reader can tell of names, one question after the other, each with what the articles say. Yes
 * and No are written down, so that nobody asks again; each can be undone. Nothing waits for the articles to be read again.
 */
export async function answerQuestions(library: Library): Promise<void> {
  const corpus = correctable(library.current);
  if (typeof corpus === 'string') {
    void vscode.window.showInformationMessage(corpus);
    return;
  }
  const questions = (await library.thread.ask('nameQuestions', { folder: corpus.folder })) ?? [];
  if (questions.length === 0) void vscode.window.showInformationMessage(t('There are no questions about names.'));
  for (const [i, question] of questions.entries()) {
    const answer = await ask(question, t('{0} ({1} of {2})', question.text, i + 1, questions.length));
    if (!answer) return;
    if (answer !== 'later' && !(await write(library, corpus, question, answer))) return;
  }
}

/** Writes an answer; false where the file could not be changed, which the reader was told. */
function write(
  library: Library,
  corpus: CorpusSummary,
  { one, other, onlyIn }: AskedNames,
  answer: 'yes' | 'no',
): Promise<boolean> {
  const { lexiconId: id, name, kind } = other;
  if (answer === 'no') {
    const done = t('{0} is not {1}.', quoted(one.name), name);
    return changeLexicon(library, corpus, done, [['addApart', [one.name, name]]]);
  }
  const done = t('{0} is {1}.', quoted(one.name), name);
  if (onlyIn) return changeCorrections(library, corpus, done, { ...onlyIn, is: name, kind });
  return changeLexicon(
    library,
    corpus,
    done,
    [one.name, ...one.aliases].map((text) => ['moveName', text, { id, name, kind, aliases: [] }] as const),
  );
}

/** One question: the first letter of an answer gives it, and a quotation leads to its article. */
function ask({ evidence }: AskedNames, title: string): Promise<Answer | undefined> {
  const answers: readonly Choice[] = [
    { label: t('Yes'), description: t('the same'), answer: 'yes' },
    { label: t('No'), description: t('not the same: never ask again'), answer: 'no' },
    { label: t('Later'), description: t('ask again next time'), answer: 'later' },
  ];
  return new Promise((resolve) => {
    const box = vscode.window.createQuickPick<Choice>();
    const give = (answer: Answer | undefined): void => {
      resolve(answer);
      box.dispose();
    };
    box.title = title;
    box.placeholder = t('Yes, No or Later: the first letter will do.');
    box.ignoreFocusOut = true;
    box.items = [
      ...answers,
      { label: t('What the articles say'), kind: vscode.QuickPickItemKind.Separator },
      ...evidence.map(({ quote, title: article, passage }) => ({
        label: plainLabel(quote),
        detail: plainLabel(article),
        passage,
      })),
    ];
    box.onDidChangeValue((typed) => {
      const isMeant = ({ label }: Choice): boolean => label[0]?.toLowerCase() === typed.trim()[0]?.toLowerCase();
      const meant = answers.find(isMeant);
      if (meant) give(meant.answer);
      else box.value = '';
    });
    box.onDidAccept(() => {
      const [{ answer, passage } = {} as Choice] = box.selectedItems;
      if (answer) give(answer);
      else if (passage) void openPassage(vscode.Uri.parse(passage.uri), passage.span, { preserveFocus: true });
    });
    box.onDidHide(() => give(undefined));
    box.show();
  });
}
