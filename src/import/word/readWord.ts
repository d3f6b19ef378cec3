import mammoth from 'mammoth';
import { authorsOf } from '../../core/corpus/metadata/authors.js';
import { readFragment } from '../html/readPage.js';
import type { Found } from '../imported.js';
import { ImportError } from '../problems.js';
import { ownTitle } from '../text/ownTitle.js';
import { sureDay } from '../text/sureDay.js';
import { parseXml, textAt } from '../xml/parseXml.js';
import { openZip } from '../zip/openZip.js';

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
  // Pictures are left out, and need not be unpacked for it.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/** The article of a Word document: text, headings, lists, tables and notes, without its pictures. */
export async function readWord(bytes: Uint8Array): Promise<Found> {
  const { value } = await mammoth.convertToHtml({ buffer: bytes, arrayBuffer: bytes } as never, OPTIONS);
  const text = readFragment(value);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportError('noText');
  const core = await openZip(bytes).read('docProps/core.xml');
  const properties = core && parseXml(core);
  const { title, body } = ownTitle(text, properties && textAt(properties, 'dc:title'));
  const authors = authorsOf([(properties && textAt(properties, 'dc:creator')) ?? '']);
  const made = sureDay(properties && textAt(properties, 'dcterms:created'));
  return {
    articles: [{ ...(title && { title }), ...(authors.length > 0 && { authors }), ...(made && { made }), body }],
  };
}
