import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROBLEM_MESSAGES } from '../../src/core/corpus/problems.js';
import { MENTION_REASONS } from '../../src/core/entities/mentionReasons.js';
import { IMPORT_MESSAGES } from '../../src/import/problems.js';
import { root } from '../vscode/paths.js';

const json = (file: string): Record<string, string> => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Every literal that the code hands to `t(…)`. */
function translated(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(root, folder, file), 'utf8').matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, text]) => text as string);
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort();

describe('The Dutch translation', () => {
  const bundle = json('media/l10n/bundle.l10n.nl.json');

  it('has every sentence of the code, and no other', () => {
    const used = new Set([
      ...translated('src/host'),
      ...translated('src/presentation'),
      ...translated('src/worker'),
      ...translated('src/core/drafts'),
      ...translated('src/core/links'),
      ...Object.values(PROBLEM_MESSAGES),
      ...Object.values(IMPORT_MESSAGES),
      ...Object.values(MENTION_REASONS),
    ]);
    assert.deepEqual(Object.keys(bundle).sort(), [...used].sort());
  });

  it('has every word of package.json, and no other', () => {
    assert.deepEqual(Object.keys(json('package.nls.nl.json')).sort(), Object.keys(json('package.nls.json')).sort());
  });

  it('keeps the placeholders', () => {
    for (const [english, dutch] of Object.entries(bundle))
      assert.deepEqual(placeholders(dutch), placeholders(english), english);
  });
});
