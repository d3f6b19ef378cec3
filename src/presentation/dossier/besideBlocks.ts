import { t } from '../l10n.js';
import { number, relationName } from '../wording.js';
import { between, type DossierBlock, type DossierLine, heading, lineOf, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';

const RELATIONS_SHOWN = 12;
const NEAR_SHOWN = 12;
const FEWEST_TIMES = 2;
// Where the name stands in the words for a relation.
const HOLE = '\0';

/** Who stands beside the entity: what articles state of them, and who is often named with it. */
export function besideBlocks(teller: EntityTeller): DossierBlock[] {
  const stated = statedLines(teller);
  const near = nearParts(teller);
  if (stated.length === 0 && near.length === 0) return [];
  return [
    heading(2, t('Who stands beside')),
    ...(stated.length > 0 ? [{ type: 'list', items: stated } as const] : []),
    ...(near.length > 0 ? [paragraph(`${t('Often named with')}: `, ...between(', ', near))] : []),
  ];
}

function statedLines(teller: EntityTeller): DossierLine[] {
  const { index, entity } = teller;
  return index
    .relationsOf(entity.id)
    .slice(0, RELATIONS_SHOWN)
    .flatMap(({ type, from, to, witnesses }) => {
      const isForward = from === entity.id;
      const other = index.entity(isForward ? to : from);
      const told = witnesses.map(({ article, evidence }) => ({ article, span: evidence }));
      const [first] = told;
      if (!other || !first) return [];
      const [named] = index.mentionsIn(other.id, first.article);
      const name = teller.name(other, { article: first.article, span: named ?? first.span });
      const [before = '', behind = ''] = relationName(type, HOLE, isForward).split(HOLE);
      return [lineOf(before, name, `${behind} — `, ...teller.sources(told, 'sentence'))];
    });
}

function nearParts(teller: EntityTeller): DossierLine[] {
  const { index, entity } = teller;
  const stated = new Set(index.relationsOf(entity.id).flatMap(({ from, to }) => [from, to]));
  return index
    .related(entity.id)
    .filter(({ entity: other, count }) => !stated.has(other.id) && count >= FEWEST_TIMES)
    .slice(0, NEAR_SHOWN)
    .flatMap(({ entity: other, count }) => {
      const place = index.placeBeside(entity.id, other.id);
      if (!place) return [];
      const told = { article: place.article, span: place.mention };
      const [lead] = teller.leading(other.name, told);
      return [lineOf({ ...lead, ...teller.name(other, told) }, ` (${number(count)})`)];
    });
}
