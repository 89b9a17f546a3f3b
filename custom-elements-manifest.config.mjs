import { readersOfTokens } from './scripts/generate-tokens.mjs';

const isPublic = ({ name, privacy = 'public' }) => !/^[#_]/.test(name) && privacy === 'public';

/** The analyzer also finds what `static define()` registers, a class without a name. */
const isElement = ({ name, tagName }) => Boolean(tagName) && !name.startsWith('anonymous');

const isFolderOfElements = ({ path }) => path.startsWith('src/elements/');

const isFolderOfStore = ({ path }) => path.startsWith('src/store/');

/** Their modules also export what other modules of the package use. */
function keepClasses(module) {
  module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
  const names = new Set(module.declarations.map(({ name }) => name));
  module.exports = module.exports.filter(({ name }) => names.has(name));
}

const isExported = (module) => {
  const names = new Set(module.exports.map(({ declaration }) => declaration.name));
  return ({ name }) => names.has(name);
};

/** An element’s own attributes first; then options of the whole page, which have no property. */
const ownFirst = (attributes) => [
  ...attributes.filter(({ fieldName }) => fieldName),
  ...attributes.filter(({ fieldName }) => !fieldName),
];

function keepPublic(module) {
  module.declarations = module.declarations.filter(isExported(module));
  if (isFolderOfElements(module)) module.declarations = module.declarations.filter(isElement);
  if (isFolderOfStore(module)) keepClasses(module);
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(isPublic);
    if (declaration.attributes) declaration.attributes = ownFirst(declaration.attributes);
  }
  return !isFolderOfElements(module) || module.declarations.length > 0;
}

/** Hides what nobody can import or call from the documentation and from editors. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(keepPublic);
  },
};

/** `src/x.ts` → `dist/x.js`, wherever a manifest names a module. */
function publish(value) {
  if (value === null || typeof value !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof value[key] !== 'string') continue;
    value[key] = value[key].replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  }
  Object.values(value).forEach(publish);
}

/** Readers of the manifest have the package, not its sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    publish(customElementsManifest.modules);
  },
};

const tokensOf = await readersOfTokens();

/** The tokens that an element reads, with their defaults. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((one) => one.declarations ?? []);
    for (const declaration of declarations.filter(({ tagName }) => tagName)) {
      declaration.cssProperties = tokensOf(declaration.tagName);
    }
  },
};

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/define/**/*.ts',
    'src/store/{consent-events,consent-store,error-event,ready-event}.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tokens, publishedPaths],
};
