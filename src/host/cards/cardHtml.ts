import type { Card, CardLine, CardPart } from './card.js';

/** A card as HTML for a webview. Links carry the number of their passage in {@link passagesOf}. */
export function cardHtml(card: Card): string {
  let passages = 0;
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
    return passage && text.trim() ? `<a href="#" data-passage="${passages++}">${styled}</a>` : styled;
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

/** The passages a card leads to, in the order of its links. */
export function passagesOf(card: Card) {
  return card.groups
    .flat()
    .flatMap(({ parts }) => parts.flatMap(({ text, passage }) => (passage && text.trim() ? [passage] : [])));
}

/** Makes text show as itself in HTML; direction marks go. */
export function escapeHtml(text: string): string {
  return text.replace(/\p{Cf}+/gu, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
