import type { ArticleCells, Cell } from './cells.js';
import type { Form } from './forms.js';
import type { Bearer, NameForms } from './nameForms.js';
import { SHARED_SURNAMES } from './nameWords.js';
import { firmRoot, formRoot, personRoot, type Root, scopedRoot } from './roots.js';
import { acronymIn, isFullName, SHORTEST_INITIALS, Short, shortKey, usualNamesOf } from './shortNames.js';
import { worldThing } from './worldNames.js';

// In so many more articles of the same story than any other bearer the one must be named.
const STORY_LEAD = 3;
// So many names of an article tell what its story is; a list of thousands tells none.
const MOST_TELLING = 300;
// In so many of them, where the article itself names several bearers.
const LEAST_STORY = 2;

// Rare names that tie articles so closely together that little has to be said in them: two at least.
const CLOSE_STORY = 2;

/** Why an article's name may be another's. */
export type Doubt = 'surname' | 'companyName' | 'acronym';

/** An article's cells, with the number and the id of the article; one that is not in the corpus has no number. */
export interface NamedArticle extends ArticleCells {
  readonly number: number;
  readonly id: string;
  /** Does it use a form? */
  uses(form: Form): boolean;
}

/** One name of an article that asks what it is, among all forms of the corpus. */
interface Asking {
  readonly article: NamedArticle;
  readonly cell: Cell;
  readonly form: Form;
  readonly forms: NameForms;
  /** Takes who may be meant, where that is not sure enough. */
  readonly ask: (root: Root, why: Doubt) => void;
}

/** The rules by which a name finds what it names; the first that knows it decides. */
const RULES: readonly ((asking: Asking) => Root | undefined)[] = [
  institution,
  introducedHere,
  worldName,
  usualName,
  surname,
  acronym,
  model,
  companyName,
  ownName,
  firm,
];

/** What a cell of an article names; the form by itself where no rule knows better. */
export function whoIsMeant(
  article: NamedArticle,
  cell: Cell,
  forms: NameForms,
  ask: (root: Root, why: Doubt) => void,
): Root {
  const form = forms.of(cell.form);
  if (!form) return forms.roots.of(formRoot(cell.form));
  const asking: Asking = { article, cell, form, forms, ask };
  for (const rule of RULES) {
    const root = rule(asking);
    if (root !== undefined) return root;
  }
  // "Who" is not the WHO, which others write in the same letters.
  return form.isOfWorld && cell.kind !== 'person' ? forms.roots.of(formRoot(cell.form)) : form.root;
}

const UNITED_STATES = 'place/united-states';

/** Which "Supreme Court" an article means: the one that it names in full, else that of the country it tells of. */
function institution({
  article: { id, cells: all, country },
  cell: { form, isCommon },
  forms,
}: Asking): Root | undefined {
  if (!isCommon) return undefined;
  const cells = all.slice(0, MOST_TELLING);
  const places = new Set(cells.filter(({ kind }) => kind === 'place').map((place) => place.form));
  const full = cells.filter((cell) => {
    if (cell.isCommon || !cell.form.endsWith(` ${form}`)) return false;
    const place = cell.form.slice(0, -form.length - 1);
    return places.has(place) || worldThing(place, place.toUpperCase(), 'place') !== undefined;
  });
  const [only, ...others] = new Set(full.map((cell) => forms.of(cell.form)?.root));
  if (only !== undefined && others.length === 0) return only;
  const world = country === UNITED_STATES ? worldThing(`us ${form}`, `US ${form}`, 'organization') : undefined;
  return world ? forms.worldRootOf(world.id) : forms.roots.of(scopedRoot(form, country ?? id));
}

function introducedHere({ article: { introduced, spelt }, cell: { form }, forms }: Asking): Root | undefined {
  const long = introduced.get(form) ?? spelt.get(form);
  return long === undefined || long === form ? undefined : forms.of(long)?.root;
}

function worldName({ cell: { world }, forms }: Asking): Root | undefined {
  return world && forms.worldRootOf(world.id);
}

/** "Warren Steed Jeffs" is "Warren Jeffs" where the story is his. */
function usualName(asking: Asking): Root | undefined {
  for (const usual of usualNamesOf(asking.cell)) {
    const form = asking.forms.of(usual);
    if (!form || asking.forms.areApart(asking.cell.form, usual)) continue;
    const { root } = form;
    if (meant(asking, [{ root, forms: [form], isProminent: false, isSeveral: false }]) !== undefined) return root;
  }
  return undefined;
}

function surname(asking: Asking): Root | undefined {
  const { article, cell, form, forms, ask } = asking;
  if (isFullName(cell)) return undefined;
  const isOne = !cell.form.includes(' ');
  if (cell.kind !== 'person' && !(isOne && form.surnames > (cell.kind === 'place' ? 0 : 1))) return undefined;
  const key = shortKey(Short.Surname, cell.form);
  const bearers = forms.bearersOf(key);
  const root = meant(asking, bearers, sharedSurnames.has(cell.form) ? CLOSE_STORY : 1);
  if (root !== undefined || cell.kind !== 'person' || !isOne) return root;
  const [bearer, ...others] = bearers;
  if (bearer && others.length === 0) ask(bearer.root, 'surname');
  // Whose name it is of those that share it, nobody can say; of a given name alone even less.
  const isAnybodys = others.length > 0 || sharedSurnames.has(cell.form);
  const own = scopedRoot(cell.form, article.id);
  if (isAnybodys || (!bearer && forms.isShort(key))) return forms.roots.of(own);
  if (bearer) return forms.roots.of(personRoot(cell.form));
  return forms.isShort(shortKey(Short.GivenName, cell.form)) ? forms.roots.of(own) : undefined;
}

const sharedSurnames = new Set(SHARED_SURNAMES.split(' '));

function acronym(asking: Asking): Root | undefined {
  const { article, cell, forms } = asking;
  if (!cell.isAcronym) return undefined;
  const introduced = forms.bearersOf(shortKey(Short.Acronym, cell.form));
  const [only, ...others] = introduced;
  if (only && others.length === 0 && cell.form.length >= SHORTEST_INITIALS) {
    // One article alone does not tell what the letters stand for in other countries.
    const isTold = [article.country, undefined].some((country) => forms.isShort(acronymIn(cell.form, country)));
    if (!only.isSeveral && !isTold) return meant(asking, introduced);
    return only.root;
  }
  if (introduced.length > 0) return meant(asking, introduced);
  // Initials say so little that only the story can speak for them.
  const spelt = forms.bearersOf(shortKey(Short.Initials, cell.form)).map(unknown);
  return meantOrAsked(asking, spelt, 'acronym');
}

function model(asking: Asking): Root | undefined {
  const { cell, forms } = asking;
  if (cell.kind === 'person' || cell.kind === 'place') return undefined;
  const models = forms.bearersOf(shortKey(Short.Model, cell.form));
  return models.length === 1 ? models[0]?.root : meant(asking, models);
}

function companyName(asking: Asking): Root | undefined {
  const { cell, forms } = asking;
  if (cell.kind === 'person' || cell.kind === 'place') return undefined;
  const firms = forms.bearersOf(shortKey(Short.Tail, cell.form));
  return meantOrAsked(asking, firms, 'companyName');
}

/** "Red Sox" are the "Boston Red Sox" where the story is theirs. */
function ownName(asking: Asking): Root | undefined {
  const { cell, forms } = asking;
  if (cell.kind === 'person' || cell.kind === 'place' || cell.isAcronym) return undefined;
  const bearers = forms.bearersOf(shortKey(Short.Own, cell.form)).filter(({ isSeveral }) => isSeveral);
  return meant(asking, bearers.map(unknown));
}

/** "Nara Holdings" is not the city of Nara. */
function firm({ cell, form, forms }: Asking): Root | undefined {
  return cell.isFirm && form.isMostlyPlace ? forms.roots.of(firmRoot(cell.form)) : undefined;
}

/**
 * The one of the bearers that an article means by a short name: whom it names in full itself, else who is named in the
 * articles that share its rare names, else the only one there is, if many name him.
 */
function meant({ article, cell, forms }: Asking, bearers: readonly Bearer[], tie = 1): Root | undefined {
  if (bearers.length === 0) return undefined;
  const here = bearers.filter(({ forms }) => forms.some((form) => article.uses(form)));
  if (here.length === 1) return here[0]?.root;
  const story = forms.storyOf(article.number, article.cells.slice(0, MOST_TELLING), cell.form, tie);
  let first: Root | undefined;
  let most = 0;
  let next = 0;
  for (const bearer of here.length > 0 ? here : bearers) {
    let count = 0;
    for (const other of story) if (isNamedIn(bearer, other)) count++;
    next = Math.max(next, Math.min(count, most));
    if (count <= most) continue;
    most = count;
    first = bearer.root;
  }
  if (first !== undefined) {
    return most >= STORY_LEAD * next && (here.length === 0 || most >= LEAST_STORY) ? first : undefined;
  }
  const [only] = bearers;
  return bearers.length === 1 && only?.isProminent ? only.root : undefined;
}

/** Like {@link meant}; asks about the only bearer where that is not sure enough. */
function meantOrAsked(asking: Asking, bearers: readonly Bearer[], why: Doubt): Root | undefined {
  const root = meant(asking, bearers);
  const [bearer, ...others] = bearers;
  if (root === undefined && bearer && others.length === 0) asking.ask(bearer.root, why);
  return root;
}

/** A bearer for whom nothing but context speaks. */
const unknown = (bearer: Bearer): Bearer => ({ ...bearer, isProminent: false });

const isNamedIn = ({ forms }: Bearer, article: number): boolean => forms.some((form) => form.isIn(article));
