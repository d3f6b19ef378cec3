import type { CorpusIndex } from '../../core/index/corpusIndex.js';
import { annotationCollection } from './annotations.js';
import type { Exported, ExportFormat } from './exported.js';
import { type ExportHead, markdownDocument } from './markdown.js';
import type { ExportedFiles } from './places.js';
import { type ExportRecord, type ExportScope, exportedRecords, type NotesByFile, type Searched } from './records.js';
import { csvTable } from './table.js';

/** What is to be exported, and how. */
export interface ExportWish {
  /** Each once; what is asked for first comes first. */
  readonly whats: readonly Exported[];
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly head: ExportHead;
  readonly files: ExportedFiles;
  /** Left out where there are none. */
  readonly notes?: NotesByFile | undefined;
}

/** An export piece by piece; many pieces are empty: they say only that something was looked at. */
export interface ExportText {
  readonly pieces: Generator<string>;
  /** How many things it has so far. */
  readonly count: number;
}

/** What an index says of what is asked for, as the text of a file. Linear in the articles, of which a few are at hand at a time. */
export function exportText(index: CorpusIndex, wish: ExportWish): ExportText {
  const { whats, format, scope, head, files, notes } = wish;
  let count = 0;
  function* recordsOf(what: Exported): Generator<ExportRecord | Searched> {
    for (const record of exportedRecords(what, index, scope, files, notes)) {
      if (record) count++;
      yield record;
    }
  }
  const textOf = (): Generator<string> => {
    switch (format) {
      case 'markdown':
        return markdownDocument(whats, recordsOf, head);
      case 'csv':
        return csvTable(whats, recordsOf);
      case 'jsonld':
        return annotationCollection(whats, recordsOf, head.name);
    }
  };
  return {
    pieces: textOf(),
    get count() {
      return count;
    },
  };
}
