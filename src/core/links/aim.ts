import type { Figure } from '../model.js';

/** Is a figure what is hoped for or expected, and not what came of it? */
export const isAim = ({ status }: Figure): boolean => status === 'target' || status === 'forecast';
