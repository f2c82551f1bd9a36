import { HostProblem } from '../core/workbook/host';

/** The sample plan that is served beside the pane. @throws HostProblem */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('assets/sample-plan.xlsx');
  if (!response.ok)
    throw new HostProblem(
      'host',
      'The sample plan could not be opened.',
      'It is not where the add-in came from.',
      'Open a plan of your own instead.',
    );
  return new Uint8Array(await response.arrayBuffer());
}
