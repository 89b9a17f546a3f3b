import { figmaFiles } from './tokens/figma.mjs';
import { faintPairs, graphProblems } from './tokens/graph.mjs';
import { idsByName, namesUsed } from './tokens/names.mjs';
import { readTokens } from './tokens/read-tokens.mjs';
import { styleModules } from './tokens/style-modules.mjs';
import { readCompositions, readSheets } from './tokens/style-sheets.mjs';
import { publicTokens, themeFiles, tokenModule } from './tokens/token-module.mjs';

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

async function readSource() {
  const [tokens, sheets, compositions] = await Promise.all([
    readTokens(),
    readSheets(),
    readCompositions(),
  ]);
  return { tokens, sheets, compositions };
}

/** The tokens of an element by its tag name, as a custom elements manifest lists them. */
export async function readersOfTokens() {
  const tokens = publicTokens(await readSource());
  return (tag) =>
    tokens
      .filter(({ elements }) => elements.includes(tag))
      .map(({ name, description, value }) => ({ name, description, default: value }));
}

/** Everything that is generated from the tokens and style sheets, as pairs of path and text. */
export async function tokenFiles() {
  const source = await readSource();
  assertSound(source);
  return [
    ...styleModules(source),
    tokenModule(source),
    ...themeFiles(source),
    ...figmaFiles(source),
  ];
}
