import * as vscode from 'vscode';
import { iconOfTag, NOTE_TAGS, tagName } from '../../presentation/notes/noteTags.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import { type Choice, chooseAsTyped } from '../corrections/chooseAsTyped.js';

const { t } = vscode.l10n;

const MOST_LENGTH = 100;

/** Lets the reader choose a tag, or type another; `now` comes first. Undefined where none is chosen. */
export function chooseTag(title: string, now: string): Promise<string | undefined> {
  const offered = [...new Set([...(now === '' ? [] : [now]), ...NOTE_TAGS])];
  return chooseAsTyped(
    title,
    async (typed) => {
      const own = typed.trim().slice(0, MOST_LENGTH);
      const isLike = (tag: string): boolean => tagName(tag).toLowerCase().startsWith(own.toLowerCase());
      const choices = offered.filter(isLike).map(
        (tag): Choice<string> => ({
          label: `$(${iconOfTag(tag).name}) ${plainLabel(tagName(tag))}`,
          value: tag,
        }),
      );
      const isNew = own !== '' && !choices.some(({ value = '' }) => tagName(value).toLowerCase() === own.toLowerCase());
      return isNew ? [...choices, { label: plainLabel(own), description: t('new'), value: own }] : choices;
    },
    t('Choose a tag, or type another'),
  );
}
