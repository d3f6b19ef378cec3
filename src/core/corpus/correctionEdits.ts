import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import type { WrittenCorrection } from './correctionsFile.js';
import { arrayAt, inlineObject, insertion } from './jsonEdits.js';
import type { TextChange } from './textChange.js';

/**
 * Adds a correction on a line of its own, in the order of the articles and of their texts; what was said of the same words
 * before is kept as far as it is about something else. Undefined where the text holds no list of corrections, or says so
 * already.
 */
export function addCorrection(text: string, correction: WrittenCorrection): TextChange | undefined {
  const list = arrayAt(text, ['corrections']);
  if (!list) return undefined;
  const lines = list.children ?? [];
  const said = lines.map((line) => getNodeValue(line) as WrittenCorrection);
  const same = said.findIndex((one) => PLACE.every((key) => one?.[key] === correction[key]));
  const before = lines[same];
  if (before) {
    const after = inlineObject({ ...said[same], ...correction });
    if (after === inlineObject(said[same] ?? {})) return undefined;
    return { offset: before.offset, length: before.length, content: after };
  }
  const behind = lines.findIndex((line) => {
    const article = findNodeAtLocation(line, ['article'])?.value ?? '';
    const at = findNodeAtLocation(line, ['at'])?.value ?? 0;
    return article > correction.article || (article === correction.article && at > (correction.at ?? 0));
  });
  return insertion(text, list, behind < 0 ? lines.length : behind, inlineObject(correction));
}

/** What says which words a correction is about. */
const PLACE = ['article', 'text', 'before', 'after'] as const;
