import ts from 'typescript';

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const isEntry = (node) => ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name);

/** The entries of `export const templates = {…}` in a module that lit-localize has written. */
function entries(source) {
  const file = ts.createSourceFile('catalogue.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isEntry(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map(({ name, initializer }) => ({
    id: name.text,
    tag: ts.isTaggedTemplateExpression(initializer) ? initializer.tag.getText() : '',
    code: initializer.getText(),
  }));
}

/**
 * Reverts the HTML escapes of plain texts. lit-localize writes them as if they were HTML, so a
 * label would show "&amp;".
 */
function unescaped({ tag, code }) {
  return tag === 'html' ? code : code.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);
}

function catalogueModule(list, header) {
  const uses = (tag) => list.some((entry) => entry.tag === tag);
  const lines = list.map((entry) => `  '${entry.id}': ${unescaped(entry)},`);
  return [
    header.trim(),
    ...(uses('html') ? ["import { html } from 'lit';"] : []),
    ...(uses('str') ? ["import { str } from '@lit/localize/internal/str-tag.js';"] : []),
    "import type { TemplateMap } from '@lit/localize/internal/types.js';",
    '',
    'export const templates: TemplateMap = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/**
 * Splits a catalogue into two. The prose of the statement is many times longer than the labels, and
 * visitors who see only the banner should not download it.
 */
export function splitCatalogue(source, header) {
  const all = entries(source);
  const isProse = ({ id }) => id.startsWith('statement.');
  return {
    interfaceModule: catalogueModule(
      all.filter((entry) => !isProse(entry)),
      header,
    ),
    statementModule: catalogueModule(all.filter(isProse), header),
  };
}
