import * as vscode from 'vscode';
import type { NoteReply } from '../../core/notes/note.js';
import { tagName } from '../../presentation/notes/noteTags.js';
import { plainLabel } from '../../presentation/plainLabel.js';
import type { PlacedNote } from '../../worker/notes/questions.js';

const { t } = vscode.l10n;

/** A note in its thread, as the editor shows it. */
export class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  readonly mode: vscode.CommentMode;
  readonly author: vscode.CommentAuthorInformation;
  readonly label?: string;
  readonly timestamp?: Date;
  /** What its menus go by: is it being written, the reader's own, somebody else's, or made at another telling of the fact? */
  readonly contextValue: 'writing' | 'own' | 'foreign' | 'restated';

  /** A note on the article at the URI `article`; `note` is left out of one that is yet to be written. */
  constructor(
    readonly article: string,
    readonly note: PlacedNote | undefined,
    isWritten: boolean,
  ) {
    const {
      text = '',
      tag = '',
      tags = [],
      isOwn = true,
      creator,
      created = '',
      modified = created,
      source,
    } = note ?? {};
    this.body = isWritten ? text : markdownOf(text);
    this.mode = isWritten ? vscode.CommentMode.Editing : vscode.CommentMode.Preview;
    this.author = { name: creator === undefined ? (tag === '' ? t('Note') : tagName(tag)) : plainLabel(creator) };
    const others = (creator === undefined ? tags.slice(1) : tags).map(tagName);
    const from = source && t('made at “{0}”', source.title);
    const label = [...others, from].filter(Boolean).join(' · ');
    if (label) this.label = plainLabel(label);
    const when = dateOf(modified);
    if (when) this.timestamp = when;
    this.contextValue = isWritten ? 'writing' : source ? 'restated' : isOwn ? 'own' : 'foreign';
  }

  /** What the reader has typed. */
  get typed(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }
}

/** What somebody else has answered to a note. */
export function replyComment({ text, creator, created = '' }: NoteReply): vscode.Comment {
  const timestamp = dateOf(created);
  return {
    body: markdownOf(text),
    mode: vscode.CommentMode.Preview,
    author: { name: creator === undefined ? t('Reply') : plainLabel(creator) },
    ...(timestamp && { timestamp }),
  };
}

/** What somebody wrote, as their Markdown: it runs no command and brings no HTML with it. */
function markdownOf(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

function dateOf(written: string): Date | undefined {
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
