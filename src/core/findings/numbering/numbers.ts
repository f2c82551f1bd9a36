import type { Objective } from '../../grids/table/types';
import type { Action } from '../../plan/types';
import { actionNumber } from '../../reading';
import { memoize } from '../../text/memo';
import { once } from '../../lists/once';

/** An action's number as numbers are compared: '3.8.' and '3.8', '8 i' and '8i' are one. '' where it has none. */
export const plainNumber = (written: string | undefined): string =>
  written === undefined || written === '' ? '' : plain(written);

/** An action's number as it is shown: 'QSC-014', '1.3' for '1.3.'. */
export const shownNumber = (written: string): string => written.trim().replace(/[.)]+$/, '');

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
  if (number === undefined) return NO_PARTS;
  const written = plainNumber(number);
  if (written === '' || written.startsWith('objective')) return NO_PARTS;
  const parsed = actionNumber(`${written} X`) ?? actionNumber(action);
  return parsed && plainNumber(parsed.written) === written ? parsed.parts : [written];
}

const NO_PARTS: readonly string[] = [];

/** True where its number is the action's own: neither its objective's, nor of a cell merged over several actions. */
export function isNumbersOwn(action: Action): boolean {
  const { number, numberCell, objective } = action;
  if (numberParts(action).length === 0 || plainNumber(number) === objectiveNumber(objective)) return false;
  return numberCell !== undefined || action.action.startsWith(number ?? '');
}
