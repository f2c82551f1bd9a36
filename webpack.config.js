const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { parseNumber } = require('office-addin-cli');
const { config } = require('./package.json');

const PORT = parseNumber(config.dev_server_port, "package.json: config.dev_server_port isn't a number");

/** Where the add-in's files will be served from; the manifest names it. Development serves them from localhost. */
const DEVELOPMENT = `https://localhost:${PORT}/`;

/** A certificate that Excel trusts, for serving from this computer; the package is there on desktops only. */
const certificates = () => require('office-addin-dev-certs').getHttpsServerOptions();

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

/** What the pane and the page are built with alike. */
const common = (mode) => ({
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
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
      },
      {
        test: /findings[\\/]rules[\\/][a-z-]+\.ts$/,
        enforce: 'pre',
        use: path.resolve(__dirname, 'src/taskpane/build/without-documentation.cjs'),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
});

const output = { filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js' };
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
    new OfflineFiles(),
  ],
});

/** The pane in Excel. */
const pane = (mode, address) => ({
  ...common(mode),
  name: 'pane',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { ...output, path: path.resolve(__dirname, 'dist'), clean: { keep: /^page\// } },
  plugins: [
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html' }),
    css(),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'src/taskpane/help.html', to: 'help.html' },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEVELOPMENT, address),
        },
      ],
    }),
  ],
});

module.exports = async (env, { mode }) => {
  const base = process.env.PLAN_GRID_URL ?? DEVELOPMENT;
  const address = base.endsWith('/') ? base : `${base}/`;
  if (env.WEBPACK_SERVE)
    return {
      ...pane(mode, address),
      devServer: { port: PORT, server: { type: 'https', options: await certificates() } },
    };
  return [pane(mode, address), page(mode)];
};
