import type { Span } from '../../core/model.js';
import { markdownLine, markdownWords } from '../cards/markdownText.js';
import type { Passage, Place } from '../indexedArticles.js';
import type { Dossier, DossierBlock, DossierLead, DossierLine, DossierMark, DossierPart } from './dossier.js';

/** A dossier as Markdown, and what stands where in it. Spans are ordered offsets into the text. */
export interface DossierText {
  readonly text: string;
  readonly marks: readonly (Span & DossierMark)[];
  readonly leads: readonly (Span & DossierLead)[];
  /** What is quoted, and from where. */
  readonly quotes: readonly (Span & { readonly passage: Passage })[];
}

/** The link to a place, as it stands in a file. */
export type LinkTo = (place: Place) => string;

/**
 * A dossier as Markdown. Without `linkTo`, what leads somewhere stands there as plain words, for an editor that makes links of
 * them itself; with it, sources are links of Markdown.
 */
export function dossierMarkdown({ blocks }: Dossier, linkTo?: LinkTo): DossierText {
  const writer = new Writer(linkTo);
  blocks.forEach((block, i) => {
    if (i > 0) writer.text += '\n';
    writer.block(block);
  });
  const { text, marks, leads, quotes } = writer;
  return { text, marks, leads, quotes };
}

class Writer {
  text = '';
  readonly marks: (Span & DossierMark)[] = [];
  readonly leads: (Span & DossierLead)[] = [];
  readonly quotes: (Span & { readonly passage: Passage })[] = [];

  constructor(private readonly linkTo: LinkTo | undefined) {}

  block(block: DossierBlock): void {
    switch (block.type) {
      case 'heading':
        this.line(`${'#'.repeat(block.level)} `, block.line);
        return;
      case 'paragraph':
        this.line('', block.line);
        return;
      case 'quote':
        this.line('> ', block.line);
        return;
      case 'list':
        for (const item of block.items) this.line('- ', item);
        return;
      case 'table':
        this.table(block.heads, block.rows);
    }
  }

  private line(lead: string, line: DossierLine): void {
    this.text += lead;
    this.parts(line, true);
    this.text += '\n';
  }

  private parts(line: DossierLine, isStart = false): void {
    for (const [i, part] of line.entries()) this.part(part, isStart && i === 0);
  }

  private part({ text, style, mark, lead, quoted }: DossierPart, isStart: boolean): void {
    const words = isStart ? markdownLine(text) + (/\s$/.test(text) ? ' ' : '') : markdownWords(text);
    const link = lead && lead.to === 'sentence' ? this.linkTo?.(lead.place) : undefined;
    const around = style === 'strong' ? '**' : style === 'emphasis' ? '*' : '';
    this.text += link === undefined ? around : `[${around}`;
    const span = { start: this.text.length, end: this.text.length + words.length };
    this.text += words;
    this.text += link === undefined ? around : `${around}](${link})`;
    if (mark) this.marks.push({ ...span, ...mark });
    if (lead) this.leads.push({ ...span, ...lead });
    if (quoted) this.quotes.push({ ...span, passage: quoted });
  }

  /** A table whose columns, but for the last, stand below each other in the text as well, as far as its lines stay short. */
  private table(heads: readonly string[], rows: readonly (readonly DossierLine[])[]): void {
    const widths = narrowed(
      heads.map((head, column) =>
        rows.reduce(
          (most, cells) => Math.max(most, widthOf(cells[column] ?? [])),
          Math.max(3, markdownLine(head).length),
        ),
      ),
    );
    const isLast = (column: number): boolean => column === heads.length - 1;
    const write = (cell: (column: number) => number): void => {
      heads.forEach((_, column) => {
        this.text += column === 0 ? '| ' : ' | ';
        const width = cell(column);
        if (!isLast(column)) this.text += ' '.repeat(Math.max(0, (widths[column] as number) - width));
      });
      this.text += ' |\n';
    };
    write((column) => {
      const head = markdownLine(heads[column] as string);
      this.text += head;
      return head.length;
    });
    write((column) => {
      const dashes = '-'.repeat(isLast(column) ? 3 : Math.max(3, widths[column] as number));
      this.text += dashes;
      return dashes.length;
    });
    for (const cells of rows)
      write((column) => {
        const before = this.text.length;
        this.parts(cells[column] ?? []);
        return this.text.length - before;
      });
  }
}

// Where an editor beside a sidebar begins to wrap lines, less what the last column takes.
const ALIGNED = 76;

/** The widths to which columns are filled up: longer cells of the widest stick out, where all would make lines too long. */
function narrowed(widths: readonly number[]): readonly number[] {
  const fitting = [...widths];
  const sum = (): number => fitting.slice(0, -1).reduce((all, width) => all + width, 0);
  for (let rest = sum() - ALIGNED; rest > 0; rest--) {
    const widest = Math.max(...fitting.slice(0, -1));
    fitting[fitting.indexOf(widest)] = widest - 1;
  }
  return fitting;
}

const widthOf = (line: DossierLine): number => line.reduce((sum, { text }) => sum + markdownWords(text).length, 0);
