import assert from 'node:assert/strict';
import { severalAtOnce } from '../../src/worker/severalAtOnce.js';

describe('Several pieces of work at once', () => {
  const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('are all done, and never more at once than allowed', async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    const items = Array.from({ length: 20 }, (_, i) => i);
    for await (const item of severalAtOnce(items, 3, async () => {
      most = Math.max(most, ++running);
      await soon();
      running--;
    })) {
      done.push(item);
    }
    assert.deepEqual(
      done.sort((a, b) => a - b),
      items,
    );
    assert.equal(most, 3);
  });

  it('yield what is done first', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    for await (const item of severalAtOnce(['slow', 'quick', 'last'], 2, (item) => (item === 'slow' ? slow : soon()))) {
      order.push(item);
      if (item === 'last') release();
    }
    assert.deepEqual(order, ['quick', 'last', 'slow']);
  });

  it('begin no more once nobody asks', async () => {
    const begun: number[] = [];
    for await (const _ of severalAtOnce([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      await soon();
    })) {
      break;
    }
    await soon();
    assert.deepEqual(begun, [1, 2]);
  });

  it('fail with the one that fails', async () => {
    await assert.rejects(async () => {
      for await (const _ of severalAtOnce([1, 2], 2, async (item) => {
        if (item === 2) throw new Error('no');
        await soon();
      }));
    }, /no/);
  });

  it('are none for no items', async () => {
    for await (const _ of severalAtOnce([], 2, soon)) assert.fail();
  });
});
