/** How a card looks in its view: in the colours of the theme. */
export const CARD_PAGE_STYLE = `
  body { padding: 0 12px 12px; line-height: 1.45; }
  section { padding: 8px 0; }
  section:first-child { padding-top: 0; }
  section + section { border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
  p { margin: 4px 0; overflow-wrap: anywhere; }
  blockquote { margin: 4px 0; padding: 2px 0 2px 10px; border-left: 2px solid var(--vscode-textBlockQuote-border); overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  .quiet { color: var(--vscode-descriptionForeground); }
  a { color: var(--vscode-textLink-foreground); text-decoration: none; }
  a:hover, a:focus-visible { text-decoration: underline; }
  a:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
  [role=status] { position: absolute; clip-path: inset(50%); }
`;

/** Takes cards from the extension, and what is to be said to who hears the page; sends back which link was chosen. */
export const CARD_PAGE_SCRIPT = `
  const host = acquireVsCodeApi();
  const main = document.querySelector('main');
  const said = document.body.appendChild(document.createElement('p'));
  said.setAttribute('role', 'status');
  let card = 0;
  addEventListener('message', ({ data }) => {
    if (data.type === 'say') said.textContent = data.text;
    if (data.type !== 'show') return;
    card = data.card;
    main.innerHTML = data.html;
    scrollTo(0, 0);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-link]');
    if (!link) return;
    event.preventDefault();
    host.postMessage({ type: 'open', card, link: Number(link.dataset.link) });
  });
  for (const type of ['focus', 'blur']) addEventListener(type, () => host.postMessage({ type }));
  host.postMessage({ type: 'ready' });
`;
