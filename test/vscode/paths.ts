import path from 'node:path';

/** The repository: every bundle stands in `out/`, directly below it. */
export const root = path.dirname(__dirname);
export const outFolder = path.join(root, 'out');
export const corpusFolder = path.join(root, 'corpus');
/** User data that outlives a run: of `npm start`, and of a downloaded desktop VS Code. */
export const keptFolder = path.join(root, '.vscode-test');
