import * as vscode from 'vscode';
import type { CorpusSummary } from '../../worker/protocol.js';

const { t } = vscode.l10n;

/** A corpus in which a reader can write something down, or why that cannot be. */
export function correctable(corpus: CorpusSummary | undefined): CorpusSummary | string {
  if (!corpus)
    return t(
      'This article belongs to no corpus, so there is nowhere to write it down. Put a crossread.json beside it.',
    );
  if (corpus.isBundled)
    return t('The sample articles cannot be changed. Put a crossread.json beside articles of your own.');
  return corpus;
}
