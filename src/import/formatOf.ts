import { decodeText, isBinary } from './text/decodeText.js';
import { openZip } from './zip/openZip.js';

export type Format = 'page' | 'mail' | 'pageArchive' | 'pdf' | 'word' | 'book' | 'json' | 'table' | 'markdown' | 'text';

// What a file is shows at its beginning; a mail's headers may be long.
const HEAD = 65_536;
const PDF_WITHIN = 1_024;
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  htm: 'page',
  html: 'page',
  xhtml: 'page',
  mht: 'pageArchive',
  mhtml: 'pageArchive',
  eml: 'mail',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'table',
  tsv: 'table',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  '': 'text',
};

/** What a file is, by what it holds before what it is called; undefined for what is not read. */
export function formatOf(name: string, bytes: Uint8Array): Format | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return packedFormat(bytes);
  if (isBinary(bytes) || start.startsWith('{\\rtf')) return undefined;
  const head = decodeText(bytes.subarray(0, HEAD)).trimStart();
  return textFormat(head) ?? BY_EXTENSION[/\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

function packedFormat(bytes: Uint8Array): Format | undefined {
  const { names } = openZip(bytes);
  if (names.includes('word/document.xml')) return 'word';
  return names.includes('META-INF/container.xml') ? 'book' : undefined;
}

function textFormat(head: string): Format | undefined {
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*){0,3}<(?:!doctype\s+html|html)[\s>]/i.test(head))
    return 'page';
  if (!/^(?:[A-Za-z][\w-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,50}){2}/.test(head)) return undefined;
  if (/^(?:snapshot-content-location|content-location):/im.test(head)) return 'pageArchive';
  return /^mime-version:/im.test(head) || (/^from:/im.test(head) && /^(?:subject|date):/im.test(head))
    ? 'mail'
    : undefined;
}
