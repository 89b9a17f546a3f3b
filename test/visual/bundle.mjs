import { readFile } from 'node:fs/promises';
import { rollup } from 'rollup';
import ts from 'typescript';
import configurations from '../../rollup.config.mjs';
import { inProject } from '../../scripts/project.mjs';
import { PSEUDO_LOADERS } from '../localization/pseudo-locales.mjs';

const TARGET = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };

const compiled = (code) => ts.transpileModule(code, { compilerOptions: TARGET }).outputText;

/** Adds the pseudo languages, whose module is part of the tests, to the build. */
const pseudoLocales = {
  name: 'pseudo-locales',
  resolveId(id, importer) {
    if (id.startsWith('/test/')) return inProject(id);
    if (importer?.endsWith('.ts')) {
      const [, path] = id.match(/\/src\/(.*)/) ?? [];
      if (path) return inProject('dist', path);
    }
    return undefined;
  },
  load: async (id) => (id.endsWith('.ts') ? compiled(await readFile(id, 'utf8')) : undefined),
  transform: (code, id) =>
    /locales[\\/]loaders\.js$/.test(id) ? code + PSEUDO_LOADERS : undefined,
};

/**
 * The script of `dist/cdn/elements.all.js`, built in the same way, with the pseudo-languages.
 */
export async function bundle() {
  const { input, plugins } = configurations.find((one) => 'elements.all' in one.input);
  const built = await rollup({
    input: Object.values(input).map((path) => inProject(path)),
    plugins: [pseudoLocales, ...plugins],
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
}
