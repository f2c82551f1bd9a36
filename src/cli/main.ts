import { setFlagsFromString } from 'node:v8';
import { watchOutput } from './print';
import { run } from './program';

// Otherwise V8 makes each pattern ready twice, first for its interpreter; a short run spends a sixth of its time on that.
setFlagsFromString('--no-regexp-tier-up');
watchOutput((code) => {
  process.exit(code);
});
void run(process.argv).then((code) => {
  process.exitCode = code;
});
