/**
 * A Rollup plugin. Chunks read what they need of the entry from a global, instead of importing the
 * entry. A chunk knows only one address of the entry, but a page may have loaded it by another one
 * (`elements.js?ver=0.1.0`, `elements.3f2a.js`); with an import, the browser would load and run it
 * again.
 *
 * @param {string} key `Symbol.for(key)` is the name of the global: a list of everything that the
 *   entry exports, which begins with its public exports, sorted by name
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

/** In the entry: sets the global to the list of its exports, unless a first copy has set it. */
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

/** The names of a module that are declared once and never reassigned. */
function constants(body) {
  const names = body.flatMap((node) =>
    node.type === 'VariableDeclaration' && node.kind === 'const'
      ? node.declarations.flatMap(({ id }) => (id.type === 'ArrayPattern' ? id.elements : id))
      : (node.id ?? []),
  );
  return new Set(names.map(({ name }) => name));
}

/** In a chunk: replaces an import from the entry by a read of the global. */
function taken(body, { place, parts, entry }) {
  const isFromEntry = ({ type, source }) =>
    type === 'ImportDeclaration' && source.value === `../${entry}`;
  return body.filter(isFromEntry).map((statement) => {
    const locals = new Map(
      statement.specifiers.map(({ imported, local }) => [parts.indexOf(imported.name), local.name]),
    );
    return [statement, locals.size > 0 ? `const ${pattern(locals)} = ${place};` : ''];
  });
}

/** The shorter way to read items of a list into variables: `[a,,b]` or `{0:a,2:b}`. */
function pattern(locals) {
  const indices = [...locals.keys()].sort((a, b) => a - b);
  const items = Array.from({ length: indices.at(-1) + 1 }, (_, index) => locals.get(index) ?? '');
  const byOrder = `[${items.join(',')}]`;
  const byIndex = `{${indices.map((index) => `${index}:${locals.get(index)}`).join(',')}}`;
  return byOrder.length < byIndex.length ? byOrder : byIndex;
}

/**
 * Applies edits, each of which replaces a statement. Starts with the last one, so that the
 * positions of the others stay valid.
 */
function edited(code, edits) {
  return edits.reduceRight(
    (text, [{ start, end }, words]) => text.slice(0, start) + words + text.slice(end),
    code,
  );
}
