import { onDemand } from '../core/workbook/on-demand';
import { type Kept, NOTHING_KEPT } from './kept';

/**
 * What a workbook keeps, by its text; most keep nothing, and what reads it is fetched for those that do.
 * @throws HostProblem 'not loaded'
 */
export async function readKept(text: string | undefined): Promise<Kept> {
  if (text === undefined) return NOTHING_KEPT;
  const { parseKept } = await onDemand(() => import(/* webpackChunkName: "kept" */ './parse-kept'));
  return parseKept(text);
}
