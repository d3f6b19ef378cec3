import * as vscode from 'vscode';
import type { EntityKind } from '../../core/model.js';
import type { OutlineEntry } from '../../presentation/article/outline.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library, OpenText } from '../corpus/library.js';
import { toRange } from '../positions.js';

/** Outline, breadcrumbs and Go to Symbol: the sections of the article, in them the entities and the figures. */
export function registerDocumentSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        const open = await library.whenRead(document, token);
        const outline = open && (await library.thread.ask('outline', { uri: open.uri }, token));
        return outline?.map((entry) => symbolOf(open as OpenText, entry));
      },
    },
    { label: 'Crossread' },
  );
}

function symbolOf(open: OpenText, { name, detail, kind, span, children }: OutlineEntry): vscode.DocumentSymbol {
  const range = toRange(open, span);
  const selected = kind === 'section' ? new vscode.Range(range.start, range.start) : range;
  const symbol = new vscode.DocumentSymbol(name, detail, symbolKind(kind), range, selected);
  symbol.children = children.map((child) => symbolOf(open, child));
  return symbol;
}

/** The editor's symbol kind, and with it the icon, that comes closest to what an entry is. */
export function symbolKind(kind: EntityKind | 'figure' | 'section' | 'happening'): vscode.SymbolKind {
  switch (kind) {
    case 'company':
    case 'organization':
    case 'media':
      return vscode.SymbolKind.Class;
    case 'person':
      return vscode.SymbolKind.Interface;
    case 'place':
      return vscode.SymbolKind.Namespace;
    case 'product':
    case 'brand':
    case 'technology':
    case 'vessel':
      return vscode.SymbolKind.Object;
    case 'event':
    case 'happening':
      return vscode.SymbolKind.Event;
    case 'figure':
      return vscode.SymbolKind.Number;
    case 'section':
      return vscode.SymbolKind.Module;
  }
}
