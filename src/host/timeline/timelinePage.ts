/** How a timeline looks: in the colours of the theme. */
export const TIMELINE_PAGE_STYLE = `
  body { padding: 0 20px 20px; line-height: 1.45; }
  h1 { font-size: 1.5em; font-weight: 600; margin: 16px 0 4px; }
  h2 { font-size: 1.1em; font-weight: 600; margin: 16px 0 4px; }
  p { margin: 2px 0; overflow-wrap: anywhere; }
  .quiet { color: var(--vscode-descriptionForeground); }
  ol, ul { list-style: none; margin: 0; padding: 0; }
  .link { border: 0; margin: 0; padding: 0; background: none; color: var(--vscode-textLink-foreground); font: inherit; text-align: start; cursor: pointer; overflow-wrap: anywhere; }
  .link:hover, .link:focus-visible { text-decoration: underline; }
  .link:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
  .series img { max-width: 100%; height: auto; margin: 4px 0; }
  .series ol { display: flex; flex-wrap: wrap; gap: 2px 16px; }
  .panes { display: grid; gap: 0 32px; }
  .top { position: sticky; top: 0; z-index: 1; background: var(--vscode-editor-background); padding-top: 8px; }
  .legend { display: flex; flex-wrap: wrap; gap: 2px 16px; color: var(--vscode-descriptionForeground); }
  .legend li { display: flex; align-items: center; gap: 5px; }
  .readout { height: 2.9em; overflow: hidden; margin: 6px 0; }
  .skip { position: absolute; opacity: 0; pointer-events: none; }
  .skip:focus { position: static; opacity: 1; pointer-events: auto; }
  svg.points, svg.columns { display: block; width: 100%; min-width: 440px; max-width: 900px; height: auto; overflow: visible; }
  text { font-family: var(--vscode-font-family); font-size: 12px; fill: var(--vscode-foreground); }
  text.column { text-anchor: middle; fill: var(--vscode-descriptionForeground); font-size: 11px; }
  text.row { font-weight: 600; }
  text.gap { fill: var(--vscode-descriptionForeground); }
  .base { stroke: var(--vscode-contrastBorder, var(--vscode-editorIndentGuide-activeBackground1, var(--vscode-descriptionForeground))); }
  .grid line { stroke: var(--vscode-widget-border, var(--vscode-editorIndentGuide-background1, transparent)); opacity: 0.5; }
  circle { stroke-width: 1.5; }
  .done { fill: var(--vscode-charts-blue); stroke: var(--vscode-editor-background); }
  .planned { fill: var(--vscode-editor-background); stroke: var(--vscode-charts-blue); stroke-width: 2; }
  .rumoured { fill: var(--vscode-editor-background); stroke: var(--vscode-charts-blue); stroke-width: 2; stroke-dasharray: 2 2.5; }
  .ring { fill: none; stroke: none; pointer-events: none; }
  .point { cursor: pointer; outline: none; }
  .point:hover .ring, .point.same .ring { stroke: var(--vscode-foreground); }
  .point:focus .ring { stroke: var(--vscode-focusBorder); stroke-width: 2.5; }
  .list li { padding: 3px 6px; margin: 0 -6px; border-radius: 3px; }
  .list li.same { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
  .list .quiet { display: block; }
  .list:focus { outline: none; }
  @media (min-width: 1000px) {
    .panes { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
    .picture { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 8px; }
    .list h2:first-child { margin-top: 8px; }
  }
`;

/**
 * Takes timelines from the extension, and sends back what was chosen. One that comes anew leaves the reader where they
 * were: what had the focus gets it back.
 */
export const TIMELINE_PAGE_SCRIPT = `
  const host = acquireVsCodeApi();
  const main = document.querySelector('main');
  let page = 0;
  let hint = '';
  const linkOf = (target) => target.closest ? target.closest('[data-link]') : null;
  const choose = (element) => host.postMessage({ type: 'open', page, link: Number(element.dataset.link) });
  addEventListener('message', ({ data }) => {
    if (data.type !== 'show') return;
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.id : undefined;
    page = data.page;
    main.innerHTML = data.html;
    const readout = main.querySelector('.readout');
    hint = readout ? readout.textContent : '';
    if (focused !== undefined) {
      const again = [...main.querySelectorAll('[data-id]')].find(({ dataset }) => dataset.id === focused);
      if (again) again.focus({ preventScroll: true });
    }
  });
  // A point says what it stands for, and is one with its line in the list.
  const point = (element) => {
    for (const same of main.querySelectorAll('.same')) same.classList.remove('same');
    const readout = main.querySelector('.readout');
    const own = element && main.querySelector('.point[data-link="' + element.dataset.link + '"]');
    if (readout) readout.textContent = own ? own.getAttribute('aria-label') : hint;
    if (!own) return;
    own.classList.add('same');
    const listed = main.querySelector('.list [data-link="' + element.dataset.link + '"]');
    if (listed) listed.parentElement.classList.add('same');
  };
  document.addEventListener('mouseover', ({ target }) => point(linkOf(target)));
  document.addEventListener('focusin', ({ target }) => point(linkOf(target)));
  document.addEventListener('click', ({ target }) => {
    const element = linkOf(target);
    if (element) choose(element);
    else if (target.closest('[data-skip]')) main.querySelector('.list').focus();
  });
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  document.addEventListener('keydown', (event) => {
    const element = linkOf(event.target);
    if (!element || !element.classList.contains('point')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(element);
    } else if (STEPS[event.key]) {
      const points = [...main.querySelectorAll('.point')];
      const next = points[points.indexOf(element) + STEPS[event.key]];
      event.preventDefault();
      if (next) next.focus();
    }
  });
  host.postMessage({ type: 'ready' });
`;
