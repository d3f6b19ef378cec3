/**
 * The scoreboard of the repository: what each stage makes of labelled texts, per language.
 *
 *   npm run quality                    prints the scores and what changed against quality.json, and writes that file
 *   npm run quality -- --check         the same without writing; a change is no failure
 *   npm run quality -- --show STAGE    lists what is wrong in a stage, with what was expected and what came
 *   npm run quality -- --locales       tells what each language leaves out
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../vscode/paths.js';
import { runTool } from '../vscode/tool.js';
import { differences } from './difference.js';
import { localeReport } from './localeReport.js';
import { judgeReadings } from './readings.js';
import { differenceText, tableOf, wrongText } from './report.js';
import { judge, type Scoreboard, scoreboardOf } from './scoreboard.js';
import { readSets } from './sets.js';
import { stages } from './stages.js';

const qualityFile = path.join(root, 'quality.json');

runTool(async () => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, show: { type: 'string' }, locales: { type: 'boolean' } },
  });
  const { show, check } = values;
  if (values.locales) {
    console.log(localeReport());
    return;
  }
  const began = performance.now();
  const judged = { ...judge(stages, await readSets()), ...judgeReadings() };
  if (show !== undefined && !Object.keys(judged).some((stage) => stage.startsWith(show))) {
    throw new Error(`No stage "${show}"; there are ${Object.keys(judged).join(', ')}.`);
  }
  if (show !== undefined) {
    console.log(wrongText(judged, show));
    return;
  }
  const after = scoreboardOf(judged);
  console.log(`${tableOf(after)}\n`);
  const before = await readScoreboard();
  if (before) console.log(differenceText(differences(before, after)));
  console.log(`\nJudged in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (!check) await writeFile(qualityFile, `${JSON.stringify(after, null, 1)}\n`);
});

/** The scoreboard in git, if there is one. */
async function readScoreboard(): Promise<Scoreboard | undefined> {
  const text = await readFile(qualityFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : JSON.parse(text);
}
