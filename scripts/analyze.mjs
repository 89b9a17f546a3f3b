import { mustRun } from './run-tool.mjs';

/** Writes `custom-elements.json`, which editors and stories read. */
export const analyze = () => mustRun('@custom-elements-manifest/analyzer', ['analyze', '--quiet']);
