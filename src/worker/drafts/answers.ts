import type { Article } from '../../core/corpus/article.js';
import { decodeArticle } from '../../core/corpus/articleText.js';
import { DRAFTS_FILE } from '../../core/corpus/corpusFolder.js';
import { type KeptFigure, keptIn, readDraftsFile } from '../../core/corpus/draftsFile.js';
import { isOverlapping } from '../../core/corrections/isOverlapping.js';
import { type CheckedFigure, checkDraft } from '../../core/drafts/checkDraft.js';
import { NamesOfCorpus, type OtherName } from '../../core/drafts/otherNames.js';
import { linesOf } from '../../core/text/lines.js';
import { checkedDraft } from '../../presentation/drafts/draftFindings.js';
import { draftFixes, nameFix } from '../../presentation/drafts/draftFixes.js';
import { draftValues } from '../../presentation/drafts/draftValues.js';
import type { Place } from '../../presentation/indexedArticles.js';
import { t } from '../../presentation/l10n.js';
import { relativeHref } from '../../presentation/places/relativeHref.js';
import type { AnswerSources } from '../answers.js';
import type { Corpus } from '../corpus.js';
import type { AnswersTo } from '../protocol.js';
import type { Surroundings } from '../surroundings.js';
import { Pace } from '../turns.js';
import type { DraftQuestions } from './questions.js';

/** A draft as it was last checked. */
interface KnownDraft {
  readonly folder: string;
  readonly article: Pick<Article, 'text'>;
  readonly language: string;
  readonly checked: readonly CheckedFigure[];
  readonly names: readonly OtherName[];
}

// A longer text is compared when its writer pauses for longer than anybody does.
const LONGEST = 5_000_000;
// So many characters around its words tell a figure from others.
const AROUND = 40;

/** Answers what is asked about drafts. They are compared with the articles of a corpus, and come into none. */
export function draftAnswersOf({ library, surroundings }: AnswerSources): AnswersTo<keyof DraftQuestions> {
  const pace = new Pace();
  const known = new Map<string, KnownDraft>();
  /** The last question about each draft. */
  const asking = new Map<string, object>();
  const namesOf = new NamesByCorpus();

  const foundAt = (uri: string, { start }: Omit<Place, 'uri'>) => {
    const draft = known.get(uri);
    const corpus = draft && library.corpusIn(draft.folder);
    if (!draft || !corpus) return undefined;
    const offset = (linesOf(draft.article).starts[start.line] ?? 0) + start.character;
    const checked = draft.checked.find(({ figure }) => figure.start === offset);
    const name = draft.names.find((one) => one.start === offset);
    return { draft, corpus, checked, name };
  };

  return {
    async draftCorpus({ uri }) {
      await library.whenKnown();
      const own = library.draftCorpusOf(uri);
      const folder = (own ?? library.corpusAround(uri))?.folder;
      return { folder, isDraft: own !== undefined, isReading: library.isReading };
    },
    async checkedDraft({ uri, folder, text }) {
      const turn = {};
      asking.set(uri, turn);
      const corpus = library.corpusIn(folder);
      if (!corpus) return undefined;
      if (text.length > LONGEST) return tooLong(text);
      if (surroundings.isSetAside(uri)) return nothing(t('This text took too long to read: it is not checked.'));
      await pace.turn();
      const annotated = corpus.readDraft(uri, text);
      const comparing = checkDraft(corpus.index, annotated, corpus.articleAt(uri));
      let found = comparing.next();
      while (!found.done) {
        await pace.turn();
        if (asking.get(uri) !== turn) return undefined;
        found = comparing.next();
      }
      const { kept, note } = await keptBy(corpus, surroundings, uri, text);
      if (asking.get(uri) !== turn) return undefined;
      const checked = found.value.filter(({ figure }) => !kept.some((span) => isOverlapping(span, figure)));
      const { article, annotations } = annotated;
      const names = namesOf.of(corpus).slipsIn(annotated);
      known.set(uri, { folder, article, language: annotations.language, checked, names });
      return checkedDraft(corpus, { text, uri }, checked, names, annotations.figures.length, note ? [note] : []);
    },
    draftFixes({ uri, ...place }) {
      const found = foundAt(uri, place);
      if (!found) return [];
      const { draft, corpus, checked, name } = found;
      if (name) return [nameFix(draft.article, name)];
      if (!checked) return [];
      const { article, language } = draft;
      const figuresIn = (text: string) => corpus.figuresIn(text, language);
      return draftFixes(corpus, { uri, text: article.text, language, figuresIn }, checked);
    },
    keptFigure({ uri, ...place }) {
      const found = foundAt(uri, place);
      if (!found?.checked) return undefined;
      const { text } = found.draft.article;
      const { start, end } = found.checked.figure;
      return {
        draft: nameIn(found.corpus, uri),
        text: text.slice(start, end),
        before: text.slice(Math.max(0, start - AROUND), start),
        after: text.slice(end, end + AROUND),
        at: start,
      };
    },
    draftValues({ uri, folder, text, typed }) {
      const corpus = library.corpusIn(folder);
      const language = known.get(uri)?.language ?? corpus?.readDraft(uri, text).annotations.language;
      return corpus ? draftValues(corpus, { uri, text, language: language ?? '' }, typed) : [];
    },
    forgetDraft({ uri }) {
      known.delete(uri);
      asking.delete(uri);
      return undefined;
    },
  };
}

/** The names of corpora, read anew when articles have come or gone. */
class NamesByCorpus {
  private known: { readonly index: object; readonly size: number; readonly names: NamesOfCorpus } | undefined;

  of({ index }: Corpus): NamesOfCorpus {
    if (this.known?.index !== index || this.known.size !== index.size)
      this.known = { index, size: index.size, names: new NamesOfCorpus(index) };
    return this.known.names;
  }
}

/** How a corpus's file names a draft: its path from the folder of the corpus. */
const nameIn = (corpus: Corpus, uri: string): string =>
  decodeURIComponent(relativeHref(corpus.folder, uri)).replace(/^\.\//, '');

/** The figures of a draft that its writer keeps, and what there is to say of the file that says so. */
async function keptBy(
  corpus: Corpus,
  surroundings: Surroundings,
  uri: string,
  text: string,
): Promise<{ readonly kept: ReturnType<typeof keptIn>; readonly note?: string }> {
  const files = surroundings.filesOf(corpus.folder);
  const isThere = await files.size(DRAFTS_FILE).catch(() => undefined);
  if (isThere === undefined) return { kept: [] };
  const bytes = await files.read(DRAFTS_FILE).catch(() => new Uint8Array());
  const said: { readonly kept: readonly KeptFigure[]; readonly isDamaged: boolean } = readDraftsFile(
    decodeArticle(DRAFTS_FILE, bytes).text ?? '',
  );
  const kept = keptIn(text, nameIn(corpus, uri), said.kept);
  return said.isDamaged ? { kept, note: t('Not all of {0} can be used: see its problems.', DRAFTS_FILE) } : { kept };
}

const nothing = (note: string) => ({
  findings: [],
  figures: 0,
  counts: { differs: 0, mayDiffer: 0, agrees: 0 },
  notes: [note],
});

const tooLong = (text: string) =>
  nothing(
    t(
      'This text has {0} million characters: texts of up to {1} million are checked while they are written. Divide it.',
      (text.length / 1_000_000).toFixed(1),
      LONGEST / 1_000_000,
    ),
  );
