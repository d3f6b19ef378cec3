import type * as vscode from 'vscode';

/**
 * Work that is put off; asked for again under the same key, the pause begins anew. What may be asked for on and on, as by a
 * folder that is being filled, is put off for no longer than `atMost` milliseconds in all.
 */
export class Timers implements vscode.Disposable {
  private readonly running = new Map<string, { timer: ReturnType<typeof setTimeout>; since: number }>();

  later(key: string, milliseconds: number, work: () => void, atMost = Number.POSITIVE_INFINITY): void {
    const now = Date.now();
    const since = this.running.get(key)?.since ?? now;
    this.cancel(key);
    const timer = setTimeout(
      () => {
        this.running.delete(key);
        work();
      },
      Math.max(0, Math.min(milliseconds, since + atMost - now)),
    );
    this.running.set(key, { timer, since });
  }

  isWaiting(key: string): boolean {
    return this.running.has(key);
  }

  cancel(key: string): void {
    clearTimeout(this.running.get(key)?.timer);
    this.running.delete(key);
  }

  dispose(): void {
    for (const key of [...this.running.keys()]) this.cancel(key);
  }
}
