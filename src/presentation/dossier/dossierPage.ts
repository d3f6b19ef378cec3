import { escapeHtml } from '../cards/escapeHtml.js';
import { seriesChart } from '../cards/seriesChart.js';
import { language } from '../l10n.js';
import type { Dossier, DossierBlock, DossierLine, DossierPart, DossierTable } from './dossier.js';
import type { LinkTo } from './dossierMarkdown.js';

// What the page runs, and the digest by which it may: all else in it is text.
const SCRIPT = 'addEventListener("load",()=>print())';
const SCRIPT_DIGEST = 'sha256-mLwZK/58pwnQlrLLG9VetvWBvS+jgUzfbG6LTwhkmas=';

const STYLE = `
  body { font: 11pt/1.5 Georgia, 'Times New Roman', serif; color: #1a1a1a; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; break-after: avoid; }
  h1 { font-size: 1.8rem; margin: 0 0 .5rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #999; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
  blockquote { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid #bbb; break-inside: avoid; }
  table { border-collapse: collapse; margin: .5rem 0; font-size: .95em; } th, td { text-align: left; vertical-align: top; padding: .15rem .9rem .15rem 0; border-bottom: 1px solid #ddd; } tr, li, img { break-inside: avoid; }
  ul { padding-left: 1.2rem; margin: .5rem 0; } img { max-width: 100%; }
  a { color: inherit; text-decoration: underline; text-decoration-color: #999; }
  @page { margin: 18mm; } @media print { body { margin: 0; max-width: none; padding: 0; } }
`;

/**
 * A dossier as a page of its own that asks to be printed when it is opened; what makes a series is drawn. It loads nothing, and
 * what articles say in it is text.
 */
export function dossierPage({ title, blocks }: Dossier, linkTo: LinkTo): string {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src '${SCRIPT_DIGEST}'`;
  const body = blocks.map((block) => blockHtml(block, linkTo)).join('\n');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<script>${SCRIPT}</script>
</head>
<body>
${body}
</body>
</html>
`;
}

function blockHtml(block: DossierBlock, linkTo: LinkTo): string {
  const html = (line: DossierLine): string => line.map((part) => partHtml(part, linkTo)).join('');
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${html(block.line)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${html(block.line)}</p>`;
    case 'quote':
      return `<blockquote>${html(block.line)}</blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('\n')}</ul>`;
    case 'table':
      return tableHtml(block, html);
  }
}

/** A table; the chart stands above it in place of its bars. */
function tableHtml({ heads, rows, chart, bars }: DossierTable, html: (line: DossierLine) => string): string {
  const isShown = (_: unknown, column: number): boolean => column !== bars;
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts
      .filter(isShown)
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`;
  const drawn = chart && seriesChart(chart, 'light');
  const image = drawn
    ? `<img src="${drawn.uri}" width="${drawn.width}" height="${drawn.height}" alt="${escapeHtml(drawn.alt)}">\n`
    : '';
  const body = rows.map((row) => cells('td', row.map(html))).join('\n');
  return `${image}<table>\n<thead>${cells('th', heads.map(escapeHtml))}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function partHtml({ text, style, lead }: DossierPart, linkTo: LinkTo): string {
  const words = escapeHtml(text);
  const styled = style === 'strong' ? `<strong>${words}</strong>` : style === 'emphasis' ? `<em>${words}</em>` : words;
  return lead?.to === 'sentence' ? `<a href="${escapeHtml(linkTo(lead.place))}">${styled}</a>` : styled;
}
