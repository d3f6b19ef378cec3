import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../vscode/paths.js';

const dataFolder = path.join(root, 'test', 'quality', 'data');

/** The rows of a data file, one JSON value a line. */
export function readRows<Row>(file: string): Row[] {
  const text = readFileSync(path.join(dataFolder, file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

export function readJsonData<Value>(file: string): Value {
  return JSON.parse(readFileSync(path.join(dataFolder, file), 'utf8')) as Value;
}
