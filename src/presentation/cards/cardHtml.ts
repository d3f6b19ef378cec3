import type { Card, CardLine, CardPart } from './card.js';
import { escapeHtml } from './escapeHtml.js';

/** A card as HTML for a webview. Links carry their number in {@link linksOf}. */
export function cardHtml(card: Card): string {
  let links = 0;
  const part = ({ text, style, passage }: CardPart): string => {
    const escaped = escapeHtml(text);
    const styled =
      style === 'strong'
        ? `<strong>${escaped}</strong>`
        : style === 'emphasis'
          ? `<em>${escaped}</em>`
          : style === 'quiet'
            ? `<span class="quiet">${escaped}</span>`
            : escaped;
    return passage && text.trim() ? `<a href="#" data-link="${links++}">${styled}</a>` : styled;
  };
  const line = ({ quote, parts, chart }: CardLine): string => {
    if (chart)
      return `<img src="${chart.uri}" width="${chart.width}" height="${chart.height}" alt="${escapeHtml(chart.alt)}">`;
    const content = parts.map(part).join('');
    return quote ? `<blockquote>${content}</blockquote>` : `<p>${content}</p>`;
  };
  return card.groups
    .filter((lines) => lines.length > 0)
    .map((lines) => `<section>${lines.map(line).join('')}</section>`)
    .join('');
}

/** The parts of a card that lead somewhere, in the order of its links. */
export function linksOf(card: Card): readonly CardPart[] {
  return card.groups.flat().flatMap(({ parts }) => parts.filter(({ text, passage }) => passage && text.trim()));
}
