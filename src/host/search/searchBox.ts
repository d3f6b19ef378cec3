import * as vscode from 'vscode';
import type { ResultType } from '../../presentation/search/facets.js';
import type { SearchAnswer, SearchFacet, SearchGroup, SearchResult } from '../../presentation/search/searchAnswer.js';
import type { CorpusSummary } from '../../worker/protocol.js';
import type { CorpusThread } from '../corpus/corpusThread.js';
import { openPassage } from '../features/openPassage.js';
import { ContextKeys } from '../ids.js';
import { toLocation } from '../positions.js';

const { t } = vscode.l10n;

/** A line of the box, and what choosing it does. */
interface Item extends vscode.QuickPickItem {
  readonly result?: SearchResult;
  readonly facet?: SearchFacet;
  readonly run?: () => void;
}

// So many values to narrow down by stand above what was found; all of them come with their button.
const FACETS_ABOVE = 5;

/**
 * The box in which a corpus is searched: what is found follows what is typed, by its type, and above it stands by what it
 * can be narrowed down. Enter opens a place; a button or Alt+Enter shows all of them in the editor's list of references.
 */
export class SearchBox {
  private readonly box = vscode.window.createQuickPick<Item>();
  private readonly narrow: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('filter'),
    tooltip: t('Narrow Down'),
  };
  private readonly all: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('references'),
    tooltip: t('Show All as References (Alt+Enter)'),
  };
  private readonly aside: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('split-horizontal'),
    tooltip: t('Open to the Side'),
  };
  private asking = new vscode.CancellationTokenSource();
  private listing: Promise<void> = Promise.resolve();
  private answer: SearchAnswer | undefined;
  private more: Partial<Record<ResultType, number>> = {};
  /** Is it shown by what the results can be narrowed down, and not the results? */
  private showsFacets = false;
  /** Does the list answer what is asked, so that what comes now is more of the same? */
  private isListed = false;

  /** `closed` is called when it is gone. */
  constructor(
    private readonly thread: CorpusThread,
    private readonly corpus: CorpusSummary,
    closed: () => void,
  ) {
    const { box } = this;
    box.title = t('Search {0}', corpus.name);
    box.placeholder = t(
      'Words, names, periods; narrow down with kind:money unit:USD period:2013 publisher: tier: type:',
    );
    // What is found stands as it was found: the editor would sort it by its labels.
    Object.assign(box, { sortByLabel: false });
    box.buttons = [this.narrow, this.all];
    box.onDidChangeValue(() => this.typed());
    box.onDidTriggerButton((button) => (button === this.narrow ? this.toggleFacets() : this.showAll()));
    box.onDidTriggerItemButton(({ item }) => {
      if (item.result) this.open(item.result, vscode.ViewColumn.Beside);
    });
    box.onDidAccept(() => void this.accept());
    box.onDidHide(() => {
      setSearching(false);
      this.asking.cancel();
      box.dispose();
      closed();
    });
  }

  show(text: string): void {
    this.box.value = text;
    setSearching(true);
    this.box.show();
    this.typed();
  }

  /** Shows by what the results can be narrowed down, or the results again. */
  toggleFacets(): void {
    this.showsFacets = !this.showsFacets;
    this.isListed = false;
    this.list();
  }

  /** Shows where all that was found stands in the editor's list of references. */
  async showAll(): Promise<void> {
    const text = this.box.value;
    const found = await this.thread.tryAsk('searchPlaces', { folder: this.corpus.folder, text });
    const locations = (found ?? []).map(toLocation);
    const [first] = locations;
    if (!first) return;
    this.box.hide();
    const editor = vscode.window.activeTextEditor;
    const [uri, position] = editor ? [editor.document.uri, editor.selection.active] : [first.uri, first.range.start];
    await vscode.commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
  }

  private typed(): void {
    this.more = {};
    this.showsFacets = false;
    this.isListed = false;
    this.listing = this.ask();
  }

  /** Asks for what was typed; what was asked before is not waited for any longer. */
  private async ask(): Promise<void> {
    this.asking.cancel();
    this.asking = new vscode.CancellationTokenSource();
    const { token } = this.asking;
    this.box.busy = true;
    const asked = { folder: this.corpus.folder, text: this.box.value, more: this.more };
    for (;;) {
      const answer = await this.thread.tryAsk('search', asked, token);
      if (token.isCancellationRequested) return;
      this.answer = answer;
      this.list();
      // While not all articles have been looked through, there is more to come.
      if (!answer || answer.unread === 0) break;
    }
    this.box.busy = false;
  }

  private list(): void {
    const { answer, box } = this;
    if (!answer) return;
    const { groups, facets } = answer;
    const isFound = groups.length > 0;
    const [before] = box.activeItems;
    const at = before ? box.items.indexOf(before) : -1;
    box.items =
      this.showsFacets || !isFound
        ? [...(isFound || box.value.trim() === '' ? [] : [nothing()]), ...this.facetItems(facets)]
        : [...this.facetsAbove(facets), ...groups.flatMap((group) => this.groupItems(group))];
    const first = box.items.find(({ result }) => result);
    // Who has moved on stays there while more comes to the same list.
    const same = this.isListed ? (sameIn(before, box.items) ?? box.items[at]) : undefined;
    const active = same ?? first;
    if (active) box.activeItems = [active];
    this.isListed = true;
  }

  /** All values by their facets. */
  private facetItems(facets: readonly SearchFacet[]): Item[] {
    return facets.flatMap((facet, i) => {
      const isFirst = facet.facet !== facets[i - 1]?.facet;
      const title = facet.label.slice(0, facet.label.indexOf(':'));
      return [...(isFirst ? [separator(title)] : []), facetItem(facet)];
    });
  }

  /** The values that are chosen, and of each other facet the most frequent. */
  private facetsAbove(facets: readonly SearchFacet[]): Item[] {
    const firsts = facets.filter(
      ({ facet, isChosen }, i) => isChosen || facets.findIndex((other) => other.facet === facet) === i,
    );
    const above = firsts.slice(0, Math.max(FACETS_ABOVE, firsts.filter(({ isChosen }) => isChosen).length));
    return [separator(t('Narrow down')), ...above.map(facetItem)];
  }

  private groupItems({ type, title, results, rest }: SearchGroup): Item[] {
    const items: Item[] = [separator(title)];
    for (const result of results) {
      const { label, description, icon } = result;
      items.push({ label: `$(${icon}) ${label}`, description, result, buttons: [this.aside], alwaysShow: true });
    }
    if (rest > 0)
      items.push({ label: `$(ellipsis) ${t('{0} more …', rest)}`, run: () => this.showMore(type), alwaysShow: true });
    return items;
  }

  private showMore(type: ResultType): void {
    this.more = { ...this.more, [type]: (this.more[type] ?? 0) + 1 };
    this.listing = this.ask();
  }

  private async accept(): Promise<void> {
    // Who types and presses Enter at once means what was typed, not what was listed before.
    const selected = this.isListed ? this.box.activeItems[0] : undefined;
    await this.listing;
    const chosen = sameIn(selected, this.box.items) ?? this.box.items.find(({ result }) => result);
    if (chosen?.result) this.open(chosen.result);
    else if (chosen?.facet) {
      this.box.value = chosen.facet.text;
      this.typed();
    } else chosen?.run?.();
  }

  private open({ passage }: SearchResult, viewColumn?: vscode.ViewColumn): void {
    this.box.hide();
    const show = viewColumn === undefined ? {} : { viewColumn };
    void openPassage(vscode.Uri.parse(passage.uri, true), passage.span, show);
  }
}

/** The item that says what another does, which may be of an earlier list. */
const sameIn = (item: Item | undefined, items: readonly Item[]): Item | undefined =>
  item && items.find(({ label, description }) => label === item.label && description === item.description);

const setSearching = (isSearching: boolean): void =>
  void vscode.commands.executeCommand('setContext', ContextKeys.searching, isSearching);

const nothing = (): Item => ({ label: t('Nothing was found.'), alwaysShow: true });

const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });

const facetItem = (facet: SearchFacet): Item => ({
  label: `$(${facet.isChosen ? 'check' : 'filter'}) ${facet.label}`,
  description: facet.isChosen ? t('chosen; Enter takes it away') : `(${facet.count})`,
  facet,
  alwaysShow: true,
});
