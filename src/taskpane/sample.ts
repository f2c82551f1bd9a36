import { HostProblem } from '../core/workbook/host';

/** The sample plan that is served beside the pane, in base64. @throws HostProblem */
export async function fetchSample(): Promise<string> {
  const response = await fetch('assets/sample-plan.xlsx');
  if (!response.ok)
    throw new HostProblem(
      'host',
      'The sample plan could not be opened.',
      'It is not where the add-in came from.',
      'Open a plan of your own instead.',
    );
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
