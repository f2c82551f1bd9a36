const { readFileSync } = require('node:fs');
const path = require('node:path');
const { brotliCompressSync, gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { parseNumber } = require('office-addin-cli');
const { ReadyCode } = require('./src/cli/build/ready-code.cjs');
const { config } = require('./package.json');

const PORT = parseNumber(config.dev_server_port, "package.json: config.dev_server_port isn't a number");

/** Where the add-in's files will be served from; the manifest names it. Development serves them from localhost. */
const DEVELOPMENT = `https://localhost:${PORT}/`;

/** A certificate that Excel trusts, for serving from this computer; the package is there on desktops only. */
const certificates = () => require('office-addin-dev-certs').getHttpsServerOptions();

/** Licences under which packages may be shipped. The build fails at any other. */
const LICENCES = ['MIT', 'ISC', 'MPL-2.0'];

/** Writes the licences of all packages that are in a bundle. */
const licences = (outputFilename) =>
  new LicenseWebpackPlugin({
    outputFilename,
    perChunkOutput: false,
    // Its package comes without its licence's text.
    licenseTextOverrides: { saxes: readFileSync(path.resolve(__dirname, 'docs/licences/saxes.txt'), 'utf8') },
    // Parts of Preact, under its licence, each in a folder like a package.
    excludedPackageTest: (name) => ['jsx-runtime', 'preact-hooks'].includes(name),
    unacceptableLicenseTest: (licence) => !LICENCES.includes(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}, which this project doesn't ship.`);
    },
    renderLicenses: (modules) =>
      modules
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ name, packageJson, licenseId, licenseText }) =>
          `${name} ${packageJson.version}\n${licenseId}\n\n${licenseText}`.trim(),
        )
        .join('\n\n----\n\n'),
  });

/** Writes beside each text that is served the same compressed, for servers that don't do it themselves. */
class Compressed {
  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Compressed', (compilation) => {
      compilation.hooks.processAssets.tap(
        // When all files are there, the list of them as well.
        { name: 'Compressed', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 },
        (assets) => {
          for (const [name, asset] of Object.entries(assets)) {
            if (!/\.(?:js|css|html|txt)$/.test(name)) continue;
            const bytes = asset.buffer();
            compilation.emitAsset(`${name}.br`, new sources.RawSource(brotliCompressSync(bytes)));
            compilation.emitAsset(`${name}.gz`, new sources.RawSource(gzipSync(bytes, { level: 9 })));
          }
        },
      );
    });
  }
}

/** Writes the page's service worker with the names of all files that the page is made of. */
class OfflineFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'OfflineFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = JSON.stringify(['./', ...Object.keys(assets)]);
          const worker = readFileSync(path.resolve(__dirname, 'src/page/service-worker.js'), 'utf8');
          const source = `const FILES = ${files};\nconst VERSION = '${compilation.hash}';\n${worker}`;
          compilation.emitAsset('service-worker.js', new sources.RawSource(source));
        },
      );
    });
  }
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // A module that nothing needs does nothing.
  sideEffects: false,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  },
};

/** Leaves out what these modules say for tests and the documentation alone. */
const withoutDocumentation = (test) => ({
  test,
  enforce: 'pre',
  use: path.resolve(__dirname, 'src/taskpane/build/without-documentation.cjs'),
});

/** Makes code short: SWC, until nothing changes any more. Terser's is 1 kB more, compressed, and takes ten times as long. */
const minimizer = () =>
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 0 } },
    extractComments: false,
  });

/** What the pane and the page are built with alike. */
const common = (mode) => ({
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      typescript,
      // What comes later takes all that it shares with the reading from this one, which therefore is built as one piece.
      { test: /core[\\/]reading\.ts$/, sideEffects: true },
      withoutDocumentation(/core[\\/](?:by-when|by-whom|findings|grids|plan)[\\/].*\.ts$/),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  devtool: mode === 'production' ? false : 'source-map',
  // The shortest names for what parts of the program call each other by: 2 kB compressed.
  optimization:
    mode === 'production'
      ? {
          moduleIds: 'size',
          chunkIds: 'total-size',
          mangleExports: 'size',
          minimizer: [minimizer()],
        }
      : {},
  performance: { hints: false },
});

// All files lie in one folder, wherever that is.
const output = { publicPath: '', filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js' };
const css = () => new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' });

/** The page without Excel: static files that work wherever they are put. */
const page = (mode) => ({
  ...common(mode),
  name: 'page',
  entry: { page: './src/page/index.tsx' },
  output: { ...output, path: path.resolve(__dirname, 'dist/page'), clean: true },
  plugins: [
    new HtmlPlugin({ template: './src/page/page.html', filename: 'index.html' }),
    css(),
    new CopyPlugin({
      patterns: ['sample-plan.xlsx', 'icon-32.png'].map((name) => ({ from: `assets/${name}`, to: `assets/${name}` })),
    }),
    licences('licences.txt'),
    new OfflineFiles(),
    new Compressed(),
  ],
});

/** The pane in Excel. */
const pane = (mode, address) => ({
  ...common(mode),
  name: 'pane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    ...output,
    path: path.resolve(__dirname, 'dist'),
    clean: { keep: /^(?:page\/|cli\.(?:js|cache)|cli-licences\.txt)/ },
  },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html' }),
    css(),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'src/taskpane/help.html', to: 'help.html' },
        { from: 'src/taskpane/old-browser.js', to: 'old-browser.js' },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEVELOPMENT, address),
        },
      ],
    }),
    licences('licences.txt'),
    new Compressed(),
  ],
});

/** The command line as one file, which Node runs as it is, and a cache of what Node made of it. */
const cli = () => ({
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist'), filename: 'cli.js' },
  // Its modules for a browser do without Node's workers, which take a while to load.
  resolve: { extensions: ['.ts', '.js'], alias: { fflate: 'fflate/browser' } },
  // commander loads it for programs of its own kind; there are none.
  externals: { 'node:child_process': 'var {}' },
  // One file: nothing is fetched later.
  module: {
    rules: [
      typescript,
      // What the checks say of themselves stays: 'plan-grid rules' prints it.
      withoutDocumentation(/core[\\/](?:by-when|by-whom|grids|plan)[\\/].*\.ts$/),
      // It doesn't say of itself that a module that nothing needs does nothing.
      { test: /node_modules[\\/]numfmt/, sideEffects: false },
    ],
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  plugins: [
    new ReadyCode('cli.js', ['check', path.resolve(__dirname, 'assets/sample-plan.xlsx')]),
    licences('cli-licences.txt'),
  ],
  // The licences of modules that were joined into one aren't found.
  optimization: { concatenateModules: false },
  performance: { hints: false },
  devtool: false,
});

module.exports = async (env, { mode }) => {
  const base = process.env.PLAN_GRID_URL ?? DEVELOPMENT;
  const address = base.endsWith('/') ? base : `${base}/`;
  if (env.WEBPACK_SERVE)
    return {
      ...pane(mode, address),
      devServer: { port: PORT, server: { type: 'https', options: await certificates() } },
    };
  return [pane(mode, address), page(mode), cli()];
};
