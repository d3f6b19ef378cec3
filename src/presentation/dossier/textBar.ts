const LENGTH = 20;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for a part, −1 to 1, of the largest value: never nothing; what is aimed at or forecast, lighter. */
export function textBar(part: number, isHollow: boolean): string {
  const eighths = Math.max(1, Math.round(8 * LENGTH * Math.abs(part)));
  const drawn = isHollow
    ? '░'.repeat(Math.max(1, Math.round(eighths / 8)))
    : '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] as string);
  return (part < 0 ? '−' : '') + drawn;
}
