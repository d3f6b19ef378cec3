/**
 * An interval of quarters, halves, years or months as its parts, where it has exactly `count` of them: "the second and
 * third quarters" with two figures is a quarter each.
 */
export function dividePeriod(period: string | undefined, count: number): readonly string[] | undefined {
  const match = /^(\d{4})(?:-([QH]?)(\d{1,2}))?\/(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(period ?? '');
  if (!match) return undefined;
  const [, fromYear, fromLetter = '', fromPart, toYear, toLetter = '', toPart] = match;
  if (fromLetter !== toLetter || (fromPart === undefined) !== (toPart === undefined)) return undefined;
  const perYear = fromPart === undefined ? 1 : fromLetter === 'Q' ? 4 : fromLetter === 'H' ? 2 : 12;
  const first = Number(fromYear) * perYear + Number(fromPart ?? 1) - 1;
  const last = Number(toYear) * perYear + Number(toPart ?? 1) - 1;
  if (last - first + 1 !== count) return undefined;
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    const year = Math.floor(n / perYear);
    const part = (n % perYear) + 1;
    if (perYear === 1) return `${year}`;
    return fromLetter ? `${year}-${fromLetter}${part}` : `${year}-${String(part).padStart(2, '0')}`;
  });
}
