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
          // The editor puts first what begins with what is typed: the icon is no part of the label.
          label: plainLabel(tagName(tag)),
          iconPath: new vscode.ThemeIcon(iconOfTag(tag).name),
          value: tag,
        }),
      );
      const isNew = own !== '' && !choices.some(({ value = '' }) => tagName(value).toLowerCase() === own.toLowerCase());
      return isNew ? [...choices, { label: t('New tag: {0}', plainLabel(own)), value: own }] : choices;
    },
    t('Choose a tag, or type another'),
  );
}
