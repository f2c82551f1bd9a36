import { join } from 'node:path';
import { dice } from '../bench/plan-texts';
import { endingOf } from './ending';
import { chanceOf, mutated, spread } from './mutate';
import { seeds } from './seeds';

/** `npm run attack` tries as many as it is told to. */
const FILES = 200;

test(`${FILES} mutated workbooks end in a tracker or in a sentence`, async () => {
  const from = await seeds(join(__dirname, '../..'));
  const endings = new Map<string, number>();
  for (let n = 0; n < FILES; n++) {
    const seed = from[n % from.length] ?? {};
    const ending = await endingOf(mutated(seed, chanceOf(dice(spread(n))))).catch((problem: unknown) => {
      throw new Error(`file ${n}: ${String(problem)}`, { cause: problem });
    });
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  // The mutations reach both: most files are still workbooks, many are refused.
  expect(endings.get('built')).toBeGreaterThan(FILES / 4);
  expect(endings.get('damaged')).toBeGreaterThan(FILES / 20);
});
