/** Takes the pictures that the README shows, from the real workbench, into `media/screenshots`. */
import { mkdir, writeFile } from 'node:fs/promises';
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
  /** A folder of the project of which a copy is opened in place of the bundled corpus: it may be written to. */
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

const dossier: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Findings', '1.5 million'); // by now all articles are read
  await workbench.clickRow('Companies', 'Xiaomi');
  await workbench.press('Enter');
  await workbench.editorShows('Xiaomi dossier.md');
  await workbench.press('Control+B'); // and the dossier gets the room
  await workbench.paintedMarks.first().waitFor();
};

const notes: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Companies', 'People'); // by now the articles are read
  for (const title of ['Companies', 'Articles', 'Figures']) await workbench.foldView(title);
  await workbench.goTo('At least');
  await workbench.press('Shift+End');
  await workbench.press('Shift+Alt+H');
  await workbench.row('Notes', '“At least');
  await workbench.goTo('214.6');
  await workbench.press('Shift+Alt+N');
  await workbench.page.locator('.review-widget .monaco-editor.focused').waitFor();
  await workbench.type('Ask the mayor where this comes from.');
  await workbench.press('Control+Enter');
  await workbench.row('Notes', 'Ask the mayor');
  await workbench.page.locator('.comment-range-glyph.comment-thread').first().click();
  await workbench.page.locator('.review-widget').getByText('Ask the mayor').waitFor();
  await workbench.runCommand('Notifications: Clear All Notifications');
};

/** One figure is not what its source says, the other two are. */
const DRAFT = `# Ten years of Xiaomi

Xiaomi sold 7.91 million units in 2012, generating about 12.6 billion yuan in revenue.
`;

const draft: Show = async (workbench) => {
  await workbench.openContainer('Crossread');
  await workbench.row('Findings', '1.5 million'); // by now all articles are read
  await workbench.press('Control+B'); // and the draft gets the room
  await writeFile(path.join(workbench.folder, 'draft.md'), DRAFT);
  await workbench.open('draft');
  await workbench.runCommand('Crossread: Check This Document Against the Corpus');
  await workbench.editor.locator('.view-overlays .squiggly-warning').first().waitFor();
  await workbench.goTo('7.91 million');
  await workbench.press('Alt+F8');
  await workbench.page.locator('.marker-widget').waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'figure-dark', theme: 'dark', open: '000', show: figureCard },
  { name: 'sidebar-light', theme: 'light', open: '003', show: sidebar },
  { name: 'events-dark', theme: 'dark', open: '001', show: events },
  { name: 'figures-light', theme: 'light', open: '001', show: figures },
  { name: 'dossier-dark', theme: 'dark', open: '001', show: dossier },
  { name: 'notes-light', theme: 'light', open: '01', copyOf: 'test/fixtures/bridge', show: notes },
  { name: 'draft-dark', theme: 'dark', open: '001', copyOf: 'corpus', show: draft },
  { name: 'adding-files-light', theme: 'light', open: '01', copyOf: 'test/fixtures/bridge', show: addingFiles },
];

/** The picture is of the text: nothing beside it. */
const settings = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.occurrencesHighlight': 'off',
};
const window = { width: 1080, height: 680 };

const folder = path.join(root, 'media/screenshots');

/** Those that are named, or all of them. */
const wanted = process.argv.slice(2);

runTool(async () => {
  await mkdir(folder, { recursive: true });
  for (const { name, theme, open, copyOf, show } of pictures) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const copy = copyOf === undefined ? undefined : await temporaryCopy(path.join(root, copyOf));
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
