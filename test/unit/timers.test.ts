import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Timers } from '../../src/host/corpus/timers.js';

describe('Work that is put off', () => {
  let timers: Timers;
  let done: number;
  const work = (): void => {
    done++;
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    timers = new Timers();
    done = 0;
  });

  afterEach(() => {
    timers.dispose();
    mock.timers.reset();
  });

  /** Asks for it every 200 milliseconds, as a program does that writes one file after the other. */
  const goOn = (times: number, atMost?: number): void => {
    for (let time = 0; time < times; time++) {
      timers.later('files', 300, work, atMost);
      mock.timers.tick(200);
    }
  };

  it('is done once, when what asks for it pauses', () => {
    goOn(10);
    assert.equal(done, 0);
    mock.timers.tick(100);
    assert.equal(done, 1);
    mock.timers.tick(10_000);
    assert.equal(done, 1);
  });

  it('is done now and then where that never pauses', () => {
    goOn(5, 1000);
    assert.equal(done, 1);
    goOn(4, 1000);
    assert.equal(done, 1);
    goOn(1, 1000);
    assert.equal(done, 2);
  });

  it('is done no sooner where it pauses before', () => {
    timers.later('files', 300, work, 1000);
    mock.timers.tick(299);
    assert.equal(done, 0);
    mock.timers.tick(1);
    assert.equal(done, 1);
  });

  it('is waited for anew once it was given up', () => {
    goOn(4, 1000);
    timers.cancel('files');
    assert.ok(!timers.isWaiting('files'));
    goOn(4, 1000);
    assert.equal(done, 0);
  });
});
