import { boundHeap } from './heap';
import { watchOutput } from './print';
import { run } from './program';

boundHeap();
watchOutput((code) => {
  process.exit(code);
});
void run(process.argv).then((code) => {
  process.exitCode = code;
});
