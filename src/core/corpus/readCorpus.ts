import type { Correction } from '../corrections/correction.js';
import { placeCorrections } from '../corrections/placeCorrections.js';
import type { LexiconEntity, NamePair } from '../entities/lexicon.js';
import { articleOfNotes } from '../notes/notesFolder.js';
import type { Article } from './article.js';
import { articleMatcher, fileOf, isExclusion, isGlob } from './articlePatterns.js';
import { ARTICLE_LIMIT_MB, decodeArticle } from './articleText.js';
import { CORRECTIONS_FILE, FILES_LIMIT, MANIFEST_FILE } from './corpusFolder.js';
import { staysInside } from './insideFolder.js';
import { lexiconSchema } from './lexiconFile.js';
import { type ArticleEntry, type Manifest, manifestSchema, type Section } from './manifest.js';
import { draftsOf, leftOutBy, PATTERNS_LIMIT, patternsBeyond, wantedBy } from './manifestPatterns.js';
import { AUTHORS_LIMIT, NAME_LIMIT, plainText, TITLE_LIMIT } from './metadata/plainText.js';
import { readMetadata } from './metadata/readMetadata.js';
import { type ArticlesPlace, placeForArticles } from './placeForArticles.js';
import type { CorpusProblem } from './problems.js';
import { type CorrectionsByFile, NO_CORRECTIONS, readCorrections } from './readCorrections.js';
import { type JsonFile, readJson } from './readJson.js';
import { soundLexicon } from './soundLexicon.js';

/** The files of one corpus folder, as an editor, a terminal or a test provides them. Paths are relative, with `/`. */
export interface CorpusFiles {
  /** Every file below the folder; of more than {@link FILES_LIMIT} at least one more than that. */
  list(): Promise<readonly string[]>;
  /** Size in bytes; undefined where there is no such file. */
  size(path: string): Promise<number | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** What a file as it is now is known again by, without reading it; undefined where there is none. */
  stamp?(path: string): Promise<string | undefined>;
  /** Reads a file at once; undefined where there is none. Left out where only reading in its own time is possible. */
  readNow?(path: string): Uint8Array | undefined;
  /** The path of the file that a link leads to, or the path itself. Left out where links are not followed. */
  target?(path: string): Promise<string>;
}

/** An article as a manifest lists it, with an id that no other of the corpus has. */
export interface ListedArticle extends ArticleEntry {
  readonly id: string;
  /** What the reader says is otherwise in it; left out where that is nothing. */
  readonly corrections?: readonly Correction[];
}

/** What a manifest and its lexicon say, with everything unusable left out and named in `problems`. */
export interface CorpusDefinition {
  /** False where the manifest cannot be read at all. */
  readonly sound: boolean;
  readonly name: string;
  readonly language?: string;
  /** The articles in the manifest's order, patterns resolved. */
  readonly entries: readonly ListedArticle[];
  /** Would the manifest list a file of this path, if there were one? */
  wants(path: string): boolean;
  /** Is a file of this path a draft: written from the articles, and none of them? */
  isDraft(path: string): boolean;
  /** Where new articles go; left out where the manifest leaves out all that could come. */
  readonly place?: ArticlesPlace;
  /** Undefined where the lexicon cannot be read at all; empty where the manifest names none. */
  readonly lexicon?: LexiconContent;
  readonly lexiconPath?: string;
  readonly corrections: CorrectionsByFile;
  readonly problems: readonly CorpusProblem[];
}

/** The usable part of a lexicon. */
export interface LexiconContent {
  readonly entities: readonly LexiconEntity[];
  /** Texts that are no names. */
  readonly ignore: readonly string[];
  /** Pairs of names that may look like names of one thing, and are not. */
  readonly apart: readonly NamePair[];
}

export const NO_LEXICON: LexiconContent = { entities: [], ignore: [], apart: [] };

const NO_CORPUS: CorpusDefinition = {
  sound: false,
  name: '',
  entries: [],
  wants: () => false,
  isDraft: () => false,
  lexicon: NO_LEXICON,
  corrections: NO_CORRECTIONS,
  problems: [],
};

/**
 * Reads the manifest, the lexicon and the list of articles of a corpus folder; not yet the articles.
 * Never throws for what the files hold: what is wrong is a problem, and the rest is still read.
 */
export async function readCorpus(files: CorpusFiles): Promise<CorpusDefinition> {
  try {
    return await readDefinition(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...NO_CORPUS, problems: [fileProblem(MANIFEST_FILE, 'unreadable', MANIFEST_FILE, reason)] };
  }
}

async function readDefinition(files: CorpusFiles): Promise<CorpusDefinition> {
  const { text, problem } = await readJsonText(files, MANIFEST_FILE);
  const unclear = problem ? [problem] : [];
  if (text === undefined) return { ...NO_CORPUS, problems: unclear };
  const manifest = readJson<Manifest>(MANIFEST_FILE, text, manifestSchema, 'articles');
  if (!manifest.value) return { ...NO_CORPUS, problems: [...unclear, ...manifest.problems] };
  const { name = '', language, lexicon: lexiconPath } = manifest.value;
  const problems = [...unclear, ...manifest.problems];
  const listed = await resolveEntries(files, manifest.value, manifest, problems);
  const corrections = await correctionsOf(files, listed, problems);
  const entries = listed.map((entry) => {
    const own = corrections.get(entry.file)?.map(({ correction }) => correction) ?? [];
    return own.length > 0 ? { ...entry, corrections: own } : entry;
  });
  let lexicon: LexiconContent | undefined = NO_LEXICON;
  if (lexiconPath !== undefined) {
    if (!staysInside(lexiconPath))
      problems.push(manifest.problemAt(['lexicon'], 'error', 'outsideFolder', lexiconPath));
    else if ((await files.size(lexiconPath)) === undefined)
      problems.push(manifest.problemAt(['lexicon'], 'error', 'fileMissing', lexiconPath));
    else lexicon = await lexiconOrNone(files, lexiconPath, problems);
  }
  const place = placeForArticles(manifest.value);
  return {
    sound: true,
    name: plainText(name, TITLE_LIMIT),
    ...(language && { language }),
    entries,
    wants: wantedBy(manifest.value),
    isDraft: draftsOf(manifest.value),
    ...(place && { place }),
    ...(lexicon && { lexicon }),
    ...(lexiconPath && staysInside(lexiconPath) && { lexiconPath }),
    corrections,
    problems,
  };
}

/** The corrections of a corpus; nothing where it has no such file. */
async function correctionsOf(
  files: CorpusFiles,
  listed: readonly ListedArticle[],
  problems: CorpusProblem[],
): Promise<CorrectionsByFile> {
  if ((await files.size(CORRECTIONS_FILE)) === undefined) return NO_CORRECTIONS;
  const { text, problem } = await readJsonText(files, CORRECTIONS_FILE);
  if (problem) problems.push(problem);
  if (text === undefined) return NO_CORRECTIONS;
  const articles = new Set(listed.map(({ file }) => file));
  return readCorrections(text, (file) => articles.has(file), problems);
}

/** Whatever is wrong with a lexicon costs the lexicon at most, never the corpus. */
async function lexiconOrNone(
  files: CorpusFiles,
  path: string,
  problems: CorpusProblem[],
): Promise<LexiconContent | undefined> {
  try {
    return await readLexicon(files, path, problems);
  } catch (error) {
    problems.push(fileProblem(path, 'unreadable', path, error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

/** Reads one article of a corpus, or says why it cannot be read. */
export async function readArticle(
  files: CorpusFiles,
  entry: ArticleEntry & Partial<Pick<ListedArticle, 'corrections'>>,
  language?: string,
): Promise<{ article?: Article; problem?: CorpusProblem }> {
  const { file } = entry;
  let bytes: Uint8Array;
  try {
    const size = await files.size(file);
    if (size === undefined) return { problem: fileProblem(file, 'fileMissing', file) };
    const megabytes = size / 1_000_000;
    if (megabytes > ARTICLE_LIMIT_MB) {
      return { problem: fileProblem(file, 'tooLarge', file, megabytes.toFixed(0), String(ARTICLE_LIMIT_MB)) };
    }
    bytes = await files.read(file);
  } catch (error) {
    return { problem: fileProblem(file, 'unreadable', file, error instanceof Error ? error.message : String(error)) };
  }
  const { text, problem } = decodeArticle(file, bytes);
  if (text === undefined) return problem ? { problem } : {};
  const made = makeArticle(entry, text, language);
  const shown = problem ?? made.problem;
  return { article: made.article, ...(shown && { problem: shown }) };
}

/**
 * An article from its manifest entry and its text. What the manifest leaves open is taken from the article itself, see
 * {@link readMetadata}.
 */
export function makeArticle(
  entry: ArticleEntry & Partial<Pick<ListedArticle, 'id' | 'corrections'>>,
  text: string,
  corpusLanguage?: string,
): { article: Article; problem?: CorpusProblem } {
  const { file } = entry;
  const { metadata, bodyStart, badKey } = readMetadata(entry, text, corpusLanguage);
  const { title, authors, publisher, date, language, source } = metadata;
  const article: Article = {
    id: entry.id ?? stemOf(file),
    path: file,
    title: title?.value ?? plainText(file, TITLE_LIMIT),
    authors: authors?.value ?? [],
    ...(publisher && { publisher: publisher.value }),
    ...(date && { date: date.value, dateOrigin: { from: date.from, certainty: date.certainty } }),
    ...(language && { language: language.value }),
    ...(source && { source: source.value }),
    sections: (entry.sections ?? []).map(plainSection),
    ...(bodyStart > 0 && { bodyStart }),
    ...(entry.corrections && { corrections: placeCorrections(text, entry.corrections) }),
    text,
  };
  if (badKey === undefined) return { article };
  return { article, problem: { file, severity: 'warning', code: 'badFrontMatter', args: [file, badKey] } };
}

/** A section as labels can show it. */
const plainSection = (section: Section): Section => ({
  ...section,
  title: plainText(section.title, TITLE_LIMIT),
  ...(section.authors && {
    authors: section.authors.slice(0, AUTHORS_LIMIT).map((name) => plainText(name, NAME_LIMIT)),
  }),
  ...(section.publisher !== undefined && { publisher: plainText(section.publisher, NAME_LIMIT) }),
});

async function resolveEntries(
  files: CorpusFiles,
  manifest: Manifest,
  json: JsonFile<Manifest>,
  problems: CorpusProblem[],
): Promise<ListedArticle[]> {
  const entries = new ListedFiles(files);
  const isDraft = draftsOf(manifest);
  const isLeftOut = leftOutBy(manifest);
  const beyond = patternsBeyond(manifest);
  if (beyond !== undefined)
    problems.push(json.problemAt(['articles', beyond], 'warning', 'patternsLeftOut', String(PATTERNS_LIMIT)));
  let listed: readonly string[] | undefined;
  for (const [i, item] of manifest.articles.entries()) {
    const pattern = fileOf(item);
    if (isExclusion(item) || isDraft(pattern)) continue;
    const place = typeof item === 'string' ? ['articles', i] : ['articles', i, 'file'];
    if (!staysInside(pattern)) {
      problems.push(json.problemAt(place, 'error', 'outsideFolder', pattern));
    } else if (articleOfNotes(pattern) !== undefined) {
      problems.push(json.problemAt(place, 'warning', 'notesNoArticle', pattern));
    } else if (isGlob(item)) {
      if (beyond !== undefined && i >= beyond) continue;
      listed ??= await listOf(files, (last) =>
        problems.push(json.problemAt(place, 'warning', 'filesLeftOut', String(FILES_LIMIT), last)),
      );
      const matches = articleMatcher(pattern);
      const met = listed.filter((file) => matches(file) && !isLeftOut(file));
      if (met.length === 0) problems.push(json.problemAt(place, 'warning', 'noMatch', pattern));
      for (const file of met) if (!isDraft(file)) await entries.add({ file }, false);
    } else if ((await files.size(pattern)) === undefined) {
      problems.push(json.problemAt(place, 'error', 'fileMissing', pattern));
    } else {
      const badSection = (s: number) => json.problemAt(['articles', i, 'sections', s], 'error', 'badSection');
      const entry = typeof item === 'string' ? {} : withSoundSections(item, badSection, problems);
      const before = await entries.add({ ...entry, file: pattern }, true);
      // That a pattern meets it too is nothing to tell, unless more is said of it here.
      if (before && (before.isWritten || typeof item !== 'string'))
        problems.push(
          before.file === pattern
            ? json.problemAt(place, 'warning', 'duplicateArticle', pattern)
            : json.problemAt(place, 'warning', 'sameFile', pattern, before.file),
        );
    }
  }
  const taken = new Set<string>();
  return entries.all().map((entry) => {
    const stem = stemOf(entry.file);
    const id = taken.has(stem) ? entry.file : stem;
    taken.add(id);
    return { ...entry, id };
  });
}

/** The files that a manifest lists, each once, however it is written and by whatever link. */
class ListedFiles {
  private readonly entries = new Map<string, { readonly entry: ArticleEntry; isWritten: boolean }>();

  constructor(private readonly files: CorpusFiles) {}

  /** Adds an entry, written out or met by a pattern; returns the one that lists this file already, and then counts. */
  async add(entry: ArticleEntry, isWritten: boolean): Promise<{ file: string; isWritten: boolean } | undefined> {
    // Patterns meet no links: whether a path is one is only asked of what is written out.
    const target = (isWritten ? await this.files.target?.(entry.file) : undefined) ?? entry.file;
    const known = this.entries.get(target);
    if (!known) {
      this.entries.set(target, { entry, isWritten });
      return undefined;
    }
    const before = { file: known.entry.file, isWritten: known.isWritten };
    known.isWritten ||= isWritten;
    return before;
  }

  all(): readonly ArticleEntry[] {
    return [...this.entries.values()].map(({ entry }) => entry);
  }
}

/** The files of a folder in order; `leftOut` is told of the last that counts, where there are too many. */
async function listOf(files: CorpusFiles, leftOut: (last: string) => void): Promise<readonly string[]> {
  const all = [...(await files.list())].sort();
  if (all.length > FILES_LIMIT) leftOut(all[FILES_LIMIT - 1] as string);
  return all.slice(0, FILES_LIMIT);
}

/** A file without its extension. */
const stemOf = (file: string): string => file.replace(/\.[^./]+$/, '');

function withSoundSections(
  entry: ArticleEntry,
  problemAt: (section: number) => CorpusProblem,
  problems: CorpusProblem[],
): ArticleEntry {
  if (!entry.sections) return entry;
  const sound: Section[] = [];
  for (const [i, section] of entry.sections.entries()) {
    if (section.start < section.end && section.start >= (sound.at(-1)?.end ?? 0)) sound.push(section);
    else problems.push(problemAt(i));
  }
  return { ...entry, sections: sound };
}

/** Reads a lexicon of the folder; what is wrong with it is added to `problems`. */
export async function readLexicon(
  files: CorpusFiles,
  path: string,
  problems: CorpusProblem[],
): Promise<LexiconContent | undefined> {
  const read = await readJsonText(files, path);
  if (read.problem) problems.push(read.problem);
  if (read.text === undefined) return undefined;
  const json = readJson(path, read.text, lexiconSchema, 'entities');
  problems.push(...json.problems);
  return json.value && soundLexicon(json, json.value, problems);
}

/** The text of a file, what there is to say about it, or both: a text that is not quite readable is still read. */
async function readJsonText(files: CorpusFiles, path: string): Promise<{ text?: string; problem?: CorpusProblem }> {
  try {
    const size = await files.size(path);
    if (size === undefined) return { problem: fileProblem(path, 'fileMissing', path) };
    const megabytes = size / 1_000_000;
    if (megabytes > ARTICLE_LIMIT_MB) {
      return { problem: fileProblem(path, 'tooLarge', path, megabytes.toFixed(0), String(ARTICLE_LIMIT_MB)) };
    }
    return decodeArticle(path, await files.read(path));
  } catch (error) {
    return { problem: fileProblem(path, 'unreadable', path, error instanceof Error ? error.message : String(error)) };
  }
}

function fileProblem(file: string, code: CorpusProblem['code'], ...args: string[]): CorpusProblem {
  return { file, severity: 'error', code, args };
}
