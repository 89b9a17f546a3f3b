import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { inProject } from '../../scripts/project.mjs';

const bundles = new Map();

const PLUGINS = [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  terser({ module: true, compress: { passes: 3 } }),
];

async function build(entry) {
  const input = inProject('bench/installs/floor', entry);
  const bundle = await rollup({ input, plugins: PLUGINS, logLevel: 'silent' });
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  return output[0].code;
}

/** A script of the folder `floor` with all that it imports, minified as the project's own files. */
export function bundleOf(entry) {
  if (!bundles.has(entry)) bundles.set(entry, build(entry));
  return bundles.get(entry);
}
