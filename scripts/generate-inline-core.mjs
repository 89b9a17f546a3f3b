import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { minify } from 'terser';
import { inProject } from './project.mjs';

const HEADER = '// Generated from src/inline/inline-core.ts by "npm run generate". Do not edit.\n';

/** The script as one file, as it is embedded in a page. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [inProject('src/inline/inline-core.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    // An inline script is not a module; see `currentScript` in `src/platform/csp.ts`.
    define: { 'import.meta.url': 'undefined' },
    write: false,
  });
  const { code } = await minify(outputFiles[0].text, { compress: { passes: 3 }, ecma: 2022 });
  return code;
}

/** The module that contains the inline core's text, and its hash for a content security policy. */
export async function inlineCoreModule() {
  const code = await bundled();
  if (/<\/script|<!--/i.test(code)) throw new Error('The inline core would end its own script.');
  const hash = createHash('sha256').update(code).digest('base64');
  const text = code.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
  return (
    `${HEADER}/** The script that renderSnippet() puts before the banner. */\nexport const INLINE_CORE: string =\n  '${text}';\n` +
    `/** Its hash, for a content security policy. */\nexport const INLINE_CORE_HASH = 'sha256-${hash}';\n`
  );
}
