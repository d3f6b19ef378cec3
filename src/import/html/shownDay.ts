import { sureDay } from '../text/sureDay.js';
import type { Page, PageElement } from './page.js';

/** Elements by which a page marks the day that it shows, the surest first. */
const MARKED = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  '.published, .dt-published, .pubdate, [class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [id*="dateline" i]',
  'time[datetime], time',
  '[class*="date" i]:not([class*="update" i]), [id*="date" i]:not([id*="update" i])',
] as const;
/** Where pages show other articles and themselves. */
const ELSEWHERE =
  'nav, footer, aside, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i]';
/** A day, its time and where it was updated. */
const LONGEST = 80;
const LONGEST_TITLE = 1_000;
/** An element of each kind stands near the headline, or it tells of something else. */
const MOST = 20;

/** The day on which an article came out, as a reader of its page sees it; undefined where that is not sure. */
export function shownDay(page: Page, language: string | undefined): string | undefined {
  for (const marked of MARKED) {
    let seen = 0;
    for (const element of page.querySelectorAll(marked)) {
      if (element.closest(ELSEWHERE)) continue;
      if (++seen > MOST) break;
      const day = [element.getAttribute('datetime'), element.getAttribute('content'), shown(element)]
        .map((text) => sureDay(text ?? undefined, language))
        .find((iso) => iso !== undefined && iso.length === 10);
      if (day) return day;
    }
  }
  return dayInTitle(page.title, language);
}

/** "Headline - 07.12.2017 - The Paper" */
const dayInTitle = (title: string, language: string | undefined): string | undefined =>
  title
    .slice(0, LONGEST_TITLE)
    .split(/ [-–—|·] /)
    .map((part) => (/^[\d./ -]{6,12}$/.test(part.trim()) ? sureDay(part, language) : undefined))
    .find(Boolean);

function shown(element: PageElement): string | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && /\d/.test(text) ? text : undefined;
}
