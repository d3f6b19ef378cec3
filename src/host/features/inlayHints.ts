import * as vscode from 'vscode';
import type { Figure } from '../../core/model.js';
import { figureReading } from '../cards/wording.js';
import { ARTICLE_SELECTOR } from '../corpus/articleSelector.js';
import type { Library, OpenArticle } from '../corpus/library.js';
import { toOffset, toPosition } from '../positions.js';
import { inlayHintsShown, onSettingsChange } from '../settings.js';

// Everyone reads "five minutes"; "anderhalf miljard" takes a thought.
const LARGE_IN_WORDS = 100;

/** Inlay hints, off by default: the amount the article gives in another currency, or how a wordy figure is read. */
export function registerInlayHints(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    library.onDidChange(() => changed.fire()),
    onSettingsChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const open = inlayHintsShown() ? await library.whenRead(document, token) : undefined;
        if (!open) return [];
        const { article, annotations } = open.annotated;
        const from = toOffset(article, range.start);
        const to = toOffset(article, range.end);
        return annotations.figures
          .filter(({ start, end }) => start >= from && end <= to)
          .flatMap((figure) => hintOf(open, figure));
      },
    }),
  );
}

function hintOf({ annotated: { article }, index }: OpenArticle, figure: Figure): vscode.InlayHint[] {
  const [conversion] = index.conversions({ article: article.id, figure });
  const other = conversion?.figures.find((ref) => ref.figure !== figure)?.figure;
  const needsReading = figure.value >= LARGE_IN_WORDS && !/\d/.test(article.text.slice(figure.start, figure.end));
  const label = other ? `≈ ${figureReading(other)}` : needsReading ? `= ${figureReading(figure)}` : undefined;
  if (label === undefined) return [];
  const hint = new vscode.InlayHint(toPosition(article, figure.end), label);
  hint.paddingLeft = true;
  return [hint];
}
