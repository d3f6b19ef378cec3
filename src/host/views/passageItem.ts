import * as vscode from 'vscode';
import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import type { Span } from '../../core/model.js';
import type { Passage } from '../cards/card.js';
import type { Library } from '../corpus/library.js';
import { Commands } from '../ids.js';

/** A place in an article of a corpus; undefined where the article has gone. */
export function passageOf(library: Library, index: CorpusIndex, article: string, span: Span): Passage | undefined {
  const uri = library.uriOf(index, article);
  return uri && { uri: uri.toString(), span: { start: span.start, end: span.end } };
}

/** What a click on a row does that leads to a passage. */
export function openCommand({ uri, span }: Passage): vscode.Command {
  return { command: Commands.openPassage, title: vscode.l10n.t('Open'), arguments: [uri, span.start, span.end] };
}
