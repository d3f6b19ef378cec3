/** Control characters, line ends among them, and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** One line of text for a terminal: what would move its cursor, change its colours or turn its text round is a space. */
export const printable = (line: string): string => line.replace(UNPRINTABLE, ' ');
