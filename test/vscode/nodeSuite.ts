/** Runs a bundle of tests in plain Node: `node out/nodeSuite.js BUNDLE TIMEOUT`. */
import { runMocha } from './mochaRun.js';
import { runTool } from './tool.js';

runTool(async () => {
  const [bundle = '', timeout] = process.argv.slice(2);
  const failed = await runMocha(bundle, Number(timeout));
  process.exit(failed > 0 ? 1 : 0); // whatever a test has left open ends with it
});
