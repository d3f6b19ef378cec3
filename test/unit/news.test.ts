import assert from 'node:assert/strict';
import { ArticleMemory } from '../../src/core/news/articleMemory.js';
import { corpusNews } from '../../src/core/news/corpusNews.js';
import { changedFigures } from '../../src/presentation/news/changedFigures.js';
import { newArticles, newsSentence } from '../../src/presentation/news/newsSentence.js';
import { ArticleRows, type ListedCorpus } from '../../src/presentation/rows/articleRows.js';
import { FindingRows } from '../../src/presentation/rows/findingRows.js';
import { Portions } from '../../src/presentation/rows/portions.js';
import { corpusOf } from './shownCorpus.js';

const ACME = { id: 'acme', name: 'Acme Corp.', kind: 'company', aliases: [] } as const;
const dated = (text: string, day = 3): string => `---\ndate: 2015-02-0${day}\n---\n\n${text}\n`;

type Texts = Readonly<Record<string, string>>;

const OLD: Texts = {
  boats: dated('Acme Corp. sold 3.12 million boats in 2014.'),
  ferry: dated('The ferry carried 812 people.'),
};
const AGAIN = dated('In 2014 Acme Corp. sold 3.12 million boats, said Jane Harlow, who leads the yard.', 4);
const OTHERWISE = dated('Acme Corp. sold 5.04 million boats in 2014.', 5);

/** What a reader who knows some texts finds when there are others; `read` are those that they have read. */
function returning(
  before: Texts,
  now: Texts,
  read: readonly string[] = [],
): { corpus: ListedCorpus; memory: ArticleMemory } {
  const memory = ArticleMemory.load(undefined);
  const note = (corpus: ListedCorpus): void => {
    const there = new Set(corpus.index.listing().map(({ path }) => path));
    for (const path of [...memory.paths()]) if (!there.has(path)) memory.gone(path);
    for (const { article, annotations } of corpus.index.allArticles())
      memory.note(article.path, article.text, () => annotations.figures);
  };
  note(corpusOf(before, [ACME]));
  memory.begun();
  for (const id of read) memory.opened(`${id}.md`);
  const corpus = corpusOf(now, [ACME]);
  note(corpus);
  return { corpus, memory };
}

const newsOf = async ({ corpus, memory }: ReturnType<typeof returning>) =>
  corpusNews(corpus.index, memory, (path) => path.replace(/\.md$/, ''));
const labels = (rows: readonly { readonly label: string }[]): string[] => rows.map(({ label }) => label);

describe('What is new in a corpus', () => {
  it('is nothing where nothing came', async () => {
    const news = await newsOf(returning(OLD, OLD));
    assert.deepEqual([news.articles, [...news.findings], news.unseenFindings], [[], [], 0]);
    assert.equal(newsSentence(news), '');
  });

  it('is what came, the newest first, and what its figures and names are to the others', async () => {
    const news = await newsOf(returning(OLD, { ...OLD, again: AGAIN, otherwise: OTHERWISE }));
    assert.deepEqual(
      news.articles.map(({ id, novelty, isUnseen }) => [id, novelty, isUnseen]),
      [
        ['otherwise', 'new', true],
        ['again', 'new', true],
      ],
    );
    assert.equal(news.brought?.restating, 1);
    assert.equal(news.brought?.differing, 2);
    assert.ok(news.unseenFindings > 0);
    assert.equal(news.findings.size, news.unseenFindings);
    assert.match(
      newsSentence(news),
      /^2 new articles: (?:\d continue a story, )?1 figure restates, 2 differ, 1 new name/,
    );
  });

  it('says so where nothing restates, and of one article what there is to say of one', async () => {
    const news = await newsOf(returning(OLD, { ...OLD, train: dated('The train carried 75 dogs.') }));
    assert.equal(newsSentence(news), '1 new article: no figure restates another');
    assert.equal(news.findings.size, 0);
  });

  it('is in an article that changed what it did not say before', async () => {
    const both = { ...OLD, otherwise: OTHERWISE };
    const more = { ...both, otherwise: `${OTHERWISE}It opened 2 yards.\n` };
    const news = await newsOf(returning(both, more));
    assert.deepEqual(
      news.articles.map(({ id, novelty }) => [id, novelty]),
      [['otherwise', 'changed']],
    );
    assert.equal(news.findings.size, 0, 'that they differ was known');
    assert.equal(newsSentence(news), '1 changed article: no figure restates another');
    const other = { ...both, otherwise: OTHERWISE.replace('5.04', '6.07') };
    assert.ok((await newsOf(returning(both, other))).findings.size > 0);
  });

  it('deserves no look once the reader has opened it, and is listed all the same', async () => {
    const found = returning(OLD, { ...OLD, otherwise: OTHERWISE });
    assert.equal((await newsOf(found)).unseenFindings, 1);
    found.memory.opened('otherwise.md');
    const news = await newsOf(found);
    assert.deepEqual([news.articles.length, news.articles[0]?.isUnseen], [1, false]);
    assert.deepEqual([news.findings.size, news.unseenFindings], [1, 0]);
  });

  it('is told without what each brings where thousands came', () => {
    const articles = Array.from({ length: 3000 }, (_, i) => ({ id: `${i}`, novelty: 'new' as const, isUnseen: true }));
    const news = { articles, findings: new Set<string>(), unseenFindings: 0 };
    assert.equal(newsSentence(news), '3,000 new articles');
    assert.equal(
      newArticles([...articles, { id: 'a', novelty: 'changed', isUnseen: true }]),
      '3,000 new articles, 1 changed',
    );
  });
});

describe('The rows of what is new', () => {
  const NOW = { ...OLD, otherwise: OTHERWISE };
  const views = async (found: ReturnType<typeof returning>, read: readonly string[] = []) => {
    const { corpus } = found;
    const news = await newsOf(found);
    return {
      corpus,
      articles: new ArticleRows([corpus], undefined, { read }, new Portions({}), new Map([[corpus.folder, news]])),
      findings: new FindingRows(corpus, new Portions({}), news),
    };
  };

  it('stand above the others, under a sentence, with a badge', async () => {
    const { articles, findings } = await views(returning(OLD, NOW));
    const [top] = articles.below();
    assert.deepEqual([top?.label, top?.description, top?.state, top?.menu], ['New', '1 article', 'unfolded', 'new']);
    const [article] = articles.below(top?.id);
    assert.deepEqual(
      [article?.label, article?.description],
      ['otherwise.md', '1 figure differs · Feb 5, 2015 · 1 finding'],
    );
    assert.match(article?.spoken ?? '', /, 1 figure differs$/);
    assert.match(articles.head().message, /^1 new article: /);
    assert.deepEqual(articles.head().badge, { value: 1, tooltip: '1 new article' });
    const [first, ...rest] = findings.below();
    assert.deepEqual([first?.label, first?.description], ['New', '1 finding']);
    assert.deepEqual(labels(findings.below(first?.id)), labels(rest));
    assert.deepEqual(findings.head().badge, { value: 1, tooltip: '1 new finding' });
  });

  it('have ids of their own, lead where the others lead, and are quoted as they are', async () => {
    const { articles, findings } = await views(returning(OLD, NOW));
    for (const view of [articles, findings]) {
      const top = view.below();
      const fresh = view.below(top[0]?.id);
      const all = [...top, ...fresh, ...[...top, ...fresh].flatMap(({ id }) => view.below(id))];
      const ids = new Set(all.map(({ id }) => id));
      assert.equal(ids.size, all.length - fresh.length, 'only what was walked twice is there twice');
    }
    const [top] = findings.below();
    const [finding] = findings.below(top?.id);
    const [figure] = findings.below(finding?.id);
    assert.ok(figure?.passage);
    assert.equal(findings.quotations(finding?.id ?? '').length, 2);
    assert.equal(findings.quotations(figure?.id ?? '').length, 1);
    const [article] = articles.below(articles.below()[0]?.id);
    assert.equal(articles.quotations(article?.id ?? '').length, 1);
  });

  it('are none where nothing is new, or it is not known yet', async () => {
    const { corpus, articles, findings } = await views(returning(NOW, NOW));
    for (const view of [articles, findings, new FindingRows(corpus, new Portions({}))]) {
      assert.ok(!labels(view.below()).includes('New'));
      assert.equal(view.head().badge, undefined);
      assert.deepEqual(view.below('["new","memory:/workspace/corpus"]'), []);
    }
    assert.equal(articles.head().message, '');
    assert.equal(findings.head().description, '1', 'what there is, new or not');
  });

  it('say of an article that it changed, with a dot until it is opened as it is now', async () => {
    const found = returning(NOW, { ...NOW, otherwise: `${OTHERWISE}It opened 2 yards.\n` });
    const uri = `${found.corpus.folder}/otherwise.md`;
    const rowOf = async () => {
      const { articles } = await views(found, [uri]);
      return { row: articles.below(articles.below()[0]?.id)[0], badge: articles.head().badge?.value };
    };
    const { row, badge } = await rowOf();
    assert.match(row?.description ?? '', /^changed · /);
    assert.match(row?.spoken ?? '', /, changed$/);
    assert.deepEqual([row?.icon?.name, badge], ['circle-filled', 1]);
    found.memory.opened('otherwise.md');
    const later = await rowOf();
    assert.deepEqual([later.row?.icon?.name, later.badge], ['file', undefined]);
  });

  it('count no new article that the reader has marked as read', async () => {
    const found = returning(OLD, NOW);
    const { articles } = await views(found, [`${found.corpus.folder}/otherwise.md`]);
    assert.equal(articles.head().badge, undefined);
    assert.deepEqual(labels(articles.below()).slice(0, 1), ['New']);
  });
});

describe('The figures of which others say something new', () => {
  const told = (found: ReturnType<typeof returning>, article: string): readonly string[] =>
    changedFigures(found.corpus, article, found.memory).map(({ start, end, card }) => {
      const text = found.corpus.index.article(article)?.article.text.slice(start, end);
      const lines = card.groups.flat().map(({ parts }) => parts.map((part) => part.text).join(''));
      return [text, ...lines].join(' | ');
    });

  it('are those of an article that was read before that came', () => {
    assert.deepEqual(told(returning(OLD, { ...OLD, again: AGAIN }, ['boats']), 'boats'), [
      '3.12 million | New since you read this | = 3.12 million in again.md · February 4, 2015',
    ]);
    assert.deepEqual(told(returning(OLD, { ...OLD, otherwise: OTHERWISE }, ['boats']), 'boats'), [
      '3.12 million | New since you read this | ≠ 5.04 million in otherwise.md · February 5, 2015',
    ]);
  });

  it('are none of an article that was never read, nor where what is said was said before', () => {
    const now = { ...OLD, again: AGAIN };
    assert.deepEqual(told(returning(OLD, now), 'boats'), []);
    assert.deepEqual(told(returning(now, now, ['boats']), 'boats'), []);
    assert.deepEqual(told(returning(OLD, now, ['boats', 'ferry']), 'ferry'), []);
    assert.deepEqual(told(returning(OLD, now, ['boats']), 'gone'), []);
  });

  it('are none once the article was closed, or all was marked as seen', () => {
    for (const end of [
      (memory: ArticleMemory) => memory.left('boats.md'),
      (memory: ArticleMemory) => memory.seenAll(),
    ]) {
      const found = returning(OLD, { ...OLD, again: AGAIN }, ['boats']);
      end(found.memory);
      assert.deepEqual(told(found, 'boats'), []);
    }
  });

  it('are none because of what another article no longer says, or says as before', () => {
    const both = { ...OLD, again: AGAIN };
    assert.deepEqual(told(returning(both, OLD, ['boats']), 'boats'), []);
    assert.deepEqual(told(returning(both, { ...both, again: `${AGAIN}It has 2 yards.\n` }, ['boats']), 'boats'), []);
  });
});
