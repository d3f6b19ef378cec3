import { readFileSync } from 'node:fs';
import type { NameLabel } from '../../src/core/entities/recogniser/labels.js';

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: NameLabel;
}

export interface LabelledText {
  readonly language: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  /** How much the text counts in training. */
  readonly weight: number;
}

interface Line {
  readonly lang: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

const LABELS: Readonly<Record<string, NameLabel>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  FACILITY: 'LOC',
  MISC: 'MISC',
  PRODUCT: 'MISC',
};

export function readSet(file: string, weight = 1): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { lang, text, spans } = JSON.parse(line) as Line;
      const labelled = spans.flatMap(({ start, end, kind }) => {
        const label = LABELS[kind];
        return label ? [{ start, end, label }] : [];
      });
      return { language: lang, text, spans: labelled, weight };
    });
}

/** Takes away what our scheme does not call a name: bare demonyms, and the article in front of a name. */
export function inOurScheme(texts: readonly LabelledText[], isDemonym: (word: string) => boolean): LabelledText[] {
  return texts.map((t) => ({
    ...t,
    spans: t.spans.flatMap((span) => {
      const name = t.text.slice(span.start, span.end);
      if (isDemonym(name)) return [];
      const article = /^(?:The|the|De|Het|de|het) (?=\p{Lu})(?!Hague|Haag)/u.exec(name);
      return [article ? { ...span, start: span.start + article[0].length } : span];
    }),
  }));
}

/** Copies in capitals or in title case, as headlines are written. */
export function asHeadlines(
  texts: readonly LabelledText[],
  share: number,
  weight: number,
  random: () => number,
): LabelledText[] {
  return texts.flatMap((t) => {
    if (random() > share) return [];
    const capitals = random() < 0.6;
    const text = capitals
      ? t.text.toUpperCase()
      : t.text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (c) => c.toUpperCase());
    return text.length === t.text.length ? [{ ...t, text, weight: t.weight * weight }] : [];
  });
}

/**
 * Copies in which every name is another of its kind, the same one throughout a text: so the context is learnt, and not
 * who was in the news. Persons get a first name and a surname from the lists, the rest a name from other texts.
 */
export function renamed(
  texts: readonly LabelledText[],
  pool: ReadonlyMap<NameLabel, readonly string[]>,
  firstNames: readonly string[],
  surnames: readonly string[],
  weight: number,
  random: () => number,
): LabelledText[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return texts.map((t) => {
    const names = new Map<string, string>();
    const other = (name: string, label: NameLabel): string => {
      const known = names.get(name);
      if (known) return known;
      let result = label === 'PER' ? '' : pick(pool.get(label) ?? [name]);
      if (label === 'PER') {
        const words = name.split(' ');
        const last = words.at(-1) as string;
        const surname = names.get(last) ?? pick(surnames);
        names.set(last, surname);
        result = words.length > 1 ? `${pick(firstNames)} ${surname}` : surname;
      }
      names.set(name, result);
      return result;
    };
    let text = '';
    let at = 0;
    const spans = [...t.spans]
      .sort((a, b) => a.start - b.start)
      .flatMap((span) => {
        if (span.start < at) return [];
        text += t.text.slice(at, span.start);
        const start = text.length;
        text += other(t.text.slice(span.start, span.end), span.label);
        at = span.end;
        return [{ ...span, start, end: text.length }];
      });
    return { ...t, text: text + t.text.slice(at), spans, weight: t.weight * weight };
  });
}
