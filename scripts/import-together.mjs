import { closure } from './closure.mjs';

/**
 * A Rollup plugin. A browser learns what a file imports only when the file has arrived, so a chunk
 * and its imports would take one round trip after the other. Each `import()` of a chunk named here
 * also requests what that chunk imports, directly or indirectly, and its importer does not have yet.
 *
 * Vite and webpack do the same. Imports request the files, not `<link rel="modulepreload">`, which
 * a content security policy with a nonce may refuse.
 *
 * @param {string[]} names The chunks that show something. Others can take a round trip more.
 */
export const importTogether = (names) => ({
  name: 'import-together',
  renderChunk(code, chunk, _options, { chunks }) {
    // Without the entry, which every page has.
    const importsOf = (file) => chunks[file].imports.filter((one) => !chunks[one].isEntry);
    const present = closure([chunk.fileName], importsOf);
    const requested = code.replace(/\bimport\((['"])(\.[^'"]*\/)([^'"]+)\1\)/g, (...match) => {
      const [found, , folder, file] = match;
      const name = [`chunks/${file}`, file].find((one) => one in chunks);
      if (!names.includes(chunks[name]?.name)) return found;
      const [, ...imported] = closure([name], importsOf);
      const missing = imported.filter((one) => !present.has(one));
      return together([name, ...missing].map((one) => folder + one.split('/').at(-1)));
    });
    return { code: requested, map: null };
  },
});

/** An expression that imports all files and resolves to the exports of the first one. */
function together(files) {
  const imports = files.map((file) => `import('${file}')`);
  return imports.length > 1 ? `Promise.all([${imports}]).then(([part]) => part)` : imports[0];
}
