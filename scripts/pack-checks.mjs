/** What the last files are that the steps of `npm run build` write. */
const RESULTS = [
  'custom-elements.json',
  'dist/catalogue.json',
  'dist/cdn/elements.js',
  'dist/cdn/elements.d.ts',
  'dist/driver/THIRD-PARTY-NOTICES.txt',
  'dist/editors/web-types.json',
];

const PACKAGE = /\b(?:from|import)\s*["'](?!node:|\.)([\w@][^"']*)["']/g;

/** The packages that a module imports, which a user of the package does not have. */
const packagesIn = (code) => [...code.matchAll(PACKAGE)].map(([, name]) => name);

/**
 * Why the build must not be packed; `undefined` if it is whole.
 *
 * @param build.files All files of the build.
 * @param build.libraries The code of `dist/driver/libraries.js`.
 * @param build.unreachable The modules that nobody can import: the build deletes them.
 */
export function packComplaint({ files, libraries, unreachable }) {
  const missing = RESULTS.filter((file) => !files.includes(file));
  const packages = packagesIn(libraries);
  const reasons = [
    missing.length > 0 && `it lacks ${missing.join(', ')}`,
    packages.length > 0 && `dist/driver/libraries.js imports ${packages.join(', ')}`,
    unreachable.length > 0 &&
      `it has ${unreachable.length} modules that nobody can import, such as ${unreachable[0]}`,
  ].filter(Boolean);
  if (reasons.length === 0) return undefined;
  return `The build is not whole: ${reasons.join('; ')}. Run "npm run build" before "npm pack".`;
}
