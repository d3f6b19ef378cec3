// Half of what a screen takes from one picture to the next: nobody who asks waits longer for work that nobody waits for.
const SLICE_MS = 8;

// Node has it, a browser has not.
const { setImmediate } = globalThis as { readonly setImmediate?: (work: () => void) => void };

/** Resolves in the event loop's next turn, when everything that has arrived was taken notice of. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) setImmediate(resolve);
    else {
      // A browser puts off timers that follow one another; a message it delivers at once.
      const { port1, port2 } = new MessageChannel();
      port2.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port2.start();
      port1.postMessage(undefined);
    }
  });
}

/** Cuts long work into slices: whoever goes on only at its {@link turn} lets everything else come in between. */
export class Pace {
  private began = 0;
  private next: Promise<void> | undefined;

  /** Resolves at once while the slice lasts, else in the event loop's next turn. All who share a pace share a slice. */
  async turn(): Promise<void> {
    while (this.next || performance.now() - this.began > SLICE_MS) {
      this.next ??= nextTurn().then(() => {
        this.next = undefined;
        this.began = performance.now();
      });
      await this.next;
    }
  }
}
