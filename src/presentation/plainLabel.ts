/** What moves text or hides in it: control characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
/** What the editor would draw as one of its icons: `$(zap)`. */
const ICON = /\$(?=\([\w~-]+\))/g;
/** What a notification would draw as a link: `[text](address)`. */
const LINK = /\](?=\()/g;

/**
 * Text of an article or a lexicon as it may stand in a row, a list or the status bar: what turns it round is a space, and
 * no icon comes of it. It stays as long as it was, so that places in it stay where they are. `lines`: line ends may stay.
 */
export function plainLabel(text: string, lines: 'oneLine' | 'lines' = 'oneLine'): string {
  return text.replace(UNSEEN, (mark) => (mark === '\n' && lines === 'lines' ? mark : ' ')).replace(ICON, '\uff04');
}

/** The same for a message of the editor, in which links could be clicked. */
export function plainMessage(text: string): string {
  return plainLabel(text).replace(LINK, '\uff3d');
}
