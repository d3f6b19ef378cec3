import assert from 'node:assert/strict';
import * as v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { cardOf, eventually, openArticle, workspaceFolder } from './support.js';

const TIMES = 200;
// Before that, code is compiled and caches fill.
const FIRST_TIMES = 15;
// A single kept copy of the article, or of its marks, would be more than that each time.
const HEAP_BYTES_EACH = 10_000;
// The editor itself has something to do now and then.
const LOOSE_ENDS = 10;

type Constructor = new (...args: never[]) => unknown;
type QueryObjects = (of: Constructor, options: { format: 'count' }) => number;

/** How much of what has to be given back is in use in the extension host. */
interface Held {
  readonly heap: number;
  readonly listeners: number;
  readonly disposables: number;
  readonly timers: number;
  readonly documents: number;
}

describe('Nothing is left behind', () => {
  const { queryObjects } = v8 as { queryObjects?: QueryObjects };
  const Listener = listenerOf(new vscode.EventEmitter<void>());

  let uri: vscode.Uri;

  before(async function () {
    if (!queryObjects) this.skip();
    [uri = workspaceFolder()] = await vscode.workspace.findFiles('004*');
  });

  function held(): Held {
    v8.setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    collect();
    collect();
    return {
      heap: process.memoryUsage().heapUsed,
      listeners: queryObjects?.(Listener, { format: 'count' }) ?? 0,
      disposables: queryObjects?.(vscode.Disposable as unknown as Constructor, { format: 'count' }) ?? 0,
      timers: process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length,
      documents: vscode.workspace.textDocuments.length,
    };
  }

  function assertSame(before: Held, after: Held, times: number): void {
    const growth = (of: keyof Held): number => after[of] - before[of];
    for (const of of ['listeners', 'disposables', 'timers', 'documents'] as const) {
      assert.ok(growth(of) <= LOOSE_ENDS, `${of}: ${before[of]} before, ${after[of]} after ${times} times`);
    }
    const each = Math.round(growth('heap') / times);
    assert.ok(each <= HEAP_BYTES_EACH, `${each} bytes of heap each time`);
  }

  /** The editor keeps a document that an extension opens for minutes, and one that a reader opens until it is closed. */
  async function openAndClose(): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = await eventually('the article is open', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.toString() === uri.toString() && shown;
    });
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 3));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('the article is closed', () => document.isClosed);
  }

  it(`when an article is opened and closed ${TIMES} times`, async function () {
    this.timeout(150_000);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (let time = 0; time < FIRST_TIMES; time++) await openAndClose();
    const before = held();
    for (let time = 0; time < TIMES; time++) await openAndClose();
    assertSame(before, held(), TIMES);
  });

  it('when an article is edited, and everything is read again and again', async function () {
    this.timeout(60_000);
    const document = await openArticle('000');
    const work = async (): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Nokia sold 12 million phones.\n');
      await vscode.workspace.applyEdit(edit);
      await cardOf(document, '12 million', /12,000,000/);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.commands.executeCommand('crossread.refresh');
    };
    for (let time = 0; time < 3; time++) await work();
    const before = held();
    const times = 12;
    for (let time = 0; time < times; time++) await work();
    const after = held();
    assertSame({ ...before, heap: 0 }, { ...after, heap: 0 }, times);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

/** What the editor keeps for each listener of an event. */
function listenerOf(emitter: vscode.EventEmitter<void>): Constructor {
  const subscription = emitter.event(() => undefined);
  const { _listeners: listener } = emitter as unknown as { _listeners?: object };
  subscription.dispose();
  assert.ok(listener, 'the editor keeps listeners elsewhere now');
  return listener.constructor as Constructor;
}
