/** Makes text show as itself in HTML; direction marks go. */
export function escapeHtml(text: string): string {
  return text.replace(/\p{Cf}+/gu, '').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
