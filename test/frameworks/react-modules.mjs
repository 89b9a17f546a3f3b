import { build } from 'esbuild';

/** What the tests and `react.ts` use: React is published as CommonJS, which names no exports. */
const EXPORTS = {
  react:
    'Activity, StrictMode, createElement, useCallback, useEffect, useState, useSyncExternalStore',
  'react-dom': 'flushSync',
  'react-dom/client': 'createRoot, hydrateRoot',
  'react-dom/server.browser': 'renderToString',
};
const PACKAGES = Object.keys(EXPORTS);
const FOLDER = '/__react/';

const addressOf = (name) => `${FOLDER}${name.replaceAll('/', '.')}.js`;

const moduleOf = (name) => `export { ${EXPORTS[name]} } from ${JSON.stringify(name)};`;

const named = {
  name: 'named',
  setup(bundle) {
    bundle.onResolve({ filter: /^named:/ }, ({ path }) => ({
      path: path.slice('named:'.length),
      namespace: 'named',
    }));
    bundle.onLoad({ filter: /./, namespace: 'named' }, ({ path }) => ({
      contents: moduleOf(path),
      resolveDir: import.meta.dirname,
    }));
  },
};

/** All packages in one build, so that they share one React. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: PACKAGES.map((name) => ({
      in: `named:${name}`,
      out: name.replaceAll('/', '.'),
    })),
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: FOLDER,
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [named],
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** Serves React, as for development, to tests in the browser. */
export function reactModules() {
  let files;
  return {
    name: 'react-modules',
    resolveImport: ({ source }) => (PACKAGES.includes(source) ? addressOf(source) : undefined),
    async serve({ path }) {
      if (!path.startsWith(FOLDER)) return undefined;
      files ??= bundled();
      return { body: (await files).get(path), type: 'js' };
    },
  };
}
