/**
 * A Rollup plugin: chunks take what they need of the entry from a global, where the entry puts it,
 * instead of importing the entry. They know it by one address only, and a page may have loaded it by
 * another (`elements.js?ver=0.1.0`, `elements.3f2a.js`): the browser would load and run it again.
 *
 * @param {string} key for which `Symbol.for()` is the name of the global, a list of all that the
 *   entry exports: first what it publishes, by name
 */
export function entryParts(key) {
  const place = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
  return {
    name: 'entry-parts',
    renderChunk(code, chunk, _options, { chunks }) {
      const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
      const published = this.getModuleInfo(entry.facadeModuleId).exports.toSorted();
      const parts = [...new Set([...published, ...entry.exports.toSorted()])];
      const { body } = this.parse(code);
      const edits = chunk.isEntry
        ? [shared(body, { place, parts, published })]
        : taken(body, { place, parts, entry: entry.fileName });
      return { code: edited(code, edits), map: null };
    },
  };
}

/** In the entry: everything that it exports goes into the global; the list of a first copy stays. */
function shared(body, { place, parts, published }) {
  const statement = body.find(({ type }) => type === 'ExportNamedDeclaration');
  const locals = new Map(
    statement.specifiers.map(({ local, exported }) => [exported.name, local.name]),
  );
  const isConstant = constants(body);
  const changing = [...locals.values()].find((local) => !isConstant.has(local));
  if (changing) throw new Error(`${changing} may change: chunks would keep its first value.`);
  const list = parts.map((name) => locals.get(name)).join(', ');
  const exports = published.map((name) => `${locals.get(name)} as ${name}`).join(', ');
  return [statement, `${place} ??= [${list}];\nexport { ${exports} };`];
}

/** The names that a module declares once and for all. */
function constants(body) {
  const names = body.flatMap((node) =>
    node.type === 'VariableDeclaration' && node.kind === 'const'
      ? node.declarations.flatMap(({ id }) => (id.type === 'ArrayPattern' ? id.elements : id))
      : (node.id ?? []),
  );
  return new Set(names.map(({ name }) => name));
}

/** In a chunk: an import from the entry becomes a look into the global. */
function taken(body, { place, parts, entry }) {
  const isFromEntry = ({ type, source }) =>
    type === 'ImportDeclaration' && source.value === `../${entry}`;
  const itsPlace = ({ imported, local }) => `${parts.indexOf(imported.name)}: ${local.name}`;
  return body.filter(isFromEntry).map((statement) => {
    const names = statement.specifiers.map(itsPlace).join(', ');
    return [statement, names && `const { ${names} } = ${place};`];
  });
}

/** Each edit replaces a statement; the last one first, so that the places of the others stay right. */
function edited(code, edits) {
  return edits.reduceRight(
    (text, [{ start, end }, words]) => text.slice(0, start) + words + text.slice(end),
    code,
  );
}
