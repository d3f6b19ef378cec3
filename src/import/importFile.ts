import { formatOf } from './formatOf.js';
import type { FileToRead, Found, Imported } from './imported.js';
import { FILE_LIMIT_MB } from './limits.js';
import { ImportError, type ImportProblem } from './problems.js';
import { decodePage, decodeText } from './text/decodeText.js';
import { tidyText } from './text/tidyText.js';

/**
 * The articles of a file of any format that is read, or why there are none. Never throws for what a file holds. Each
 * library is loaded when the first file of its format comes.
 */
export async function importFile(file: FileToRead): Promise<Imported> {
  try {
    const megabytes = file.bytes.length / 1_000_000;
    if (megabytes > FILE_LIMIT_MB) throw new ImportError('tooLarge', megabytes.toFixed(0), FILE_LIMIT_MB);
    const { articles, problems = [] } = await read(file);
    return { articles, problems };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

async function read({ name, bytes, encoding }: FileToRead): Promise<Found> {
  switch (formatOf(name, bytes)) {
    case 'page': {
      const { readPage } = await import('./html/readPage.js');
      return { articles: [readPage(decodePage(bytes, encoding))] };
    }
    case 'mail':
      return (await import('./mail/readMail.js')).readMail(bytes);
    case 'pageArchive':
      return (await import('./mail/readMail.js')).readPageArchive(bytes);
    case 'pdf':
      return (await import('./pdf/readPdf.js')).readPdf(bytes);
    case 'word':
      return (await import('./word/readWord.js')).readWord(bytes);
    case 'book':
      return (await import('./book/readBook.js')).readBook(bytes);
    case 'json':
      return (await import('./rows/readRows.js')).readJson(decodeText(bytes, encoding));
    case 'table':
      return (await import('./rows/readRows.js')).readTable(decodeText(bytes, encoding));
    case 'markdown':
      return { articles: [{ body: withText(decodeText(bytes, encoding)), isMarkdown: true }] };
    case 'text':
      return { articles: [{ body: withText(tidyText(decodeText(bytes, encoding))) }] };
    default:
      throw new ImportError('unknownFormat');
  }
}

function withText(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportError('noText');
  return text;
}

/** Why a file cannot be read, by what was thrown over it: in one line that goes on in a sentence. */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof ImportError) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  const [line = ''] = message.split('\n', 1);
  return { code: 'damaged', args: [line.slice(0, 200).replace(/[.\s]{1,10}$/, '')] };
}
