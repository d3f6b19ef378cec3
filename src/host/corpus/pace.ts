// Half of what a screen takes from one picture to the next: nothing else of the extension host waits longer.
const SLICE_MS = 8;

/** Cuts long work into slices: whoever goes on only at its {@link turn} lets everything else come in between. */
export class Pace {
  private began = 0;
  private next: Promise<void> | undefined;

  /** Resolves at once while the slice lasts, else in the event loop's next turn. All who share a pace share a slice. */
  async turn(): Promise<void> {
    while (this.next || performance.now() - this.began > SLICE_MS) {
      this.next ??= new Promise((resolve) => {
        setImmediate(() => {
          this.next = undefined;
          this.began = performance.now();
          resolve();
        });
      });
      await this.next;
    }
  }
}
