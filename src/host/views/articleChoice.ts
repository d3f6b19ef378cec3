import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { ArticleChoice as ArticleChoiceData } from '../../presentation/rows/articleRows.js';

const READ_KEY = 'articles.read';
const BY_STORY_KEY = 'articles.byStory';
const readSchema = z.catch(z.array(z.string()), []);
const byStorySchema = z.catch(z.optional(z.boolean()), undefined);

/** Which articles the reader has opened in this workspace, and whether the articles stand by story; both stay with it. */
export class ArticleChoice implements vscode.Disposable {
  private readonly read: Set<string>;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {
    this.read = new Set(readSchema.parse(state.get(READ_KEY) ?? []));
  }

  /** All of it, for the corpus thread. */
  get choices(): ArticleChoiceData {
    const byStory = byStorySchema.parse(this.state.get(BY_STORY_KEY));
    return { read: [...this.read], ...(byStory !== undefined && { byStory }) };
  }

  /** Marks articles, by their URIs, as read or as unread. */
  mark(uris: readonly string[], isRead: boolean): void {
    const changing = uris.filter((uri) => this.read.has(uri) !== isRead);
    if (changing.length === 0) return;
    for (const uri of changing) {
      if (isRead) this.read.add(uri);
      else this.read.delete(uri);
    }
    void this.state.update(READ_KEY, [...this.read]);
    this.changed.fire();
  }

  /** Lets the articles stand by the stories they tell, or one by one. */
  groupByStory(byStory: boolean): void {
    void this.state.update(BY_STORY_KEY, byStory);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
