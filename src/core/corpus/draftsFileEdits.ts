import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import type { KeptFigure } from './draftsFile.js';
import { arrayAt, inlineObject, insertion } from './jsonEdits.js';
import type { TextChange } from './textChange.js';

/**
 * Adds a figure that is kept on a line of its own, in the order of the drafts and of their texts. Undefined where the text
 * holds no such list, or says so already.
 */
export function addKept(text: string, figure: KeptFigure): TextChange | undefined {
  const list = arrayAt(text, ['kept']);
  if (!list) return undefined;
  const lines = list.children ?? [];
  const line = inlineObject(figure);
  const isListed = lines.some((one) => PLACE.every((key) => (getNodeValue(one) as KeptFigure)?.[key] === figure[key]));
  if (isListed) return undefined;
  const behind = lines.findIndex((one) => {
    const draft = findNodeAtLocation(one, ['draft'])?.value ?? '';
    const at = findNodeAtLocation(one, ['at'])?.value ?? 0;
    return draft > figure.draft || (draft === figure.draft && at > figure.at);
  });
  return insertion(text, list, behind < 0 ? lines.length : behind, line);
}

/** What says which figure is kept. */
const PLACE = ['draft', 'text', 'before', 'after'] as const;
