import { annotateArticle } from '../core/annotateArticle.js';
import type { AnnotatedArticle } from '../core/corpus/article.js';
import { CORPORA_LIMIT, MANIFEST_FILE } from '../core/corpus/corpusFolder.js';
import type { CorpusProblem } from '../core/corpus/problems.js';
import { type CorpusDefinition, makeArticle, readCorpus } from '../core/corpus/readCorpus.js';
import { CorpusIndex } from '../core/index/corpusIndex.js';
import type { CorpusNews } from '../core/news/corpusNews.js';
import type { IndexedArticles } from '../presentation/indexedArticles.js';
import type { Progress } from '../presentation/problems/problemText.js';
import { Corpus, type CorpusPlace, type OpenText } from './corpus.js';
import type { Setup } from './protocol.js';
import type { Surroundings } from './surroundings.js';
import { Pace } from './turns.js';
import { isBelow, nameOf } from './uris.js';

// What changed is written down when nothing has for so long.
const COMMIT_DELAY_MS = 15_000;
// While thousands of articles are read for the first time, those that were are written down so often.
const COMMIT_EVERY_MS = 10_000;

/** An article as it was last read, among those that it is compared with. */
export interface ReadArticle extends IndexedArticles {
  readonly annotated: AnnotatedArticle;
  /** Left out where it belongs to no corpus. */
  readonly corpus?: Corpus;
}

/** Files that came, changed or went, as URIs. */
export interface FileChanges {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** Whom a library tells. */
export interface LibraryListener {
  /** What is shown may be out of date; `uris`: because these articles say something else. */
  changed(uris?: readonly string[]): void;
}

/** Whoever reads what else the reader keeps beside the articles. */
export interface LibraryFollower {
  filesChanged(changes: FileChanges): void;
  /** Articles may say something else; `uris`: these alone. */
  articlesChanged(uris?: readonly string[]): void;
}

/**
 * All that Crossread has read: the corpora of the workspace (where there is none and the reader wants it, the bundled one) and
 * the open articles that belong to none.
 * Nothing is read before {@link load}. Files and corpora are named by their URIs.
 */
export class Library {
  /** What is new to the reader, by the folder of the corpus, as it was told last. */
  readonly news = new Map<string, CorpusNews>();
  private corporaNow: readonly Corpus[] = [];
  /** Has it been found out which corpora there are, or that this cannot be? */
  private isKnown = false;
  /** The corpora that are being read, some of them to take the place of one that is shown. */
  private incoming: readonly Corpus[] = [];
  private readingNow = true;
  /** What is read from the files is not complete until a loading comes to its end. */
  private mustReadAnew = true;
  private generation = 0;
  private newest: Promise<void> | undefined;
  private readonly pace = new Pace();
  private readonly texts = new Map<string, OpenText>();
  /** Articles that belong to no corpus, by the URI of their document. */
  private readonly loose = new Map<string, ReadArticle>();
  private committing: ReturnType<typeof setTimeout> | undefined;
  private readonly followers: LibraryFollower[] = [];
  /** Who waits for the corpora to be known. */
  private waiting: (() => void)[] = [];

  private readonly bundledFolder: string;
  private showsSample: boolean;
  private includesLoose: boolean;

  constructor(
    { bundledFolder, showsSample, includesLoose }: Pick<Setup, 'bundledFolder' | 'showsSample' | 'includesLoose'>,
    private readonly surroundings: Surroundings,
    private readonly listener: LibraryListener,
  ) {
    this.bundledFolder = bundledFolder;
    this.showsSample = showsSample;
    this.includesLoose = includesLoose;
  }

  get corpora(): readonly Corpus[] {
    return this.corporaNow;
  }

  /** True until all articles have been read, now or by an earlier window. */
  get isReading(): boolean {
    return this.readingNow;
  }

  /** How far the reading has come; undefined where nothing is being read. */
  get progress(): Progress | undefined {
    if (!this.readingNow) return undefined;
    const each = this.corporaNow.map(({ progress }) => progress);
    return {
      read: each.reduce((sum, { read }) => sum + read, 0),
      all: each.reduce((sum, { all }) => sum + all, 0),
    };
  }

  get problems(): readonly CorpusProblem[] {
    return this.corporaNow.flatMap(({ problems }) => problems);
  }

  /** The corpus in a folder. */
  corpusIn(folder: string): Corpus | undefined {
    return this.corporaNow.find((corpus) => corpus.folder === folder);
  }

  /**
   * Reads the manifests and the lexicons anew, and those articles to which they make a difference; `anew`: all articles. A
   * later call overtakes an earlier one; both end when all is read.
   */
  async load(anew: boolean): Promise<void> {
    this.mustReadAnew ||= anew;
    this.newest = this.run(++this.generation);
    await this.whenLoaded();
  }

  /** Resolves when it has been found out which corpora there are. */
  async whenKnown(): Promise<void> {
    if (!this.isKnown) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Resolves when all articles have been read, and after so many milliseconds however many have. */
  async whenRead(patience: number): Promise<void> {
    if (!this.readingNow) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([this.whenKnown().then(() => this.whenLoaded()), enough]);
    clearTimeout(timer);
  }

  /** Resolves when no loading is under way. */
  private async whenLoaded(): Promise<void> {
    for (let last: Promise<void> | undefined; last !== this.newest; ) {
      last = this.newest;
      await last;
    }
  }

  /** The corpus that calls the file at `uri` a draft; of one inside the other, the inner. */
  draftCorpusOf(uri: string): Corpus | undefined {
    return innermost(
      this.corporaNow.filter((corpus) => {
        const file = corpus.fileAt(uri);
        return file !== undefined && corpus.isDraft(file);
      }),
    );
  }

  /** The corpus in whose folder a file is; of one inside the other, the inner. */
  corpusAround(uri: string): Corpus | undefined {
    return innermost(this.corporaNow.filter((corpus) => corpus.fileAt(uri) !== undefined));
  }

  /** The article in the file at `uri`, open or not, as it was last read. */
  articleAt(uri: string): ReadArticle | undefined {
    const corpus = this.corpusOf(uri);
    const id = corpus?.articleAt(uri);
    const annotated = corpus && id !== undefined ? corpus.index.article(id) : undefined;
    if (!corpus || !annotated) return this.loose.get(uri);
    return { annotated, index: corpus.index, uriOf: (article) => corpus.uriOf(article), corpus };
  }

  /** Reads the article in an open document as it stands there; undefined where it is no article. */
  async open(uri: string, open: OpenText): Promise<ReadArticle | undefined> {
    this.texts.set(uri, open);
    if (!this.showsSample && isBelow(this.bundledFolder, uri)) {
      this.showsSample = true;
      if (this.corporaNow.length === 0) void this.load(false);
    }
    // Before the corpora are known, nobody can say whether the document belongs to one.
    if (!this.isKnown) await this.whenKnown();
    if (this.texts.get(uri) !== open) return undefined;
    const known = this.openedAt(uri);
    if (known?.annotated.article.text === open.text) return known;
    const corpus = this.corpusOf(uri);
    const file = corpus?.fileAt(uri);
    if (corpus && file !== undefined) {
      if (await corpus.putText(file, open)) this.changed([uri]);
    } else if (this.includesLoose) this.readLoose(uri, open.text);
    const read = this.openedAt(uri);
    return read?.annotated.article.text === open.text ? read : undefined;
  }

  /** A document was closed: an edit that was never saved is gone with it. */
  async closed(uri: string): Promise<void> {
    this.texts.delete(uri);
    if (this.loose.delete(uri)) this.changed([uri]);
    const corpus = this.corpusOf(uri);
    const file = corpus?.fileAt(uri);
    if (corpus && file !== undefined && (await corpus.reread(file))) this.changed([uri]);
  }

  /** Articles outside every corpus are wanted, or no longer. */
  includeLoose(included: boolean): void {
    this.includesLoose = included;
    this.loose.clear();
    this.changed();
  }

  /**
   * Files or folders came, changed or went. Of a folder the editor tells the folder alone, and so every path is looked at,
   * not only those that end like an article.
   */
  async filesChanged(changes: FileChanges): Promise<void> {
    for (const follower of this.followers) follower.filesChanged(changes);
    const { created, changed, deleted } = changes;
    const corpora = [...new Set([...this.corporaNow, ...this.incoming])].filter(({ isBundled }) => !isBundled);
    const placesOf = (uri: string): { readonly corpus: Corpus; readonly file: string }[] =>
      corpora.flatMap((corpus) => {
        const file = corpus.fileAt(uri);
        return file === undefined ? [] : [{ corpus, file }];
      });
    const defines = (uri: string): boolean =>
      isManifest(uri) || placesOf(uri).some(({ corpus, file }) => corpus.isDefinedBy(file));
    const isListed = (uri: string): boolean => placesOf(uri).some(({ corpus, file }) => corpus.lists(file));
    const isWanted = (uri: string): boolean => placesOf(uri).some(({ corpus, file }) => corpus.wants(file));
    const unknown = created.filter((uri) => !defines(uri) && !isListed(uri) && !isWanted(uri));
    const isRedefined =
      [...created, ...changed].some(defines) ||
      created.some((uri) => !isListed(uri) && isWanted(uri)) ||
      deleted.some((uri) => isManifest(uri) || corpora.some((corpus) => corpus.isBelow(uri))) ||
      (await Promise.all(unknown.map((uri) => this.surroundings.isFolder(uri)))).includes(true);
    const rewritten = [...created, ...changed].filter(isListed);
    const isNew: string[] = [];
    for (const uri of rewritten) {
      // An open document says itself what stands in it.
      if (this.texts.get(uri)?.isDirty) continue;
      for (const { corpus, file } of placesOf(uri)) {
        await this.pace.turn();
        if (corpus.lists(file) && (await corpus.reread(file))) isNew.push(uri);
      }
    }
    if (isRedefined) await this.load(false);
    else if (isNew.length > 0) this.changed(isNew);
  }

  /** Tells `follower` of what changes from now on. */
  follow(follower: LibraryFollower): void {
    this.followers.push(follower);
  }

  /** Nothing more is read; what is to be remembered is written down. */
  close(): void {
    this.generation++;
    clearTimeout(this.committing);
    for (const corpus of this.corporaNow) corpus.commit(!this.readingNow);
  }

  /** Tells that what is shown may be out of date, and writes down what changed once nothing does any more. */
  private changed(uris?: readonly string[]): void {
    for (const follower of this.followers) follower.articlesChanged(uris);
    this.listener.changed(uris);
    clearTimeout(this.committing);
    this.committing = setTimeout(() => {
      if (!this.readingNow) for (const corpus of this.corporaNow) corpus.commit(true);
    }, COMMIT_DELAY_MS);
  }

  private async run(generation: number): Promise<void> {
    const isOvertaken = (): boolean => generation !== this.generation;
    this.readingNow = true;
    try {
      const found = await this.findCorpora();
      if (isOvertaken()) return;
      const corpora = this.prepare(found);
      // What was read before stays in view until all is read anew; the first time, articles come one by one.
      if (this.corporaNow.length === 0) this.show(corpora);
      for (const corpus of corpora) {
        await this.readArticles(corpus, isOvertaken);
        if (isOvertaken()) return;
      }
      this.mustReadAnew = false;
      this.readingNow = false;
      for (const corpus of corpora) corpus.isReading = false;
      this.show(corpora);
    } catch (error) {
      // An overtaken reading, or one that the window's end cut off, is nobody's concern any more.
      if (isOvertaken()) return;
      this.surroundings.log('error', `The corpora could not be read. ${String(error)}`);
      this.readingNow = false;
      this.show(this.corporaNow);
    }
  }

  private async findCorpora(): Promise<readonly FoundCorpus[]> {
    const folders = [...(await this.surroundings.corpusFolders())].sort((a, b) => (a.folder < b.folder ? -1 : 1));
    const isBundled = folders.length === 0;
    const sample = this.showsSample ? [{ folder: this.bundledFolder, path: '' }] : [];
    const read = folders.slice(0, CORPORA_LIMIT);
    const found = await Promise.all(
      (isBundled ? sample : read).map(async (where) => ({
        ...where,
        isBundled,
        definition: await readCorpus(this.surroundings.filesOf(where.folder)),
      })),
    );
    const last = found.at(-1);
    if (!last || folders.length === read.length) return found;
    const { definition } = last;
    return [
      ...found.slice(0, -1),
      { ...last, definition: { ...definition, problems: [...definition.problems, MORE] } },
    ];
  }

  /** The corpora that were found: those that are known go on with what they have read, if their lexicon says the same. */
  private prepare(found: readonly FoundCorpus[]): readonly Corpus[] {
    const known = [...this.incoming, ...this.corporaNow];
    const corpora = found.map(({ definition, ...where }) => {
      const { folder, isBundled } = where;
      const fitting = known.find(
        (corpus) => corpus.folder === folder && corpus.isBundled === isBundled && corpus.fits(definition),
      );
      fitting?.define(definition);
      return fitting ?? new Corpus(where, definition, this.surroundings, this.pace);
    });
    this.incoming = corpora;
    return corpora;
  }

  /** Reads what the reader has before them, then what an earlier window remembers, then the rest. */
  private async readArticles(corpus: Corpus, isOvertaken: () => boolean): Promise<void> {
    const open = (file: string): OpenText | undefined => this.texts.get(corpus.uriOfFile(file));
    const shown = this.corpusIn(corpus.folder);
    const reading = { anew: this.mustReadAnew, last: shown === corpus ? undefined : shown, open };
    const openFiles = [...this.texts.keys()].flatMap((uri) => corpus.fileAt(uri) ?? []);
    for await (const file of corpus.readArticles({ ...reading, only: openFiles })) {
      if (isOvertaken()) return;
      this.changed([corpus.uriOfFile(file)]);
    }
    if (!reading.last && corpus.isReading) {
      if (!corpus.isComplete) await corpus.recall(() => !isOvertaken());
      await corpus.prepare(() => !isOvertaken());
      if (isOvertaken()) return;
      if (this.corporaNow.includes(corpus) && corpus.isComplete) this.recalled(corpus);
    }
    let committed = performance.now();
    for await (const _ of corpus.readArticles(reading)) {
      if (isOvertaken()) return;
      if (this.readingNow) this.changed([]);
      if (performance.now() - committed < COMMIT_EVERY_MS) continue;
      corpus.commit(false);
      committed = performance.now();
    }
    await corpus.prepare(() => !isOvertaken());
    const { read, all } = corpus.progress;
    corpus.commit(true);
    this.surroundings.log('info', `Read ${read} of ${all} articles of “${corpus.name}”.`);
  }

  /** All that is shown was read before; what has changed since comes as any other change does. */
  private recalled(corpus: Corpus): void {
    corpus.isReading = false;
    this.readingNow = this.corporaNow.some(({ isComplete }) => !isComplete);
    this.changed();
  }

  private show(corpora: readonly Corpus[]): void {
    this.corporaNow = corpora;
    this.isKnown = true;
    for (const tell of this.waiting.splice(0)) tell();
    this.changed();
  }

  /** The corpus that lists a file; of one inside the other, the inner. */
  private corpusOf(uri: string): Corpus | undefined {
    return innermost(this.corporaNow.filter((corpus) => corpus.articleAt(uri) !== undefined));
  }

  private openedAt(uri: string): ReadArticle | undefined {
    return this.corpusOf(uri) || this.includesLoose ? this.articleAt(uri) : undefined;
  }

  /** Reads an article that belongs to no corpus. */
  private readLoose(uri: string, text: string): void {
    if (this.surroundings.isSetAside(uri)) return;
    this.surroundings.reading(uri);
    const { article } = makeArticle({ file: nameOf(uri) || uri, id: uri }, text);
    const index = new CorpusIndex();
    index.put({ article, annotations: annotateArticle(article) });
    const annotated = index.article(uri);
    if (annotated) this.loose.set(uri, { annotated, index, uriOf: (id) => id });
    this.changed([uri]);
  }
}

/** Of corpora one inside the other, the innermost. */
function innermost(corpora: readonly Corpus[]): Corpus | undefined {
  let inner: Corpus | undefined;
  for (const corpus of corpora) if (!inner || corpus.folder.length > inner.folder.length) inner = corpus;
  return inner;
}

/** A folder with a manifest, and what the manifest says. */
interface FoundCorpus extends CorpusPlace {
  readonly definition: CorpusDefinition;
}

const MORE: CorpusProblem = {
  file: MANIFEST_FILE,
  severity: 'warning',
  code: 'corporaLeftOut',
  args: [String(CORPORA_LIMIT)],
};

const isManifest = (uri: string): boolean => uri.endsWith(`/${MANIFEST_FILE}`);
