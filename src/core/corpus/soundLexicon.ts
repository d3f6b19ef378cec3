import { type LexiconEntity, type NamePair, namesWithoutCue } from '../entities/lexicon.js';
import { TokenKind, tokenize } from '../text/tokens.js';
import { NAME_LIMIT, plainText } from './metadata/plainText.js';
import type { CorpusProblem } from './problems.js';
import type { LexiconContent } from './readCorpus.js';
import { CappedProblems, type JsonFile } from './readJson.js';

// What one window has room for, with all articles: the names of the world's listed companies, twice.
const ENTITIES_LIMIT = 100_000;
const NAMES_LIMIT = 400_000;
// Which of them is meant is asked wherever the name stands.
const MEANINGS_LIMIT = 64;

/** A lexicon as its schema lets it through. */
interface WrittenLexicon {
  readonly entities: readonly unknown[];
  readonly ignore?: readonly string[] | undefined;
  readonly apart?: readonly (readonly string[])[] | undefined;
}

/**
 * The usable part of a lexicon: what is wrong with an entity costs that entity or one of its names, and of a lexicon that
 * is too large the first entities are used. What is left out, and why, is added to `problems`.
 */
export function soundLexicon(
  json: JsonFile<unknown>,
  written: WrittenLexicon,
  problems: CorpusProblem[],
): LexiconContent {
  const found = new CappedProblems();
  const entities = written.entities as readonly LexiconEntity[];
  const ids = new Set<string>();
  const namesakes = new Namesakes();
  const sound: { readonly entity: LexiconEntity; readonly index: number }[] = [];
  let names = 0;
  for (const [i, listed] of entities.entries()) {
    const { id, aliases, tickers = [] } = listed;
    names += 1 + aliases.length + tickers.length;
    if (i >= ENTITIES_LIMIT || names > NAMES_LIMIT) {
      const left = String(entities.length - i);
      found.add(() => json.problemAt(['entities', i], 'error', 'entitiesLeftOut', String(i), left));
      break;
    }
    if (ids.has(id)) {
      found.add(() => json.problemAt(['entities', i, 'id'], 'error', 'duplicateId', id));
      continue;
    }
    const name = plainText(listed.name, NAME_LIMIT);
    if (name === '') {
      found.add(() => json.problemAt(['entities', i, 'name'], 'error', 'mustNotBeEmpty', `entities[${i}].name`));
      continue;
    }
    ids.add(id);
    const usable = aliases.filter((alias, a) => {
      const text = typeof alias === 'string' ? alias : alias.text;
      const wrong = hasName(text) ? namesakes.tooMany(alias) : 'emptyAlias';
      const args = wrong === 'emptyAlias' ? [name] : [text, String(MEANINGS_LIMIT)];
      if (wrong) found.add(() => json.problemAt(['entities', i, 'aliases', a], 'warning', wrong, ...args));
      return wrong === undefined;
    });
    const entity = { ...listed, name, aliases: usable };
    const other = namesakes.add(entity);
    if (other) {
      const place = aliases.findIndex((alias) => (typeof alias === 'string' ? alias : alias.text) === other.text);
      const at = place < 0 ? ['entities', i, 'name'] : ['entities', i, 'aliases', place];
      found.add(() => json.problemAt(at, 'warning', 'sharedName', other.text, other.name));
    }
    sound.push({ entity, index: i });
  }
  for (const { entity, index } of sound)
    for (const member of entity.members ?? [])
      if (!ids.has(member))
        found.add(() =>
          json.problemAt(['entities', index, 'members'], 'warning', 'unknownMember', entity.name, member),
        );
  const apart = (written.apart ?? []).flatMap(([a = '', b = '', ...more], i): NamePair[] => {
    if (a !== '' && b !== '' && a !== b && more.length === 0) return [[a, b]];
    found.add(() => json.problemAt(['apart', i], 'warning', 'badPair'));
    return [];
  });
  problems.push(...found.all(json.file));
  return { entities: sound.map(({ entity }) => entity), ignore: written.ignore ?? [], apart };
}

/** Which entities have a name. */
class Namesakes {
  /** The name of the first entity that has a name which binds wherever it stands, by that name. */
  private readonly first = new Map<string, string>();
  /** How many mean something by a name where a cue stands. */
  private readonly withCue = new Map<string, number>();

  /** Counts what an alias with a cue means beside others; there may be too many. */
  tooMany(alias: LexiconEntity['aliases'][number]): 'meaningsLeftOut' | undefined {
    if (typeof alias === 'string' || !alias.cue) return undefined;
    const count = (this.withCue.get(alias.text) ?? 0) + 1;
    this.withCue.set(alias.text, count);
    return count > MEANINGS_LIMIT ? 'meaningsLeftOut' : undefined;
  }

  /** Adds an entity's names; returns one that an entity before it has too, and what that one is called. */
  add(entity: LexiconEntity): { readonly text: string; readonly name: string } | undefined {
    let shared: { readonly text: string; readonly name: string } | undefined;
    for (const text of namesWithoutCue(entity)) {
      const name = this.first.get(text);
      if (name === undefined) this.first.set(text, entity.name);
      else shared ??= { text, name };
    }
    return shared;
  }
}

const hasName = (alias: string): boolean => {
  const { count, kind } = tokenize(alias);
  return kind.subarray(0, count).some((k) => k !== TokenKind.Symbol);
};
