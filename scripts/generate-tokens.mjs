import { figmaFiles } from './tokens/figma.mjs';
import { faintPairs, graphProblems } from './tokens/graph.mjs';
import { idsByName, namesUsed } from './tokens/names.mjs';
import { readTokens } from './tokens/read-tokens.mjs';
import { styleModules } from './tokens/style-modules.mjs';
import { readCompositions, readSheets } from './tokens/style-sheets.mjs';
import { themeFiles, tokenModule } from './tokens/token-module.mjs';

function assertSound({ tokens, sheets }) {
  const names = [...sheets].map(([sheet, css]) => [sheet, namesUsed(css)]);
  const problems = [
    ...graphProblems(Object.values(tokens), names, idsByName(tokens.light)),
    ...faintPairs(tokens.light).map((pair) => `light: ${pair}`),
    ...faintPairs(tokens.dark).map((pair) => `dark: ${pair}`),
  ];
  if (problems.length === 0) return;
  throw new Error(`src/tokens and src/styles do not fit:\n  ${problems.join('\n  ')}`);
}

/** All that is generated from the tokens and style sheets, as pairs of path and text. */
export async function tokenFiles() {
  const [tokens, sheets, compositions] = await Promise.all([
    readTokens(),
    readSheets(),
    readCompositions(),
  ]);
  const source = { tokens, sheets, compositions };
  assertSound(source);
  return [
    ...styleModules(source),
    tokenModule(source),
    ...themeFiles(source),
    ...figmaFiles(source),
  ];
}
