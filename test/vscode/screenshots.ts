/** Takes the pictures that the README shows, from the real workbench, into `media/screenshots`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.js';
import { openSession } from './session.js';
import { runTool } from './tool.js';
import type { Theme, Workbench } from './workbench.js';

type Show = (workbench: Workbench) => Promise<unknown>;

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  readonly open: string;
  readonly show: Show;
}

const sidebar: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Findings', '1.5 million'); // by now all articles are read
  await workbench.expandRow('Companies', 'Xiaomi');
  await workbench.goTo('Lei Jun');
};

const figureCard: Show = async (workbench) => {
  await sidebar(workbench);
  await workbench.press('Control+B'); // and the card gets the room
  await workbench.hover('50,000');
};

const events: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Findings', '1.5 million'); // by now all articles are read
  for (const title of ['Companies', 'Findings', 'Articles']) await workbench.foldView(title);
  await workbench.goTo('50,000 smartphones');
  await (await workbench.view('Events')).locator('.monaco-list-row.selected').waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'figure-dark', theme: 'dark', open: '000', show: figureCard },
  { name: 'figure-light', theme: 'light', open: '000', show: figureCard },
  { name: 'sidebar-dark', theme: 'dark', open: '003', show: sidebar },
  { name: 'sidebar-light', theme: 'light', open: '003', show: sidebar },
  { name: 'events-dark', theme: 'dark', open: '001', show: events },
  { name: 'events-light', theme: 'light', open: '001', show: events },
];

/** The picture is of the text: nothing beside it. */
const settings = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.occurrencesHighlight': 'off',
};
const window = { width: 1080, height: 680 };

const folder = path.join(root, 'media/screenshots');

runTool(async () => {
  await mkdir(folder, { recursive: true });
  for (const { name, theme, open, show } of pictures) {
    const file = path.join(folder, `${name}.png`);
    const { workbench, close } = await openSession({
      theme,
      open,
      scale: 1.5,
      viewport: window,
      settings,
    });
    try {
      await show(workbench);
      await workbench.screenshot(file);
      console.log(path.relative(root, file));
    } finally {
      await close();
    }
  }
});
