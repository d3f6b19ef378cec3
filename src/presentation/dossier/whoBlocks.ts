import { wordsAt } from '../../core/text/quote.js';
import { otherForms } from '../cards/entityCard.js';
import { t } from '../l10n.js';
import { articleCount, kindName, mentionCount } from '../wording.js';
import { type DossierBlock, heading, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';

const ALIASES_SHOWN = 8;
const INTRODUCTIONS_SHOWN = 3;

/** The name, what it is and how much is said of it; then the words by which articles introduce it. */
export function whoBlocks(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const { mentions = 0, articles = 0 } = index.weigh(entity.id) ?? {};
  const defining = index.definingMention(entity.id);
  const { tickers = [] } = entity;
  const forms = otherForms(index.surfaceForms(entity.id), entity.name).filter((form) => !tickers.includes(form));
  const told = [
    kindName(entity.kind),
    tickers.join(', '),
    forms.length > 0
      ? t(
          'also {0}',
          forms
            .slice(0, ALIASES_SHOWN)
            .map((form) => `“${form}”`)
            .join(', '),
        )
      : undefined,
    t('{0} in {1}', mentionCount(mentions), articleCount(articles)),
  ];
  return [
    heading(1, defining ? teller.name(entity, { article: defining.article, span: defining.mention }) : entity.name),
    paragraph(told.filter(Boolean).join(' · ')),
    ...(entity.description ? [paragraph(entity.description)] : []),
    ...introductions(teller),
  ];
}

/** The first that say it in words of their own. */
function introductions(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const once = new Map<string, DossierBlock>();
  for (const { article, introduction } of index.introductionsOf(entity.id)) {
    if (once.size === INTRODUCTIONS_SHOWN) break;
    const annotated = teller.article(article);
    const words = annotated ? wordsAt(annotated.article.text, introduction).toLowerCase() : '';
    const isKnown = [...once.keys()].some((known) => known.includes(words) || words.includes(known));
    if (words === '' || isKnown) continue;
    const told = { article, span: introduction };
    once.set(words, { type: 'quote', line: [...teller.words(told), { text: ' — ' }, ...teller.source(told)] });
  }
  return [...once.values()];
}
