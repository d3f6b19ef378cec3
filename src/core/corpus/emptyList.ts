/** The text of the smallest file with a list of this name, for a corpus that has none. */
export const emptyList = (name: 'entities' | 'corrections' | 'kept'): string => `{\n  "${name}": [\n  ]\n}\n`;
