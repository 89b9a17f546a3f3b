import { nodeResolve } from '@rollup/plugin-node-resolve';
import { Parcel } from '@parcel/core';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

const inVite = (entry, folder) =>
  vite.build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, rollupOptions: { input: entry } },
  });

const inEsbuild = (entry, folder) =>
  esbuild.build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });

/** Without a plugin for style sheets, which Rollup does not know itself. */
async function inRollup(entry, folder) {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
  await bundle.write({ dir: folder, format: 'es' });
  await bundle.close();
}

const inWebpack = (entry, folder) =>
  new Promise((resolve, reject) => {
    const options = {
      mode: 'production',
      entry,
      output: { path: folder },
      performance: { hints: false },
      module: { rules: [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
      plugins: [new MiniCssExtractPlugin()],
    };
    webpack(options, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

const inParcel = (entry, folder) =>
  new Parcel({
    entries: entry,
    defaultConfig: '@parcel/config-default',
    mode: 'production',
    shouldDisableCache: true,
    targets: { main: { distDir: folder, context: 'browser', outputFormat: 'esmodule' } },
  }).run();

export const BUNDLERS = {
  vite: inVite,
  esbuild: inEsbuild,
  rollup: inRollup,
  webpack: inWebpack,
  parcel: inParcel,
};
