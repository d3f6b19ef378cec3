import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';

/** Errors that the served VS Code meets in every window, and lives with. */
const alwaysLogged = /Service ?Worker|authentication provider/;

/** What went wrong in a page, for whoever wonders why a suite in it failed. */
export class PageLog {
  private readonly entries = new Set<string>();
  /** Rejects when the page is no more. */
  readonly gone: Promise<never>;

  private constructor(browser: Browser, page: Page) {
    page.on('console', (message) => message.type() === 'error' && this.add(message.text()));
    page.on('pageerror', (error) => this.add(error.stack ?? error.message));
    page.on('requestfailed', (request) => this.add(`${request.url()}: ${request.failure()?.errorText}`));
    this.gone = new Promise((_, reject) => {
      page.on('crash', () => reject(new Error('The page crashed.')));
      page.on('close', () => reject(new Error(browser.isConnected() ? 'The page was closed.' : 'The browser ended.')));
      // The page comes once; one that starts anew, or goes somewhere else, has forgotten its suite.
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame() && page.url() !== 'about:blank')
          reject(new Error(`The page went to ${request.url()}.`));
      });
      browser.on('disconnected', () => reject(new Error('The browser ended.')));
    });
    // Whoever still waits for it hears of it.
    this.gone.catch(() => undefined);
  }

  /** Of a page that has not been anywhere yet. */
  static async of(browser: Browser, page: Page): Promise<PageLog> {
    const log = new PageLog(browser, page);
    await page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) => {
      if (type === 'error') log.add(format(...parts));
    });
    return log;
  }

  /** One error a line, each once. */
  toString(): string {
    return [...this.entries].join('\n');
  }

  private add(text: string): void {
    if (!alwaysLogged.test(text)) this.entries.add(text);
  }
}
