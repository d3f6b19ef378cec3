import type * as vscode from 'vscode';

/** Work that is put off; asked for again under the same key, the pause begins anew. */
export class Timers implements vscode.Disposable {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>();

  later(key: string, milliseconds: number, work: () => void): void {
    this.cancel(key);
    const timer = setTimeout(() => {
      this.running.delete(key);
      work();
    }, milliseconds);
    this.running.set(key, timer);
  }

  isWaiting(key: string): boolean {
    return this.running.has(key);
  }

  cancel(key: string): void {
    clearTimeout(this.running.get(key));
    this.running.delete(key);
  }

  dispose(): void {
    for (const key of [...this.running.keys()]) this.cancel(key);
  }
}
