/**
 * Runs a command of the toolchain: what goes wrong is printed, and is the exit code's business. An interrupted command
 * ends in order, so that it leaves no server behind, with the exit code that is usual for it or that is given.
 */
export function runTool(main: () => Promise<void>, interrupted = 130): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(interrupted));
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 1;
  });
}
