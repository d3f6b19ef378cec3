/** Takes the pictures that the README shows, from the real workbench, into `media/screenshots`. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths';
import { openSession } from './session';
import { runTool } from './tool';
import type { Theme, Workbench } from './workbench';

interface Picture {
  readonly name: string;
  readonly theme: Theme;
  readonly open: string;
  readonly show: (workbench: Workbench) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
  { name: 'article-dark', theme: 'dark', open: '000', show: (workbench) => workbench.goTo('50,000') },
  { name: 'article-light', theme: 'light', open: '000', show: (workbench) => workbench.goTo('50,000') },
];

const folder = path.join(root, 'media/screenshots');

runTool(async () => {
  await mkdir(folder, { recursive: true });
  for (const { name, theme, open, show } of pictures) {
    const file = path.join(folder, `${name}.png`);
    const { workbench, close } = await openSession({
      theme,
      open,
      scale: 2,
      settings: { 'editor.minimap.enabled': false },
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
