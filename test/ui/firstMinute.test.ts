import assert from 'node:assert/strict';
import { contrast, cssColor } from '../contrast.js';
import { eventually, type Theme, themes } from '../vscode/workbench.js';
import { inWorkbench } from './inWorkbench.js';

// WCAG 2.1, 1.4.11.
const LEAST_CONTRAST = 3;
// Who, its figures, its events, where; and the way to the whole card.
const MOST_LINES = 5;

for (const theme of Object.keys(themes) as Theme[]) {
  describe(`The first minute on a folder of one’s own, in a ${theme} theme`, () => {
    const workbench = inWorkbench({ without: ['crossread.json', 'lexicon.json'], open: '001', theme });
    const rowCount = async (view: string) => (await workbench().rows(view)).length;

    it('marks the article that is open, in colours that are seen', async () => {
      await workbench().paintedMarks.first().waitFor();
      const background = cssColor(await workbench().editorBackground());
      const styles = await workbench().markStyles();
      const faint = styles.filter(({ lineColor }) => contrast(cssColor(lineColor), background) < LEAST_CONTRAST);
      assert.ok(styles.length > 5);
      assert.deepEqual(faint, []);
    });

    it('makes a corpus of the folder by keyboard', async () => {
      await workbench().press('F1');
      await workbench().type('Crossread: Use This Folder');
      await workbench()
        .page.locator('.quick-input-widget:visible .monaco-list-row.focused', {
          hasText: 'Use This Folder as a Corpus',
        })
        .waitFor();
      await workbench().press('Enter');
      await workbench().editorShows('crossread.json');
      assert.match(await workbench().notifications.first().innerText(), /is a corpus: 5 articles\./);
    });

    it('shows at the side the companies and the articles, without scrolling or unfolding', async () => {
      await workbench().openContainer('Crossread');
      await workbench().row('Companies', 'Xiaomi');
      assert.ok(await eventually(async () => (await rowCount('Companies')) >= 8), 'companies');
      assert.ok(await eventually(async () => (await rowCount('Articles')) >= 5), 'articles');
      for (const folded of ['Events', 'Findings', 'Card']) {
        const header = workbench().sidebar.locator(`.pane-header[aria-label^="${folded}"]`);
        assert.equal(await header.getAttribute('aria-expanded'), 'false', folded);
      }
    });

    it('says of a company in a few lines what matters', async () => {
      await workbench().open('001');
      const card = await workbench().hover('Xiaomi Corp, says');
      const lines = card.split('\n').filter((line) => line.trim() !== '');
      assert.match(lines[0] ?? '', /^Xiaomi.* · company/);
      assert.match(card, /\nFigures: /);
      assert.match(card, /\nMention \d+ of \d+ here · \d+ mentions in 5 articles/);
      assert.ok(lines.length <= MOST_LINES, card);
      await workbench().closeHover();
    });
  });
}
