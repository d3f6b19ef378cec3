import * as z from 'zod/mini';

const description = (text: string) => ({ description: text });

/** ISO 8601 reduced to what is known. */
const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2})?Z?)?)?)?$/;

const dateSchema = z
  .string()
  .check(z.regex(ISO_DATE))
  .register(z.globalRegistry, description('When it was published, as far as known: 2012, 2012-12 or 2012-12-19.'));
const titleSchema = z.string().check(z.minLength(1));
const authorsSchema = z.array(z.string());
const publisherSchema = z.string();
const languageSchema = z
  .string()
  .check(z.minLength(2))
  .register(z.globalRegistry, description('Language tag, such as "en" or "nl". Left out, it is detected.'));

const sectionSchema = z.strictObject({
  title: titleSchema,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  authors: z.optional(authorsSchema),
  publisher: z.optional(publisherSchema),
  date: z.optional(dateSchema),
});

/** What is known of one article. */
export const articleEntrySchema = z.strictObject({
  file: z
    .string()
    .check(z.minLength(1))
    .register(z.globalRegistry, description('Path of the article, relative to this file.')),
  title: z.optional(titleSchema),
  authors: z.optional(authorsSchema),
  publisher: z.optional(publisherSchema),
  date: z.optional(dateSchema),
  language: z.optional(languageSchema),
  sections: z.optional(
    z
      .array(sectionSchema)
      .register(
        z.globalRegistry,
        description('The parts of a file that joins several texts: title and [start, end) in characters (UTF-16).'),
      ),
  ),
});

/** What a corpus's `crossread.json` may say. */
export const manifestSchema = z.strictObject({
  $schema: z.optional(z.string()),
  name: z.optional(z.string().register(z.globalRegistry, description('What the sidebar calls this corpus.'))),
  language: z.optional(languageSchema),
  lexicon: z.optional(
    z
      .string()
      .check(z.minLength(1))
      .register(z.globalRegistry, description('Path of the lexicon, relative to this file. Usually "lexicon.json".')),
  ),
  articles: z
    .array(
      z.union([
        z
          .string()
          .check(z.minLength(1))
          .register(
            z.globalRegistry,
            description('A file, a pattern such as "**/*.txt", or "!notes/**" for what patterns leave out.'),
          ),
        articleEntrySchema,
      ]),
    )
    .register(z.globalRegistry, description('The articles: files, patterns, or entries with what is known of them.')),
  drafts: z.optional(
    z
      .array(z.string().check(z.minLength(1)))
      .register(
        z.globalRegistry,
        description(
          'What is written from the articles: files or patterns such as "drafts/**". They are compared with the articles while they are written, and are no articles, whatever “articles” says.',
        ),
      ),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ArticleEntry = z.infer<typeof articleEntrySchema>;
export type Section = z.infer<typeof sectionSchema>;
