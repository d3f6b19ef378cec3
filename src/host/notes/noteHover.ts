import * as vscode from 'vscode';
import { tagName } from '../../presentation/notes/noteTags.js';
import type { PlacedNote } from '../../worker/notes/questions.js';
import { escapeMarkdown } from '../cards/escapeMarkdown.js';
import { Commands } from '../ids.js';

const { t } = vscode.l10n;

/** What is told of a note where the pointer rests on it. Of what was written in it nothing becomes a link or an image. */
export function noteHover({ tags, text, source }: PlacedNote): vscode.MarkdownString {
  const names = tags.length > 0 ? tags.map(tagName).join(', ') : t('Note');
  const head = [`**${escapeMarkdown(names)}**`, source && link(source)].filter(Boolean).join(' · ');
  const hover = new vscode.MarkdownString([head, ...text.split(/\n\s*\n/).map(escapeMarkdown)].join('\n\n'));
  hover.isTrusted = { enabledCommands: [Commands.openPassage] };
  return hover;
}

function link({ title, uri, span }: NonNullable<PlacedNote['source']>): string {
  const args = encodeURIComponent(JSON.stringify([uri, span.start, span.end]));
  const label = escapeMarkdown(t('made at “{0}”', title));
  return `[${label}](command:${Commands.openPassage}?${args})`;
}
