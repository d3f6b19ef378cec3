import { markdownLine, markdownTarget } from '../cards/markdownText.js';
import { t } from '../l10n.js';
import { KIND_ORDER } from '../rows/entityGroups.js';
import { articleCount, figureReading, kindPlural, mentionCount, period } from '../wording.js';
import { type Exported, groupName } from './exported.js';
import type { ExportedArticle, ExportedPlace } from './places.js';
import type {
  EntityRecord,
  EventRecord,
  ExportRecord,
  FigureRecord,
  NoteRecord,
  QuoteRecord,
  Searched,
} from './records.js';
import { eventTold, figureTold } from './told.js';

/** What stands above exported things. */
export interface ExportHead {
  /** What they are of. */
  readonly name: string;
  /** What was left out; empty where nothing was. */
  readonly note: string;
}

/**
 * Records as Markdown in the reader's language, piece by piece: each leads to the line of the article where it stands, and
 * is quoted. Nothing that an article or a lexicon says is taken for Markdown.
 */
export function* markdownDocument(
  whats: readonly Exported[],
  recordsOf: (what: Exported) => Iterable<ExportRecord | Searched>,
  { name, note }: ExportHead,
): Generator<string> {
  const isOne = whats.length === 1;
  if (!isOne) yield `# ${markdownLine(name)}\n`;
  if (!isOne && note) yield `\n${markdownLine(note)}\n`;
  for (const what of whats) {
    yield isOne ? `# ${markdownLine(titleOf(what, name))}\n` : `\n## ${groupName(what)}\n`;
    if (isOne && note) yield `\n${markdownLine(note)}\n`;
    yield* SECTIONS[what](recordsOf(what), isOne ? '##' : '###');
  }
}

/** How the records of one kind stand below headings of a level. */
type Section = (records: Iterable<ExportRecord | Searched>, level: string) => Generator<string>;

const SECTIONS: Readonly<Record<Exported, Section>> = {
  quotes: byArticle,
  figures: byArticle,
  events: byYear,
  entities: byKind,
  notes: notesByArticle,
};

function titleOf(what: Exported, name: string): string {
  switch (what) {
    case 'quotes':
      return t('Quotes of {0}', name);
    case 'figures':
      return t('Figures of {0}', name);
    case 'events':
      return t('Events of {0}', name);
    case 'entities':
      return t('Names of {0}', name);
    case 'notes':
      return t('Notes on {0}', name);
  }
}

/** Below the article in which they stand. */
function* byArticle(records: Iterable<ExportRecord | Searched>, level: string): Generator<string> {
  let above: ExportedArticle | undefined;
  for (const record of records) {
    const [place] = record?.places ?? [];
    let text = '';
    if ((record?.type === 'quote' || record?.type === 'figure') && place) {
      if (place.article !== above) text += `\n${level} ${articleHeading(place.article)}\n\n`;
      above = place.article;
      text += record.type === 'quote' ? quoteLines(record, place) : figureLines(record, place);
    }
    yield text;
  }
}

function articleHeading({ article, href }: ExportedArticle): string {
  const title = linked(article.title, href);
  const came = [article.publisher && markdownLine(article.publisher), article.date && period(article.date)];
  return [title, ...came].filter(Boolean).join(', ');
}

function quoteLines({ speaker }: QuoteRecord, place: ExportedPlace): string {
  return item(`${linkTo(place, place.exact)} — ${markdownLine(speaker.name)}`, []);
}

function figureLines(record: FigureRecord, place: ExportedPlace): string {
  const told = figureTold(record);
  const reading = [figureReading(record.figure), told].filter(Boolean).map(markdownLine).join(' — ');
  return item(`${linkTo(place, place.exact)}: ${reading}`, [`“${markdownLine(place.quote)}”`]);
}

/** Below the year in which they began. */
function* byYear(records: Iterable<ExportRecord | Searched>, level: string): Generator<string> {
  let above: string | undefined;
  for (const record of records) {
    let text = '';
    if (record?.type === 'event') {
      const year = record.event.date.slice(0, 4) || t('Date unknown');
      if (year !== above) text += `\n${level} ${markdownLine(year)}\n\n`;
      above = year;
      text += eventLines(record);
    }
    yield text;
  }
}

function eventLines({ event, places }: EventRecord): string {
  const [first, ...others] = places;
  if (!first) return '';
  const date = event.date === '' ? '' : `${markdownLine(period(event.date))}: `;
  return item(`${date}${linkTo(first, event.title)} (${eventTold(event)})`, [
    `“${markdownLine(first.quote)}” — ${sourceOf(first)}`,
    ...others.map(sourceOf),
  ]);
}

/** Below the article that they are on, as its file names it where it is gone. */
function* notesByArticle(records: Iterable<ExportRecord | Searched>, level: string): Generator<string> {
  let above: string | undefined;
  for (const record of records) {
    let text = '';
    if (record?.type === 'note') {
      const { file, href, places } = record;
      const [place] = places;
      if (file !== above)
        text += `\n${level} ${place ? articleHeading(place.article) : linked(file.split('/').at(-1) ?? file, href)}\n\n`;
      above = file;
      text += noteLines(record, place);
    }
    yield text;
  }
}

function noteLines({ note }: NoteRecord, place: ExportedPlace | undefined): string {
  const { quote, text, tags, replies, creator } = note;
  const words = quote ? `“${quote.exact}”` : t('the article as a whole');
  const told = [...tags.map((tag) => `#${tag}`), creator].filter(Boolean).join(', ');
  const standing = place ? linkTo(place, words) : `${markdownLine(words)} (${t('no longer found in the article')})`;
  return item(told ? `${standing} — ${markdownLine(told)}` : standing, [
    ...(text === '' ? [] : [markdownLine(text)]),
    ...replies.map((reply) => markdownLine([reply.creator, reply.text].filter(Boolean).join(': '))),
  ]);
}

/** What is kept of an entity until all of its articles were looked at. */
interface NamedIn {
  readonly record: Pick<EntityRecord, 'entity'>;
  mentions: number;
  readonly articles: string[];
}

/** Below their kinds, those that are named most often first. */
function* byKind(records: Iterable<ExportRecord | Searched>, level: string): Generator<string> {
  const all = new Map<string, NamedIn>();
  for (const record of records) {
    const [first] = record?.places ?? [];
    if (record?.type === 'entity' && first) {
      const { entity, mentions } = record;
      const known = all.get(record.id) ?? { record: { entity }, mentions: 0, articles: [] };
      all.set(record.id, known);
      known.mentions += mentions.length;
      known.articles.push(`${sourceOf(first)}, ${mentionCount(mentions.length)}`);
    }
    yield '';
  }
  for (const kind of KIND_ORDER) {
    const own = [...all.values()].filter(({ record }) => record.entity.kind === kind);
    if (own.length === 0) continue;
    yield `\n${level} ${kindPlural(kind)}\n\n`;
    for (const named of own.sort((a, b) => b.mentions - a.mentions)) yield entityLines(named);
  }
}

function entityLines({ record: { entity }, mentions, articles }: NamedIn): string {
  const { name, tickers = [], description } = entity;
  const others = entity.aliases.filter((alias) => alias !== name);
  const told = [
    mentionCount(mentions),
    articleCount(articles.length),
    ...tickers,
    ...(others.length > 0 ? [t('also {0}', others.join(', '))] : []),
  ];
  const about = description ? `: ${markdownLine(description)}` : '';
  return item(`**${markdownLine(name)}** (${markdownLine(told.join(' · '))})${about}`, articles);
}

/** An entry of a list, with others below it. */
const item = (text: string, below: readonly string[]): string =>
  [`- ${text}\n`, ...below.map((one) => `  - ${one}\n`)].join('');

/** The article that a place is in, leading there. */
const sourceOf = (place: ExportedPlace): string => linkTo(place, place.teller.title);

const linkTo = (place: ExportedPlace, text: string): string =>
  linked(text, place.article.href && `${place.article.href}#L${place.line}`);

/** A link; where there is nothing to lead to, just its text. `href` is a URI reference. */
function linked(text: string, href: string | undefined): string {
  return href === undefined ? markdownLine(text) : `[${markdownLine(text)}](${markdownTarget(href)})`;
}
