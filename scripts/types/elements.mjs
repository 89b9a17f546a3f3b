import { readJson } from '../project.mjs';

const isProperty = ({ kind, name, attribute, readonly, static: isStatic }) =>
  kind === 'field' && /^[a-z]/.test(name) && !attribute && !readonly && !isStatic;

/** The type without `undefined`, which each template language adds itself. */
const bare = ({ text }) => text.replace(/ \| undefined$/, '');

function attributeOf({ name, type, description, fieldName }) {
  return { name, type: bare(type), description, hasProperty: fieldName !== undefined };
}

function elementOf({ tagName, name, summary, attributes, members, events = [] }) {
  return {
    tag: tagName,
    className: name,
    base: name.replace(/Element$/, ''),
    summary,
    attributes: attributes.map(attributeOf),
    properties: members.filter(isProperty),
    events: events.map((event) => ({ ...event, type: event.type.text })),
  };
}

/** The classes of events name their event in a static field. */
function eventOf({ name, description, members = [] }) {
  const type = members.find((one) => one.static && one.name === 'type')?.default;
  return type && { name: type.replaceAll("'", ''), type: name, description };
}

/**
 * What the types of a template language say: the elements, and the events that the package itself
 * has classes for, as `custom-elements.json` lists them.
 */
export async function readElements() {
  const { modules } = await readJson('custom-elements.json');
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return {
    elements: declarations.filter(({ tagName }) => tagName).map(elementOf),
    events: declarations.map(eventOf).filter(Boolean),
  };
}
