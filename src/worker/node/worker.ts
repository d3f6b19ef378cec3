import module from 'node:module';
import { workerData } from 'node:worker_threads';

// The file that the worker starts with. Where this Node can, what follows is compiled once for all windows: compiling is a
// third of what the first article waits for.

const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
const { cache } = (workerData ?? {}) as { cache?: string };
if (cache !== undefined) enableCompileCache?.(cache);
require('./main.js');
