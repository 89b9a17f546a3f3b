const ANY = 'de';

/**
 * A Rollup plugin. Replaces each text `chunk:NAME` in a chunk by the file name of the chunk of that
 * name, for code that needs the address of a file that it does not import. `chunk:*.PART` becomes
 * the file name of that part of a translation, with `*` for the language.
 */
export const chunkNames = {
  name: 'chunk-names',
  renderChunk(code, _chunk, _options, { chunks }) {
    const fileOf = (wanted) => {
      const found = Object.values(chunks).find(({ name, isEntry }) => name === wanted && !isEntry);
      if (!found)
        throw new Error(`There is no chunk “${wanted}”; see CHUNKS in rollup.config.mjs.`);
      return found.fileName.replace(/^.*\//, '');
    };
    const named = (name) =>
      name.startsWith('*') ? fileOf(name.replace('*', ANY)).replace(ANY, '*') : fileOf(name);
    return code.includes('chunk:')
      ? { code: code.replaceAll(/chunk:([\w*.]+)/g, (_, name) => named(name)), map: null }
      : null;
  },
};
