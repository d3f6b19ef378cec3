/** What `esbuild.pdfText.mjs` leaves of PDF.js, as far as texts need it. It publishes no types of it. */
declare module 'pdfjs-text-only' {
  export interface TextItem {
    readonly str?: string;
    /** `[a, b, c, d, x, y]` in the page's units, y upwards. */
    readonly transform: readonly number[];
    readonly width: number;
  }

  export interface PdfPage {
    /** Degrees clockwise by which the page is turned to be read. */
    readonly rotate: number;
    extractTextContent(options: {
      readonly handler: object;
      readonly task: { ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: { enqueue(chunk: { readonly items: readonly TextItem[] }): void };
    }): Promise<void>;
  }

  /** 0: nothing is printed. */
  export function setVerbosityLevel(level: number): void;

  /** A document in memory. */
  export class LocalPdfManager {
    constructor(options: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly evaluatorOptions: object;
      readonly handler: object;
      readonly enableXfa: boolean;
    });
    ensureDoc(property: string, args?: readonly unknown[]): Promise<unknown>;
    getPage(index: number): Promise<PdfPage>;
    requestLoadedStream(): Promise<unknown>;
  }
}
