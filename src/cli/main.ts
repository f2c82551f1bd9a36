import { watchOutput } from './print';
import { run } from './program';

watchOutput((code) => {
  process.exit(code);
});
void run(process.argv).then((code) => {
  process.exitCode = code;
});
