import { localeOf } from '../../locales/index.js';
import type { EntityKind } from '../../model.js';
import type { Sentences } from '../../text/sentences.js';
import type { Tokens } from '../../text/tokens.js';
import { entityId } from '../fingerprint.js';
import type { NameSpan } from '../nameSpan.js';
import type { WordClasses } from '../wordClasses.js';
import { FeatureReader, type KnownNames, knownNamesOf } from './features.js';
import { kindOf } from './kinds.js';
import { withResultRows } from './resultRows.js';
import { findSegments } from './segments.js';
import { spansOf } from './spans.js';
import { tag } from './tagger.js';
import type { TaggerModel } from './taggerModel.js';

export interface RecogniseContext {
  readonly language: string;
  readonly sentences: Sentences;
  readonly words: WordClasses;
  /** Tokens that are something else: dates, web addresses. */
  readonly taken: Uint8Array;
  readonly model: TaggerModel;
}

const known = new Map<string, KnownNames>();

function knownNames(language: string): KnownNames {
  const locale = localeOf(language);
  let names = known.get(locale.language);
  if (!names) {
    names = knownNamesOf(locale.names);
    known.set(locale.language, names);
  }
  return names;
}

/** Finds the names of a text that no list has to know. Ordered, never overlapping. */
export function recognise(tokens: Tokens, { language, sentences, words, taken, model }: RecogniseContext): NameSpan[] {
  const names = knownNames(language);
  const reader = new FeatureReader(tokens, sentences, taken, words, model.lists, names);
  const segments = reader.open(findSegments(tokens, sentences, words, taken));
  const labels = tag(tokens, segments, reader, model);
  const found: NameSpan[] = [];
  const spans = withResultRows(tokens, spansOf(tokens, segments, labels, reader), reader);
  for (const span of spans) {
    const kind = kindOf(tokens, span, reader, names);
    if (kind)
      found.push({
        from: span.from,
        to: span.to,
        kind,
        entity: entityId(tokens, span.from, span.to, kind, words),
        source: 'recogniser',
        why: WHY[kind],
      });
  }
  return found;
}

const WHY: Readonly<Record<EntityKind, string>> = {
  person: 'reads like a person’s name here',
  place: 'reads like a place here',
  company: 'reads like a company here',
  organization: 'reads like an organization here',
  media: 'reads like a publication here',
  product: 'reads like a product here',
  brand: 'reads like a brand here',
  technology: 'reads like a technology here',
};
