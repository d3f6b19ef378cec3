import type { EntityKind, Span } from '../../core/model.js';
import { markdownLine, markdownQuotation } from '../cards/markdownText.js';
import type { IndexedArticles } from '../indexedArticles.js';
import { language, t } from '../l10n.js';
import { iconOfTag, NOTE_TAGS, tagName } from '../notes/noteTags.js';
import { articleCount, number } from '../wording.js';
import { KIND_ICONS } from './kindIcons.js';
import { nameFilter } from './nameFilter.js';
import type { Portions } from './portions.js';
import { FILE_ICON, partsOf, type Row, type RowsHead, rowId, type ViewRows } from './row.js';

/** What the notes of a corpus stand by. */
export type NoteArrangement = 'article' | 'tag' | 'entity';

/** A note or a highlight in a list. */
export interface ListedNote {
  /** The id of its annotation. */
  readonly id: string;
  /** The URI of its article's file, which may be gone. */
  readonly uri: string;
  /** The article's title. */
  readonly title: string;
  /** Where it stands; left out where that is not known any more. */
  readonly span?: Span;
  /** The words that it was made on. */
  readonly quote: string;
  readonly tags: readonly string[];
  readonly text: string;
  /** Who and what is named in the passage. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[];
}

/** The notes that are known of a corpus. */
export interface KnownNotes {
  /** In the order of the articles, and in those of the text. */
  readonly notes: readonly ListedNote[];
  /** On how many articles there are others, which are being read. */
  readonly unread: number;
}

/** What a reader has chosen to see of the notes. */
export interface NoteChoice {
  readonly arrangement: NoteArrangement;
  readonly query: string;
}

// A row shows little of a note.
const LABEL_LENGTH = 100;
const MOST_UNFOLDED = 20;

/** A row's notes, and what it is called. */
interface Group {
  readonly key: string;
  readonly row: Pick<Row, 'label' | 'icon' | 'entity' | 'article'>;
  readonly notes: ListedNote[];
}

/**
 * The notes of a corpus: by the article they stand in, by tag, or by who is named in the passage. Those whose passage is not
 * found any more stand apart, each with its quote.
 */
export class NoteRows implements ViewRows {
  private readonly found: readonly ListedNote[];
  private groupsNow: readonly Group[] | undefined;

  constructor(
    private readonly corpus: Pick<IndexedArticles, 'uriOf'>,
    private readonly known: KnownNotes,
    private readonly choice: NoteChoice,
    private readonly portions: Portions,
  ) {
    const { notes } = known;
    const matches = nameFilter(choice.query);
    this.found = matches
      ? notes.filter(({ text, quote, tags, title }) => matches([[text, quote, ...tags.map(tagName), title].join('\n')]))
      : notes;
  }

  head(): RowsHead {
    const count = this.found.length;
    const { unread } = this.known;
    if (unread > 0)
      return { message: t('The notes on {0} are still being read.', articleCount(unread)), description: number(count) };
    if (this.choice.query !== '')
      return {
        message:
          count === 0
            ? t('No note has “{0}” in it.', this.choice.query)
            : t('“{0}”: {1}', this.choice.query, noteCount(count)),
      };
    if (count > 0) return { message: '', description: number(count) };
    return { message: t('Select a passage of an article, then Highlight or Add Note.') };
  }

  below(row?: string): readonly Row[] {
    if (row === undefined) {
      const groups = this.portions.of('groups', this.groups(), (group) => this.groupRow(group));
      const lost = this.lost();
      return lost.length > 0 ? [...groups, lostRow(lost.length)] : groups;
    }
    const [type, key = ''] = partsOf(row);
    if (type === 'lost') return this.portions.of(row, this.lost(), (note) => this.noteRow(note, key));
    const group = type === 'group' ? this.groups().find((one) => one.key === key) : undefined;
    return group ? this.portions.of(row, group.notes, (note) => this.noteRow(note, key)) : [];
  }

  /** The shortest note at a place. */
  pathTo(article: string, offset: number): readonly Row[] | undefined {
    let best: { readonly note: ListedNote; readonly group: Group; readonly length: number } | undefined;
    const uri = this.corpus.uriOf(article);
    for (const group of this.groups())
      for (const note of group.notes) {
        const { span } = note;
        if (!span || note.uri !== uri || offset < span.start || span.end < offset) continue;
        const length = span.end - span.start;
        if (!best || length < best.length) best = { note, group, length };
      }
    return best && [this.groupRow(best.group), this.noteRow(best.note, best.group.key)];
  }

  /** The passages of notes, with what was written of them. */
  quotations(row: string): readonly string[] {
    const [type, uri, id] = partsOf(row);
    const found = type === 'note' ? this.found.filter((note) => note.uri === uri && note.id === id) : [];
    return found.map(({ quote, title, text }) =>
      [markdownQuotation(quote), `>\n> — *${markdownLine(title)}*\n`, text && `\n${text}\n`].filter(Boolean).join('\n'),
    );
  }

  private groups(): readonly Group[] {
    this.groupsNow ??= this.grouped();
    return this.groupsNow;
  }

  private lost(): readonly ListedNote[] {
    return this.found.filter(({ span }) => !span);
  }

  private grouped(): readonly Group[] {
    const groups = new Map<string, Group>();
    const add = (key: string, note: ListedNote, row: () => Group['row']): void => {
      const group = groups.get(key) ?? { key, row: row(), notes: [] };
      group.notes.push(note);
      groups.set(key, group);
    };
    const { arrangement } = this.choice;
    for (const note of this.found) {
      if (!note.span) continue;
      if (arrangement === 'article')
        add(note.uri, note, () => ({ label: note.title, icon: FILE_ICON, article: note.uri }));
      else if (arrangement === 'tag') {
        for (const tag of note.tags.length > 0 ? note.tags : [''])
          add(tag.trim().toLowerCase(), note, () => ({ label: tagName(tag), icon: iconOfTag(tag) }));
      } else {
        for (const { id, name, kind } of note.entities)
          add(id, note, () => ({ label: name, icon: { name: KIND_ICONS[kind] }, entity: id }));
        if (note.entities.length === 0) add('', note, () => ({ label: t('Nobody named'), icon: { name: 'note' } }));
      }
    }
    const all = [...groups.values()];
    if (arrangement === 'article') return all;
    const order: readonly string[] = NOTE_TAGS;
    const rank = ({ key, notes }: Group): number => {
      if (key === '') return Number.POSITIVE_INFINITY;
      if (arrangement === 'entity') return -notes.length;
      return order.includes(key) ? order.indexOf(key) : order.length;
    };
    return all.sort((a, b) => rank(a) - rank(b) || a.row.label.localeCompare(b.row.label, language()));
  }

  private groupRow({ key, row, notes }: Group): Row {
    const count = noteCount(notes.length);
    return {
      id: rowId('group', key, this.choice.arrangement),
      ...row,
      state: this.groups().length > MOST_UNFOLDED ? 'folded' : 'unfolded',
      description: number(notes.length),
      tooltip: `${row.label}\n${count}`,
      spoken: `${row.label}, ${count}`,
    };
  }

  private noteRow({ id, uri, title, span, quote, tags, text }: ListedNote, group: string): Row {
    const [passage, words] = [shortened(quote), shortened(text)];
    const names = tags.map(tagName).join(', ');
    const about = this.choice.arrangement === 'article' && span ? names : title;
    return {
      id: rowId('note', uri, id, group),
      label: words || t('“{0}”', passage),
      description: [words && t('“{0}”', passage), about].filter(Boolean).join(' · '),
      tooltip: [t('“{0}”', quote.length > 1000 ? `${quote.slice(0, 1000)}…` : quote), text, names, title]
        .filter(Boolean)
        .join('\n\n'),
      spoken: [words, t('“{0}”', passage), names, title].filter(Boolean).join(', '),
      icon: iconOfTag(tags[0] ?? ''),
      menu: span ? 'note.placed' : 'note.lost',
      ...(span && { passage: { uri, span } }),
      about: [id],
    };
  }
}

/** The article and the note that a row is of; undefined for a row of anything else. */
export function noteOfRow(row: string): { readonly article: string; readonly id: string } | undefined {
  const [type, article, id] = partsOf(row);
  return type === 'note' && article !== undefined && id !== undefined ? { article, id } : undefined;
}

function lostRow(count: number): Row {
  const label = t('Not found any more');
  const tooltip = t('Their passages were changed or stand elsewhere: nothing is put on a lookalike.');
  return {
    id: rowId('lost'),
    label,
    state: 'unfolded',
    description: number(count),
    icon: { name: 'debug-disconnect' },
    tooltip,
    spoken: `${label}, ${noteCount(count)}. ${tooltip}`,
  };
}

const noteCount = (count: number): string => (count === 1 ? t('1 note') : t('{0} notes', number(count)));

/** On one line, and no longer than a row shows. */
function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LABEL_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LABEL_LENGTH ? `${line.slice(0, LABEL_LENGTH - 1)}…` : line;
}
