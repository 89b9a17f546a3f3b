import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defineConfig, parse } from '@terrazzo/parser';
import { inProject } from '../project.mjs';

/**
 * A token in the form that the scripts use.
 *
 * @typedef {object} Token
 * @property {string} id its path: `color.accent`
 * @property {'base' | 'semantic' | 'component'} layer
 * @property {string} type the DTCG type
 * @property {unknown} value with all references resolved
 * @property {string | undefined} alias the id of the token that it refers to
 * @property {string[]} references the ids of all tokens that its value names
 * @property {string | undefined} description
 * @property {boolean} public whether pages and themes may set it
 * @property {string | undefined} scale the id of a public token of which it is a multiple
 * @property {string | undefined} atLeast the id of a token that is its minimum
 * @property {{ of: string, with: string, share: number } | undefined} mix the two colours that it
 *   follows where a page sets them, and how much in percent it has of the first
 * @property {string | undefined} unit the CSS unit, if it is not the default of the type
 * @property {{ on: string, min: number }[]} contrast the tokens that it must contrast with, and the
 *   minimum ratios
 */

const FOLDER = 'src/tokens';
const RESOLVER = 'consent.resolver.json';

const layerOf = (id, semantic) => {
  if (id.startsWith('base.')) return 'base';
  return semantic.has(id) ? 'semantic' : 'component';
};

const named = (value) => [...JSON.stringify(value).matchAll(/"\{([^}]+)\}"/g)].map(([, id]) => id);

/** @returns {Token} */
function token({ id, $type, $value, $description, $extensions, originalValue }, semantic) {
  const own = $extensions?.['consent-elements'] ?? {};
  const references = named(originalValue.$value);
  return {
    id,
    layer: layerOf(id, semantic),
    type: $type,
    value: $value,
    alias: typeof originalValue.$value === 'string' ? references[0] : undefined,
    references,
    description: $description,
    public: own.public ?? false,
    scale: own.scale,
    atLeast: own.atLeast,
    mix: own.mix,
    unit: own.unit,
    contrast: own.contrast ?? [],
  };
}

/** The paths of all tokens of a file. */
function paths(node, path = []) {
  if ('$value' in node) return [path.join('.')];
  const groups = Object.entries(node).filter(([key]) => !key.startsWith('$'));
  return groups.flatMap(([key, child]) => paths(child, [...path, key]));
}

async function semanticIds() {
  const files = ['semantic.tokens.json', 'semantic.light.tokens.json'];
  const texts = await Promise.all(files.map((file) => readFile(inProject(FOLDER, file), 'utf8')));
  return new Set(texts.flatMap((text) => paths(JSON.parse(text))));
}

/**
 * Reads the token files for one combination of modifiers (`{ scheme: 'dark' }`). Terrazzo checks
 * them against DTCG 2025.10 and resolves the references.
 *
 * @returns {Promise<Map<string, Token>>}
 */
async function tokensFor(resolver, modifiers, semantic) {
  const tokens = Object.values(resolver.apply(modifiers)).map((one) => token(one, semantic));
  return new Map(tokens.map((one) => [one.id, one]));
}

/** Reads all tokens, in both colour schemes and in compact density. */
export async function readTokens() {
  const filename = pathToFileURL(inProject(FOLDER, RESOLVER));
  const { resolver } = await parse([{ filename, src: await readFile(filename, 'utf8') }], {
    config: defineConfig({}, { cwd: new URL('./', filename) }),
    req: (url) => readFile(url, 'utf8'),
  });
  const semantic = await semanticIds();
  const [light, dark, compact] = await Promise.all(
    [{ scheme: 'light' }, { scheme: 'dark' }, { density: 'compact' }].map((modifiers) =>
      tokensFor(resolver, modifiers, semantic),
    ),
  );
  return { light, dark, compact };
}
