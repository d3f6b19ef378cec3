import PostalMime, { type Email } from 'postal-mime';
import { NAME_LIMIT, plainText, TITLE_LIMIT } from '../../core/corpus/metadata/plainText.js';
import { readPage } from '../html/readPage.js';
import type { Found, ImportedArticle } from '../imported.js';
import { ImportError } from '../problems.js';
import { decodePage } from '../text/decodeText.js';
import { sureDay } from '../text/sureDay.js';
import { tidyText } from '../text/tidyText.js';
import { asWindows1252 } from '../text/windows1252.js';
import { unwrapped } from './unwrapped.js';

/** With fewer words beside a page, a text only says that one should look at the page. */
const FEWEST_WORDS = 40;

/** The article of a mail: its text, or its page where it has none; what is attached is only named. */
export async function readMail(bytes: Uint8Array): Promise<Found> {
  const { attachments: attached, headers, ...mail } = await PostalMime.parse(bytes);
  const page = mail.html ? readPage(asWindows1252(mail.html)) : undefined;
  const text = tidyText(unwrapped(asWindows1252(mail.text ?? '')));
  const isText = countWords(text) >= (page ? FEWEST_WORDS : 1);
  if (!isText && !page) throw new ImportError('noText');
  const title = plainText(asWindows1252(mail.subject ?? ''), TITLE_LIMIT);
  const author = plainText(asWindows1252(mail.from?.name || mail.from?.address || ''), NAME_LIMIT);
  const date = sureDay(headerOf({ headers }, 'date'));
  const attachments = attached
    .filter(({ disposition }) => disposition !== 'inline')
    .map(({ filename, mimeType }) => filename || mimeType);
  const article: ImportedArticle = {
    ...(title && { title }),
    ...(author && { authors: [author] }),
    ...(date && { date }),
    ...(attachments.length > 0 && { attachments }),
    body: isText || !page ? text : page.body,
  };
  return { articles: [article] };
}

/** The article of a page that a browser has saved with all that belongs to it, as a mail (MHTML). */
export async function readPageArchive(bytes: Uint8Array): Promise<Found> {
  const { html, text, ...archive } = await PostalMime.parse(bytes);
  const savedFrom = headerOf(archive, 'snapshot-content-location') ?? headerOf(archive, 'content-location');
  if (html) return { articles: [readPage(asWindows1252(html), savedFrom)] };
  // A page that is called an archive and is none.
  if (!text) return { articles: [readPage(decodePage(bytes))] };
  return { articles: [{ body: tidyText(text) }] };
}

const headerOf = ({ headers }: Pick<Email, 'headers'>, key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value.trim();

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
