import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { Settings } from './ids.js';

/** What is marked, as the user groups it. */
export const MARK_KINDS = ['companies', 'people', 'products', 'places', 'figures'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const DENSITIES = ['all', 'first-in-paragraph', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

export interface MarkSettings {
  readonly density: Density;
  readonly kinds: ReadonlySet<MarkKind>;
  readonly outsideCorpus: boolean;
}

const densitySchema = z.catch(z.enum(DENSITIES), 'all');
const kindsSchema = z.catch(z.partialRecord(z.enum(MARK_KINDS), z.boolean()), {});
const flagSchema = z.catch(z.boolean(), true);

/** The settings for marks; a value that is not understood counts as the default. */
export function markSettings(): MarkSettings {
  const settings = vscode.workspace.getConfiguration(Settings.section);
  const kinds = kindsSchema.parse(settings.get(Settings.marksKinds));
  return {
    density: densitySchema.parse(settings.get(Settings.marksDensity)),
    kinds: new Set(MARK_KINDS.filter((kind) => kinds[kind] ?? true)),
    outsideCorpus: flagSchema.parse(settings.get(Settings.marksOutsideCorpus)),
  };
}

/** Is a line over each title to say how much there is to read? */
export function lensesShown(): boolean {
  return flagSchema.parse(vscode.workspace.getConfiguration(Settings.section).get(Settings.codeLens));
}

/** Are readings and conversions to stand beside figures? */
export const inlayHintsShown = (): boolean => isOn(Settings.inlayHints);

/** May the language models of the editor ask about articles? */
export const hasAssistantTools = (): boolean => isOn(Settings.assistantTools);

/** Do the views select what the cursor stands in? */
export function autoReveals(): boolean {
  return flagSchema.parse(vscode.workspace.getConfiguration(Settings.section).get(Settings.autoReveal));
}

export const setAutoReveal = (reveals: boolean): Promise<void> => update(Settings.autoReveal, reveals);

export const setDensity = (density: Density): Promise<void> => update(Settings.marksDensity, density);

/** Marks a kind, or marks it no more; the other kinds stay as they are. */
export async function setKind(kind: MarkKind, isMarked: boolean): Promise<void> {
  const { kinds } = markSettings();
  const all = Object.fromEntries(MARK_KINDS.map((other) => [other, other === kind ? isMarked : kinds.has(other)]));
  await update(Settings.marksKinds, all);
}

/** Has the reader turned on what is off at first? */
function isOn(setting: string): boolean {
  return z.catch(z.boolean(), false).parse(vscode.workspace.getConfiguration(Settings.section).get(setting));
}

async function update(setting: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration(Settings.section).update(setting, value, vscode.ConfigurationTarget.Global);
}

/** Calls `listener` whenever a setting of Crossread changes. */
export function onSettingsChange(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(Settings.section)) listener();
  });
}
