import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Arrangement } from '../../presentation/rows/entityRows.js';
import type { Choices } from '../../worker/protocol.js';

const { t } = vscode.l10n;

const arrangementSchema = z.catch(
  z.object({
    group: z.catch(z.enum(['kind', 'article']), 'kind'),
    sort: z.catch(z.enum(['weight', 'name', 'appearance']), 'weight'),
  }),
  { group: 'kind', sort: 'weight' },
);
const hiddenSchema = z.catch(z.record(z.string(), z.array(z.string())), {});

const ARRANGEMENT_KEY = 'entities.arrangement';
const HIDDEN_KEY = 'entities.hidden';

/** What the reader chose to see of the entities: their order and what is hidden stay with the workspace, a filter does not. */
export class EntityChoice implements vscode.Disposable {
  private queryNow = '';
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {}

  /** All of it, for the corpus thread. */
  get choices(): Pick<Choices, 'arrangement' | 'query' | 'hidden'> {
    return { arrangement: this.arrangement, query: this.queryNow, hidden: this.hidden };
  }

  /** What the filter box holds. */
  get query(): string {
    return this.queryNow;
  }

  setQuery(query: string): void {
    if (query === this.queryNow) return;
    this.queryNow = query;
    this.changed.fire();
  }

  /** Hides an entity of the corpus in a folder, which is named by its URI. */
  async hide(folder: string, entity: string): Promise<void> {
    await this.setHidden(folder, [...(this.hidden[folder] ?? []), entity]);
  }

  /** Shows one hidden entity of a corpus again, or all of them. */
  async showAgain(folder: string, entity?: string): Promise<void> {
    await this.setHidden(folder, entity === undefined ? [] : (this.hidden[folder] ?? []).filter((id) => id !== entity));
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

  private get arrangement(): Arrangement {
    return arrangementSchema.parse(this.state.get(ARRANGEMENT_KEY) ?? {});
  }

  /** Ids of hidden entities, by the URI of their corpus folder. */
  private get hidden(): Choices['hidden'] {
    return hiddenSchema.parse(this.state.get(HIDDEN_KEY) ?? {});
  }

  private async setHidden(folder: string, ids: readonly string[]): Promise<void> {
    await this.state.update(HIDDEN_KEY, { ...this.hidden, [folder]: [...new Set(ids)] });
    this.changed.fire();
  }
}
