import {
  attributeFields,
  eventFields,
  field,
  interfaceOf,
  jsxTags,
  moduleOf,
  propertyFields,
  valueOf,
} from './write.mjs';

/** Solid sets a value that is known only in the browser as a property. */
const flagOf = ({ hasProperty }) => (hasProperty ? 'boolean' : "true | ''");

/** `attr:` and `bool:` set an attribute. Only they reach one that has no property. */
function explicitField(attribute) {
  const { name, type, description } = attribute;
  return type === 'boolean'
    ? field(`bool:${name}`, 'boolean', description)
    : field(`attr:${name}`, valueOf(attribute), description);
}

const propsOf = (element) =>
  interfaceOf({
    name: `${element.base}Props`,
    bases: [`JSX.HTMLAttributes<${element.className}>`],
    fields: [
      ...attributeFields(element, flagOf),
      ...element.attributes.map(explicitField),
      ...propertyFields(element),
      ...propertyFields(element, 'prop:'),
      ...eventFields(
        element,
        'on:',
        (type) => `JSX.EventHandlerWithOptionsUnion<${element.className}, ${type}>`,
      ),
    ],
    description: element.summary,
  });

/** The types of JSX in Solid. */
export function solidTypes(manifest) {
  return moduleOf(
    manifest,
    ["import type { JSX } from 'solid-js';"],
    [...manifest.elements.map(propsOf), jsxTags(manifest, 'solid-js')],
  );
}
