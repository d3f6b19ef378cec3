import { DecodeStream, LocalPdfManager, type PdfPage, setVerbosityLevel, type TextItem } from 'pdfjs-text-only';
import { PAGES_LIMIT, UNPACKED_LIMIT_MB } from '../limits.js';
import { ImportError } from '../problems.js';

/** A stretch of text as a page sets it: on one line, in one size. Units are points, y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A document: what it says of itself, and the runs of each page as they are read. */
export interface PdfDocument {
  readonly title?: string;
  readonly author?: string;
  /** The day on which it was made, as it is written. */
  readonly made?: string;
  pages(): AsyncGenerator<readonly Run[]>;
}

/** Text that stands steeper is a mark over the page or beside it. */
const STEEPEST = 0.1;

const TASK = { ensureNotTerminated: () => undefined };
/** Nothing is fetched: a document brings its fonts with it, or its letters are those of a standard font. */
const HANDLER = {
  send: () => undefined,
  sendWithPromise: async () => {
    throw new Error('nothing is fetched');
  },
};

const { ensureBuffer } = DecodeStream.prototype;
DecodeStream.prototype.ensureBuffer = function (bytes) {
  if (bytes > UNPACKED_LIMIT_MB * 1_000_000) throw new ImportError('unpacksTooLarge', UNPACKED_LIMIT_MB);
  return ensureBuffer.call(this, bytes);
};

/** Opens a document; what it holds beside text is not looked at. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  setVerbosityLevel(0);
  const manager = new LocalPdfManager({
    // The reader of its streams takes the bytes for its own.
    source: Uint8Array.from(bytes),
    docId: 'import',
    handler: HANDLER,
    enableXfa: false,
    evaluatorOptions: {
      maxImageSize: -1,
      disableFontFace: true,
      ignoreErrors: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      canvasMaxAreaInBytes: -1,
      fontExtraProperties: false,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      cMapUrl: null,
      iccUrl: null,
      standardFontDataUrl: null,
      wasmUrl: null,
    },
  });
  const count = await pageCount(manager);
  if (count > PAGES_LIMIT) throw new ImportError('tooManyPages', PAGES_LIMIT);
  const info = (await manager.ensureDoc('documentInfo')) as Readonly<Record<string, unknown>>;
  const { Title: title, Author: author, CreationDate: made } = info;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof author === 'string' && { author }),
    ...(typeof made === 'string' && { made }),
    async *pages() {
      for (let i = 0; i < count; i++) yield await runsOf(await manager.getPage(i));
    },
  };
}

async function pageCount(manager: LocalPdfManager): Promise<number> {
  try {
    await parse(manager, false);
  } catch (error) {
    if (nameOf(error) === 'PasswordException') throw new ImportError('protected');
    // Its table of contents is broken: its objects are looked for one by one.
    await parse(manager, true);
  }
  return (await manager.ensureDoc('numPages')) as number;
}

async function parse(manager: LocalPdfManager, isRecovery: boolean): Promise<void> {
  await manager.ensureDoc('checkHeader');
  await manager.ensureDoc('parseStartXRef');
  await manager.ensureDoc('parse', [isRecovery]);
  await manager.ensureDoc('checkFirstPage', [isRecovery]);
  await manager.ensureDoc('checkLastPage', [isRecovery]);
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

async function runsOf(page: PdfPage): Promise<Run[]> {
  const items: TextItem[] = [];
  await page.extractTextContent({
    handler: HANDLER,
    task: TASK,
    includeMarkedContent: false,
    disableNormalization: false,
    sink: {
      enqueue: (chunk) => {
        for (const item of chunk.items) items.push(item);
      },
    },
  });
  const turn = (page.rotate * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(turn)), Math.round(Math.sin(turn))];
  const runs: Run[] = [];
  for (const { str = '', transform, width } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const [across, up] = [a * cos + b * sin, b * cos - a * sin];
    if (str.trim() === '' || across <= 0 || Math.abs(up) > STEEPEST * across) continue;
    runs.push({ text: str, x: x * cos + y * sin, y: y * cos - x * sin, width, size: Math.hypot(c, d) });
  }
  return runs;
}
