import assert from 'node:assert/strict';
import { emptyList } from '../../src/core/corpus/emptyList.js';
import {
  addAlias,
  addApart,
  addEntity,
  addIgnored,
  idFor,
  moveName,
  renameEntity,
} from '../../src/core/corpus/lexiconEdits.js';
import { addLexiconPath } from '../../src/core/corpus/manifestEdits.js';
import { applyChange, type TextChange } from '../../src/core/corpus/textChange.js';

const TWO = `{
  "entities": [
    { "id": "acme", "name": "Acme", "kind": "company", "aliases": ["ACME Corp"] },
    { "id": "zeta", "name": "Zeta", "kind": "company" }
  ]
}
`;

const done = (text: string, change: TextChange | undefined): string => {
  assert.ok(change, 'nothing was changed');
  const result = applyChange(text, change);
  JSON.parse(result);
  return result;
};

/** The lines that are in one text and not in the other. */
const newLines = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

const EMPTY_LEXICON = emptyList('entities');

describe('A correction of the lexicon', () => {
  const blue = { id: 'blue', name: 'Blue "Line"', kind: 'company', aliases: ['BL'] } as const;

  it('adds an entity where its id belongs, on one line', () => {
    const after = done(TWO, addEntity(TWO, blue));
    assert.deepEqual(newLines(TWO, after), [
      '    { "id": "blue", "name": "Blue \\"Line\\"", "kind": "company", "aliases": ["BL"] },',
    ]);
    assert.deepEqual(
      JSON.parse(after).entities.map((e: { id: string }) => e.id),
      ['acme', 'blue', 'zeta'],
    );
  });

  it('adds an entity at the end and at the beginning', () => {
    const last = done(TWO, addEntity(TWO, { ...blue, id: 'zz' }));
    assert.equal(JSON.parse(last).entities[2].id, 'zz');
    const first = done(TWO, addEntity(TWO, { ...blue, id: 'a' }));
    assert.equal(JSON.parse(first).entities[0].id, 'a');
  });

  it('adds an entity to an empty lexicon', () => {
    assert.equal(JSON.parse(done(EMPTY_LEXICON, addEntity(EMPTY_LEXICON, blue))).entities.length, 1);
  });

  describe('moves a name', () => {
    const THREE = `{
  "entities": [
    { "id": "acme", "name": "Acme", "kind": "company", "aliases": ["ACME Corp", { "text": "Ace", "cue": ["boat"] }] },
    { "id": "mid", "name": "Mid", "kind": "company", "aliases": ["Middle"] },
    { "id": "zeta", "name": "Zeta", "kind": "company" }
  ]
}
`;
    const zeta = { id: 'zeta', name: 'Zeta', kind: 'company', aliases: [] } as const;
    const named = (text: string): Record<string, unknown[]> =>
      Object.fromEntries(
        JSON.parse(text).entities.map((e: { id: string; aliases?: unknown[] }) => [e.id, e.aliases ?? []]),
      );

    it('from the entity that has it, its cue with it', () => {
      assert.deepEqual(named(done(THREE, moveName(THREE, 'Ace', zeta))), {
        acme: ['ACME Corp'],
        mid: ['Middle'],
        zeta: [{ text: 'Ace', cue: ['boat'] }],
      });
      assert.deepEqual(named(done(THREE, moveName(THREE, 'ACME Corp', zeta))).acme, [{ text: 'Ace', cue: ['boat'] }]);
    });

    it('from all entities that have it, wherever it stands among their aliases', () => {
      const aliases = [['X'], ['X', 'a'], ['a', 'X'], ['X', 'X', 'a'], ['a', 'X', 'X'], ['a', 'X', 'b', 'X'], ['a']];
      const text = JSON.stringify({
        entities: [
          ...aliases.map((own, n) => ({ id: `e${n}`, name: `E${n}`, kind: 'company', aliases: own })),
          { id: 'zeta', name: 'Zeta', kind: 'company', aliases: ['X', 'z'] },
        ],
      });
      assert.deepEqual(named(done(text, moveName(text, 'X', zeta))), {
        e0: [],
        e1: ['a'],
        e2: ['a'],
        e3: ['a'],
        e4: ['a'],
        e5: ['a', 'b'],
        e6: ['a'],
        zeta: ['X', 'z'],
      });
    });

    it('of several entities that are called so, of which the last goes too', () => {
      const text = JSON.stringify({
        entities: [
          { id: 'zeta', name: 'Zeta', kind: 'company' },
          { id: 'a', name: 'X', kind: 'company', aliases: ['a1'] },
          { id: 'b', name: 'X', kind: 'company', aliases: ['b1', 'a1'] },
        ],
      });
      assert.deepEqual(named(done(text, moveName(text, 'X', zeta))), { zeta: ['X', 'a1', 'b1'] });
    });

    it('that is the name of an entity with all its others; the entity goes with its line', () => {
      const after = done(THREE, moveName(THREE, 'Mid', zeta));
      assert.deepEqual(Object.keys(named(after)), ['acme', 'zeta']);
      assert.deepEqual(named(after).zeta, ['Mid', 'Middle']);
      assert.equal(after.split('\n').length, THREE.split('\n').length - 1);
      const last = done(THREE, moveName(THREE, 'Zeta', { id: 'mid', name: 'Mid', kind: 'company', aliases: [] }));
      assert.deepEqual(named(last).mid, ['Middle', 'Zeta']);
    });

    it('to an entity that is not listed yet', () => {
      const fresh = { id: 'new', name: 'New', kind: 'person', aliases: [] } as const;
      assert.deepEqual(named(done(THREE, moveName(THREE, 'Middle', fresh))), {
        acme: ['ACME Corp', { text: 'Ace', cue: ['boat'] }],
        mid: [],
        new: ['Middle'],
        zeta: [],
      });
    });

    it('that no entity has', () => assert.deepEqual(named(done(THREE, moveName(THREE, 'Zed', zeta))).zeta, ['Zed']));

    it('nowhere where it is already, or where there is no lexicon', () => {
      assert.equal(moveName(done(THREE, moveName(THREE, 'Zed', zeta)), 'Zed', zeta), undefined);
      assert.equal(moveName('no lexicon', 'Zed', zeta), undefined);
    });
  });

  it('adds a name to an entity, whether it has names or not', () => {
    assert.deepEqual(JSON.parse(done(TWO, addAlias(TWO, 'acme', 'Acmy'))).entities[0].aliases, ['ACME Corp', 'Acmy']);
    assert.deepEqual(JSON.parse(done(TWO, addAlias(TWO, 'zeta', 'Zed'))).entities[1].aliases, ['Zed']);
  });

  it('does nothing where it is already so', () => {
    assert.equal(addAlias(TWO, 'acme', 'ACME Corp'), undefined);
    const ignored = done(TWO, addIgnored(TWO, 'Moving'));
    assert.equal(addIgnored(ignored, 'Moving'), undefined);
  });

  it('lists what is no entity, in order', () => {
    let text = TWO;
    for (const word of ['Moving', 'Zoo', 'Bottom']) text = done(text, addIgnored(text, word));
    assert.deepEqual(JSON.parse(text).ignore, ['Bottom', 'Moving', 'Zoo']);
    assert.ok(newLines(TWO, text).includes('    "Moving",'), text);
  });

  it('leaves alone what is no lexicon', () => {
    for (const text of ['', '[]', '{"entities": {}}', 'x']) {
      assert.equal(addEntity(text, blue), undefined);
      assert.equal(addAlias(text, 'acme', 'x'), undefined);
    }
  });

  it('names the lexicon in the manifest', () => {
    const manifest = '{\n  "articles": ["*.txt"]\n}\n';
    assert.deepEqual(JSON.parse(done(manifest, addLexiconPath(manifest, 'lexicon.json'))), {
      lexicon: 'lexicon.json',
      articles: ['*.txt'],
    });
  });
});

describe('The id of a new entity', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Lei Jun', 'lei-jun'],
    ['Café Noir & Co.', 'cafe-noir-co'],
    ['小米', '小米'],
    ['&&', 'entity'],
    ['Acme', 'acme-2'],
  ];
  for (const [name, expected] of cases) {
    it(`of ${name} is ${expected}`, () =>
      assert.equal(
        idFor(name, (id) => id === 'acme'),
        expected,
      ));
  }
});

describe('Names in the lexicon', () => {
  it('are kept apart, each pair once and on a line', () => {
    const one = done(TWO, addApart(TWO, ['GM', 'General "G" Motors']));
    const two = done(one, addApart(one, ['Chen', 'Mei Chen']));
    assert.deepEqual(JSON.parse(two).apart, [
      ['Chen', 'Mei Chen'],
      ['GM', 'General "G" Motors'],
    ]);
    assert.equal(newLines(one, two).length, 1);
    assert.equal(addApart(two, ['Chen', 'Mei Chen']), undefined);
    assert.equal(addApart('[]', ['a', 'b']), undefined);
  });

  it('change, and the old one stays', () => {
    const acme = { id: 'acme', name: 'Acme', kind: 'company', aliases: [] } as const;
    const after = done(TWO, renameEntity(TWO, acme, 'Acme Boats'));
    assert.deepEqual(JSON.parse(after).entities[0], {
      ...{ id: 'acme', name: 'Acme Boats', kind: 'company' },
      aliases: ['ACME Corp', 'Acme'],
    });
    assert.equal(after.split('\n').length, TWO.split('\n').length, 'on its line');
    assert.equal(renameEntity(TWO, acme, 'Acme'), undefined);
    const fresh = { id: 'mei-chen', name: 'Chen', kind: 'person', aliases: ['M. Chen'] } as const;
    const added = JSON.parse(done(TWO, renameEntity(TWO, fresh, 'Mei Chen')));
    assert.deepEqual(added.entities[1], { ...fresh, name: 'Mei Chen', aliases: ['Chen', 'M. Chen'] });
    assert.equal(renameEntity('[]', fresh, 'Mei Chen'), undefined);
  });
});
