const { Buffer } = require('node:buffer');
const { writeFileSync } = require('node:fs');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

/*
 * Runs the built command line (keep-code.cjs CLI ARGUMENTS) and keeps, beside it, the code that V8 made for what was run,
 * with a checksum behind it: V8 looks at the first bytes alone, and code that is damaged further on makes it crash.
 */

const [, , cli, ...given] = process.argv;

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, { ...options, cachedData: undefined });
    process.on('exit', () => {
      // That the example has findings is no failure of the build.
      if (process.exitCode === 1) process.exitCode = 0;
      // Older versions of Node know no checksums, and take no cache.
      if (!crc32) return;
      const kept = this.createCachedData();
      const checksum = Buffer.alloc(4);
      checksum.writeUInt32LE(crc32(kept));
      writeFileSync(cli.replace(/\.js$/, '.cache'), Buffer.concat([kept, checksum]));
    });
  }
};
process.argv = [process.argv[0], cli, ...given];
require(cli);
