import { type CorpusNews, corpusNews, NOTHING_NEW } from '../../core/news/corpusNews.js';
import { changedFigures } from '../../presentation/news/changedFigures.js';
import { newArticles, newsSentence } from '../../presentation/news/newsSentence.js';
import type { AnswerSources } from '../answers.js';
import type { Corpus } from '../corpus.js';
import type { AnswersTo } from '../protocol.js';
import { Pace } from '../turns.js';
import type { NewsQuestions } from './questions.js';
import { ReaderMemory } from './readerMemory.js';

/** Answers what is asked of what is new to the reader. */
export function newsAnswersOf({ library }: AnswerSources): AnswersTo<keyof NewsQuestions> {
  /** By the folder of the corpus. */
  const memories = new Map<string, ReaderMemory>();
  const pace = new Pace();

  /** What is new in a corpus now, with whether that differs from what was told of it last. */
  const renewed = async (
    corpus: Corpus,
    { articles }: ReaderMemory,
  ): Promise<{ news: CorpusNews; isOther: boolean }> => {
    const before = library.news.get(corpus.folder) ?? NOTHING_NEW;
    const now = await corpusNews(
      corpus.index,
      articles,
      (path) => corpus.articleAt(corpus.uriOfFile(path)),
      () => pace.turn(),
    );
    library.news.set(corpus.folder, now);
    return { news: now, isOther: JSON.stringify(plain(now)) !== JSON.stringify(plain(before)) };
  };

  return {
    async news({ folder, memory: saved, done }) {
      const corpus = library.corpusIn(folder);
      // The sample never changes.
      if (!corpus || corpus.isBundled || corpus.isReading || library.isReading) return undefined;
      if (saved) memories.set(folder, new ReaderMemory(saved));
      const memory = memories.get(folder);
      if (!memory) return 'forgotten';
      await memory.note(corpus, done.written, pace);
      const opened = done.opened.filter((uri) => corpus.articleAt(uri) !== undefined);
      for (const uri of opened) memory.articles.opened(corpus.fileAt(uri) ?? '');
      for (const uri of done.closed) memory.articles.left(corpus.fileAt(uri) ?? '');
      // Who is new is set beside the others first, in slices.
      if (memory.hasNews) await corpus.prepare(() => library.corpusIn(folder) === corpus);
      const { news: now, isOther } = await renewed(corpus, memory);
      const bytes = memory.save();
      return {
        sentence: newsSentence(now),
        count: newArticles(now.articles),
        isUnseen: now.articles.some(({ isUnseen }) => isUnseen),
        isOther,
        opened,
        ...(bytes && { memory: bytes }),
      };
    },
    allSeen() {
      for (const { articles } of memories.values()) articles.seenAll();
      return undefined;
    },
    async changedFigures({ uri }) {
      const { corpus, annotated } = library.articleAt(uri) ?? {};
      const articles = corpus && memories.get(corpus.folder)?.articles;
      if (!corpus || !annotated || !articles?.hasSince(annotated.article.path)) return [];
      await corpus.prepare(() => true);
      return changedFigures(corpus, annotated.article.id, articles);
    },
  };
}

const plain = ({ findings, ...rest }: CorpusNews): unknown => ({ ...rest, findings: [...findings] });
