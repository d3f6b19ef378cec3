import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { Server, Settings } from './server.js';

export const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
} as const;
export type Theme = keyof typeof themes;

const themeClasses: Record<Theme, string> = {
  dark: 'vs-dark',
  light: 'vs',
  highContrast: 'hc-black',
  highContrastLight: 'hc-light',
};

/** How long, in milliseconds, something may take to show. */
export const patience = 15_000;

/** Not those that stick to the top of a scrolled tree. */
const rowsOfTree = '.monaco-list-rows > .monaco-list-row';

export interface TreeRow {
  readonly label: string;
  readonly description: string;
  readonly level: number;
  /** Nothing where the row has no children. */
  readonly expanded?: boolean;
}

/** How a mark is painted: the CSS style and colour of the line below it, and its background colour. */
export interface MarkStyle {
  readonly line: string;
  readonly lineColor: string;
  readonly background: string;
}

export interface TextChoice {
  /** Only lines that contain this are looked at. */
  readonly line?: string | undefined;
  /** Which of the remaining occurrences, from 1. */
  readonly occurrence?: number | undefined;
}

/** The open workbench, as a reader meets it: what can be seen, and what can be done with mouse and keyboard. */
export class Workbench {
  constructor(
    readonly page: Page,
    /** The folder that is open. */
    readonly folder: string,
    private readonly server: Server,
    private settings: Settings,
  ) {}

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  // Files and positions

  /** Opens a file of the folder, named by how its path begins ("002"), and waits for its text. */
  async open(beginning: string): Promise<void> {
    const file = await findFile(this.folder, beginning);
    await this.press('Control+P');
    await this.answer(path.relative(this.folder, file), path.basename(file));
    await this.editorShows(path.basename(file));
  }

  async editorShows(fileName: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${fileName}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  async activeFile(): Promise<string> {
    const name = await this.page
      .locator('.editor-group-container.active .tab.active')
      .getAttribute('data-resource-name');
    return findFile(this.folder, name ?? '');
  }

  /** Puts the cursor before `text` in the active file. */
  async goTo(text: string, choice: TextChoice = {}): Promise<void> {
    const { line, column } = locate(await readFile(await this.activeFile(), 'utf8'), text, choice);
    await this.editor.locator('textarea, .native-edit-context').first().focus();
    await this.press('Control+G');
    await this.answer(`:${line}:${column}`);
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** What the status bar says of the cursor: the line it stands on, from 1. */
  async cursorLine(): Promise<number> {
    const status = await this.page.locator('[id="status.editor.selection"]').innerText();
    return Number(/Ln (\d+)/.exec(status)?.[1]);
  }

  /** What the status bar says of the cursor: its column, from 1. */
  async cursorColumn(): Promise<number> {
    const status = await this.page.locator('[id="status.editor.selection"]').innerText();
    return Number(/Col (\d+)/.exec(status)?.[1]);
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** The lines in sight; a wrapped paragraph is several. */
  async visibleLines(): Promise<string[]> {
    return (await this.editor.locator('.view-line').allInnerTexts()).map(plainSpaces);
  }

  // Marks

  /** The stretches of visible text that a decoration styles, in the order of the text. */
  async markedTexts(): Promise<string[]> {
    const marked = this.editor.locator('.view-line span[class*="TextEditorDecorationType"]');
    return (await marked.allInnerTexts()).map(plainSpaces);
  }

  /** The painted boxes (background, border, underline) behind the visible text. */
  get paintedMarks(): Locator {
    return this.editor.locator('.view-overlays .cdr[class*="TextEditorDecorationType"]');
  }

  /** How the marks in sight are painted. */
  async markStyles(): Promise<readonly MarkStyle[]> {
    return this.paintedMarks.evaluateAll((marks) => {
      // This runs in the page, whose globals the tools' own types do not know.
      type Style = Readonly<Record<'borderBottomStyle' | 'borderBottomColor' | 'backgroundColor', string>>;
      const { getComputedStyle } = globalThis as unknown as { getComputedStyle(mark: unknown): Style };
      return marks.map((mark) => {
        const { borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(mark);
        return { line: borderBottomStyle, lineColor: borderBottomColor, background: backgroundColor };
      });
    });
  }

  /** The colour that the editor's text stands on. */
  async editorBackground(): Promise<string> {
    return this.editor
      .locator('.monaco-editor-background')
      .first()
      .evaluate((element) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle(of: unknown): { backgroundColor: string };
        };
        return getComputedStyle(element).backgroundColor;
      });
  }

  // Hover

  /** Rests the mouse on `text` in the active file and returns what the hover says. */
  async hover(text: string, choice: TextChoice = {}): Promise<string> {
    await this.goTo(text, choice);
    // A hover asked for before its extension has started stays away for good: ask again. By then the text may stand
    // elsewhere: the editor makes room beside it for comments once it knows that there can be some.
    for (let attempts = 12; ; attempts--) {
      const cursor = await this.editor.locator('.cursors-layer .cursor').first().boundingBox();
      if (!cursor) throw new Error(`The cursor before "${text}" is not in sight.`);
      const y = cursor.y + cursor.height / 2;
      await this.page.mouse.move(cursor.x + 60, y + 60);
      await this.page.mouse.move(cursor.x + 4, y, { steps: 4 });
      try {
        return await this.hoverText(1_000);
      } catch (error) {
        if (attempts === 1) throw new Error(`No hover on "${text}".`, { cause: error });
        await this.closeHover();
      }
    }
  }

  /** Asks by keyboard for the hover at the cursor, and returns what it says. */
  async hoverAtCursor(): Promise<string> {
    // The editor closes such a hover as soon as a mouse moves elsewhere in the text, and a browser says that it does when
    // the text moves below one that rests there.
    await this.page.mouse.move(0, 0);
    for (let attempts = 5; ; attempts--) {
      await this.press('Control+K');
      await this.press('Control+I');
      try {
        return await this.hoverText(3_000);
      } catch (error) {
        if (attempts === 1) throw new Error('No hover at the cursor.', { cause: error });
        await this.closeHover();
      }
    }
  }

  /** What the hover in sight says, once it has been put together. */
  async hoverText(timeout?: number): Promise<string> {
    const rows = this.hoverWidget.locator('.hover-row').filter({ hasText: /\S/ });
    await rows.first().waitFor({ ...(timeout ? { timeout } : {}) });
    await this.hoverWidget.getByText('Loading...').waitFor({ state: 'detached' });
    let said = '';
    // Between "Loading..." and what was loaded the rows are drawn anew.
    await eventually(async () => {
      said = (await rows.allInnerTexts()).map(plainSpaces).join('\n');
      return said !== '';
    });
    // The editor closes a hover when the text moves below it.
    if (said === '') throw new Error('The hover has gone.');
    return said;
  }

  get hoverWidget(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden):visible').last();
  }

  async closeHover(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.press('Escape');
  }

  // Side bar

  /** Shows a view container of the activity bar ("Crossread", "Explorer"). */
  async openContainer(title: string): Promise<void> {
    const action = this.page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`).first();
    await action.waitFor();
    const composite = this.sidebar.locator('.composite.title', { hasText: new RegExp(title, 'i') });
    // A window that is still putting its sidebar back may close with our click what it has just opened.
    await eventually(async () => {
      if (await composite.isVisible()) return true;
      if (!(await action.getAttribute('class'))?.includes('checked')) await action.click();
      return composite.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    await composite.waitFor();
  }

  get sidebar(): Locator {
    return this.page.locator('.part.sidebar');
  }

  /** A view of the open container, unfolded. */
  async view(title: string): Promise<Locator> {
    const header = this.sidebar.locator(`.pane-header[aria-label^="${title}"]`);
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return this.sidebar.locator(`.pane:has(> .pane-header[aria-label^="${title}"])`);
  }

  /** Is a view in the open container? */
  async hasView(title: string): Promise<boolean> {
    return (await this.sidebar.locator(`.pane-header[aria-label^="${title}"]`).count()) > 0;
  }

  /** Leaves of a view its title alone, and its room to the others. */
  async foldView(title: string): Promise<void> {
    const header = this.sidebar.locator(`.pane-header[aria-label^="${title}"]`);
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.locator('.title').click();
  }

  /** The rows of a view that are in sight, once it shows rows or says why it has none. */
  async rows(viewTitle: string): Promise<TreeRow[]> {
    const view = await this.view(viewTitle);
    await view.locator(`${rowsOfTree}, .message:not(.hide), .welcome-view-content`).first().waitFor();
    return settled(() => readRows(view.locator(rowsOfTree)));
  }

  /** What a view says above its rows, or instead of them. */
  async message(viewTitle: string): Promise<string> {
    const view = await this.view(viewTitle);
    return (await view.locator('.message:not(.hide), .welcome-view-content').allInnerTexts()).join('\n').trim();
  }

  /** The first row whose label begins so, once there is one; the view scrolls until it is in sight. */
  async row(viewTitle: string, label: string): Promise<Locator> {
    const view = await this.view(viewTitle);
    const row = view
      .locator(rowsOfTree)
      .filter({ has: this.page.locator('.label-name', { hasText: beginsWith(label) }) })
      .first();
    const isInSight = async () => (await row.count()) > 0;
    // Views fill while articles are read: what is not there yet may be there on the next way down.
    for (const end = Date.now() + patience; Date.now() < end; ) {
      if ((await eventually(isInSight, 300)) || (await this.pageThrough(view, isInSight))) return row;
    }
    throw new Error(`No row "${label}" in ${viewTitle}.`);
  }

  /** Turns the pages of a tree from its top until `found`, or to its end. */
  private async pageThrough(view: Locator, found: () => Promise<boolean>): Promise<boolean> {
    const focused = view.locator(`${rowsOfTree}.focused`);
    const focus = async () => Number(await focused.getAttribute('data-index', { timeout: 1_000 }).catch(() => '-1'));
    await view.locator('.monaco-list').focus();
    await this.press('Home');
    for (let before = -1; ; ) {
      if (await eventually(found, 100)) return true;
      const now = await focus();
      if (now <= before) return false;
      before = now;
      await this.press('PageDown');
    }
  }

  async clickRow(viewTitle: string, label: string): Promise<void> {
    await (await this.row(viewTitle, label)).click();
  }

  /** Drags a row with the mouse onto a line of the active editor that begins so. */
  async dragRow(viewTitle: string, label: string, lineBeginning: string): Promise<void> {
    const from = await (await this.row(viewTitle, label)).locator('.label-name').first().boundingBox();
    const line = this.editor.locator('.view-line', { hasText: beginsWith(lineBeginning) });
    const to = await line.first().boundingBox();
    if (!from || !to) throw new Error(`"${label}" or "${lineBeginning}" is not in sight.`);
    const { mouse } = this.page;
    await mouse.move(from.x + 10, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 40, from.y + from.height / 2 + 10, { steps: 4 });
    await mouse.move(to.x + 1, to.y + to.height / 2, { steps: 12 });
    // The editor has to take notice of where the mouse is before it lets go.
    await this.page.waitForTimeout(300);
    await mouse.up();
  }

  /** Drops files on a row, as from a window outside the editor. */
  async dropFiles(viewTitle: string, label: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const row = await this.row(viewTitle, label);
    const contents = Object.entries(files).map(([name, content]) => [name, [...content]] as const);
    await row.evaluate((element, given) => {
      // This runs in the page, whose globals the tools' own types do not know.
      interface Transfer {
        readonly items: { add(file: unknown): void };
      }
      const page = globalThis as unknown as {
        DataTransfer: new () => Transfer;
        File: new (parts: readonly Uint8Array[], name: string) => unknown;
        DragEvent: new (type: string, init: object) => unknown;
      };
      const dataTransfer = new page.DataTransfer();
      for (const [name, content] of given) dataTransfer.items.add(new page.File([Uint8Array.from(content)], name));
      const target = element as unknown as {
        getBoundingClientRect(): { readonly x: number; readonly y: number };
        dispatchEvent(event: unknown): void;
      };
      const { x, y } = target.getBoundingClientRect();
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(
          new page.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, clientX: x + 20, clientY: y + 5 }),
        );
    }, contents);
  }

  /** Runs an action that a row offers at its right edge. */
  async rowAction(viewTitle: string, label: string, action: string): Promise<void> {
    const row = await this.row(viewTitle, label);
    await row.hover();
    await row.locator(`.actions .action-label[aria-label^="${action}"]`).click();
  }

  /** Runs an action of a view's title bar. */
  async viewAction(viewTitle: string, action: string): Promise<void> {
    const view = await this.view(viewTitle);
    await view.hover();
    await view.locator(`.pane-header .action-label[aria-label^="${action}"]`).click();
  }

  async expandRow(viewTitle: string, label: string): Promise<void> {
    const row = await this.row(viewTitle, label);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    await this.page.waitForFunction(
      (element) => element?.getAttribute('aria-expanded') === 'true',
      await row.elementHandle(),
    );
  }

  // Commands, settings, pictures

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Runs a command by the title the command palette gives it. */
  async runCommand(title: string): Promise<void> {
    await this.press('F1');
    await this.answer(`>${title}`, title);
  }

  /** Types into the quick input and accepts it, or the entry of its list that is named. */
  async answer(text: string, entry?: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget:visible');
    await widget.locator('input.input').fill(text);
    if (!entry) return this.press('Enter');
    const row = widget.locator('.monaco-list-row', { hasText: entry }).first();
    await row.waitFor();
    // A click is lost when the list is filled anew under the mouse.
    const isTaken = async () => {
      await row.click({ timeout: 1_000 }).catch(() => undefined);
      return eventually(() => row.isHidden(), 500);
    };
    if (!(await eventually(isTaken))) throw new Error(`"${entry}" could not be chosen.`);
  }

  get notifications(): Locator {
    return this.page.locator('.notification-toast .notification-list-item-message');
  }

  /** Changes user settings on disk, where the workbench watches them: wait for what should follow. */
  async changeSettings(settings: Settings): Promise<void> {
    this.settings = { ...this.settings, ...settings };
    await this.server.changeSettings(this.settings);
  }

  async useTheme(theme: Theme): Promise<void> {
    await this.changeSettings({ 'workbench.colorTheme': themes[theme] });
    await this.page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  }
}

function beginsWith(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
}

/** What `read` returns once it returns the same twice: trees and lists fill in steps. */
async function settled<T>(read: () => Promise<T>): Promise<T> {
  for (let before = await read(); ; ) {
    await wait(150);
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

export async function eventually(holds: () => Promise<boolean>, limit = patience): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; await wait(20)) if (await holds()) return true;
  return false;
}

/** The editor shows spaces as no-break spaces. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Rows as they stand at one moment. */
function readRows(rows: Locator): Promise<TreeRow[]> {
  return rows.evaluateAll((elements) => {
    // This runs in the page, whose globals the tools' own types do not know.
    interface PageElement {
      readonly innerText: string;
      getAttribute(name: string): string | null;
      querySelector(selector: string): PageElement | null;
    }
    return (elements as unknown as PageElement[]).map((row) => {
      const expanded = row.getAttribute('aria-expanded');
      return {
        label: row.querySelector('.label-name')?.innerText ?? '',
        description: row.querySelector('.label-description')?.innerText ?? '',
        level: Number(row.getAttribute('aria-level')),
        ...(expanded === null ? {} : { expanded: expanded === 'true' }),
      };
    });
  });
}

/** The file of `folder` whose path, or whose name, begins so. */
export async function findFile(folder: string, beginning: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const file =
    files.find((candidate) => path.relative(folder, candidate).startsWith(beginning)) ??
    files.find((candidate) => path.basename(candidate).startsWith(beginning));
  if (!beginning || !file) throw new Error(`No file in ${folder} begins with "${beginning}".`);
  return file;
}

/** Line and column, from 1, of a text among the lines of an article. */
function locate(
  content: string,
  text: string,
  { line: among = '', occurrence = 1 }: TextChoice,
): { line: number; column: number } {
  let left = occurrence;
  for (const [index, line] of content.split(/\r\n|\r|\n/).entries()) {
    if (!line.includes(among)) continue;
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
      left--;
      if (left === 0) return { line: index + 1, column: at + 1 };
    }
  }
  throw new Error(`"${text}" is not in the article${among && ` on a line with "${among}"`} ${occurrence} times.`);
}
