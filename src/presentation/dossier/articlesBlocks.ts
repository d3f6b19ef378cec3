import { shortened } from '../cards/entityFacts.js';
import { t } from '../l10n.js';
import { mentionCount, number, period } from '../wording.js';
import { type DossierBlock, type DossierLine, heading, paragraph } from './dossier.js';
import type { EntityTeller } from './entityTeller.js';

const ARTICLES_SHOWN = 15;
const TITLE_LENGTH = 90;

/** The articles that name the entity, the newest first; each leads to where it says most. */
export function articlesBlocks(teller: EntityTeller): DossierBlock[] {
  const { index, entity } = teller;
  const all = teller.newestArticles();
  const shown = all.slice(0, ARTICLES_SHOWN);
  const left = all.length - shown.length;
  const first = index.firstMentionOf(entity.id);
  return [
    heading(2, t('Articles')),
    { type: 'list', items: shown.map((id) => articleLine(teller, id)) },
    ...(left > 0 && first
      ? [
          paragraph(
            ...teller.leading(
              t('and {0} more', number(left)),
              { article: first.article, span: first.mention },
              'references',
            ),
          ),
        ]
      : []),
  ];
}

function articleLine(teller: EntityTeller, id: string): DossierLine {
  const { index, entity } = teller;
  const annotated = teller.article(id);
  const mention = index.tellingMention(entity.id, id);
  if (!annotated || !mention) return [{ text: id }];
  const { title, publisher, date } = annotated.article;
  const told = [publisher, date && period(date), mentionCount(index.mentionsIn(entity.id, id).length)];
  return [
    ...teller.leading(shortened(title, TITLE_LENGTH), { article: id, span: mention }),
    { text: `, ${told.filter(Boolean).join(', ')}` },
  ];
}
