/** How a suite that runs in another process, or in the extension host, is told what to do and where to report. */
export interface SuiteEnvironment {
  /** Where the numbers go, as JSON. */
  readonly resultFile?: string | undefined;
  /** Where the report goes, if not to the suite's own output. */
  readonly outputFile?: string | undefined;
  /** Only tests whose full title contains this run. */
  readonly filter?: string | undefined;
}

const names = {
  resultFile: 'CROSSREAD_TEST_RESULT',
  outputFile: 'CROSSREAD_TEST_OUTPUT',
  filter: 'CROSSREAD_TEST_FILTER',
} as const satisfies Record<keyof SuiteEnvironment, string>;

export const suiteEnvironment = {
  read(env: Readonly<Record<string, string | undefined>> = process.env): SuiteEnvironment {
    return { resultFile: env[names.resultFile], outputFile: env[names.outputFile], filter: env[names.filter] };
  },

  write({ resultFile = '', outputFile = '', filter = '' }: SuiteEnvironment): Record<string, string> {
    return { [names.resultFile]: resultFile, [names.outputFile]: outputFile, [names.filter]: filter };
  },
};
