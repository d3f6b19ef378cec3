import { dayInPath } from './dayInPath.js';
import type { Certainty } from './metadata.js';
import { ADDRESS_LIMIT, plainText } from './plainText.js';

const ADDRESS = /^<?((?:https?:\/\/|www\.)[^\s<>"]+)>?$/i;
/** Hosts whose first label is only how a page is served. */
const SERVED = /^(?:www\d?|m|amp|mobile)\./;

/** A web address and nothing else, as it can be opened; undefined for anything else. */
export function soundAddress(text: string): string | undefined {
  const written = ADDRESS.exec(text.trim())?.[1];
  if (written === undefined || written.length > ADDRESS_LIMIT) return undefined;
  const address = plainText(/^www\./i.test(written) ? `https://${written}` : written, ADDRESS_LIMIT);
  return hostOf(address) === undefined ? undefined : address;
}

/** Who publishes at an address: its host, `news.example`. */
export function publisherOf(address: string): string | undefined {
  return hostOf(original(address))?.replace(SERVED, '');
}

/** The day on which the page of an address came out, as its path tells it. */
export function dayInAddress(
  address: string,
): { readonly value: string; readonly or?: string; readonly certainty: Certainty } | undefined {
  const path = original(address)
    .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
    .split(/[?#]/, 1)[0];
  const day = dayInPath((path ?? '').split('/').filter((part) => part !== ''));
  return day && { value: day.iso, ...(day.or && { or: day.or }), certainty: day.isOwn ? 'sure' : 'likely' };
}

/** An archive's address holds that of the page, behind the day on which it was kept. */
function original(address: string): string {
  const inner = Math.max(address.lastIndexOf('http://'), address.lastIndexOf('https://'));
  return inner > 0 && address[inner - 1] === '/' ? address.slice(inner) : address;
}

function hostOf(address: string): string | undefined {
  const host = /^https?:\/\/(?:[^@/?#]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) && !/^[\d.]+$/.test(host)
    ? host
    : undefined;
}
