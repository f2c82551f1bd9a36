import { HostProblem } from '../core/workbook/host';
import type { NamedFile } from '../taskpane/named-file';
import { WORDS } from './words';

export const readFile = async (file: File): Promise<NamedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** The sample plan that is served beside the page. @throws HostProblem */
export async function fetchSample(): Promise<NamedFile> {
  const response = await fetch('assets/sample-plan.xlsx').catch(() => undefined);
  if (response?.ok !== true) {
    const { what, why, whatToDo } = WORDS.noSample;
    throw new HostProblem('host', what, why, whatToDo);
  }
  return { name: 'sample-plan.xlsx', bytes: new Uint8Array(await response.arrayBuffer()) };
}

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
