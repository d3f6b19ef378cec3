import { coverageText } from '../../core/links/coverageText.js';
import { type Finding, isQuiet } from '../../core/links/finding.js';
import { findingMessage } from '../../core/links/linkRule.js';
import type { ShownCorpus } from '../indexedArticles.js';
import { entityNamed } from './entityNamed.js';
import { toldEntity } from './toldEntity.js';
import { portionOf, toldFigure, toldQuote } from './toldItems.js';
import { type ToolInput, USUAL_ITEMS } from './toolSpecs.js';

const FIGURES_SHOWN = 6;

/** What deserves a second look, the surest first, and how much was compared. */
export function findingsTool(corpus: ShownCorpus, input: ToolInput<'crossread_findings'>): object {
  const { index } = corpus;
  const entity = input.about === undefined ? undefined : entityNamed(index, input.about);
  const findings = index
    .findings()
    .filter(
      ({ kind, figures }) =>
        (input.kind === undefined || kind === input.kind) &&
        (!entity || figures.some(({ figure }) => figure.subject === entity.id)),
    );
  const { items, total, more } = portionOf(
    [...findings.filter((one) => !isQuiet(one)), ...findings.filter(isQuiet)],
    { limit: input.limit ?? USUAL_ITEMS, skip: input.skip },
    (finding) => toldFinding(corpus, finding),
    'with a "kind" or with "about"',
  );
  return {
    ...(entity && { about: toldEntity(corpus, entity) }),
    compared: coverageText(index.coverage()),
    findings: items,
    total,
    ...(more && { more }),
  };
}

function toldFinding(corpus: ShownCorpus, finding: Finding): object | undefined {
  const { kind, figures, link } = finding;
  const told = figures.slice(0, FIGURES_SHOWN).flatMap((ref) => {
    const quote = toldQuote(corpus, ref.article, ref.figure);
    return quote ? [{ ...toldFigure(corpus, ref), ...quote }] : [];
  });
  if (told.length === 0) return undefined;
  return {
    kind,
    tier: link.tier ?? 'stated',
    finding: findingMessage(finding),
    figures: told,
    ...(figures.length > told.length && { moreFigures: figures.length - told.length }),
  };
}
