/** What the suite in the browser is told when it begins. */
export interface SuiteOptions {
  /** Only tests whose full title contains this run. */
  readonly filter?: string | undefined;
}

/** The setting that names whom the suite speaks to: no environment reaches the extension host of a browser. */
export const LISTENER_SETTING = 'suite.listener';
