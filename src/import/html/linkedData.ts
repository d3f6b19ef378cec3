import type { Page } from './page.js';
import { unescaped } from './unescaped.js';

/** What a page's linked data (schema.org as JSON-LD) says of its article. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly address?: string;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report|Review|CreativeWork|Chapter)$/;
// Larger ones list other articles.
const LONGEST = 1_000_000;
const DEEPEST = 6;

/** The first article of a page's linked data. */
export function linkedData(page: Page): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ''), 0);
    if (article) return readArticle(article);
  }
  return { authors: [] };
}

/** Some write it into a comment or a CDATA section, as scripts once were. */
function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)|(?:\]\]>|-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function articleIn(data: unknown, depth: number): Node | undefined {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return undefined;
  if (Array.isArray(data)) {
    for (const one of data) {
      const article = articleIn(one, depth + 1);
      if (article) return article;
    }
    return undefined;
  }
  const node = data as Node;
  const isArticle = listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
  if (isArticle) return node;
  return articleIn(node['@graph'], depth + 1) ?? articleIn(node.mainEntity, depth + 1);
}

function readArticle(node: Node): LinkedData {
  const title = textOf(node.headline) ?? textOf(node.name);
  const date = textOf(node.datePublished);
  const publisher = nameOf(node.publisher);
  const language = nameOf(node.inLanguage);
  const address = textOf(node.url) ?? textOf(node.mainEntityOfPage) ?? textOf((node.mainEntityOfPage as Node)?.['@id']);
  return {
    authors: listOf(node.author).flatMap((author) => nameOf(author) ?? []),
    ...(title && { title }),
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(address && { address }),
  };
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? unescaped(value).trim() || undefined : undefined;
}

const nameOf = (value: unknown): string | undefined =>
  textOf(value) ?? (typeof value === 'object' && value !== null ? textOf((value as Node).name) : undefined);
