import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { CorpusEvent, EventWitness } from '../../core/events/corpusEvent.js';
import { wordsAt } from '../../core/text/quote.js';
import type { Passage } from '../cards/card.js';
import {
  articleCount,
  dateInYear,
  eventCount,
  eventKindName,
  eventStanding,
  monthName,
  number,
  period,
  statusName,
} from '../cards/wording.js';
import { articlesTelling } from '../events/articlesTelling.js';
import { openCommand } from './passageItem.js';

const { t } = vscode.l10n;
const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** Where a row leads: a sentence, and the article it stands in. */
export interface Leading {
  readonly passage: Passage;
  readonly annotated: AnnotatedArticle;
}

/** A year; it always stands unfolded. */
export function yearItem(year: string, count: number): vscode.TreeItem {
  return groupItem(`year ${year}`, year, year, count, true);
}

/** A month within its year. */
export function monthItem(month: string, count: number, isUnfolded: boolean): vscode.TreeItem {
  return groupItem(`month ${month}`, monthName(month), period(month), count, isUnfolded);
}

/** What nobody gives a date of. */
export function undatedItem(count: number, isUnfolded: boolean): vscode.TreeItem {
  return groupItem('undated', t('Date unknown'), t('Date unknown'), count, isUnfolded);
}

/** An event, with its day; one that several tell unfolds to its articles. */
export function eventItem(event: CorpusEvent, leading: Leading | undefined): vscode.TreeItem {
  const articles = articlesTelling(event);
  const inArticles = articles > 1 ? articleCount(articles) : '';
  const item = new vscode.TreeItem(
    [dayOrQuarter(event.date), event.title].filter(Boolean).join('  '),
    event.witnesses.length > 1 ? Collapsed : undefined,
  );
  item.id = `event ${event.id}`;
  item.description = [statusName(event.status), inArticles].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    event.status === 'done' ? 'circle-filled' : event.status === 'planned' ? 'circle-outline' : 'question',
  );
  const told = [eventStanding(event.date, event.status), inArticles].filter(Boolean).join(', ');
  item.accessibilityInformation = { label: [told, event.title].filter(Boolean).join(': ') };
  lead(item, leading, eventKindName(event.kind));
  return item;
}

/** An article that tells an event. */
export function witnessItem(event: CorpusEvent, witness: EventWitness, leading: Leading | undefined): vscode.TreeItem {
  const title = leading?.annotated.article.title ?? witness.article;
  const item = new vscode.TreeItem(title);
  item.id = `witness ${event.id} ${witness.article} ${witness.evidence.start}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.accessibilityInformation = { label: t('{0}, told in {1}', event.title, title) };
  lead(item, leading);
  return item;
}

/** A click leads to the sentence, which the tooltip shows. */
function lead(item: vscode.TreeItem, leading: Leading | undefined, kind?: string): void {
  if (!leading) return;
  const { passage, annotated } = leading;
  const { article } = annotated;
  item.tooltip = [wordsAt(article.text, passage.span), article.title, kind].filter(Boolean).join('\n');
  item.command = openCommand(passage);
  item.contextValue = 'passage';
}

/** What a date says beyond the month it stands under. */
function dayOrQuarter(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? '' : dateInYear(date);
}

/** A group that stands otherwise at first is another row to the tree, which else keeps it as the reader left it. */
function groupItem(id: string, label: string, spoken: string, count: number, isUnfolded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(label, isUnfolded ? Expanded : Collapsed);
  item.id = isUnfolded ? id : `${id} folded`;
  item.description = number(count);
  item.accessibilityInformation = { label: `${spoken}, ${eventCount(count)}` };
  return item;
}
