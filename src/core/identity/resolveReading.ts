import type { ArticleReading } from '../articleReading.js';
import { type FigureInContext, linesOf } from '../context/articleContext.js';
import { placeTerm, type Terms, termList } from '../context/terms.js';
import type { ArticleAnnotations } from '../corpus/article.js';
import type { FigureRef } from '../links/link.js';
import type { Statement } from '../links/statement.js';
import type { Figure } from '../model.js';
import type { Resolved } from './identityIndex.js';

/**
 * What an article tells, with the entities of the corpus in the place of those that its reader found; `figures` are the
 * article's with these. The terms of a place are those of its id, and become others with it.
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
  const statementOf = (statement: Statement): Statement => resolved.get(statement) as Statement;
  const { context } = reading;
  const terms = placeTerms(
    entities.map(({ id }) => id),
    idOf,
  );
  // What stays as it is is one with the article's own: most does, and it is kept twice otherwise.
  const passages = context.passages.map((passage) => {
    const names = terms(passage.names);
    const told = passage.figures.map((figure) => resolveFigure(figure, statementOf(figure.statement), terms));
    const isSame = names === passage.names && told.every((figure, i) => figure === passage.figures[i]);
    return isSame ? passage : { ...passage, names, figures: told };
  });
  const isSame = passages.every((passage, i) => passage === context.passages[i]);
  return {
    statements: [...resolved.values()],
    context: {
      ...context,
      names: terms(context.names),
      leadNames: terms(context.leadNames),
      ...(!isSame && { passages, lines: linesOf(passages) }),
      addends: context.addends.map((statements) => statements.map(statementOf)),
    },
    links: reading.links.map((link) => {
      const own = link.figures.map((ref) => refs.get(ref.figure) ?? ref);
      return own.every((ref, i) => ref === link.figures[i]) ? link : { ...link, figures: own };
    }),
  };
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

/** Puts the terms of what places are in the corpus in the place of those of the article's own. */
function placeTerms(ids: readonly string[], idOf: (id: string) => string): (terms: Terms) => Terms {
  const others = new Map(ids.filter((id) => idOf(id) !== id).map((id) => [placeTerm(id), placeTerm(idOf(id))]));
  return (terms) =>
    terms.some((term) => others.has(term)) ? termList([...terms].map((term) => others.get(term) ?? term)) : terms;
}
