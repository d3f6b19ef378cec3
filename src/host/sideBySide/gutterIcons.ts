import * as vscode from 'vscode';
import type { FactKind } from '../../presentation/sideBySide/factKinds.js';

/** What stands in the gutter, a shape of its own for each kind: equal, about equal, unequal, and an event. */
const SHAPES: Readonly<Record<FactKind, string>> = {
  same: '<path d="M3 6h10M3 10h10"/>',
  likely: '<path d="M3 6.5q2.5-3 5 0t5 0M3 11q2.5-3 5 0t5 0"/>',
  differs: '<path d="M3 6h10M3 10h10M11 2.5l-6 11"/>',
  event: '<rect x="3" y="4" width="10" height="9" rx="1"/><path d="M3 7h10M6 2v3M10 2v3"/>',
};

// On the gutter of the usual themes at least 4.5:1, also in high contrast.
const COLORS = {
  dark: { differs: '#F4845F', others: '#6CB6FF' },
  light: { differs: '#B03A0B', others: '#1659B8' },
} as const;

/** The icon of a kind for themes of one brightness. */
export function gutterIcon(kind: FactKind, theme: keyof typeof COLORS): vscode.Uri {
  const { differs, others } = COLORS[theme];
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" ' +
    `stroke="${kind === 'differs' ? differs : others}" stroke-width="1.6" stroke-linecap="round">${SHAPES[kind]}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
