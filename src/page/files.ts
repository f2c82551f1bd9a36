import type { NamedFile } from '../taskpane/named-file';
import { fetchSample } from '../taskpane/sample';

/** The sample plan, under the name that its copy gets. @throws HostProblem */
export const samplePlan = async (): Promise<NamedFile> => ({ name: 'sample-plan.xlsx', bytes: await fetchSample() });

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a new file to the browser, which saves it where its user has downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
