import { existsSync } from 'node:fs';
import { inProject, isMain } from './project.mjs';
import { mustRunScript } from './run-tool.mjs';

/** Builds where that was never done; a build that is there stays as it is. */
export function ensureBuild() {
  if (!existsSync(inProject('dist/cdn/elements.js'))) mustRunScript('build.mjs');
}

if (isMain(import.meta.url)) ensureBuild();
