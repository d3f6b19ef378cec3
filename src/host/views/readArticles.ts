import * as vscode from 'vscode';

const KEY = 'articles.read';

/** Which articles the reader has opened in this workspace; remembered with it. */
export class ReadArticles implements vscode.Disposable {
  private readonly read: Set<string>;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {
    this.read = new Set(state.get<readonly string[]>(KEY, []));
  }

  /** The URIs of those that were opened, in a corpus or not. */
  get uris(): readonly string[] {
    return [...this.read];
  }

  has(uri: string): boolean {
    return this.read.has(uri);
  }

  /** Marks articles, by their URIs, as read or as unread. */
  mark(uris: readonly string[], isRead: boolean): void {
    const changing = uris.filter((uri) => this.read.has(uri) !== isRead);
    if (changing.length === 0) return;
    for (const uri of changing) {
      if (isRead) this.read.add(uri);
      else this.read.delete(uri);
    }
    void this.state.update(KEY, [...this.read]);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
