// Mail programs break lines here, in characters.
const WRAPPED = { from: 55, to: 100 };

/** Paragraphs of a mail on a line each: their lines were broken by a program, at about the same width. */
export function unwrapped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trimEnd());
      const isWrapped = lines
        .slice(0, -1)
        .every((line) => line.length >= WRAPPED.from && line.length <= WRAPPED.to && !/^[>|#*-]/.test(line));
      return lines.join(isWrapped ? ' ' : '\n');
    })
    .join('\n\n');
}
