import * as vscode from 'vscode';
import type { Library } from '../corpus/library.js';
import { Tools } from '../ids.js';
import { hasAssistantTools, onSettingsChange } from '../settings.js';

/**
 * Gives the language models of the editor the tools that `package.json` declares, as long as the reader lets them ask. The
 * editor expects the tools when the extension has started; what they say comes from the corpus thread.
 */
export function registerAssistantTools(library: Library): vscode.Disposable {
  let given: vscode.Disposable | undefined;
  const look = (): void => {
    if (hasAssistantTools() === (given !== undefined)) return;
    given?.dispose();
    given = given ? undefined : vscode.Disposable.from(...Object.values(Tools).map((name) => give(library, name)));
  };
  look();
  return vscode.Disposable.from(onSettingsChange(look), { dispose: () => given?.dispose() });
}

function give(library: Library, name: string): vscode.Disposable {
  return vscode.lm.registerTool(name, {
    async invoke({ input }, token) {
      const folder = library.current?.folder;
      const asked = { name, input, ...(folder !== undefined && { folder }) };
      const answer = await library.thread.ask('assistantTool', asked, token);
      // So the model is told what to ask instead.
      if (answer?.isRefused) throw new Error(answer.text);
      return new vscode.LanguageModelToolResult(answer ? [new vscode.LanguageModelTextPart(answer.text)] : []);
    },
  });
}
