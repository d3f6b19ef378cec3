import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type { Page, Route } from 'playwright-core';
import { root } from './paths.js';
import { runInWindow } from './servedSuite.js';
import { IN_BROWSER, type Server } from './server.js';
import { sourceStack } from './sourceStack.js';
import { suiteEnvironment } from './suiteEnvironment.js';

/** What the suite in the browser is told. */
export interface WebSuiteOptions {
  /** Only tests whose full title contains this run. */
  readonly filter?: string | undefined;
}

/** Below the page's own address, which is all that a page may ask. */
const SUITE = '/crossread-suite/';

/**
 * Runs the bundle `suite` in the extension host of the browser, where the `browser` entry of the extension runs, in a
 * workspace that is in memory. The environment says where to report to.
 */
export function runWebSuite(suite: string, environment: Readonly<Record<string, string>>): Promise<number> {
  return runInWindow({
    settings: IN_BROWSER,
    async open(page, server) {
      await answerSuite(page, server, environment);
      return server.address('memory:/corpus', {
        payload: [
          ['extensionDevelopmentPath', server.uri(root)],
          ['extensionTestsPath', server.uri(suite)],
        ],
      });
    },
  });
}

/** Answers what the suite asks, and writes down what it tells: the other end is `test/web/run.ts`. */
async function answerSuite(page: Page, server: Server, environment: Readonly<Record<string, string>>): Promise<void> {
  const { resultFile = '', outputFile = '', filter } = suiteEnvironment.read(environment);
  // Frames name a bundle by the address at which the server has it.
  const inSources = (text: string): string =>
    sourceStack(text.replaceAll(server.uri(''), '').replaceAll('#vscode-extension', ''));
  await page.context().route(`${server.origin}${SUITE}*`, (route: Route) => {
    const request = route.request();
    const told = request.postDataJSON();
    switch (request.url().split('/').at(-1)) {
      case 'options':
        return route.fulfill({ json: { filter } satisfies WebSuiteOptions });
      case 'line':
        appendFileSync(outputFile, `${inSources(format(...told))}\n`);
        break;
      case 'result':
        writeFileSync(resultFile, JSON.stringify(told));
    }
    return route.fulfill({ body: '' });
  });
}
