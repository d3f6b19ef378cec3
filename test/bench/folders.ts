import path from 'node:path';
import { root } from '../vscode/paths.js';

/** This folder, with the libraries to compare with in its `node_modules`. */
export const benchFolder = path.join(root, 'test/bench');

/** What is built and published. */
export const distFolder = path.join(root, 'dist');
