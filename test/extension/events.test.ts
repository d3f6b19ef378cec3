import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CorpusEvent } from '../../src/core/events/corpusEvent.js';
import { CorpusIndex } from '../../src/core/index/corpusIndex.js';
import { EVENT_KINDS } from '../../src/core/model.js';
import { eventKindName } from '../../src/host/cards/wording.js';
import { eventFilterText } from '../../src/host/events/eventFilterText.js';
import { ShownEvents } from '../../src/host/events/shownEvents.js';
import { timelineHtml } from '../../src/host/timeline/timelineHtml.js';
import { timelineOf, timelineWords } from '../../src/host/timeline/timelineOf.js';
import { TIMELINE_PAGE_SCRIPT, TIMELINE_PAGE_STYLE } from '../../src/host/timeline/timelinePage.js';
import { eventItem, undatedItem } from '../../src/host/views/eventItems.js';
import { EventsProvider } from '../../src/host/views/eventsProvider.js';
import { webviewPage } from '../../src/host/views/webviewPage.js';
import { OwnLibrary } from './ownLibrary.js';
import { cardOf, eventually, openArticle } from './support.js';

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** An event that one article tells. */
function event(more: Partial<CorpusEvent> = {}): CorpusEvent {
  return {
    id: 'a@0',
    kind: 'justice',
    status: 'done',
    date: '2012-12-19',
    title: 'Acme is sued',
    participants: [],
    witnesses: [{ article: 'a', evidence: { start: 0, end: 10 } }],
    ...more,
  };
}

describe('An event without a date', () => {
  const spokenOf = (more: Partial<CorpusEvent>) => eventItem(event(more), undefined).accessibilityInformation?.label;

  it('is written and spoken without a sign that stands for one', () => {
    assert.equal(eventItem(event({ date: '' }), undefined).label, 'Acme is sued');
    assert.equal(spokenOf({ date: '' }), 'Acme is sued');
    assert.equal(spokenOf({ date: '', status: 'planned' }), 'planned: Acme is sued');
    assert.equal(spokenOf({ status: 'planned' }), 'December 19, 2012, planned: Acme is sued');
    assert.equal(undatedItem(2, true).label, 'Date unknown');
    assert.equal(undatedItem(2, true).accessibilityInformation?.label, 'Date unknown, 2 events');
  });
});

describe('The kinds of events', () => {
  it('have names that differ', () => {
    const names = EVENT_KINDS.map(eventKindName);
    assert.equal(new Set(names).size, EVENT_KINDS.length);
    assert.equal(eventKindName('justice'), 'Courts and arrests');
  });

  it('are named in what a filter says, the first of many', () => {
    const index = new CorpusIndex();
    const text = (kinds: number, entities: readonly string[]) =>
      eventFilterText({ kinds: new Set(EVENT_KINDS.slice(0, kinds)), entities: new Set(entities) }, index);
    assert.equal(text(0, ['acme']), 'acme');
    assert.equal(text(2, ['acme', 'jo']), 'acme or jo · Launches or Partnerships');
    assert.equal(text(4, []), 'Launches, Partnerships, Sales, or Foundings');
    assert.equal(text(22, []), 'Launches, Partnerships, Sales, or 19 others');
  });
});

describe('The events of the sample articles', () => {
  let own: OwnLibrary;
  let events: ShownEvents;
  let provider: EventsProvider;

  before(async () => {
    own = new OwnLibrary();
    events = new ShownEvents(own.library);
    provider = new EventsProvider(own.library, events);
    await own.library.start();
  });

  after(() => {
    provider.dispose();
    events.dispose();
    own.dispose();
  });

  const rows = () => {
    const list = (parent?: Parameters<typeof provider.getChildren>[0]): vscode.TreeItem[] =>
      provider.getChildren(parent).flatMap((node) => [provider.getTreeItem(node), ...list(node)]);
    return list();
  };
  const months = () => rows().filter(({ id }) => id?.startsWith('month'));
  const choose = (kinds: readonly CorpusEvent['kind'][], entities: readonly string[] = []) => {
    assert.ok(own.library.current);
    events.choice.setFilter(own.library.current.folder, { kinds: new Set(kinds), entities: new Set(entities) });
  };

  it('are folded but for the newest month, and every row has an id of its own', () => {
    assert.ok((events.current?.all.length ?? 0) > 40);
    assert.ok(months().length > 3);
    assert.deepEqual(
      months().map(({ collapsibleState }) => collapsibleState),
      months().map((_, i) => (i === 0 ? Expanded : Collapsed)),
    );
    const ids = rows().map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keep their ids when they are asked for again', () => {
    const ids = () => rows().map(({ id, collapsibleState }) => `${id} ${collapsibleState}`);
    const first = ids();
    provider.refresh();
    assert.deepEqual(ids(), first);
  });

  it('are those of the kinds and entities that are chosen, all unfolded where they are few', () => {
    choose(['partnership'], ['xiaomi']);
    const shown = events.current?.shown ?? [];
    assert.ok(shown.length > 0 && shown.length < 20, `${shown.length}`);
    assert.ok(shown.every(({ kind, participants }) => kind === 'partnership' && participants.includes('xiaomi')));
    assert.equal(rows().filter(({ id }) => id?.startsWith('event')).length, shown.length);
    assert.ok(months().every(({ collapsibleState }) => collapsibleState === Expanded));
    choose([]);
    assert.equal(events.current?.shown, events.current?.all);
  });

  it('know their parents, down to who tells them', () => {
    for (const year of provider.getChildren()) {
      for (const child of provider.getChildren(year)) {
        const parent = provider.getParent(child);
        assert.equal(parent && provider.getTreeItem(parent).id, provider.getTreeItem(year).id);
        for (const inner of provider.getChildren(child)) {
          const own = provider.getParent(inner);
          assert.equal(own && provider.getTreeItem(own).id, provider.getTreeItem(child).id);
        }
      }
    }
  });
});

describe('A timeline', () => {
  const tabs = () =>
    vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && /crossread\.timeline$/.test(input.viewType));
  const labels = () => tabs().map(({ label }) => label);

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  after(() => vscode.window.tabGroups.close(tabs()));

  it('opens in a tab, once for what it is of', async () => {
    await vscode.commands.executeCommand('crossread.showTimeline');
    await vscode.commands.executeCommand('crossread.showEntityTimeline', { entity: 'xiaomi' });
    await vscode.commands.executeCommand('crossread.showTimeline');
    await eventually('both are open', () => labels().length === 2);
    assert.match(labels()[0] ?? '', /^Timeline of Xiaomi, /);
    assert.equal(labels()[1], 'Timeline of Xiaomi');
    await vscode.window.tabGroups.close(tabs());
    await vscode.commands.executeCommand('crossread.showTimeline');
    await eventually('it opens again', () => labels().length === 1);
  });

  it('shows what articles say as text, in a page that lets nothing else in', () => {
    const title = '<img src=x onerror=alert(1)>';
    const index = new CorpusIndex();
    const { timeline, places } = timelineOf(index, [event({ title }), event({ id: 'b@0', date: '' })], {
      title,
      notes: [],
    });
    const html = timelineHtml(timeline, timelineWords());
    assert.ok(!html.includes('<img'), html);
    assert.match(html, /December 19, 2012 · &#60;img src=x onerror=alert\(1\)&#62; · Courts and arrests/);
    assert.match(html, /Date unknown · Acme is sued/);
    assert.equal(places.length, 2);
    const page = webviewPage(TIMELINE_PAGE_STYLE, TIMELINE_PAGE_SCRIPT);
    const [, nonce] =
      /default-src 'none'; style-src 'nonce-(\w{32})'; script-src 'nonce-\1'; img-src data:"/.exec(page) ?? [];
    assert.ok(nonce);
    assert.equal(page.split(`nonce="${nonce}"`).length, 3);
  });

  it('is of the events that most articles tell where there are very many, and says so', () => {
    const many = Array.from({ length: 301 }, (_, i) => event({ id: `a@${i}`, date: `${1700 + i}` }));
    const told = event({
      id: 'told',
      date: '1600',
      witnesses: ['a', 'b'].map((article) => ({ article, evidence: { start: 0, end: 10 } })),
    });
    const { timeline } = timelineOf(new CorpusIndex(), [...many, told], { title: 'T', notes: [] });
    assert.deepEqual(timeline.notes, ['The 300 events that most articles tell, of 302.']);
    assert.equal(timeline.events.length, 300);
    assert.equal(timeline.events.at(-1)?.id, 'told');
    assert.deepEqual(timelineOf(new CorpusIndex(), [], { title: 'T', notes: [] }).timeline.notes, [
      'There are no events to show.',
    ]);
  });
});

describe('An export of events', () => {
  const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  const exported = async (): Promise<string> => {
    const running = vscode.commands.executeCommand('crossread.exportEvents');
    const document = await eventually('a new document shows', async () => {
      await accept();
      const editor = vscode.window.activeTextEditor;
      return editor?.document.isUntitled === true && editor.document.languageId === 'markdown' && editor.document;
    });
    await running;
    const text = document.getText();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return text;
  };

  before(async () => cardOf(await openArticle('000'), 'Jun Lei', /in 5 articles/));

  it('is a new document, with a link to the line of each sentence', async () => {
    const text = await exported();
    assert.match(
      text,
      /^# Events of Xiaomi, .*\n\n## 2021\n\n(?:- February 2021: .*\n.*\n)?- January 1, 2021: \[Upstream suppliers /,
    );
    const links = [...text.matchAll(/^- .*\]\((\d{3}-[\w.%-]+)#L(\d+)\)/gm)];
    assert.ok(links.length > 40, `${links.length}`);
    const [line] = [...text.matchAll(/^- .*\]\(000-.*#L(\d+)\).*\n {2}- “(.{20})/gm)];
    assert.ok(line, text);
    const document = await openArticle('000');
    assert.ok(document.lineAt(Number(line[1]) - 1).text.includes((line[2] ?? '').replaceAll('\\', '')), line[0]);
  });

  it('is of the events that are shown, and says which those are', async () => {
    await vscode.commands.executeCommand('crossread.filterEvents');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    await accept();
    const text = await exported();
    assert.match(text, /^# .*\n\nOnly [A-Z][a-z]+/);
    const shown = text.match(/^- /gm)?.length ?? 0;
    await vscode.commands.executeCommand('crossread.clearEventFilter');
    const all = (await exported()).match(/^- /gm)?.length ?? 0;
    assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
  });
});
