import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a suite in the browser asks and tells, in the order in which it does. */
export interface SuiteConversation<Options> {
  /** What the suite is told when it begins. */
  readonly options: Options;
  /** It tells a line of its report, as the parts of a call of `console.log`. */
  line(parts: readonly unknown[]): void;
  /** It tells its numbers, and is done. */
  result(count: unknown): void;
}

// What was told last tells where a suite that says no more has come to.
const RECENT = 6;

/**
 * Listens to a suite in the browser, which has nothing but requests to speak with; the other end is `test/web/run.ts`. It
 * is a server of its own: requests that the automated browser were to catch would wait for each other in the browser.
 */
export class SuiteListener<Options> {
  /** Has the suite asked for its options? */
  hasBegun = false;
  private readonly recent: string[] = [];
  private silentSeconds = 0;
  private clock: ReturnType<typeof setInterval> | undefined;

  private constructor(
    private readonly server: Server,
    private readonly conversation: SuiteConversation<Options>,
  ) {
    server.on('request', async (request, response) => {
      // The window has another origin. Nothing else is asked beforehand: the requests are as simple as a form's.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(JSON.stringify(await this.answer(request)));
    });
  }

  /** At any free port. */
  static async start<Options>(conversation: SuiteConversation<Options>): Promise<SuiteListener<Options>> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new SuiteListener(server, conversation);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /**
   * Rejects once nothing has been heard for so many seconds. They are counted, not measured: while this process stands
   * still, as on a machine that sleeps, the suite does so too.
   */
  silence(seconds: number): Promise<never> {
    return new Promise((_, reject) => {
      this.clock = setInterval(() => {
        if (++this.silentSeconds < seconds) return;
        clearInterval(this.clock);
        reject(new Error(`The suite said nothing for ${seconds} s. It told last:\n${this.recent.join('\n')}`));
      }, 1_000);
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.clock);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<unknown> {
    const content = await text(request);
    this.silentSeconds = 0;
    this.recent.push(`${request.url} ${content}`);
    this.recent.splice(0, this.recent.length - RECENT);
    switch (request.url) {
      case '/options':
        this.hasBegun = true;
        return this.conversation.options;
      case '/line':
        this.conversation.line(JSON.parse(content));
        break;
      case '/result':
        this.conversation.result(JSON.parse(content));
    }
    return null;
  }
}
