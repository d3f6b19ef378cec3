import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusIndex, ListedArticle } from '../../core/index/corpusIndex.js';
import { isQuiet } from '../../core/links/finding.js';
import type { CorpusNews, NewArticle } from '../../core/news/corpusNews.js';
import type { Story } from '../../core/stories/story.js';
import { dateWithOrigin, isDateOpen, shortDate, spokenDate } from '../article/articleDate.js';
import { citation, sourceAt } from '../cards/quotation.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { language, t } from '../l10n.js';
import { unreadLanguageNote } from '../languageNote.js';
import { newArticles, newsSentence, toldTexts } from '../news/newsSentence.js';
import { articleContents, articleCount, findingCount, languageName, number } from '../wording.js';
import { newRow } from './newRow.js';
import type { Portions } from './portions.js';
import { FILE_ICON, partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

/** What the reader chose and did in the list of articles. */
export interface ArticleChoice {
  /** Whether the articles stand by the story they tell; left out where the reader has not chosen. */
  readonly byStory?: boolean;
  /** URIs of the articles that were opened. */
  readonly read: readonly string[];
}

/** A corpus as the list of articles shows it. */
export interface ListedCorpus extends ShownCorpus {
  /** The path of its folder, as short as it can be told. */
  readonly path: string;
  /** The id of the article in the file at `uri`; undefined where the corpus does not list it. */
  articleAt(uri: string): string | undefined;
}

type ArticleRowType = 'article' | 'undatedArticle' | 'newArticle';
const ARTICLE_ROWS: ReadonlySet<string> = new Set<ArticleRowType>(['article', 'undatedArticle', 'newArticle']);

const UNREAD_ICON = { name: 'circle-filled', color: 'list.highlightForeground' };

// A tooltip with more titles than this is a list of its own.
const TITLES_SHOWN = 8;
// So many rows are taken in at a glance; of more, the stories they tell are the better overview.
const AT_A_GLANCE = 12;

/**
 * The articles of every corpus, with who published them and when, under the story that several tell where there are many;
 * those never opened in this workspace have a dot.
 */
export class ArticleRows implements ViewRows {
  private readonly read: ReadonlySet<string>;

  /** `open` is the folder of the corpus that places are asked for of; `news` is what is new, by the folder of the corpus. */
  constructor(
    private readonly corpora: readonly ListedCorpus[],
    private readonly open: string | undefined,
    private readonly choice: ArticleChoice,
    private readonly portions: Portions,
    private readonly news: ReadonlyMap<string, CorpusNews> = new Map(),
  ) {
    this.read = new Set(choice.read);
  }

  head(): RowsHead {
    const all = this.corpora.reduce((sum, { index }) => sum + index.size, 0);
    const unread = all - this.corpora.reduce((sum, corpus) => sum + this.readOf(corpus), 0);
    // While articles are still coming in, who tells what is not known.
    const isReading = this.corpora.some((corpus) => corpus.isReading);
    const undated = this.corpora.reduce((sum, { index }) => sum + undatedIn(index).length, 0);
    const unseen = this.corpora.reduce((sum, corpus) => sum + this.unseenOf(corpus).length, 0);
    return {
      message: this.corpora
        .map((corpus) => this.newsOf(corpus))
        .filter(Boolean)
        .join('\n'),
      ...(unseen > 0 && {
        badge: { value: unseen, tooltip: newArticles(this.corpora.flatMap((corpus) => this.unseenOf(corpus))) },
      }),
      description: [unread > 0 ? t('{0} unread', unread) : '', undated > 0 ? t('{0} undated', undated) : '']
        .filter(Boolean)
        .join(' · '),
      ...(!isReading && { keys: { byStory: this.corpora.some((corpus) => this.isByStory(corpus)) } }),
    };
  }

  /** What is new in a corpus, in a sentence that says which corpus where there are several. */
  private newsOf({ folder, name }: ListedCorpus): string {
    const news = this.news.get(folder);
    const sentence = news ? newsSentence(news) : '';
    return sentence && this.corpora.length > 1 ? t('{0}: {1}', name, sentence) : sentence;
  }

  /** The new articles of a corpus that the reader has neither opened since nor marked as read. */
  private unseenOf(corpus: ListedCorpus): readonly NewArticle[] {
    const articles = this.news.get(corpus.folder)?.articles ?? [];
    return articles.filter((one) => this.isUnseen(corpus, one));
  }

  private isUnseen(corpus: ShownCorpus, { id, novelty, isUnseen }: NewArticle): boolean {
    return isUnseen && !(novelty === 'new' && this.read.has(corpus.uriOf(id) ?? ''));
  }

  /** How many articles of a corpus the reader has opened. */
  private readOf(corpus: ListedCorpus): number {
    let count = 0;
    for (const uri of this.read) {
      const id = corpus.articleAt(uri);
      if (id !== undefined && corpus.index.has(id)) count++;
    }
    return count;
  }

  /** The URI of every article. */
  uris(): readonly string[] {
    return this.corpora.flatMap((corpus) => corpus.index.listing().flatMap(({ id }) => corpus.uriOf(id) ?? []));
  }

  below(row?: string): readonly Row[] {
    if (row === undefined) {
      return this.corpora.length > 1
        ? this.corpora.map(corpusRow)
        : this.corpora.flatMap((corpus) => this.rowsOf(corpus));
    }
    const [type, folder, id = ''] = partsOf(row);
    const corpus = this.corpora.find((one) => one.folder === folder);
    if (!corpus) return [];
    if (type === 'corpus') return this.rowsOf(corpus);
    if (type === 'new')
      return this.portions.of(`${folder} new`, this.news.get(corpus.folder)?.articles ?? [], (one) =>
        this.newArticleRow(corpus, one),
      );
    if (type === 'undated')
      return this.portions.of(`${folder} undated`, undatedIn(corpus.index), (one) =>
        this.articleRow(corpus, one.id, 'undatedArticle'),
      );
    const story = type === 'story' ? corpus.index.stories().find((one) => one.id === id) : undefined;
    if (!story) return [];
    const list = `${folder} ${id}`;
    return this.portions.of(list, story.articles, (article) => this.articleRow(corpus, article));
  }

  pathTo(article: string): readonly Row[] | undefined {
    const corpus = this.corpora.find(({ folder }) => folder === this.open);
    if (!corpus?.index.has(article)) return undefined;
    const story = this.isByStory(corpus) ? corpus.index.storyOf(article) : undefined;
    return [
      ...(this.corpora.length > 1 ? [corpusRow(corpus)] : []),
      ...(story ? [this.storyRow(corpus, story)] : []),
      this.articleRow(corpus, article),
    ];
  }

  quotations(row: string): readonly string[] {
    const [type, folder, id = ''] = partsOf(row);
    const corpus = this.corpora.find((one) => one.folder === folder);
    const story = type === 'story' ? corpus?.index.stories().find((one) => one.id === id) : undefined;
    const one = ARTICLE_ROWS.has(type ?? '') ? corpus?.index.article(id) : undefined;
    const articles = corpus && story ? articlesOf(corpus, story) : one ? [one] : [];
    return articles.map(({ article }) => `${citation(sourceAt(article, 0))}\n`);
  }

  private isByStory({ isReading, index }: ShownCorpus): boolean {
    if (isReading) return false;
    return this.choice.byStory ?? (index.size > AT_A_GLANCE && index.stories().length > 0);
  }

  /**
   * What is new, what wants a date, then the stories, that which most articles tell first, then the articles that tell one of their
   * own.
   */
  private rowsOf(corpus: ListedCorpus): Row[] {
    const undated = undatedIn(corpus.index).length;
    const { articles = [] } = this.news.get(corpus.folder) ?? {};
    return [
      ...(articles.length > 0 ? [newRow([corpus.folder], newCount(articles), this.newsOf(corpus))] : []),
      ...(undated > 0 ? [undatedRow(corpus, undated)] : []),
      ...this.toldRowsOf(corpus),
    ];
  }

  private toldRowsOf(corpus: ShownCorpus): Row[] {
    const stories = this.isByStory(corpus) ? [...corpus.index.stories()] : [];
    stories.sort((a, b) => b.articles.length - a.articles.length);
    const told = new Set(stories.flatMap((story) => story.articles));
    const alone = corpus.index.listing().filter(({ id }) => !told.has(id));
    return this.portions.of(corpus.folder, [...stories, ...alone], (one) =>
      'articles' in one ? this.storyRow(corpus, one) : this.articleRow(corpus, one.id),
    );
  }

  private storyRow(corpus: ShownCorpus, story: Story): Row {
    const { articles } = story;
    const titleOf = (id: string): string => corpus.index.listedArticle(id)?.title ?? '';
    const title = titleOf(story.leading);
    const unread = articles.filter((id) => !this.read.has(corpus.uriOf(id) ?? '')).length;
    const details = [articleCount(articles.length), unread > 0 ? t('{0} unread', unread) : ''].filter(Boolean);
    const titles = articles.slice(0, TITLES_SHOWN).map(titleOf);
    const rest = articles.length - titles.length;
    return {
      id: rowId('story', corpus.folder, story.id),
      label: title,
      state: 'folded',
      description: details.join(' · '),
      icon: { name: 'layers' },
      tooltip: [
        t('{0} that tell one story', articleCount(articles.length)),
        ...titles,
        rest > 0 ? t('+ {0} more', number(rest)) : '',
      ]
        .filter(Boolean)
        .join('\n'),
      spoken: [title, t('story'), ...details].join(', '),
      menu: 'story',
      about: story.articles,
    };
  }

  /** The row of a new article in the list of those. It has a dot while the reader has not opened it as it is now. */
  private newArticleRow(corpus: ShownCorpus, article: NewArticle): Row {
    const row = this.articleRow(corpus, article.id, 'newArticle');
    const { novelty, told } = article;
    const brings = [...(novelty === 'changed' ? [t('changed')] : []), ...(told ? toldTexts(told) : [])];
    return {
      ...row,
      icon: this.isUnseen(corpus, article) ? UNREAD_ICON : FILE_ICON,
      description: [...brings, row.description].filter(Boolean).join(' · '),
      tooltip: [row.tooltip, brings.join(', ')].filter(Boolean).join('\n'),
      spoken: [row.spoken, ...brings].join(', '),
    };
  }

  /** The row of an article; one that is new, or wants a date, has another in the list of those. */
  private articleRow(corpus: ShownCorpus, id: string, type: ArticleRowType = 'article'): Row {
    const { article, annotations } = corpus.index.article(id) as AnnotatedArticle;
    const uri = corpus.uriOf(article.id) ?? '';
    const isRead = this.read.has(uri);
    const findings = corpus.isReading ? [] : corpus.index.findingsIn(article.id).filter((finding) => !isQuiet(finding));
    const written = languageName(annotations.language);
    const source = [article.publisher, shortDate(article)];
    const contents = articleContents(annotations.mentions.length, annotations.figures.length, findings.length);
    const note = unreadLanguageNote(annotations.language);
    return {
      id: rowId(type, corpus.folder, article.id),
      label: article.title,
      // A row has little room: what goes without saying stands in its tooltip.
      description: [
        ...source,
        annotations.language === language().split('-')[0] ? '' : written,
        findings.length > 0 ? findingCount(findings.length) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      icon: isRead ? FILE_ICON : UNREAD_ICON,
      tooltip: [
        article.title,
        isRead ? '' : t('Unread'),
        article.authors.join(', '),
        [article.publisher, dateWithOrigin(article)].filter(Boolean).join(' · '),
        [written, contents].join(' · '),
        note,
        article.path,
      ]
        .filter(Boolean)
        .join('\n'),
      spoken: [
        article.title,
        isRead ? '' : t('Unread'),
        article.publisher,
        spokenDate(article),
        written,
        contents,
        note,
      ]
        .filter(Boolean)
        .join(', '),
      menu: `article.${isRead ? 'read' : 'unread'}${isDateOpen(article) ? '.undated' : ''}`,
      article: uri,
      about: [article.id],
    };
  }
}

function newCount(articles: readonly NewArticle[]): string {
  const changed = articles.filter(({ novelty }) => novelty === 'changed').length;
  return [articleCount(articles.length), changed > 0 ? t('{0} changed', number(changed)) : '']
    .filter(Boolean)
    .join(' · ');
}

function corpusRow({ folder, name, path }: ListedCorpus): Row {
  const icon = { name: 'library' };
  return { id: rowId('corpus', folder), label: name, state: 'unfolded', description: path, icon };
}

/** The articles whose date nothing tells. */
const undatedIn = (index: CorpusIndex): readonly ListedArticle[] =>
  index.listing().filter(({ date }) => date === undefined);

function undatedRow({ folder }: ShownCorpus, count: number): Row {
  const [label, description] = [t('Date unknown'), articleCount(count)];
  return {
    id: rowId('undated', folder),
    label,
    state: 'folded',
    description,
    icon: { name: 'calendar' },
    tooltip: t(
      'What these articles call “last year” is not known. Set Date… in the menu of one, or of several, tells it.',
    ),
    spoken: `${label}, ${description}`,
  };
}

function articlesOf({ index }: ShownCorpus, story: Story): readonly AnnotatedArticle[] {
  return story.articles.flatMap((id) => index.article(id) ?? []);
}
