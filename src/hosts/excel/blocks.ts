/** Some items of a list that go to Excel at once. */
export interface Block<T> {
  /** The place of its first item in the list. */
  readonly first: number;
  readonly items: T[];
}

/** Cuts a list where Excel could not take more at once. */
export function blocksOf<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): Block<T>[] {
  const blocks: Block<T>[] = [];
  let size = most;
  items.forEach((item, index) => {
    if (size >= most) {
      blocks.push({ first: index, items: [] });
      size = 0;
    }
    blocks.at(-1)?.items.push(item);
    size += sizeOf(item);
  });
  return blocks;
}

/** Queues each block; a sync follows each but the last, which goes with whatever is queued next. */
export async function sendAllButLast<T>(
  context: Excel.RequestContext,
  blocks: readonly Block<T>[],
  queue: (block: Block<T>) => void,
  onSent: (done: number) => void = () => undefined,
): Promise<void> {
  const [block, ...rest] = blocks;
  if (!block) return;
  queue(block);
  if (rest.length === 0) return;
  onSent(block.first + block.items.length);
  await context.sync();
  await sendAllButLast(context, rest, queue, onSent);
}
