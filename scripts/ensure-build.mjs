import { existsSync } from 'node:fs';
import { inProject, isMain } from './project.mjs';
import { mustRunScript } from './run-tool.mjs';

/** Builds if there is no build. An existing build is not updated. */
export function ensureBuild() {
  if (!existsSync(inProject('dist/cdn/elements.js'))) mustRunScript('build.mjs');
}

if (isMain(import.meta.url)) ensureBuild();
