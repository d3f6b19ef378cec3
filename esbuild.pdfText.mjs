// Of PDF.js only what reads text: `pdfjs-text-only` in an import. The whole of it would be a seventh of the package.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** What draws pictures, fills in forms and writes documents, by the sections that the published file marks. */
const drawn =
  /^(?:\.\/external\/|\.\/src\/pdf\.worker|\.\/src\/core\/(?:xfa\/|xfa_fonts|annotation\.|editor\/|writer\.|worker\.|default_appearance|image_resizer|jpg\.|jpx|jpeg|jbig2|ccitt|brotli))/;

/** What the other sections still name of them. Streams of pictures are met in texts, and never read. */
const standIns = `
class AnnotationFactory { static createGlobals() { return null; } }
class XFAFactory {}
class ImageResizer { static setOptions() {} }
class JpegStream { static setOptions() {} }
class JpxImage { static setOptions() {} }
class JBig2CCITTFaxWasmImage { static setOptions() {} }
class JpxStream {}
class Jbig2Stream {}
class CCITTFaxStream {}
class BrotliStream { constructor() { throw new FormatError('Brotli is not read'); } }
export { LocalPdfManager, setVerbosityLevel };`;

export const pdfText = {
  name: 'pdf-text',
  setup(build) {
    build.onResolve({ filter: /^pdfjs-text-only$/ }, ({ importer }) => ({
      path: createRequire(importer).resolve(worker),
      namespace: 'pdf-text',
    }));
    build.onLoad({ filter: /./, namespace: 'pdf-text' }, ({ path: file }) => {
      const sections = readFileSync(file, 'utf8').split(/^(?=;\/\/ \S+$)/m);
      const nameOf = (section) => /^;\/\/ (\S+)/.exec(section)?.[1] ?? '';
      const kept = sections.filter((section) => !drawn.test(nameOf(section)));
      // Another version may be cut otherwise.
      if (
        sections.length < 100 ||
        kept.length === sections.length ||
        !kept.some((one) => /class LocalPdfManager/.test(one))
      )
        return { errors: [{ text: `${worker} is not divided as ${path.basename(import.meta.url)} expects.` }] };
      return { contents: kept.join('') + standIns, loader: 'js', resolveDir: path.dirname(file) };
    });
  },
};
