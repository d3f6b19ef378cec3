import * as vscode from 'vscode';
import type { DeskFeature } from '../desk/desk.js';
import { DeskCommands } from '../ids.js';

const { t } = vscode.l10n;

/** Lets a reader hand the corpus to an assistant outside the editor: by what such a program is told of a server. */
export const registerMcpServer: DeskFeature = ({ context, library, on }) => {
  on(DeskCommands.copyMcpServer, async () => {
    const folder = library.current && vscode.Uri.parse(library.current.folder);
    const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js');
    if (folder?.scheme !== 'file' || program.scheme !== 'file') {
      await vscode.window.showInformationMessage(t('Only a corpus on this computer can be served to an assistant.'));
      return;
    }
    const server = { command: 'node', args: [program.fsPath, 'mcp', folder.fsPath] };
    await vscode.env.clipboard.writeText(`${JSON.stringify({ mcpServers: { crossread: server } }, undefined, 2)}\n`);
    await vscode.window.showInformationMessage(
      t(
        'Copied. Paste it where your assistant keeps its MCP servers: it then starts Crossread with Node, and may ask about these articles. What Crossread answers goes to that assistant, and nowhere else.',
      ),
    );
  });
  return { dispose: () => undefined };
};
