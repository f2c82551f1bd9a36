import { actionNumber } from '../grids/lines';
import type { Objective } from '../grids/types';
import type { Action } from '../plan/types';
import { memoize } from '../text/memo';
import { once } from './once';

/** An action's number as numbers are compared: '3.8.' and '3.8', '8 i' and '8i' are one. '' where it has none. */
export const plainNumber = (written: string | undefined): string =>
  written === undefined || written === '' ? '' : plain(written);

const plain = memoize((written) =>
  written
    .replace(/[\s()]+/g, '')
    .replace(/[.)]+$/, '')
    .toLowerCase(),
);

/** The number of an objective, from its own words where no line says 'Objective 4': '2.1 Prescribing'. */
export const objectiveNumber = (objective: Objective | undefined): string => (objective ? numberOf(objective) : '');

const numberOf = once((objective: Objective) => plainNumber(objective.number ?? actionNumber(objective.text)?.written));

/** The parts of an action's number: '4.10' is ['4', '10'], '2a' is ['2', 'a']; none where it has no number of its own. */
export function numberParts({ number, action }: Action): readonly string[] {
  const written = plainNumber(number);
  if (written === '' || written.startsWith('objective')) return [];
  const parsed = actionNumber(`${written} X`) ?? actionNumber(action);
  return parsed && plainNumber(parsed.written) === written ? parsed.parts : [written];
}
