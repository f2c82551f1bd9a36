import { HostProblem } from '../core/workbook/host';
import { words } from './words/sample';

/** The sample plan that is served beside the pane and the page. @throws HostProblem */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('assets/sample-plan.xlsx').catch(() => undefined);
  if (response?.ok !== true) throw new HostProblem('host', words.what, words.why, words.whatToDo);
  return new Uint8Array(await response.arrayBuffer());
}
