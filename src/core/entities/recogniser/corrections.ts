import { perLocale } from '../../locales/index.js';
import { phrases } from '../../text/phrases.js';
import { PhraseTable } from '../../text/phraseTable.js';
import { Gap, startsName, type Tokens } from '../../text/tokens.js';
import { WordClass } from '../wordClasses.js';
import { type FeatureReader, Listed } from './features.js';
import type { TaggedSpan } from './taggedSpan.js';

/** Puts a tagged name right where lists or its own words say plainly what it is, and how far it reaches. */
export function correct(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  if (reader.demonymsApart) dropAdjectives(span, reader);
  dropLeadIn(tokens, span, reader);
  takeLegalForm(tokens, span, reader);
  // "Centraal Bureau voor de Statistiek", "S&P 500": the whole of a listed name.
  span.to = Math.max(span.to, reader.listedEnd(span.from));
  const listed = reader.listedAs(span.from, span.to);
  const organization = listed & (Listed.Organization | Listed.Media);
  if ((listed & Listed.Place) !== 0 && organization === 0) {
    if (span.label === 'ORG' || span.label === 'PER') span.label = 'LOC';
  } else if (organization !== 0 && (listed & Listed.Place) === 0) {
    span.label = 'ORG';
  } else if ((listed & Listed.Company) !== 0 && (span.label === 'PER' || span.label === 'MISC')) {
    // Firms named after their founders are written about more often than those.
    span.label = 'ORG';
  }
}

/** A sentence's first word is no part of a name because of its capital: "Shares of Pinewood", but "Bank of England". */
function dropLeadIn(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  const { from, to } = span;
  if (to - from < 3 || startsName(tokens, from + 1) || !reader.has(from + 1, WordClass.Particle)) return;
  const inName = WordClass.OrganizationWord | WordClass.PlaceWord | WordClass.Title;
  if (reader.isForced(from) && reader.isCommonWord(from) && !reader.has(from, inName)) span.from += 2;
}

const numbersOf = perLocale(
  ({ figures }) =>
    new PhraseTable(
      figures.cardinals.flatMap(([value, list]) =>
        value > 1 ? phrases(list).map((word) => [word, true] as const) : [],
      ),
    ),
);

/** "*Drie* Democraten stemden": at a sentence's start a number counts people, and begins nobody's name. Changes the spans. */
export function dropNumbers(
  tokens: Tokens,
  spans: readonly TaggedSpan[],
  reader: FeatureReader,
  language: string,
): void {
  const numbers = numbersOf(language);
  for (const span of spans) {
    const { from, to, label } = span;
    if (label !== 'PER' || to - from < 2 || !reader.isForced(from) || !numbers.word(tokens, from)) continue;
    span.from++;
    span.label = 'MISC';
  }
}

/** "Britse MI5" is MI5; but listed names and "Nederlandse Spoorwegen" are whole. */
function dropAdjectives(span: TaggedSpan, reader: FeatureReader): void {
  while (span.to - span.from > 1 && span.label !== 'MISC' && reader.has(span.from, WordClass.Demonym)) {
    if (reader.has(span.from + 1, WordClass.OrganizationWord) || reader.listedAs(span.from, span.to) !== 0) return;
    // "Frans Timmermans" is French by his first name alone.
    if (span.label === 'PER' && reader.isFirstName(span.from)) return;
    span.from++;
  }
}

/** A legal form behind a name belongs to it, with or without a comma: "Arch Coal, Inc". */
export function takeLegalForm(tokens: Tokens, span: TaggedSpan, reader: FeatureReader): void {
  let next = span.to;
  if (next < tokens.count && tokens.gap[next] === Gap.None && tokens.code[next] === 0x2c) next++;
  if (next < tokens.count && tokens.gap[next] === Gap.Space && isLegalForm(tokens, next, reader)) span.to = next + 1;
  if (span.to - span.from > 1 && isLegalForm(tokens, span.to - 1, reader)) span.label = 'ORG';
}

/** "Group" and "Company" are words as well; "Inc" and "GmbH" are nothing else. */
export const isLegalForm = (tokens: Tokens, i: number, reader: FeatureReader): boolean =>
  startsName(tokens, i) &&
  reader.has(i, WordClass.CompanySuffix) &&
  !reader.has(i, WordClass.OrganizationWord | WordClass.CompanyNoun);
