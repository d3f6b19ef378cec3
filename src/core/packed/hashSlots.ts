// Where more of the slots are taken, a search takes long.
const FULL = 0.7;
const GROWTH = 1.5;
const FIRST = 64;

/** Of how many slots there should be for so many items. */
export const slotsFor = (items: number): number => Math.max(FIRST, Math.ceil(items / FULL) + 1);
/** Are so many items too many for the slots? */
export const areFull = (slots: number, items: number): boolean => items > FULL * slots;
export const moreSlots = (slots: number): number => Math.ceil(slots * GROWTH);

// The lowest bits of our hashes depend on the last letters too much.
const SPREAD = 0x9e3779b1;
const BITS = 25;

/** The slot at which the search for a hash begins. */
export const firstSlot = (hash: number, slots: number): number =>
  Math.floor((Math.imul(hash, SPREAD) >>> (32 - BITS)) * (slots / 2 ** BITS));
