/**
 * Does `work` with each item, up to `most` at a time, and yields each item when its work is done. Whoever stops asking
 * stops the rest; what has begun ends by itself.
 */
export async function* severalAtOnce<Item>(
  items: Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<void>,
): AsyncGenerator<Item> {
  const running = new Map<Item, Promise<Item>>();
  const next = async (): Promise<Item> => {
    const done = await Promise.race(running.values());
    running.delete(done);
    return done;
  };
  for (const item of items) {
    running.set(
      item,
      work(item).then(() => item),
    );
    if (running.size >= most) yield await next();
  }
  while (running.size > 0) yield await next();
}
