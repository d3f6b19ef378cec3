import type { ArticleContext } from '../context/articleContext.js';
import type { AnnotatedArticle } from '../corpus/article.js';
import type { Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { DateMention, Entity, EventTelling, Figure, Mention, Relation, Span, UnreadNumber } from '../model.js';
import type { TextOf } from './articles.js';
import { readContext, type Told } from './contextSection.js';
import { readFigures } from './figureSection.js';
import { type ArticleHead, readHead } from './headSection.js';
import { readLinks } from './linkSection.js';
import { readEntities, readMentions } from './mentionSection.js';
import { RecordReader } from './recordReader.js';
import { readSentences } from './sentenceTerms.js';
import { readDay, readStatements } from './statementSection.js';
import { StringReader } from './strings.js';
import { readDates, readEvents, readRelations, readSpans, readUnread } from './tellingSection.js';
import { TermPool } from './termPool.js';
import { readTerms } from './termSection.js';
import { isSameMark, type TextMark, textMark } from './textMark.js';
import { SCHEMA } from './vocabulary.js';

/** The sections of a record, in their order. */
const Section = {
  Head: 0,
  Entities: 1,
  Mentions: 2,
  Figures: 3,
  Dates: 4,
  Events: 5,
  Relations: 6,
  Rest: 7,
  Statements: 8,
  Context: 9,
  Links: 10,
} as const;
const SECTIONS = 11;

/** What is known of an article besides what was found in it. */
interface Head {
  readonly article: ArticleHead;
  readonly language: string;
  readonly mark: TextMark;
}

/** What stands at the end of the annotations. */
interface Rest {
  readonly unread: readonly UnreadNumber[];
  readonly boilerplate: readonly Span[];
}

const SCHEMA_BYTES = 4;
// Articles share the memory of their lists: it is gone when the last of them is.
const pool = new TermPool(4_096);

/** Is a record laid out as these programs write them? */
export const isOfThisSchema = (bytes: Uint8Array): boolean =>
  bytes.length > SCHEMA_BYTES && new RecordReader(bytes).int32() === SCHEMA;

/**
 * An article in its packed form. Each member is unpacked when it is asked for first, with what it refers to: `context`
 * brings statements, figures and mentions, `mentions` nothing. Figures and statements are the same objects wherever they
 * occur.
 */
export class PackedArticle {
  private readonly starts: readonly number[];
  private readonly strings: StringReader;
  private readonly parts: unknown[] = new Array(SECTIONS);

  /** Of what `packArticle` made; its text is asked for when the text of {@link article} is. */
  constructor(
    readonly bytes: Uint8Array,
    private readonly textOf: TextOf,
  ) {
    const record = new RecordReader(bytes, SCHEMA_BYTES);
    const starts = [0];
    for (let i = 1; i < SECTIONS; i++) starts.push((starts[i - 1] as number) + record.uint());
    this.strings = new StringReader(record);
    this.starts = starts.map((start) => start + record.at);
  }

  get id(): string {
    return this.head.article.id;
  }

  /** What is known of it, its text apart. */
  get about(): ArticleHead {
    return this.head.article;
  }

  get language(): string {
    return this.head.language;
  }

  /** What the text that it was read from is known again by. */
  get mark(): TextMark {
    return this.head.mark;
  }

  /** Was it read from this text? */
  isOf(text: string): boolean {
    const { mark } = this.head;
    return text.length === mark.length && isSameMark(textMark(text), mark);
  }

  get entities(): readonly Entity[] {
    return this.part(Section.Entities, (record) => readEntities(record, this.strings));
  }

  get mentions(): readonly Mention[] {
    return this.part(Section.Mentions, (record) => readMentions(record, this.strings));
  }

  get figures(): readonly Figure[] {
    return this.part(Section.Figures, (record) => readFigures(record, this.strings));
  }

  get dates(): readonly DateMention[] {
    return this.part(Section.Dates, (record) => readDates(record, this.strings));
  }

  get events(): readonly EventTelling[] {
    return this.part(Section.Events, (record) => readEvents(record, this.strings));
  }

  get relations(): readonly Relation[] {
    return this.part(Section.Relations, (record) => readRelations(record, this.strings));
  }

  get unread(): readonly UnreadNumber[] {
    return this.rest.unread;
  }

  get boilerplate(): readonly Span[] {
    return this.rest.boilerplate;
  }

  get statements(): readonly Statement[] {
    return this.told.statements;
  }

  get context(): ArticleContext {
    return this.part(Section.Context, (record) => readContext(record, this.strings, this.told, pool));
  }

  get links(): readonly Link[] {
    const { id, figures, statements } = this;
    return this.part(Section.Links, (record) => readLinks(record, this.strings, { article: id, figures, statements }));
  }

  /** All of it, as it was packed. */
  get annotated(): AnnotatedArticle {
    return this.part(SECTIONS, () => this.unpack());
  }

  private get head(): Head {
    return this.part(Section.Head, (record) => ({
      article: readHead(record, this.strings),
      language: this.strings.of(record.uint()),
      mark: { length: record.uint(), low: record.int32(), high: record.int32() },
    }));
  }

  private get rest(): Rest {
    return this.part(Section.Rest, (record) => ({
      unread: readUnread(record, this.strings),
      boilerplate: readSpans(record),
    }));
  }

  private get told(): Told {
    return this.part(Section.Statements, (record) => {
      const terms = readTerms(record, pool);
      const sentences = readSentences(record, terms, pool);
      const written = readDay(record);
      const { id, figures, mentions } = this;
      const from = { article: id, written, figures, mentions, sentences };
      return { terms, sentences, written, statements: readStatements(record, this.strings, from) };
    });
  }

  /** Each part is unpacked when it is asked for: of most articles that are read, few are. */
  private unpack(): AnnotatedArticle {
    const { textOf } = this;
    const { article, language } = this.head;
    const packed = this;
    let text: string | undefined;
    return {
      article: {
        ...article,
        get text() {
          text ??= textOf(article.id);
          return text;
        },
      },
      annotations: {
        language,
        get mentions() {
          return packed.mentions;
        },
        get entities() {
          return packed.entities;
        },
        get figures() {
          return packed.figures;
        },
        get dates() {
          return packed.dates;
        },
        get events() {
          return packed.events;
        },
        get relations() {
          return packed.relations;
        },
        get unread() {
          return packed.unread;
        },
        get boilerplate() {
          return packed.boilerplate;
        },
        reading: {
          get statements() {
            return packed.statements;
          },
          get context() {
            return packed.context;
          },
          get links() {
            return packed.links;
          },
        },
      },
    };
  }

  /** What a section holds, read once. */
  private part<Value>(section: number, read: (record: RecordReader) => Value): Value {
    let value = this.parts[section] as Value | undefined;
    if (value === undefined) {
      value = read(new RecordReader(this.bytes, this.starts[section] ?? 0));
      this.parts[section] = value;
    }
    return value;
  }
}

/** The article that `packArticle` made these bytes of; its text is asked for when it is read first. */
export const unpackArticle = (bytes: Uint8Array, textOf: TextOf): AnnotatedArticle =>
  new PackedArticle(bytes, textOf).annotated;
