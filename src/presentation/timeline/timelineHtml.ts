import { escapeHtml } from '../cards/escapeHtml.js';
import type { Timeline, TimelineEvent, TimelineSeries, TimelineWords } from './timeline.js';
import { type Layout, layoutTimeline, type Point, type Row } from './timelineLayout.js';

/**
 * A timeline as HTML for a webview: a picture, and the same in a list. What can be chosen carries its number in
 * `data-link`: the events in their order, then the figures of the series.
 */
export function timelineHtml(timeline: Timeline, words: TimelineWords): string {
  const { title, notes, events, series } = timeline;
  const layout = layoutTimeline(events);
  return (
    `<header><h1>${escapeHtml(title)}</h1>${notes.map((note) => `<p class="quiet">${escapeHtml(note)}</p>`).join('')}</header>` +
    (series ? seriesHtml(series, events.length) : '') +
    (events.length > 0
      ? `<div class="panes"><section class="picture" aria-label="${escapeHtml(words.picture)}">${pictureHtml(events, layout, words)}</section>` +
        `<section class="list" tabindex="-1" aria-label="${escapeHtml(words.list)}">${listHtml(events, words)}</section></div>`
      : '')
  );
}

function pictureHtml(events: readonly TimelineEvent[], layout: Layout, words: TimelineWords): string {
  const { width, height, rows } = layout;
  return (
    `<div class="top"><button type="button" class="link skip" data-skip>${escapeHtml(words.toList)}</button>${legendHtml(words)}` +
    `<p class="readout" aria-hidden="true">${escapeHtml(words.hint)}</p>${columnsHtml(layout, words)}</div>` +
    `<svg class="points" viewBox="0 0 ${width} ${round(height)}" role="group" aria-label="${escapeHtml(words.picture)}">` +
    `${gridSvg(layout)}${rows.map((row) => rowSvg(row, events, layout, words)).join('')}</svg>`
  );
}

function legendHtml({ happened, planned, rumoured, sizes }: TimelineWords): string {
  const sign = (status: TimelineEvent['status'], text: string): string =>
    `<li><svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><circle class="${status}" cx="7" cy="7" r="5"/></svg>${escapeHtml(text)}</li>`;
  return (
    `<ul class="legend">${sign('done', happened)}${sign('planned', planned)}${sign('rumoured', rumoured)}` +
    `<li>${escapeHtml(sizes)}</li></ul>`
  );
}

/** The names of the columns; they stay in sight over the rows. */
function columnsHtml(layout: Layout, words: TimelineWords): string {
  const { width, columns, columnWidth, rowsAre, vagueAt } = layout;
  const month = new Intl.DateTimeFormat(words.language, { month: 'short', timeZone: 'UTC' });
  const labels = columns.flatMap((x, column) => {
    // Of days, every other has room for its number.
    if (rowsAre === 'months' && column % 2 === 1) return [];
    const text = rowsAre === 'years' ? month.format(new Date(Date.UTC(2000, column))) : `${column + 1}`;
    return [svgText(x + columnWidth / 2, 12, text, 'column')];
  });
  const vague = rowsAre === 'years' ? words.monthUnknown : words.dayUnknown;
  if (vagueAt !== undefined) labels.unshift(svgText(vagueAt, 12, vague, 'column'));
  return `<svg class="columns" viewBox="0 0 ${width} 18" aria-hidden="true">${labels.join('')}</svg>`;
}

function gridSvg({ columns, columnWidth, height, rowsAre, rows }: Layout): string {
  const dated = rows.filter(({ key }) => key !== '');
  const end = dated.at(-1)?.base;
  if (end === undefined) return '';
  const ends = [...columns, (columns.at(-1) ?? 0) + columnWidth].filter((_, i) => rowsAre === 'years' || i % 2 === 0);
  const bottom = round(Math.min(height, end));
  return `<g class="grid">${ends.map((x) => `<line x1="${round(x)}" x2="${round(x)}" y1="0" y2="${bottom}"/>`).join('')}</g>`;
}

function rowSvg(row: Row, events: readonly TimelineEvent[], layout: Layout, words: TimelineWords): string {
  const { key, base, points, isAfterGap } = row;
  const y = round(base);
  const first = key === '' ? 8 : 0;
  const label = key === '' ? '' : svgText(first, base - 2, rowName(key, words.language), 'row');
  const line = key === '' ? '' : `<line class="base" x1="0" x2="${layout.width}" y1="${y}" y2="${y}"/>`;
  const gap = isAfterGap ? svgText(4, base - 18, '⋮', 'gap') : '';
  const unknown = key === '' ? svgText(0, base - 2, words.dateUnknown, 'row') : '';
  return `<g>${line}${gap}${label}${unknown}${points.map((point) => pointSvg(point, events[point.event])).join('')}</g>`;
}

function rowName(key: string, language: string): string {
  if (key.length === 4) return key;
  const [year, month] = key.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year ?? 0, (month ?? 1) - 1)),
  );
}

function pointSvg({ event: at, x, y, radius }: Point, event: TimelineEvent | undefined): string {
  if (!event) return '';
  const place = `cx="${round(x)}" cy="${round(y)}"`;
  return (
    `<g class="point" role="button" tabindex="0" data-link="${at}" data-id="${escapeHtml(event.id)}" aria-label="${escapeHtml(spoken(event))}">` +
    `<circle class="ring" ${place} r="${round(radius + 1)}"/><circle class="${event.status}" ${place} r="${round(radius - 0.75)}"/></g>`
  );
}

function listHtml(events: readonly TimelineEvent[], words: TimelineWords): string {
  let html = '';
  let heading: string | undefined;
  for (const [at, event] of events.entries()) {
    const own = event.date.slice(0, 4) || words.dateUnknown;
    if (own !== heading) {
      html += `${heading === undefined ? '' : '</ol>'}<h2>${escapeHtml(own)}</h2><ol>`;
      heading = own;
    }
    html +=
      `<li><button type="button" class="link" data-link="${at}" data-id="list ${escapeHtml(event.id)}">${escapeHtml(event.title)}</button>` +
      `<span class="quiet">${escapeHtml([event.date && event.when, event.told].filter(Boolean).join(' · '))}</span></li>`;
  }
  return `${html}</ol>`;
}

function seriesHtml({ heading, uri, width, height, alt, figures }: TimelineSeries, firstLink: number): string {
  const items = figures.map(
    ({ id, text }, i) =>
      `<li><button type="button" class="link" data-link="${firstLink + i}" data-id="figure ${escapeHtml(id)}">${escapeHtml(text)}</button></li>`,
  );
  return (
    `<section class="series" aria-label="${escapeHtml(heading)}"><h2>${escapeHtml(heading)}</h2>` +
    `<img src="${uri}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"><ol>${items.join('')}</ol></section>`
  );
}

/** An event in one breath. */
function spoken({ when, title, told }: TimelineEvent): string {
  return [when, title, told].filter(Boolean).join(' · ');
}

function svgText(x: number, y: number, text: string, style: string): string {
  return `<text class="${style}" x="${round(x)}" y="${round(y)}">${escapeHtml(text)}</text>`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
