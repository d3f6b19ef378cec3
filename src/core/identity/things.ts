import { isShouted } from '../entities/spelling.js';
import { byText } from '../index/sortedList.js';
import { type Counted, mostOf } from '../index/tally.js';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../model.js';
import { IntColumn } from '../packed/columns.js';
import { NONE, type Numbering } from '../packed/numbering.js';
import type { SavedSections, Sections } from '../packed/sections.js';
import { Tallies } from '../packed/tallies.js';
import type { Cell } from './cells.js';
import { chosenKind, type KindVote, UNSURE_ORGANIZATION } from './kindVotes.js';
import { idOf, kindOf, namingForm, type Root, type Roots } from './roots.js';

const VOTES: readonly KindVote[] = [...ENTITY_KINDS, UNSURE_ORGANIZATION];

/** What is counted of a thing: votes for its kind, names, other names, and tickers; the lowest digit of a tally's key. */
const Said = { Kind: 0, Name: 1, Alias: 2, Ticker: 3 } as const;
type Said = (typeof Said)[keyof typeof Said];
const SAIDS = 4;

/** The things of a corpus by their roots, with all that its articles call them and take them for. */
export class Things {
  /** How many cells of each article are a thing. */
  private readonly articles = new Tallies();
  private readonly said = new Tallies();
  /** Its id, as last told, by number. */
  private readonly ids = new IntColumn(NONE);

  /** `texts` numbers names, `entities` the ids of things. */
  constructor(
    private readonly roots: Roots,
    private readonly texts: Numbering,
    private readonly entities: Numbering,
  ) {}

  /** Counts a cell of an article up, or down. */
  count(root: Root, article: number, cell: Cell, by: 1 | -1): void {
    const { vote, weight, form, found, isAcronym } = cell;
    const naming = namingForm(this.roots.text(root));
    this.articles.add(root, article, by);
    this.said.add(root, SAIDS * VOTES.indexOf(vote) + Said.Kind, by * weight);
    if (naming === undefined ? !isAcronym : form === naming) this.say(root, Said.Name, found.name, by);
    for (const alias of found.aliases) this.say(root, Said.Alias, alias, by);
    for (const ticker of found.tickers ?? []) this.say(root, Said.Ticker, ticker, by);
  }

  /** The number of its id, as last told, or {@link NONE}. */
  idOf(root: Root): number {
    return this.ids.get(root);
  }

  setId(root: Root, id: number): void {
    this.ids.set(root, id);
  }

  /** The articles that name a thing. */
  articlesOf(root: Root): number[] {
    return this.articles.keysOf(root);
  }

  /** The number of the id that its name and its kind give a thing; {@link NONE} where no article names it. */
  idNow(root: Root): number {
    if (this.articles.sizeOf(root) === 0) return NONE;
    const text = this.roots.text(root);
    return this.entities.of(idOf(text, kindOf(text) ?? this.chosen(root).kind));
  }

  /** The kind that most mentions give a thing. */
  kindOf(root: Root): EntityKind {
    return kindOf(this.roots.text(root)) ?? this.chosen(root).kind;
  }

  /** The entity that readers meet. */
  entity(root: Root): Entity {
    const own = kindOf(this.roots.text(root));
    const chosen = this.chosen(root);
    const kind = own ?? chosen.kind;
    const share = own ? 1 : chosen.share;
    const aliases = this.heard(root, Said.Alias);
    const tickers = this.heard(root, Said.Ticker).map(([ticker]) => ticker);
    const listed = tickers.sort(byText);
    const [said = listed[0] ?? ''] = mostOf(this.heard(root, Said.Name), 1)[0] ?? mostOf(aliases, 1)[0] ?? [];
    const name = isShouted(said) ? writtenSmall(said, aliases) : said;
    const id = this.entities.text(this.idOf(root));
    const names = aliases.map(([alias]) => alias).sort((a, b) => b.length - a.length || byText(a, b));
    // Thousands are kept: objects written so take half the room of ones that are put together.
    if (share < 1 && listed.length > 0) return { id, name, kind, kindShare: share, aliases: names, tickers: listed };
    if (share < 1) return { id, name, kind, kindShare: share, aliases: names };
    if (listed.length > 0) return { id, name, kind, aliases: names, tickers: listed };
    return { id, name, kind, aliases: names };
  }

  save(sections: Sections): void {
    this.articles.save(sections, 'things/articles');
    this.said.save(sections, 'things/said');
    this.ids.save(sections, 'things/ids');
  }

  load(sections: SavedSections): void {
    this.articles.load(sections, 'things/articles');
    this.said.load(sections, 'things/said');
    this.ids.load(sections, 'things/ids');
  }

  private say(root: Root, said: Said, text: string, by: 1 | -1): void {
    this.said.add(root, SAIDS * this.texts.of(text) + said, by);
  }

  private heard(root: Root, what: Said): Counted[] {
    const heard: Counted[] = [];
    for (let i = 0; i < this.said.sizeOf(root); i++) {
      const key = this.said.keyAt(root, i);
      if (key % SAIDS !== what) continue;
      const number = Math.floor(key / SAIDS);
      const text = what === Said.Kind ? (VOTES[number] as string) : this.texts.text(number);
      heard.push([text, this.said.countAt(root, i)]);
    }
    return heard;
  }

  private chosen(root: Root): ReturnType<typeof chosenKind> {
    return chosenKind(mostOf(this.heard(root, Said.Kind), VOTES.length));
  }
}

/** A name as some article writes it that is not in capitals, where any does. */
function writtenSmall(name: string, aliases: readonly Counted[]): string {
  const alike = aliases.filter(([alias]) => !isShouted(alias) && alias.toUpperCase() === name);
  return mostOf(alike, 1)[0]?.[0] ?? name;
}
