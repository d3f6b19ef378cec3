import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { EntityKind, Figure, Mention, Span } from '../../core/model.js';
import { wordsAt } from '../../core/text/quote.js';
import { figureReading, kindName, mentionCount } from '../cards/wording.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { toRange } from '../positions.js';

/** Outline, breadcrumbs and Go to Symbol: the sections of the article, in them the entities and the figures. */
export function registerDocumentSymbols(library: Library): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        const open = await library.whenRead(document, token);
        return open && symbolsOf(open);
      },
    },
    { label: 'Crossread' },
  );
}

function symbolsOf(open: OpenArticle): vscode.DocumentSymbol[] {
  const { article } = open.annotated;
  const leaves = [...entitySymbols(open), ...figureSymbols(open.annotated)].sort((a, b) => a.at - b.at);
  if (article.sections.length === 0) return leaves.map(({ symbol }) => symbol);
  const sections = article.sections.map((section) => {
    const range = toRange(article, section);
    const symbol = new vscode.DocumentSymbol(
      section.title,
      '',
      vscode.SymbolKind.Module,
      range,
      new vscode.Range(range.start, range.start),
    );
    symbol.children = leaves.filter(({ at }) => section.start <= at && at < section.end).map((leaf) => leaf.symbol);
    return symbol;
  });
  const loose = leaves.filter(({ at }) => !article.sections.some((s) => s.start <= at && at < s.end));
  return [...loose.map(({ symbol }) => symbol), ...sections];
}

interface Leaf {
  readonly at: number;
  readonly symbol: vscode.DocumentSymbol;
}

/** One symbol for each entity, at its first mention. */
function entitySymbols({ annotated, index }: OpenArticle): Leaf[] {
  const first = new Map<string, { mention: Mention; count: number }>();
  for (const mention of annotated.annotations.mentions) {
    const known = first.get(mention.entity);
    if (known) known.count++;
    else first.set(mention.entity, { mention, count: 1 });
  }
  return [...first].map(([id, { mention, count }]) => {
    const name = index.entity(id)?.name ?? wordsAt(annotated.article.text, mention);
    return leaf(
      annotated,
      mention,
      name,
      `${kindName(mention.kind)} · ${mentionCount(count)}`,
      symbolKind(mention.kind),
    );
  });
}

function figureSymbols(annotated: AnnotatedArticle): Leaf[] {
  return annotated.annotations.figures.map((figure: Figure) => {
    const detail = [figureReading(figure), figure.measure].filter(Boolean).join(' · ');
    return leaf(annotated, figure, wordsAt(annotated.article.text, figure), detail, vscode.SymbolKind.Number);
  });
}

function leaf({ article }: AnnotatedArticle, span: Span, name: string, detail: string, kind: vscode.SymbolKind): Leaf {
  const range = toRange(article, span);
  return { at: span.start, symbol: new vscode.DocumentSymbol(name, detail, kind, range, range) };
}

/** The editor's symbol kind, and with it the icon, that comes closest to a kind of entity. */
export function symbolKind(kind: EntityKind): vscode.SymbolKind {
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
      return vscode.SymbolKind.Event;
  }
}
