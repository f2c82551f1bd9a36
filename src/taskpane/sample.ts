import { HostProblem } from '../core/workbook/host';

/** The sample plan that is served beside the pane and the page. @throws HostProblem */
export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('assets/sample-plan.xlsx').catch(() => undefined);
  if (response?.ok !== true)
    throw new HostProblem(
      'host',
      'The sample plan could not be opened.',
      'It is not where Plan Grid came from.',
      'Open a plan of your own instead.',
    );
  return new Uint8Array(await response.arrayBuffer());
}
