/** `node out/measured.js LOG PROGRAM ARGUMENT…` runs a program as it is, and adds a line to LOG on what it took. */
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { peakMemory } from '../bench/memory.js';

const [node = '', own = '', log = '', program = '', ...args] = process.argv;
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(log, `${JSON.stringify({ seconds: (user + system) / 1e6, peak: peakMemory() })}\n`);
});
process.argv = [node, program, ...args];
createRequire(own)(program);
