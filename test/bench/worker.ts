import { fork } from 'node:child_process';
import path from 'node:path';
import { outFolder } from '../vscode/paths.js';
import type { Answers, Requests, Task } from './measurements.js';

/**
 * Has `task` measured in a process of its own. What had not come after `seconds` does not come any more: a reader that
 * takes too long is stopped, and what it had answered until then counts.
 */
export function measure<Name extends Task>(
  task: Name,
  request: Requests[Name],
  seconds: number,
): Promise<Answers[Name][]> {
  return new Promise((resolve, reject) => {
    const worker = fork(path.join(outFolder, 'benchWorker.js'), [JSON.stringify({ task, ...request })], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const answers: Answers[Name][] = [];
    let errors = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      worker.kill('SIGKILL');
    }, seconds * 1_000);
    const interrupted = () => worker.kill('SIGKILL');
    process.once('exit', interrupted);
    worker.on('message', (answer) => answers.push(answer as Answers[Name]));
    worker.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    worker.on('error', reject);
    worker.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', interrupted);
      if (code === 0 || late) resolve(answers);
      else reject(new Error(`Measuring the ${task} with ${JSON.stringify(request)} ended with ${code}:\n${errors}`));
    });
  });
}
