import { rareOf, wholeWhereNeeded } from './rare';

jest.mock('./rare-parts', () => ({ PARTS: { grids: [(words: string) => `${words}!`] } }));

/** How often something was begun to be read, and what came of it. */
async function readingOf(read: () => unknown): Promise<readonly [times: number, read: unknown]> {
  let times = 0;
  const found = await wholeWhereNeeded(() => {
    times++;
    return read();
  });
  return [times, found];
}

test('what few plans need is fetched when a plan comes to it, which is then read once more', async () => {
  const exclaimed = rareOf('grids')(0);
  expect(await readingOf(() => 'Monthly')).toEqual([1, 'Monthly']);
  expect(await readingOf(() => exclaimed('Diwali'))).toEqual([2, 'Diwali!']);
  expect(await readingOf(() => exclaimed('Eid'))).toEqual([1, 'Eid!']);
});

test('other problems are told as they are', async () => {
  await expect(readingOf(() => JSON.parse('{'))).rejects.toThrow(SyntaxError);
});
