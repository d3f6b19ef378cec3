/** Index of the first of the ascending `values` that is not below `limit`; `count`, how many there are, where none is. */
export function firstFrom(values: ArrayLike<number>, limit: number, count = values.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
