import * as vscode from 'vscode';
import type { Card, CardLine, CardPart } from '../../presentation/cards/card.js';
import type { Passage } from '../../presentation/indexedArticles.js';
import { Commands } from '../ids.js';
import { escapeMarkdown } from './escapeMarkdown.js';

/** A card as a hover. Article text is escaped; links run the few commands they are allowed to run. */
export function cardMarkdown(card: Card): vscode.MarkdownString {
  const groups = card.groups.filter((lines) => lines.length > 0);
  const more = card.more ? [`[${escapeMarkdown(vscode.l10n.t('More in the card view'))}](${moreLink(card.more)})`] : [];
  const markdown = new vscode.MarkdownString(
    [...groups.map((lines) => lines.map(lineMarkdown).join('\n\n')), ...more].join('\n\n---\n\n'),
  );
  markdown.isTrusted = { enabledCommands: [Commands.openPassage, Commands.showReferences, Commands.showCard] };
  return markdown;
}

function lineMarkdown({ parts, quote, chart }: CardLine): string {
  if (chart) return `![${escapeMarkdown(chart.alt)}](${chart.uri}|width=${chart.width},height=${chart.height})`;
  return (quote ? '> ' : '') + parts.map(partMarkdown).join('');
}

function moreLink(passage: Passage): string {
  return `command:${Commands.showCard}?${encodeURIComponent(JSON.stringify([{ passage }]))}`;
}

function partMarkdown({ text, style, passage, opens }: CardPart): string {
  // Markdown wants its marks next to the text, not next to a space.
  const core = text.trim();
  if (core === '') return text && ' ';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  let result = escapeMarkdown(core);
  if (style === 'strong') result = `**${result}**`;
  else if (style === 'emphasis') result = `*${result}*`;
  if (passage) {
    const args = encodeURIComponent(JSON.stringify([passage.uri, passage.span.start, passage.span.end]));
    const command = opens === 'references' ? Commands.showReferences : Commands.openPassage;
    result = `[${result}](command:${command}?${args})`;
  }
  return before + result + after;
}
