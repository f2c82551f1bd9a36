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

module.exports = async (env, { mode }) => {
  const base = process.env.PLAN_GRID_URL ?? DEVELOPMENT;
  const address = base.endsWith('/') ? base : `${base}/`;
  return {
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // Fluent UI asks for React; Preact's layer serves it in 35 kB less of the pane's 150.
      alias: {
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        'react/jsx-runtime': 'preact/jsx-runtime',
        react: 'preact/compat',
      },
    },
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
                transform: { react: { runtime: 'automatic' } },
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
    plugins: [
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html' }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT, address),
          },
        ],
      }),
    ],
    devtool: mode === 'production' ? false : 'source-map',
    performance: { hints: false },
    ...(env.WEBPACK_SERVE && { devServer: { port: PORT, server: { type: 'https', options: await certificates() } } }),
  };
};
