/** Takes the pictures that the README shows, from the real workbench, into `media/screenshots`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as samples from '../importing/samples.js';
import { root } from './paths.js';
import { openSession } from './session.js';
import { makeSmaller } from './smallerPicture.js';
import { removeFolder, temporaryCopy } from './temporary.js';
import { runTool } from './tool.js';
import { eventually, type Theme, type Workbench } from './workbench.js';

type Show = (workbench: Workbench) => Promise<unknown>;

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  readonly open: string;
  /** A folder of `test/fixtures` of which a copy is opened in place of the bundled corpus: it may be written to. */
  readonly copyOf?: string;
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

const figures: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Findings', '1.5 million'); // by now all articles are read
  for (const title of ['Companies', 'Findings', 'Articles']) await workbench.foldView(title);
  await workbench.goTo('7.19 million');
  await (await workbench.view('Figures')).locator('.monaco-list-row.selected').waitFor();
};

const addingFiles: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.foldView('Companies');
  await workbench.dropFiles('Articles', '', {
    'plant.pdf': samples.pdf(),
    'hires.docx': samples.docx(),
    'numbers.eml': samples.mail(),
  });
  await workbench.notifications.filter({ hasText: '3 articles added.' }).waitFor();
  await workbench.clickRow('Articles', 'Zembla Motors in numbers');
  await eventually(async () => (await workbench.activeFile()).includes('zembla'));
  await workbench.paintedMarks.first().waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'figure-dark', theme: 'dark', open: '000', show: figureCard },
  { name: 'sidebar-light', theme: 'light', open: '003', show: sidebar },
  { name: 'events-dark', theme: 'dark', open: '001', show: events },
  { name: 'figures-light', theme: 'light', open: '001', show: figures },
  { name: 'adding-files-light', theme: 'light', open: '01', copyOf: 'bridge', show: addingFiles },
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
  for (const { name, theme, open, copyOf, show } of pictures) {
    const copy = copyOf === undefined ? undefined : await temporaryCopy(path.join(root, 'test/fixtures', copyOf));
    const file = path.join(folder, `${name}.png`);
    const { workbench, close } = await openSession({
      theme,
      open,
      folder: copy,
      scale: 1.5,
      viewport: window,
      settings,
    });
    try {
      await show(workbench);
      await workbench.screenshot(file);
      await makeSmaller(file);
      console.log(path.relative(root, file));
    } finally {
      await close();
      if (copy !== undefined) await removeFolder(copy);
    }
  }
});
