import type { Action } from '../../plan/types';
import { partLabels } from '../../reading';

/**
 * The parts of an action, and those that a cell beside it labels, of which that cell says nothing. Where the two count
 * otherwise (1), 2) beside i), ii)), nothing is missing.
 */
export function missingLabels(action: Action, labelled: readonly string[], said: readonly string[]): readonly string[] {
  const inAction = partLabels(action.action);
  const ofOneSeries = inAction.some((label) => labelled.includes(label)) ? inAction : [];
  return [...new Set([...ofOneSeries, ...labelled])].filter((label) => !said.includes(label));
}
