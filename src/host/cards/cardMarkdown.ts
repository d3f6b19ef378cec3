import * as vscode from 'vscode';
import type { Card, CardLine, CardPart } from '../../presentation/cards/card.js';
import type { AskedPlace } from '../../worker/protocol.js';
import { Commands } from '../ids.js';
import { escapeMarkdown } from './escapeMarkdown.js';

/**
 * A card as a hover. Article text is escaped; links run the few commands they are allowed to run. The last leads to what can be
 * corrected at `place`, where anything can.
 */
export function cardMarkdown(card: Card, place?: AskedPlace): vscode.MarkdownString {
  const groups = card.groups.filter((lines) => lines.length > 0);
  const links = [
    ...(card.more
      ? [link(escapeMarkdown(vscode.l10n.t('More in the card view')), Commands.showCard, { passage: card.more })]
      : []),
    ...(place ? [link(vscode.l10n.t('Correct…'), Commands.correct, place.uri, place.offset, place.offset)] : []),
  ];
  const markdown = new vscode.MarkdownString(
    [
      ...groups.map((lines) => lines.map(lineMarkdown).join('\n\n')),
      ...(links.length > 0 ? [links.join(' · ')] : []),
    ].join('\n\n---\n\n'),
  );
  markdown.isTrusted = {
    enabledCommands: [Commands.openPassage, Commands.showReferences, Commands.showCard, Commands.correct],
  };
  return markdown;
}

function lineMarkdown({ parts, quote, chart }: CardLine): string {
  if (chart) return `![${escapeMarkdown(chart.alt)}](${chart.uri}|width=${chart.width},height=${chart.height})`;
  return (quote ? '> ' : '') + parts.map(partMarkdown).join('');
}

function link(text: string, command: string, ...args: unknown[]): string {
  return `[${text}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;
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
    const command = opens === 'references' ? Commands.showReferences : Commands.openPassage;
    result = link(result, command, passage.uri, passage.span.start, passage.span.end);
  }
  return before + result + after;
}
