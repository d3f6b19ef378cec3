/** Runs `work` and keeps saying that it still does, with the seconds it took so far. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  const onTerminal = process.stdout.isTTY;
  const show = () => process.stdout.write(onTerminal ? `\r${what} … ${seconds()}` : `${what} … ${seconds()}\n`);
  show();
  // A terminal shows a running clock; a log file, a line now and then.
  const timer = setInterval(show, onTerminal ? 1_000 : 10_000);
  try {
    const result = await work();
    process.stdout.write(`${onTerminal ? '\r' : ''}${what} … done in ${seconds()}\n`);
    return result;
  } catch (error) {
    if (onTerminal) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
