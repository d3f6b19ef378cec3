/**
 * Runs a command of the toolchain: what goes wrong is printed, and is the exit code's business. A command that is
 * interrupted, or whose starter is gone, ends in order: it leaves no server behind.
 */
export function runTool(main: () => Promise<void>, interrupted = 130): void {
  const stop = () => process.exit(interrupted);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // npm passes a signal on to its shell, which does not pass it on.
  const starter = process.ppid;
  setInterval(() => process.ppid === starter || stop(), 500).unref();

  main().catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  });
}
