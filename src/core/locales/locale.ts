import type { MetadataData } from '../corpus/metadata/metadataData.js';
import type { DateData } from '../dates/dateData.js';
import type { NameData } from '../entities/nameData.js';
import type { EventData } from '../events/eventData.js';
import type { FigureData, Phrases } from '../figures/figureData.js';
import type { IntroductionData } from '../introductions/introductionData.js';
import type { LinkData } from '../links/linkData.js';
import type { RelationData } from '../relations/relationData.js';
import type { BoilerplateData } from '../text/boilerplateData.js';

/**
 * All that Crossread knows about one language. Adding a language is adding one folder like `en/`, its line in
 * `index.ts`, and its tests; no code changes.
 */
export interface Locale {
  /** BCP 47 language subtag: `en`, `nl`. */
  readonly language: string;
  readonly text: TextData;
  readonly boilerplate: BoilerplateData;
  readonly figures: FigureData;
  readonly dates: DateData;
  readonly names: NameData;
  readonly events: EventData;
  readonly relations: RelationData;
  readonly links: LinkData;
  readonly introductions: IntroductionData;
  readonly metadata: MetadataData;
}

export type LocaleSection = Exclude<keyof Locale, 'language'>;

/**
 * What a language's folder holds. Every section and every field may be left out: what a language does not fill, its
 * texts are not read for. `completeLocale` adds the rest.
 */
export type LocaleData = Pick<Locale, 'language'> & { readonly [S in LocaleSection]?: Partial<Locale[S]> };

export interface TextData {
  /** Very frequent words by which the language is told from others. Lower case. */
  readonly functionWords: readonly string[];
  /** Abbreviations whose full stop does not end a sentence, without that stop: `Mr`, `Inc`, `bijv`. */
  readonly abbreviations: readonly string[];
  /**
   * Of a language that writes ordinals with a full stop: words before them (*am* 31. März) and behind them (20.
   * *Jahrhundert*), by either of which the stop ends no sentence.
   */
  readonly ordinalLeads: Phrases;
  readonly ordinalNouns: Phrases;
  /** Endings of plurals and verb forms, without which words of one stem meet. */
  readonly endings: readonly string[];
}
