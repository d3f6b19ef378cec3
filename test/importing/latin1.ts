/** A text in Latin-1, which has a byte for each of its characters. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
