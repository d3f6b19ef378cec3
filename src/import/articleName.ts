// Longer names are cut in every list, and their paths are too long for some programs on Windows.
const LENGTH = 80;
/** Names of devices on Windows, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** What no file system takes in a name, or what no user sees in it. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;

/** Names that are taken in a folder, where capitals make no difference, and new ones beside them. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.taken = new Set(Array.from(taken, keyOf));
  }

  /** `name.ext` or, where it is taken, `name-2.ext`; it is taken from then on. */
  take(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n === 1 ? '' : `-${n}`}${extension}`;
      if (this.taken.has(keyOf(name))) continue;
      this.taken.add(keyOf(name));
      return name;
    }
  }
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** The name of an article's file, without its extension: its day and the words of its title, `2019-05-20-the-title`. */
export function articleStem(date: string | undefined, title: string): string {
  const words = title
    .slice(0, 4 * LENGTH)
    .normalize('NFKD')
    // Marks stay on the letters of other scripts, where they are vowels.
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const day = date === undefined ? [] : [date.slice(0, 10)];
  const stem = cut([...day, ...(words ?? [])]);
  return stem === '' || RESERVED.test(stem) ? `article${stem && `-${stem}`}` : stem;
}

function cut(words: readonly string[]): string {
  let stem = '';
  for (const word of words) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    if (longer.length > LENGTH) return stem === '' ? [...word].slice(0, LENGTH / 2).join('') : stem;
    stem = longer;
  }
  return stem;
}

/** A file's name as any file system takes it, in two parts: without folders, marks and what only Windows reads. */
export function safeName(name: string): { readonly stem: string; readonly extension: string } {
  const own = name.split(/[/\\]/).at(-1) ?? '';
  const dot = own.lastIndexOf('.');
  const [written, ending] = dot > 0 ? [own.slice(0, dot), own.slice(dot + 1)] : [own, ''];
  const stem = [...written.replace(UNSAFE, '-')]
    .slice(0, LENGTH)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const extension = /^\w{1,10}$/.test(ending) ? `.${ending}` : '';
  return { stem: stem === '' || RESERVED.test(stem.toLowerCase()) ? `file-${stem}` : stem, extension };
}
