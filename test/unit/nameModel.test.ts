import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURE_HASH_BITS } from '../../src/core/entities/recogniser/features.js';
import { LABEL_COUNT } from '../../src/core/entities/recogniser/labels.js';
import { TaggerModel } from '../../src/core/entities/recogniser/taggerModel.js';
import { packLists } from '../training/lists.js';
import { packModel } from '../training/pack.js';
import { licenceText, SOURCES } from '../training/sources.js';
import { root } from '../vscode/paths.js';

/** A model in which each of these features speaks for the first label alone. */
function modelOf(features: readonly number[]): TaggerModel {
  const rowOf = new Int32Array(1 << FEATURE_HASH_BITS).fill(-1);
  const weights = new Float32Array(features.length * LABEL_COUNT);
  for (const [row, feature] of features.entries()) {
    rowOf[feature] = row;
    weights[row * LABEL_COUNT] = 1;
  }
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const crf = { weights, rowOf, transitions, counts: new Int32Array(features.length).fill(9) };
  const model = TaggerModel.read(packModel(packLists(new Map()), crf, { rows: features.length, steps: 5 }));
  assert.ok(model);
  return model;
}

describe('A feature of the name model', () => {
  const model = modelOf([(1 << 17) | 5, (2 << 17) | 5, (3 << 17) | 5]);
  const speaks = (feature: number): boolean => {
    const scores = new Int32Array(LABEL_COUNT);
    model.score(Int32Array.of(feature), 1, scores, 0);
    return scores.some((score) => score !== 0);
  };

  // They belong into one place of the table, so that all but the first stand in the places of others.
  for (const high of [1, 2, 3])
    it(`is found, also as number ${high} of its place`, () => assert.ok(speaks((high << 17) | 5)));
  for (const feature of [(2 << 17) | 6, (3 << 17) | 7, (1 << 17) | 6, (4 << 17) | 5, 5])
    it(`${feature} is not answered for by one that stands where it would`, () => assert.ok(!speaks(feature)));
});

describe('What the name recogniser was learnt from', () => {
  it('is told in the file that goes with it', () =>
    assert.equal(readFileSync(path.join(root, 'src/core/entities/names.bin.LICENSE.txt'), 'utf8'), licenceText()));

  // By what their publishers say in so many words; "free for research" is none of them.
  const allowed = /^(?:CC0|CC BY 4\.0|MIT|MIT and BSD|BSD-3-Clause or CC BY 3\.0|ISC|Unlicense|PDDL 1\.0)$/;
  for (const { name, licence, address, terms, version, files = {} } of SOURCES)
    it(`${name} may be used so, and can be had again`, () => {
      assert.match(licence, allowed);
      assert.match(address, /^https:\/\//);
      assert.match(terms, /^https:\/\//);
      assert.notEqual(version, '');
      for (const digest of Object.values(files)) assert.match(digest, /^[0-9a-f]{64}$/);
    });

  it('is nothing that may only be looked at', () => assert.doesNotMatch(licenceText(), /Groningen|WikiANN/i));
});
