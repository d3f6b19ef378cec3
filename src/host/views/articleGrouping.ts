import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Corpus } from '../corpus/corpus.js';
import { ContextKeys } from '../ids.js';

const KEY = 'articles.byStory';
const choiceSchema = z.catch(z.optional(z.boolean()), undefined);

// So many rows are taken in at a glance; of more, the stories they tell are the better overview.
const AT_A_GLANCE = 12;

/** Whether the articles stand by story: as the reader chose in this workspace, else where it helps. */
export class ArticleGrouping implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {}

  choose(byStory: boolean): void {
    void this.state.update(KEY, byStory);
    this.changed.fire();
  }

  isByStory({ index }: Corpus): boolean {
    const choice = choiceSchema.parse(this.state.get(KEY));
    return choice ?? (index.size > AT_A_GLANCE && index.stories().length > 0);
  }

  /** Tells the title bar of the view which way the toggle goes. */
  announce(corpora: readonly Corpus[]): void {
    const byStory = corpora.some((corpus) => this.isByStory(corpus));
    void vscode.commands.executeCommand('setContext', ContextKeys.byStory, byStory);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
