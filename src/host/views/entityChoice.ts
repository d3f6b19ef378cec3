import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { type NameFilter, nameFilter } from './nameFilter.js';

const { t } = vscode.l10n;

const arrangementSchema = z.catch(
  z.object({
    group: z.catch(z.enum(['kind', 'article']), 'kind'),
    sort: z.catch(z.enum(['weight', 'name', 'appearance']), 'weight'),
  }),
  { group: 'kind', sort: 'weight' },
);

/** How the rows are grouped and ordered. */
export type Arrangement = z.infer<typeof arrangementSchema>;

const ARRANGEMENT_KEY = 'entities.arrangement';
const HIDDEN_KEY = 'entities.hidden';

/** Ids of hidden entities, by the URI of their corpus folder. */
type Hidden = Readonly<Record<string, readonly string[]>>;

/** What the reader chose to see of the entities: their order and what is hidden stay with the workspace, a filter does not. */
export class EntityChoice implements vscode.Disposable {
  private queryNow = '';
  private filterNow: NameFilter | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {}

  get arrangement(): Arrangement {
    return arrangementSchema.parse(this.state.get(ARRANGEMENT_KEY) ?? {});
  }

  /** What the filter box holds. */
  get query(): string {
    return this.queryNow;
  }

  /** Undefined where nothing is filtered. */
  get filter(): NameFilter | undefined {
    return this.filterNow;
  }

  setQuery(query: string): void {
    if (query === this.queryNow) return;
    this.queryNow = query;
    this.filterNow = nameFilter(query);
    this.changed.fire();
  }

  /** Ids of the entities of a corpus that the reader does not want to see. */
  hidden(folder: vscode.Uri): ReadonlySet<string> {
    return new Set(this.allHidden[folder.toString()] ?? []);
  }

  async hide(folder: vscode.Uri, entity: string): Promise<void> {
    await this.setHidden(folder, [...this.hidden(folder), entity]);
  }

  /** Shows one hidden entity of a corpus again, or all of them. */
  async showAgain(folder: vscode.Uri, entity?: string): Promise<void> {
    await this.setHidden(folder, entity === undefined ? [] : [...this.hidden(folder)].filter((id) => id !== entity));
  }

  /** Lets the reader choose group and order. */
  async arrange(): Promise<void> {
    const now = this.arrangement;
    const option = (label: string, change: Partial<Arrangement>) => {
      const chosen = Object.entries(change).every(([key, value]) => now[key as keyof Arrangement] === value);
      return { label, change, ...(chosen && { description: t('now') }) };
    };
    const heading = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, change: {} });
    const choice = await vscode.window.showQuickPick(
      [
        heading(t('Group')),
        option(t('By kind'), { group: 'kind' }),
        option(t('By article'), { group: 'article' }),
        heading(t('Sort')),
        option(t('By weight in the articles'), { sort: 'weight' }),
        option(t('By name'), { sort: 'name' }),
        option(t('By first appearance'), { sort: 'appearance' }),
      ],
      { title: t('Arrange the companies and other names') },
    );
    if (!choice) return;
    await this.state.update(ARRANGEMENT_KEY, { ...now, ...choice.change });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get allHidden(): Hidden {
    return this.state.get<Hidden>(HIDDEN_KEY, {});
  }

  private async setHidden(folder: vscode.Uri, ids: readonly string[]): Promise<void> {
    await this.state.update(HIDDEN_KEY, { ...this.allHidden, [folder.toString()]: [...new Set(ids)] });
    this.changed.fire();
  }
}
