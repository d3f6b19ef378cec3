import type { Phrases } from '../../figures/figureData.js';

/** How a language's people and tools word what is known of an article. Lists are parted by commas; case is ignored. */
export interface MetadataData {
  /** What front matter, mail headers and labelled lines call each field; `published at` is `publishedAt` and `published_at` too. */
  readonly titleKeys: Phrases;
  readonly authorKeys: Phrases;
  readonly publisherKeys: Phrases;
  readonly dateKeys: Phrases;
  /** Keys of a day that may lie behind that of publication: `created`, `updated`. */
  readonly laterDateKeys: Phrases;
  readonly languageKeys: Phrases;
  /** Keys of the address of an article. */
  readonly addressKeys: Phrases;
  /** Keys that hold an address or the name of a publisher: `source`. */
  readonly sourceKeys: Phrases;
  /** Keys of whether an article is out already: `draft: true`, `status: draft`. */
  readonly draftKeys: Phrases;
  /** Other keys of mails, by which the block at the top of a file is known for headers: `To`. */
  readonly mailKeys: Phrases;
  /** Values of {@link draftKeys} that say no. */
  readonly draftValues: Phrases;

  /** What begins the line of who wrote an article: `By`. */
  readonly authorLeads: Phrases;
  /** Between the last two authors: `and`. */
  readonly authorJoins: Phrases;
  /** Behind an author, before where he is and whom he works for: `in`, `for`. */
  readonly affiliationLeads: Phrases;
  /** Words of what somebody is and no name: `correspondent`. */
  readonly roles: Phrases;
  /** Words of those who write together, and of none who has a name: `newsroom`, `press`, `staff`. */
  readonly newsrooms: Phrases;
  /** News agencies, as bylines and datelines write them. */
  readonly agencies: Phrases;

  /** Names of files that are a project's own papers: `readme`. */
  readonly paperFiles: Phrases;
  /** First or last words of file names of notes. */
  readonly noteFiles: Phrases;
  /** First or last words of file names of what is not finished. */
  readonly draftFiles: Phrases;
  /** What stands in the first lines of what a program has written: `do not edit`. */
  readonly generatedMarks: Phrases;
}
