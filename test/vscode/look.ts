/**
 * Looks at the extension in a real VS Code, for whoever works on it. Steps run in the order they are given:
 *
 *   npm run look -- --open 000 --hover "50,000" --out /tmp/hover.png
 *   npm run look -- --theme light --open 002 --container Crossread --rows Companies --out /tmp/sidebar.png
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeExtensionLog } from './extensionLog.js';
import { outFolder } from './paths.js';
import { openSession } from './session.js';
import { runTool } from './tool.js';
import { type Theme, themes, type Workbench } from './workbench.js';

const usage = `npm run look -- [settings] [steps, in order]

  --folder PATH        folder to open (default: the bundled corpus)
  --theme NAME         ${Object.keys(themes).join(' | ')}
  --settings JSON      user settings
  --size 1280x800      window size
  --scale 2            pixels per CSS pixel

  --open TEXT          open the file whose path begins so
  --line TEXT          the next --goto or --hover means a line that contains this
  --goto TEXT          put the cursor before this text
  --hover TEXT         rest the mouse on this text, and print the card
  --container TITLE    show a container of the activity bar
  --rows VIEW          print the rows of a view, and its message
  --click VIEW/LABEL   click a row
  --expand VIEW/LABEL  unfold a row
  --command TITLE      run a command by its title
  --press KEYS         press keys, like Control+Shift+O
  --type TEXT          type text
  --wait MS            wait
  --marks              print the marked texts in sight
  --notifications      print the notifications in sight
  --out FILE.png       take a picture`;

const failurePicture = path.join(outFolder, 'look-failed.png');

type Step = (workbench: Workbench, value: string) => Promise<unknown>;

let line: string | undefined;
const ofRow = (value: string): [view: string, label: string] => {
  const slash = value.indexOf('/');
  return [value.slice(0, slash), value.slice(slash + 1)];
};

const steps: Readonly<Record<string, Step>> = {
  open: (workbench, beginning) => workbench.open(beginning),
  line: async (_, text) => {
    line = text;
  },
  goto: (workbench, text) => workbench.goTo(text, { line }),
  hover: async (workbench, text) => console.log(await workbench.hover(text, { line })),
  container: (workbench, title) => workbench.openContainer(title),
  rows: async (workbench, view) => {
    for (const { label, description, level, expanded } of await workbench.rows(view)) {
      const twistie = expanded === undefined ? ' ' : expanded ? '▾' : '▸';
      console.log(`${'  '.repeat(level - 1)}${twistie} ${label}   ${description}`);
    }
    console.log(await workbench.message(view));
  },
  click: (workbench, row) => workbench.clickRow(...ofRow(row)),
  expand: (workbench, row) => workbench.expandRow(...ofRow(row)),
  command: (workbench, title) => workbench.runCommand(title),
  press: (workbench, keys) => workbench.press(keys),
  type: (workbench, text) => workbench.type(text),
  wait: (workbench, milliseconds) => workbench.page.waitForTimeout(Number(milliseconds)),
  marks: async (workbench) => console.log((await workbench.markedTexts()).join(' | ')),
  notifications: async (workbench) => console.log(await workbench.notifications.allInnerTexts()),
  out: (workbench, file) => workbench.screenshot(file),
};

const settings = ['folder', 'theme', 'settings', 'size', 'scale'] as const;
type Setting = (typeof settings)[number];

async function look(): Promise<void> {
  const { tokens } = parseArgs({ tokens: true, options: options() });
  const given = tokens.filter((token) => token.kind === 'option');
  const setting = (name: Setting) => given.findLast((option) => option.name === name)?.value;
  if (given.length === 0 || given.some(({ name }) => name === 'help')) {
    console.log(usage);
    return;
  }

  const [width = 1280, height = 800] = setting('size')?.split('x').map(Number) ?? [];
  const folder = setting('folder');
  const { workbench, server, close } = await openSession({
    folder: folder && path.resolve(folder),
    theme: setting('theme') as Theme | undefined,
    settings: JSON.parse(setting('settings') ?? '{}'),
    viewport: { width, height },
    scale: Number(setting('scale') ?? 1),
  });
  try {
    for (const { name, value = '' } of given) await steps[name]?.(workbench, value);
  } catch (error) {
    await workbench.screenshot(failurePicture);
    console.error(describeExtensionLog(await server.extensionLog()), `\nSee ${failurePicture}.`);
    throw error;
  } finally {
    await close();
  }
}

function options(): Record<string, { type: 'string' | 'boolean' }> {
  const flags = ['help', 'marks', 'notifications'];
  const withValue = [...settings, ...Object.keys(steps)].filter((name) => !flags.includes(name));
  return Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' }]),
    ...withValue.map((name) => [name, { type: 'string' }]),
  ]);
}

runTool(look);
