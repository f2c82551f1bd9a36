const { writeFileSync } = require('node:fs');
const vm = require('node:vm');

/* Runs the built command line (keep-code.cjs CLI ARGUMENTS) and keeps, beside it, the code that V8 made for what was run. */

const [, , cli, ...given] = process.argv;

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, { ...options, cachedData: undefined });
    process.on('exit', () => {
      writeFileSync(cli.replace(/\.js$/, '.cache'), this.createCachedData());
      // That the example has findings is no failure of the build.
      if (process.exitCode === 1) process.exitCode = 0;
    });
  }
};
process.argv = [process.argv[0], cli, ...given];
require(cli);
