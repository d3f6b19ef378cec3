import type { ArticleReading } from '../articleReading.js';
import type { ArticleContext, FigureInContext, MeasuredFigure, Passage } from '../context/articleContext.js';
import { placeTerm, type Terms, termList } from '../context/terms.js';
import type { ArticleAnnotations } from '../corpus/article.js';
import type { FigureRef, Link } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { Entity, Figure } from '../model.js';
import { once } from '../once.js';
import { hashWord } from '../text/tokens.js';
import type { Resolved } from './identityIndex.js';

/**
 * What an article tells, with the entities of the corpus in the place of those that its reader found; `figures` are the
 * article's with these. The terms of a place are those of its id, and become others with it. What is compared of the
 * article is made when it is asked for: of most articles nothing but the statements is.
 */
export function resolveReading(
  { figures: found, entities, reading }: ArticleAnnotations,
  figures: readonly Figure[],
  resolution: ReadonlyMap<string, Resolved>,
): ArticleReading {
  const idOf = (id: string): string => resolution.get(id)?.id ?? id;
  const refs = new Map<Figure, FigureRef>();
  const resolved = new Map<Statement, Statement>();
  for (const statement of reading.statements) {
    const figure = figures[statement.at] as Figure;
    const ref = figure === found[statement.at] ? statement.ref : { ...statement.ref, figure };
    refs.set(statement.ref.figure, ref);
    resolved.set(statement, resolveStatement(statement, ref, idOf));
  }
  const contextOf = once(() => resolveContext(reading.context, resolved, termsFor(entities, resolution)));
  const linksOf = once(() => reading.links.map((link) => resolveLink(link, refs)));
  return {
    statements: [...resolved.values()],
    get context() {
      return contextOf();
    },
    get links() {
      return linksOf();
    },
  };
}

function resolveLink(link: Link, refs: ReadonlyMap<Figure, FigureRef>): Link {
  const own = link.figures.map((ref) => refs.get(ref.figure) ?? ref);
  return own.every((ref, i) => ref === link.figures[i]) ? link : { ...link, figures: own };
}

function resolveContext(
  context: ArticleContext,
  resolved: ReadonlyMap<Statement, Statement>,
  terms: (terms: Terms) => Terms,
): ArticleContext {
  const statementOf = (statement: Statement): Statement => resolved.get(statement) as Statement;
  // What stays as it is is one with the article's own: most does, and it is kept twice otherwise.
  const passages = context.passages.map((passage) => {
    const names = terms(passage.names);
    const told = passage.figures.map((figure) => resolveFigure(figure, statementOf(figure.statement), terms));
    const isSame = names === passage.names && told.every((figure, i) => figure === passage.figures[i]);
    return isSame ? passage : { ...passage, names, figures: told };
  });
  const isSame = passages.every((passage, i) => passage === context.passages[i]);
  return {
    ...context,
    names: terms(context.names),
    leadNames: terms(context.leadNames),
    ...(!isSame && { passages, lines: linesWith(context, passages) }),
    addends: context.addends.map((statements) => statements.map(statementOf)),
  };
}

/** The lines of a context with other passages in the place of its own: what a figure can be compared with stays. */
function linesWith(context: ArticleContext, passages: readonly Passage[]): ArticleContext['lines'] {
  const resolved = new Map(context.passages.map((passage, i): [Passage, Passage] => [passage, passages[i] as Passage]));
  const withNow = (measured: MeasuredFigure): MeasuredFigure => {
    const passage = resolved.get(measured.passage) as Passage;
    const figure = passage.figures[measured.passage.figures.indexOf(measured.figure)] as FigureInContext;
    return { passage, figure, interval: measured.interval };
  };
  return new Map(Array.from(context.lines, ([dimension, line]) => [dimension, line.map(withNow)]));
}

function resolveFigure(figure: FigureInContext, statement: Statement, terms: (own: Terms) => Terms): FigureInContext {
  const { closeNames, ownerNames, behind } = figure;
  const own = { closeNames: terms(closeNames), ownerNames: terms(ownerNames), behind: terms(behind) };
  const isSame =
    statement === figure.statement &&
    own.closeNames === closeNames &&
    own.ownerNames === ownerNames &&
    own.behind === behind;
  return isSame ? figure : { ...figure, ...own, statement };
}

function resolveStatement(statement: Statement, ref: FigureRef, idOf: (id: string) => string): Statement {
  const { figure, about, scope, source } = statement;
  const ids = [figure.subject, scope, source, ...about];
  if (ref === statement.ref && ids.every((id) => id === undefined || idOf(id) === id)) return statement;
  return {
    ...statement,
    ref,
    figure: figure.subject === undefined ? figure : { ...figure, subject: idOf(figure.subject) },
    about: about.length === 0 ? about : [...new Set(about.map(idOf))].sort(),
    scope: scope && idOf(scope),
    source: source && idOf(source),
  };
}

/** The terms of a name before and behind: those of its words, or that of the place that it is. */
interface Renamed {
  readonly words: readonly number[];
  readonly place: number | undefined;
}

/**
 * Puts the terms of what entities are in the corpus in the place of those of what the article's reader took them for: a
 * place has one term, whatever it is called, any other name those of its words.
 */
function termsFor(entities: readonly Entity[], resolution: ReadonlyMap<string, Resolved>): (terms: Terms) => Terms {
  const left: Renamed[] = [];
  const come: Renamed[] = [];
  for (const { id, kind, aliases } of entities) {
    const resolved = resolution.get(id) ?? { id, kind };
    const wasPlace = kind === 'place';
    const isPlace = resolved.kind === 'place';
    if ((!wasPlace && !isPlace) || (wasPlace && isPlace && resolved.id === id)) continue;
    for (const alias of aliases) {
      const words = nameTerms(alias);
      left.push({ words, place: wasPlace ? placeTerm(id) : undefined });
      come.push({ words, place: isPlace ? placeTerm(resolved.id) : undefined });
    }
  }
  if (left.length === 0) return (terms) => terms;
  const others = entities.filter(({ id, kind }) => (resolution.get(id)?.kind ?? kind) !== 'place');
  const kept = new Set(others.flatMap(({ aliases }) => aliases.flatMap(nameTerms)));
  return (terms) => {
    if (!left.some((name) => isAmong(name, (term) => terms.includes(term)))) return terms;
    const own = new Set(terms);
    for (const [i, { words, place }] of left.entries()) {
      if (!isAmong({ words, place }, (term) => own.has(term))) continue;
      const now = come[i] as Renamed;
      if (place !== undefined) own.delete(place);
      else for (const word of words) if (!kept.has(word)) own.delete(word);
      if (now.place !== undefined) own.add(now.place);
      else for (const word of now.words) own.add(word);
    }
    return own.size === terms.length && terms.every((term) => own.has(term)) ? terms : termList([...own]);
  };
}

/** Is a name among terms? */
const isAmong = ({ words, place }: Renamed, has: (term: number) => boolean): boolean =>
  place === undefined ? words.length > 0 && words.every(has) : has(place);

/** The terms of the words of a name that have a capital. */
const nameTerms = (name: string): number[] =>
  Array.from(name.matchAll(/\p{Lu}[\p{L}\p{N}]*/gu), ([word]) => hashWord(word, 0, word.length));
