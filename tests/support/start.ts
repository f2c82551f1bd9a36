import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { WITHOUT_EXCEL, startProblem } from './start-problem';

/* `npm start`: the add-in in the Excel of this computer, or what to do where there is none. */

function findTool(): string | undefined {
  try {
    return createRequire(__filename).resolve('office-addin-debugging/cli.js');
  } catch {
    return undefined;
  }
}

const tool = findTool();
const problem = startProblem(process.platform, tool !== undefined);
const start = (file: string): boolean =>
  spawnSync(process.execPath, [file, 'start', 'manifest.xml'], { stdio: 'inherit' }).status === 0;
if (problem !== undefined || tool === undefined || !start(tool)) {
  process.stderr.write(`${problem ?? 'Excel did not open with the add-in.'}\n${WITHOUT_EXCEL}\n`);
  process.exitCode = 1;
}
