import { language } from './l10n.js';

// Making a format takes a thousand times as long as using it, and a view has thousands of numbers.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** How numbers are written in the editor's language; throws for a currency that is no ISO 4217 code. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(numberFormats, options, () => new Intl.NumberFormat(language(), options));
}

/** How dates are written in the editor's language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(dateFormats, options, () => new Intl.DateTimeFormat(language(), options));
}

let namesOfLanguages: Intl.DisplayNames | undefined;

/** What languages are called in the editor's language. */
export function languageNames(): Intl.DisplayNames {
  namesOfLanguages ??= new Intl.DisplayNames([language()], { type: 'language' });
  return namesOfLanguages;
}

let formatOfAlternatives: Intl.ListFormat | undefined;

/** How things of which any will do are listed in the editor's language: "Apple, Nokia, or Xiaomi". */
export function alternatives(): Intl.ListFormat {
  formatOfAlternatives ??= new Intl.ListFormat(language(), { type: 'disjunction' });
  return formatOfAlternatives;
}

let collator: Intl.Collator | undefined;

/** The order of names in the editor's language. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator(language(), { numeric: true });
  return collator.compare(a, b);
}

function remembered<Format>(formats: Map<string, Format>, options: object, make: () => Format): Format {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
