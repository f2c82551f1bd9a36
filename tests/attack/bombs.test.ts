import { HostProblem } from '../../src/core/workbook/host';
import { openXlsx } from '../../src/hosts/xlsx';
import { BOMBS, HARMLESS } from './bombs';

async function problemOf(bytes: Uint8Array): Promise<HostProblem> {
  try {
    await openXlsx(bytes).read();
  } catch (problem) {
    if (problem instanceof HostProblem) return problem;
    throw problem;
  }
  throw new Error('It was read.');
}

test.each(BOMBS)('$what', async ({ bytes, kind, says }) => {
  const problem = await problemOf(bytes());
  expect(problem.kind).toBe(kind);
  expect(problem.why).toMatch(says);
});

test.each(HARMLESS)('%s', async (_, bytes) => {
  const { sheets } = await openXlsx(bytes()).read();
  expect(sheets.map(({ name }) => name)).toEqual(['Plan']);
});
