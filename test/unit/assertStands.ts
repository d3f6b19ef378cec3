import assert from 'node:assert/strict';
import { wordsAt } from '../../src/core/text/quote.js';
import type { DossierText } from '../../src/presentation/dossier/dossierMarkdown.js';
import type { ListedCorpus } from '../../src/presentation/rows/articleRows.js';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What stands in a dossier stands in the articles, where the dossier says. */
export function assertStands(corpus: ListedCorpus, { text, marks, leads, quotes }: DossierText): void {
  const articleAt = (uri: string) => {
    const article = corpus.index.article(corpus.articleAt(uri) ?? '')?.article;
    assert.ok(article, uri);
    return article;
  };
  let end = 0;
  for (const mark of marks) {
    assert.ok(mark.start >= end && mark.end > mark.start, 'marks are in order and apart');
    ({ end } = mark);
    const { uri, span } = mark.passage;
    const words = letters(wordsAt(articleAt(uri).text, span));
    const shown = letters(text.slice(mark.start, mark.end));
    // An entity goes by its name, however the article writes it.
    const names = mark.entity === undefined ? [] : [corpus.index.entity(mark.entity)?.name ?? ''];
    assert.ok([words, ...names.map(letters)].includes(shown), `${shown} for ${words}`);
  }
  for (const { passage } of leads) assert.ok(passage.span.end <= articleAt(passage.uri).text.length);
  for (const { start, end: stop, passage } of quotes) {
    const around = articleAt(passage.uri).text.slice(Math.max(0, passage.span.start - 2500), passage.span.end + 2500);
    const [first = '', last = ''] = text.slice(start, stop).split('…');
    assert.ok(letters(around).includes(letters(first)) && letters(around).includes(letters(last)), first);
  }
}
