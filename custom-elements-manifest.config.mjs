/** Hides what is nobody's interface from the documentation and from editors. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy }) =>
      !name.startsWith('#') && !name.startsWith('_') && (privacy ?? 'public') === 'public';
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
      }
    }
  },
};

/** `src/x.ts` → `dist/x.js`, wherever a manifest names a module. */
function published(value) {
  if (Array.isArray(value)) return value.forEach(published);
  if (value === null || typeof value !== 'object') return undefined;
  for (const key of ['path', 'module']) {
    if (typeof value[key] !== 'string') continue;
    value[key] = value[key].replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    value[key] = value[key].replace(/^\/?src\/(.*)\.js$/, 'dist/$1.js');
  }
  return Object.values(value).forEach(published);
}

/** Readers of the manifest have the package, not its sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    published(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts', 'src/store/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembersOnly, publishedPaths],
};
