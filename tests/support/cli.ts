import { run } from '../../src/cli/program';

/** Runs the command line and listens to what it says. */
export async function cli(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true; }); // prettier-ignore
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => { err += String(text); return true; }); // prettier-ignore
  try {
    return { code: await run(['node', 'plan-grid', ...args]), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
