import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { annotateArticle } from '../../src/core/annotateArticle.js';
import type { AnnotatedArticle } from '../../src/core/corpus/article.js';
import { CorpusStore } from '../../src/core/store/corpusStore.js';
import { MemoryFiles } from '../../src/core/store/memoryFiles.js';
import type { StoreFiles } from '../../src/core/store/storeFiles.js';
import { openNodeStore, storeFolder } from '../../src/worker/node/nodeStore.js';
import { NodeStoreFiles } from '../../src/worker/node/storeFiles.js';

/** Which version of each article a store holds: what is compared all over. */
type State = Readonly<Record<string, number>>;

const IDS = ['a', 'b', 'c', 'dé'];
const VERSIONS = 4;
const BOATS = [3, 50, 700, 8000];
const made = new Map<string, AnnotatedArticle>();

function article(id: string, version: number): AnnotatedArticle {
  const key = `${id} ${version}`;
  let known = made.get(key);
  if (!known) {
    const text = `Acme Corp. of ${id} sold ${BOATS[version]} boats in 2019.`;
    const head = { id, path: `${id}.txt`, title: `Boats of ${id}`, authors: [], sections: [], text };
    known = { article: head, annotations: annotateArticle(head) };
    made.set(key, known);
  }
  return known;
}

const open = (files: StoreFiles, stamp = 'v1'): CorpusStore =>
  CorpusStore.open(files, { stamp, textOf: () => '', mostUnpacked: 1 });

/** The version of an article that is held, which is that of its figure; undefined where it was damaged. */
function versionIn(store: CorpusStore, id: string): number | undefined {
  const held = store.get(id);
  if (!held) return undefined;
  const version = BOATS.indexOf(held.annotations.figures[0]?.value ?? -1);
  assert.deepEqual(held.annotations, article(id, version).annotations);
  return version;
}

function stateOf(store: CorpusStore): State {
  const state: Record<string, number> = {};
  for (const id of [...store.ids()].sort()) {
    const version = versionIn(store, id);
    if (version !== undefined) state[id] = version;
  }
  return state;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const STATE = 'state';

/** An index of these tests: the state that it was made of, and a section that is not looked at. */
const sectionsOf = (state: State): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [STATE, encoder.encode(JSON.stringify(state))],
    ['empty', new Uint8Array(0)],
  ]);

const stateInSections = (store: CorpusStore): State | undefined => {
  const section = store.section(STATE);
  return section && JSON.parse(decoder.decode(section));
};

/** With what changed since, sections are those of the articles that are held. */
function assertSectionsFit(store: CorpusStore, state: State): void {
  const known = stateInSections(store);
  if (!known) return;
  for (const id of IDS) if (!store.changedSinceSections.has(id)) assert.equal(known[id], state[id]);
}

type Step =
  | { readonly do: 'put'; readonly id: string; readonly version: number }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'commit' | 'commitSections' | 'tidy' | 'reopen' };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      id: fc.constantFrom(...IDS),
      version: fc.nat(VERSIONS - 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.constantFrom(...IDS) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('commit' as const, 'commitSections' as const, 'tidy' as const, 'reopen' as const),
    }),
  },
);

/** A store, what it should hold, and every state that was committed. */
class Run {
  store: CorpusStore;
  state: State = {};
  readonly committed: State[] = [{}];

  constructor(readonly files: StoreFiles) {
    this.store = open(files);
  }

  do(step: Step): void {
    switch (step.do) {
      case 'put':
        this.store.put(article(step.id, step.version), `source ${step.version}`);
        this.state = { ...this.state, [step.id]: step.version };
        break;
      case 'remove': {
        this.store.remove(step.id);
        const { [step.id]: _, ...rest } = this.state;
        this.state = rest;
        break;
      }
      case 'reopen':
        this.store = open(this.files);
        this.state = this.committed.at(-1) as State;
        break;
      default:
        // What is about to be committed may be there after a crash.
        this.committed.push(this.state);
        if (step.do === 'commit') this.store.commit();
        else if (step.do === 'tidy') this.store.tidy();
        else this.store.commit(sectionsOf(this.state));
    }
  }
}

/** A file, which is there for whoever has it open when its name is another's, or nobody's. */
interface Content {
  bytes: Uint8Array;
}

/** The files of one window in a folder that several share, as a disk has them. */
class WindowFiles implements StoreFiles {
  private readonly held = new Map<string, Content>();

  constructor(private readonly folder: Map<string, Content>) {}

  list = (): readonly string[] => [...this.folder.keys()];
  size = (name: string): number | undefined => this.folder.get(name)?.bytes.length;
  age = (): undefined => undefined;
  read = (name: string, start: number, length: number): Uint8Array | undefined =>
    (this.held.get(name) ?? this.folder.get(name))?.bytes.slice(start, start + length);

  hold(name: string): void {
    const content = this.folder.get(name);
    if (content) this.held.set(name, content);
  }

  append(name: string, bytes: Uint8Array): void {
    const content = this.folder.get(name) ?? { bytes: new Uint8Array(0) };
    content.bytes = Uint8Array.of(...content.bytes, ...bytes);
    this.folder.set(name, content);
  }

  replace(name: string, parts: readonly Uint8Array[]): void {
    this.held.delete(name);
    this.folder.set(name, { bytes: Uint8Array.of(...parts.flatMap((part) => [...part])) });
  }

  remove(name: string): void {
    this.held.delete(name);
    this.folder.delete(name);
  }
}

/** Files of a program that dies when it has written so many bytes: of what it adds a part is there, of a content nothing. */
class DyingFiles implements StoreFiles {
  private isDead = false;

  constructor(
    private readonly files: MemoryFiles,
    private left: number,
  ) {}

  list = (): readonly string[] => this.files.list();
  size = (name: string): number | undefined => this.files.size(name);
  age = (): undefined => undefined;
  read = (name: string, start: number, length: number): Uint8Array | undefined => this.files.read(name, start, length);

  hold = (): void => this.files.hold();

  append(name: string, bytes: Uint8Array): void {
    const written = this.spend(bytes.length);
    if (written > 0) this.files.append(name, bytes.subarray(0, written));
    this.dieIfSpent();
  }

  replace(name: string, parts: readonly Uint8Array[]): void {
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    if (this.spend(size) === size) this.files.replace(name, parts);
    this.dieIfSpent();
  }

  remove(name: string): void {
    this.dieIfSpent();
    this.files.remove(name);
  }

  private spend(wanted: number): number {
    const spent = this.isDead ? 0 : Math.min(wanted, this.left);
    if (spent < wanted) this.isDead = true;
    this.left -= spent;
    return spent;
  }

  private dieIfSpent(): void {
    if (this.isDead) throw new Error('It is dead.');
  }
}

/** What a store holds whose files were damaged is of one commit, as far as it is there. */
function assertOneOf(store: CorpusStore, committed: readonly State[]): void {
  const ids = new Set(store.ids());
  const state = stateOf(store);
  const fits = (one: State): boolean =>
    [...ids].every((id) => id in one && (state[id] === undefined || state[id] === one[id])) &&
    Object.keys(one).every((id) => ids.has(id));
  assert.ok(committed.some(fits), `${JSON.stringify(state)} is none of ${JSON.stringify(committed)}`);
}

describe('A store of a corpus', () => {
  it('has what was put, at once and later', () => {
    const files = new MemoryFiles();
    const store = open(files);
    store.put(article('a', 1), 'source a');
    store.put(article('b', 0));
    store.remove('b');
    assert.deepEqual(stateOf(store), { a: 1 });
    assert.equal(store.size, 1);
    assert.equal(open(files).size, 0);
    assert.ok(store.commit());
    const later = open(files);
    assert.deepEqual(stateOf(later), { a: 1 });
    assert.ok(later.isFrom('a', 'source a') && !later.isFrom('a', 'source b'));
    assert.equal(later.get('b'), undefined);
    assert.equal(later.packed('a')?.about.title, 'Boats of a');
  });

  it('is empty for other programs or another lexicon, and theirs from then on', () => {
    const files = new MemoryFiles();
    const store = open(files);
    store.put(article('a', 1));
    store.commit(sectionsOf({ a: 1 }));
    const other = open(files, 'v2');
    assert.equal(other.size, 0);
    assert.equal(other.section(STATE), undefined);
    assert.deepEqual(stateOf(open(files)), { a: 1 });
    other.put(article('b', 2));
    other.commit();
    assert.deepEqual(stateOf(open(files, 'v2')), { b: 2 });
    assert.equal(open(files).size, 0);
  });

  it('keeps sections, and says what has changed since', () => {
    const files = new MemoryFiles();
    const store = open(files);
    store.put(article('a', 0));
    store.put(article('b', 0));
    store.commit(sectionsOf({ a: 0, b: 0 }));
    assert.deepEqual([...store.changedSinceSections], []);
    store.put(article('b', 1));
    store.commit();
    const later = open(files);
    assert.deepEqual(stateInSections(later), { a: 0, b: 0 });
    assert.deepEqual([...later.changedSinceSections], ['b']);
    assert.equal(later.section('empty')?.length, 0);
    assert.equal(later.section('none'), undefined);
    later.remove('a');
    later.tidy();
    const tidied = open(files);
    assert.deepEqual(stateInSections(tidied), { a: 0, b: 0 });
    assert.deepEqual([...tidied.changedSinceSections].sort(), ['a', 'b']);
    assert.deepEqual(stateOf(tidied), { b: 1 });
  });

  it('leaves nothing behind of what it wrote anew', () => {
    const files = new MemoryFiles();
    const store = open(files);
    for (let i = 0; i < 40; i++) {
      store.put(article('a', i % VERSIONS));
      store.commit(sectionsOf({ a: i % VERSIONS }));
    }
    assert.equal(files.list().length, 3);
    const before = files.list().reduce((sum, name) => sum + (files.size(name) ?? 0), 0);
    store.tidy();
    const after = files.list().reduce((sum, name) => sum + (files.size(name) ?? 0), 0);
    assert.ok(after < before / 10);
    assert.deepEqual(stateOf(open(files)), { a: 39 % VERSIONS });
  });

  it('has the same answers in any order of changes, commits and new windows', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 40 }), (steps) => {
        const run = new Run(new MemoryFiles());
        for (const step of steps) {
          run.do(step);
          assert.deepEqual(stateOf(run.store), stateOf(run.store));
          assert.deepEqual(stateOf(run.store), sorted(run.state));
          assertSectionsFit(run.store, run.state);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has the last commit or one before it, wherever it dies', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), fc.nat(12_000), (steps, bytes) => {
        const files = new MemoryFiles();
        const run = new Run(new DyingFiles(files, bytes));
        for (const step of steps) if (step.do !== 'reopen') run.do(step);
        // It goes on in memory.
        assert.deepEqual(stateOf(run.store), sorted(run.state));
        const later = open(files);
        assertOneOf(later, run.committed);
        assertSectionsFit(later, stateOf(later));
        later.put(article('a', 2));
        assert.ok(later.commit());
        assert.equal(versionIn(open(files), 'a'), 2);
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing wrong where its files were damaged', () => {
    const damage = fc.record({ file: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true }), flip: fc.nat(254) });
    fc.assert(
      fc.property(
        fc.array(aStep, { maxLength: 30 }),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (steps, damages) => {
          const files = new MemoryFiles();
          const run = new Run(files);
          for (const step of steps) run.do(step);
          for (const { file, at, flip } of damages) {
            const name = files.list()[file % Math.max(files.list().length, 1)];
            if (name !== undefined) damageFile(files, name, at, flip);
          }
          const later = open(files);
          const ids = [...later.ids()];
          assertOneOf(later, run.committed);
          const known = stateInSections(later);
          const state = stateOf(later);
          if (known) for (const id of ids) if (!later.changedSinceSections.has(id)) assert.equal(known[id], state[id]);
          const verified = open(files);
          assert.equal(
            verified.verify(),
            ids.every((id) => id in state),
          );
          assert.deepEqual([...verified.ids()].sort(), Object.keys(state));
          later.put(article('c', 3));
          later.commit();
          assert.equal(versionIn(open(files), 'c'), 3);
        },
      ),
      {
        numRuns: 300,
        // Cut off behind the list of what is in it.
        examples: [
          [
            [{ do: 'put', id: 'a', version: 0 }, { do: 'commit' }, { do: 'reopen' }, { do: 'commitSections' }],
            [{ file: 0, at: 0.18, flip: 0 }],
          ],
        ],
      },
    );
  });

  it('goes on with its own answers beside another window', () => {
    const two = fc.record({ window: fc.nat(1), step: aStep });
    fc.assert(
      fc.property(fc.array(two, { maxLength: 40 }), (steps) => {
        const folder = new Map<string, Content>();
        const windows = [new Run(new WindowFiles(folder)), new Run(new WindowFiles(folder))] as const;
        for (const { window, step } of steps) {
          const run = windows[window] as Run;
          run.do(step);
          if (step.do === 'reopen') {
            assertOneOf(run.store, [...windows[0].committed, ...windows[1].committed]);
            run.state = stateOf(run.store);
          }
          assertSectionsFit(run.store, run.state);
          for (const { store, state } of windows) assert.deepEqual(stateOf(store), sorted(state));
        }
        const later = open(new WindowFiles(folder));
        assertOneOf(later, [...windows[0].committed, ...windows[1].committed]);
      }),
      {
        numRuns: 100,
        // One goes on writing to a segment that the other has taken away.
        examples: [
          [
            [
              { window: 0, step: { do: 'put', id: 'a', version: 0 } },
              { window: 0, step: { do: 'commit' } },
              { window: 1, step: { do: 'reopen' } },
              { window: 1, step: { do: 'tidy' } },
              { window: 0, step: { do: 'put', id: 'b', version: 1 } },
              { window: 0, step: { do: 'commit' } },
            ],
          ],
        ],
      },
    );
  });
});

/** The keys of a state in their order. */
const sorted = (state: State): State => Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Truncates a file, or changes a byte of it. */
function damageFile(files: MemoryFiles, name: string, at: number, flip: number): void {
  const content = files.content(name) ?? new Uint8Array(0);
  const place = Math.floor(at * content.length);
  const damaged = flip === 0 ? content.slice(0, place) : content.map((byte, i) => (i === place ? byte ^ flip : byte));
  files.replace(name, [damaged]);
}

describe('A store on disk', () => {
  let storage: string;
  beforeEach(() => {
    storage = mkdtempSync(path.join(tmpdir(), 'crossread-store-'));
  });
  afterEach(() => rmSync(storage, { recursive: true, force: true }));

  const openOn = (corpus: string, stamp = 'v1'): CorpusStore =>
    openNodeStore(storage, corpus, { stamp, textOf: () => '' });

  it('has its articles although another window puts the store together anew', () => {
    const store = openOn('file:///one');
    store.put(article('a', 1));
    store.commit();
    const later = openOn('file:///one');
    later.put(article('b', 2));
    later.commit();
    const other = openOn('file:///one');
    other.put(article('a', 3));
    assert.ok(other.tidy());
    assert.deepEqual(stateOf(store), { a: 1 });
    assert.deepEqual(stateOf(later), { a: 1, b: 2 });
    assert.deepEqual(stateOf(openOn('file:///one')), { a: 3, b: 2 });
  });

  it('goes on in memory where another window has taken the segment that it wrote to', () => {
    const store = openOn('file:///one');
    store.put(article('a', 1));
    store.commit();
    const other = openOn('file:///one');
    assert.ok(other.tidy());
    for (const id of ['b', 'c', 'dé']) {
      store.put(article(id, 2));
      store.commit();
    }
    assert.deepEqual(stateOf(store), { a: 1, b: 2, c: 2, dé: 2 });
    assert.deepEqual(stateOf(openOn('file:///one')), { a: 1 });
  });

  it('is there for the next window, each corpus in its own folder', () => {
    const store = openOn('file:///one');
    store.put(article('a', 1));
    store.commit(sectionsOf({ a: 1 }));
    store.put(article('a', 2));
    store.commit();
    assert.deepEqual(stateOf(openOn('file:///one')), { a: 2 });
    assert.deepEqual(stateInSections(openOn('file:///one')), { a: 1 });
    assert.equal(openOn('file:///two').size, 0);
    assert.equal(openOn('file:///one', 'v2').size, 0);
  });

  it('has the same answers as in memory', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
        rmSync(storage, { recursive: true, force: true });
        const run = new Run(new NodeStoreFiles(storage));
        for (const step of steps) {
          run.do(step);
          assert.deepEqual(stateOf(run.store), sorted(run.state));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is removed when nobody has opened it for long', () => {
    const store = openOn('file:///one');
    store.put(article('a', 1));
    store.commit();
    const folder = storeFolder(storage, 'file:///one');
    const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1_000);
    utimesSync(folder, days(59), days(59));
    openOn('file:///two');
    assert.ok(readdirSync(storage).includes(path.basename(folder)));
    utimesSync(folder, days(61), days(61));
    openOn('file:///two');
    assert.ok(!readdirSync(storage).includes(path.basename(folder)));
  });

  it('does without files where there can be none', () => {
    mkdirSync(storage, { recursive: true });
    const store = CorpusStore.open(new NodeStoreFiles(path.join(storage, 'a\0b')), { stamp: 'v1', textOf: () => '' });
    store.put(article('a', 1));
    assert.ok(!store.commit());
    assert.deepEqual(stateOf(store), { a: 1 });
  });
});
