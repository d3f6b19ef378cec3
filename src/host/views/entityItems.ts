import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../core/corpus/article.js';
import type { EntityWeight } from '../../core/index/corpusIndex.js';
import type { EntityKind, Mention } from '../../core/model.js';
import { quoteAround } from '../../core/text/quote.js';
import type { Passage } from '../cards/card.js';
import { articleCount, kindName, kindPlural, mentionCount, number } from '../cards/wording.js';
import type { Fold, FoldName, KindGroup } from './entityGroups.js';
import { openCommand } from './passageItem.js';

const { t } = vscode.l10n;
const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

// A row shows little of a quote: the name has to come early in it.
const QUOTE_LENGTH = 90;
const QUOTE_LEAD = 16;

/** The icon of each kind of entity. */
export const KIND_ICONS: Readonly<Record<EntityKind, string>> = {
  company: 'organization',
  person: 'person',
  product: 'package',
  brand: 'tag',
  organization: 'law',
  media: 'megaphone',
  place: 'location',
  technology: 'circuit-board',
  event: 'milestone',
  vessel: 'compass',
};

/** A group of entities of one kind. What a filter lets through shows at once. */
export function kindItem({ kind, count }: KindGroup, isFiltered: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(kindPlural(kind), isFiltered || kind === 'company' ? Expanded : Collapsed);
  item.id = `kind ${kind}${isFiltered ? ' filtered' : ''}`;
  return counted(item, kindPlural(kind), count);
}

/** What is folded at the end of a kind. */
export function foldItem({ kind, name, weights }: Fold, isFiltered: boolean): vscode.TreeItem {
  const label = foldLabel(name);
  const item = new vscode.TreeItem(label, isFiltered ? Expanded : Collapsed);
  item.id = `fold ${kind} ${name}${isFiltered ? ' filtered' : ''}`;
  item.iconPath = new vscode.ThemeIcon(FOLD_ICONS[name]);
  return counted(item, label, weights.length);
}

const FOLD_ICONS: Readonly<Record<FoldName, string>> = { once: 'ellipsis', country: 'globe', genericBody: 'law' };

function foldLabel(name: FoldName): string {
  switch (name) {
    case 'once':
      return t('Named once');
    case 'country':
      return t('Countries');
    case 'genericBody':
      return t('Generic bodies');
  }
}

/** What is not sure enough to stand among its kind, after all kinds. */
export function unsureItem(count: number, isFiltered: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Unsure'), isFiltered ? Expanded : Collapsed);
  item.id = `unsure${isFiltered ? ' filtered' : ''}`;
  item.iconPath = new vscode.ThemeIcon('question');
  item.tooltip = t('Named once, and little says that it is a name of this kind');
  return counted(item, t('Unsure'), count);
}

/** An article as a group of entities. */
export function groupItem(article: string, title: string, count: number, isFiltered: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(title, isFiltered ? Expanded : Collapsed);
  item.id = `group ${article}${isFiltered ? ' filtered' : ''}`;
  item.iconPath = vscode.ThemeIcon.File;
  return counted(item, title, count);
}

/** What the reader has hidden, at the end of the view. */
export function hiddenItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(t('Hidden'), Collapsed);
  item.id = 'hidden';
  item.iconPath = new vscode.ThemeIcon('eye-closed');
  item.contextValue = 'hidden';
  return counted(item, t('Hidden'), count);
}

function counted(item: vscode.TreeItem, label: string, count: number): vscode.TreeItem {
  item.description = number(count);
  item.accessibilityInformation = { label: `${label}, ${count === 1 ? t('1 name') : t('{0} names', number(count))}` };
  return item;
}

export function entityItem(
  { entity, mentions, articles }: EntityWeight,
  within: string,
  isHidden: boolean,
): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, Collapsed);
  item.id = `entity ${isHidden ? 'hidden' : within} ${entity.id}`;
  item.description = `${number(mentions)} · ${articleCount(articles)}`;
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[entity.kind]);
  item.tooltip = [
    `${entity.name} (${kindName(entity.kind)})`,
    entity.description,
    `${mentionCount(mentions)}, ${articleCount(articles)}`,
  ]
    .filter(Boolean)
    .join('\n');
  item.contextValue = isHidden ? 'entity.hidden' : 'entity';
  item.accessibilityInformation = {
    label: `${entity.name}, ${kindName(entity.kind)}, ${mentionCount(mentions)}, ${articleCount(articles)}`,
  };
  return item;
}

/** An article below an entity, with how often it names it. */
export function articleItem(
  { entity }: EntityWeight,
  article: string,
  title: string,
  count: number,
  isOpen: boolean,
): vscode.TreeItem {
  const item = new vscode.TreeItem(title, isOpen ? Expanded : Collapsed);
  item.id = `article ${entity.id} ${article}`;
  item.description = number(count);
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = `${title}\n${mentionCount(count)}`;
  item.accessibilityInformation = { label: `${title}, ${mentionCount(count)}` };
  return item;
}

/** One mention: the words around it. A click leads there. */
export function mentionItem(
  annotated: AnnotatedArticle | undefined,
  mention: Mention,
  passage: Passage | undefined,
): vscode.TreeItem {
  if (!annotated || !passage) return new vscode.TreeItem('');
  const { article, annotations } = annotated;
  const { text, focus } = quoteAround(article.text, mention, annotations.language, QUOTE_LENGTH, QUOTE_LEAD);
  const item = new vscode.TreeItem({ label: text, highlights: [[focus.start, focus.end]] });
  item.id = `mention ${article.id} ${mention.start}`;
  item.tooltip = `${quoteAround(article.text, mention, annotations.language).text}\n${article.title}`;
  item.contextValue = 'passage';
  item.command = openCommand(passage);
  return item;
}
