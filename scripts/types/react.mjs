import {
  attributeFields,
  eventFields,
  handler,
  interfaceOf,
  jsxTags,
  moduleOf,
  propertyFields,
} from './write.mjs';

/**
 * React hears an event of a custom element only by its exact name, `ontoggle`. Its own `onToggle` is
 * for elements of HTML and stays silent.
 */
function reactAttributes({ className, events }) {
  const all = `React.HTMLAttributes<${className}>`;
  const silent = events
    .filter(({ name }) => /^[a-z]+$/.test(name))
    .map(({ name }) => `'on${name[0].toUpperCase()}${name.slice(1)}'`);
  return silent.length > 0 ? `Omit<${all}, ${silent.join(' | ')}>` : all;
}

const propsOf = (element, bases) =>
  interfaceOf({
    name: `${element.base}Props`,
    bases,
    fields: [
      // An attribute that is `false` is left out.
      ...attributeFields(element, () => 'boolean'),
      ...propertyFields(element),
      ...eventFields(element, 'on', handler),
    ],
    description: element.summary,
  });

/** The types of JSX in React 19. */
export function reactTypes(manifest) {
  const props = manifest.elements.map((element) =>
    propsOf(element, [reactAttributes(element), `React.RefAttributes<${element.className}>`]),
  );
  const imports = ["import type * as React from 'react';"];
  return moduleOf(manifest, imports, [...props, jsxTags(manifest, 'react')]);
}

/** The types of JSX in Preact. */
export function preactTypes(manifest) {
  const props = manifest.elements.map((element) =>
    propsOf(element, [
      `HTMLAttributes<${element.className}>`,
      `ClassAttributes<${element.className}>`,
    ]),
  );
  const imports = ["import type { ClassAttributes, HTMLAttributes } from 'preact';"];
  return moduleOf(manifest, imports, [...props, jsxTags(manifest, 'preact')]);
}
