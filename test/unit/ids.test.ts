import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Colors, Commands, Settings, Tools, VIEW_CONTAINER, Views } from '../../src/host/ids.js';
import { inputSchemaOf, TOOL_NAMES, TOOL_SPECS } from '../../src/presentation/assistant/toolSpecs.js';
import { root } from '../vscode/paths.js';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const words = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const { contributes } = manifest;

const sameSet = (a: readonly string[], b: readonly string[]): void => assert.deepEqual([...a].sort(), [...b].sort());

describe('Ids in the code and in package.json agree', () => {
  it('commands', () =>
    sameSet(
      Object.values(Commands),
      contributes.commands.map((c: { command: string }) => c.command),
    ));

  it('views', () => {
    sameSet(
      Object.values(Views),
      contributes.views[VIEW_CONTAINER].map((v: { id: string }) => v.id),
    );
    sameSet(
      [VIEW_CONTAINER],
      contributes.viewsContainers.activitybar.map((c: { id: string }) => c.id),
    );
  });

  it('colours', () =>
    sameSet(
      Object.values(Colors),
      contributes.colors.map((c: { id: string }) => c.id),
    ));

  it('settings', () => {
    const { section, ...keys } = Settings;
    sameSet(
      Object.values(keys).map((key) => `${section}.${key}`),
      Object.keys(contributes.configuration.properties),
    );
  });

  it('tools of language models, and what they take', () => {
    sameSet(Object.values(Tools), TOOL_NAMES);
    const declared = contributes.languageModelTools;
    assert.deepEqual(
      declared.map(({ name, modelDescription, inputSchema, when }: Record<string, unknown>) => ({
        name,
        modelDescription,
        inputSchema,
        when,
      })),
      TOOL_NAMES.map((name) => ({
        name,
        modelDescription: TOOL_SPECS[name].description,
        inputSchema: inputSchemaOf(name),
        when: `config.${Settings.section}.${Settings.assistantTools}`,
      })),
    );
  });

  it('every placeholder has its words, and every word its placeholder', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key as string);
    sameSet([...new Set(used)], Object.keys(words));
  });

  it('every colour has a default for every kind of theme', () => {
    for (const { defaults } of contributes.colors)
      sameSet(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
  });
});
