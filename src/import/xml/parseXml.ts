import { DOMParser } from 'linkedom';
import type { Page } from '../html/page.js';
import { refuseMonsters } from '../html/refuseMonsters.js';

/** A small document of a packed file. Entities that it declares itself are not read, and nothing is fetched. */
export function parseXml(bytes: Uint8Array): Page {
  const xml = new TextDecoder().decode(bytes);
  refuseMonsters(xml, true);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Page;
}

/** The text of the first element of a name, prefix and all: `dc:title`. */
export const textAt = (document: Page, name: string): string | undefined =>
  document.getElementsByTagName(name)[0]?.textContent?.trim() || undefined;
