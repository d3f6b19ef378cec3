import type { Entity } from '../model.js';
import { PhraseTable } from '../text/phraseTable.js';
import type { MentionReason } from './mentionReasons.js';

/** One name of an entity, with the rules under which it binds. */
export interface Alias {
  readonly text: string;
  /** The alias binds only where one of these words stands within the same {@link Alias.within}. */
  readonly cue?: readonly string[];
  /** How far the cue may be. Default `paragraph`. */
  readonly within?: 'sentence' | 'paragraph' | 'article';
  /**
   * True: exactly these letters. False: any case. Left out: a capital must be a capital, a lower-case letter may
   * be either ("millet" meets "Millet", "Xiaomi" meets "XIAOMI", never "xiaomi").
   */
  readonly caseSensitive?: boolean;
}

/** An entity as a corpus's `lexicon.json` lists it. */
export interface LexiconEntity extends Omit<Entity, 'aliases'> {
  readonly aliases: readonly (string | Alias)[];
}

/** Two names. */
export type NamePair = readonly [string, string];

/** One way in which a name of the lexicon may bind: which entity, and under which rules. */
export interface Binding extends Alias {
  readonly entity: Entity;
  readonly ticker: boolean;
  /** What a mention of it stands on, in one line. */
  readonly why: MentionReason;
}

/** A lexicon made ready for matching. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Every name and ticker, with the entities it may mean. */
  readonly names: PhraseTable<Binding>;
  /** Every cue, as its folded text. */
  readonly cues: PhraseTable<string>;
  /** Texts that look like names and are none. */
  readonly ignored: ReadonlySet<string>;
  /** Names that are not of one thing. */
  readonly apart: readonly NamePair[];
}

/**
 * Makes a lexicon ready for matching; linear in the number of names. `ignored` texts are never marked, names that are `apart`
 * never taken for names of one thing.
 */
export function compileLexicon(
  entities: readonly LexiconEntity[],
  ignored: readonly string[] = [],
  apart: readonly NamePair[] = [],
): Lexicon {
  const byId = new Map<string, Entity>();
  const names = new PhraseTable<Binding>();
  const cues = new PhraseTable<string>();
  const knownCues = new Set<string>();
  const claims = new Claims();
  for (const listed of entities) {
    const aliases = aliasesOf(listed);
    const entity = entityOf(listed, aliases);
    byId.set(entity.id, entity);
    for (const alias of aliases) {
      const why: MentionReason = { code: alias.cue ? 'listedWithCue' : 'listed', name: alias.text };
      // As a reading text writes it, whatever the accents of the lexicon are made of.
      const text = alias.text.normalize('NFC');
      if (claims.isIdle(text, alias, entity.id)) continue;
      names.add(text, { ...alias, text, entity, ticker: false, why });
      for (const cue of alias.cue ?? []) {
        if (knownCues.has(cue)) continue;
        knownCues.add(cue);
        cues.add(cue, cue);
      }
    }
    for (const ticker of listed.tickers ?? []) {
      if (aliases.some((alias) => alias.text === ticker) || claims.isIdle(ticker, TICKER, entity.id)) continue;
      const why: MentionReason = { code: 'listedTicker', name: ticker };
      names.add(ticker, { text: ticker, caseSensitive: true, entity, ticker: true, why });
    }
  }
  return { entities: byId, names, cues, ignored: new Set(ignored.map((text) => text.normalize('NFC'))), apart };
}

const TICKER = { caseSensitive: true, ticker: true } as const;

/** Which entities claim a name wherever it stands: two cancel out, and a third changes nothing. */
class Claims {
  private readonly first = new Map<string, string>();
  private readonly shared = new Set<string>();

  /** Does a claim change nothing? Counts it. */
  isIdle(
    text: string,
    { cue, caseSensitive, ticker = false }: Pick<Alias, 'cue' | 'caseSensitive'> & { readonly ticker?: boolean },
    entity: string,
  ): boolean {
    if (cue) return false;
    const key = `${ticker} ${caseSensitive} ${text}`;
    if (this.shared.has(key)) return true;
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, entity);
    else if (first !== entity) this.shared.add(key);
    return first === entity;
  }
}

/** The entities of a lexicon by id, each with its names as plain text. */
export function listedEntities(entities: readonly LexiconEntity[]): ReadonlyMap<string, Entity> {
  return new Map(entities.map((listed) => [listed.id, entityOf(listed, aliasesOf(listed))]));
}

/** The names of an entity that mean it wherever they stand, its tickers among them, each once. */
export function namesWithoutCue(listed: LexiconEntity): ReadonlySet<string> {
  const plain = aliasesOf(listed).flatMap(({ text, cue }) => (cue ? [] : [text.normalize('NFC')]));
  return new Set([...plain, ...(listed.tickers ?? [])]);
}

function entityOf(listed: LexiconEntity, aliases: readonly Alias[]): Entity {
  return { ...listed, aliases: aliases.map((alias) => alias.text) };
}

/** The names of an entity, its own name included unless a rule is listed for it. */
function aliasesOf(entity: LexiconEntity): Alias[] {
  const aliases = entity.aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  if (!aliases.some((alias) => alias.text === entity.name)) aliases.unshift({ text: entity.name });
  return aliases;
}
