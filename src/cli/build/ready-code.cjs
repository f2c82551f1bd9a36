const { spawnSync } = require('node:child_process');
const { rmSync } = require('node:fs');
const path = require('node:path');

/**
 * Writes the command line as a text that its own first lines hand to V8, together with what V8 made of it when it was
 * built (`cli.cache` beside it, keep-code.cjs): a short run spends a fifth of its time on making its code ready. V8 takes
 * the cache only where version and flags are those that made it; without it the one file works alike. Some 200 patterns
 * are made ready in a short run, which takes a fourth of its time: V8 makes one into a code of its own when it is met and
 * into that of the processor when it is met again, and is told to make the latter at once.
 */
class ReadyCode {
  constructor(name, example) {
    this.name = name;
    this.example = example;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ReadyCode', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ReadyCode', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        compilation.updateAsset(this.name, (asset) => new sources.RawSource(withStart(asset.source().toString())));
      });
    });
    compiler.hooks.afterEmit.tap('ReadyCode', ({ errors }) => {
      if (errors.length > 0) return;
      const file = path.join(compiler.outputPath, this.name);
      // V8 knows its code by its length alone.
      rmSync(file.replace(/\.js$/, '.cache'), { force: true });
      const run = spawnSync(process.execPath, [path.join(__dirname, 'keep-code.cjs'), file, ...this.example], {
        encoding: 'utf8',
        // What another program asks of its Node would make the cache useless.
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      if (run.status !== 0) throw new Error(`${file} doesn't run: ${run.stderr}`);
    });
  }
}

const withStart = (code) => `#!/usr/bin/env node
const code = ${inAscii(JSON.stringify(`(function (require) {${code}\n})`))};
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const { setFlagsFromString } = require('node:v8');
const { crc32 } = require('node:zlib');
// A pattern that is asked for a second time is no longer made ready twice.
setFlagsFromString('--no-regexp-tier-up');
// Memory before time: a fifth of what is in use may be waste before it is looked for (heap.ts has the same).
setFlagsFromString('--heap-growing-percent=20');
let cachedData;
try {
  const kept = readFileSync(__filename.replace(/\\.js$/, '.cache'));
  if (crc32(kept.subarray(0, -4)) === kept.readUInt32LE(kept.length - 4)) cachedData = kept.subarray(0, -4);
} catch {
  // It starts a little later.
}
new Script(code, { filename: __filename, cachedData }).runInThisContext()(require);
`;

/** V8 reads a file of ASCII characters in half of the time. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

module.exports = { ReadyCode };
