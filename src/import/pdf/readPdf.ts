import { authorsIn } from '../../core/corpus/metadata/authors.js';
import { plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import type { Found } from '../imported.js';
import { ImportError } from '../problems.js';
import { isSaidIn } from '../text/ownTitle.js';
import { sureDay } from '../text/sureDay.js';
import { columnsOf } from './columnsOf.js';
import { type Paragraph, paragraphsOf } from './paragraphsOf.js';
import { openPdf } from './pdfPages.js';
import { type Row, rowsOf } from './rowsOf.js';
import { withoutRunning } from './withoutRunning.js';

/** Headings are set larger than the text by so much, and headlines by more. */
const HEADING = 1.12;
const HEADLINE = 1.3;
const LONGEST_HEADING = 200;
/** The headline stands among the first paragraphs. */
const HEADLINE_WITHIN = 8;

/** The article of a PDF with a text layer. Of what it says of itself only that is taken which its text says too. */
export async function readPdf(bytes: Uint8Array): Promise<Found> {
  const document = await openPdf(bytes);
  const pages: Row[][] = [];
  for await (const runs of document.pages()) pages.push(rowsOf(runs));
  const paragraphs = paragraphsOf(withoutRunning(pages).flatMap((rows) => columnsOf(rows)));
  if (!paragraphs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    throw new ImportError(pages.length > 0 ? 'picturesOnly' : 'noText');
  const usual = usualSize(paragraphs);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const headline = headlineOf(paragraphs, usual);
  const said = plainText(document.title ?? '', TITLE_LIMIT);
  const title = said !== '' && isSaidIn(said, text) ? said : plainText(headline?.text ?? '', TITLE_LIMIT);
  const authors = authorsIn(document.author ?? '').filter((author) => isSaidIn(author, text));
  const made = sureDay(/^D:(\d{8})/.exec(document.made ?? '')?.[1]);
  const body = paragraphs.filter((paragraph) => paragraph !== headline || !isSaidIn(paragraph.text, title));
  return {
    articles: [
      {
        ...(title && { title }),
        ...(authors.length > 0 && { authors }),
        ...(made && { made }),
        body: body.map((paragraph) => markdownOf(paragraph, usual)).join('\n\n'),
      },
    ],
  };
}

function markdownOf({ text, size }: Paragraph, usual: number): string {
  const isHeading = size > HEADING * usual && text.length <= LONGEST_HEADING;
  return isHeading ? `## ${text}` : text.replace(/^(#{1,6}\s|>)/, '\\$1');
}

/** What is set largest at the top, if it is much larger than the text. */
function headlineOf(paragraphs: readonly Paragraph[], usual: number): Paragraph | undefined {
  let best: Paragraph | undefined;
  for (const paragraph of paragraphs.slice(0, HEADLINE_WITHIN)) {
    const { text, size } = paragraph;
    if (size > HEADLINE * usual && text.length <= LONGEST_HEADING && size > (best?.size ?? 0)) best = paragraph;
  }
  return best;
}

/** The size in which most of the text is set. */
function usualSize(paragraphs: readonly Paragraph[]): number {
  const lengths = new Map<number, number>();
  let best = 0;
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
    if ((lengths.get(rounded) ?? 0) > (lengths.get(best) ?? 0)) best = rounded;
  }
  return best;
}
