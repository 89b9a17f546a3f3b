import { attributeFields, block, field, interfaceOf, moduleOf, propertyFields } from './write.mjs';

/**
 * Vue writes `false` as text into an attribute that has no property, where it would count as set.
 * `reload` alone, without a value, is an empty text.
 */
const flagOf = ({ hasProperty }) => (hasProperty ? "boolean | ''" : "true | ''");

const propsOf = (element) =>
  interfaceOf({
    name: `${element.base}Props`,
    bases: ['HTMLAttributes', 'ReservedProps'],
    fields: [...attributeFields(element, flagOf), ...propertyFields(element)],
    description: element.summary,
  });

const call = ({ name, type }) => `(name: '${name}', event: ${type}): void;`;

/** Vue’s language tools read `$props` and `$emit`; a template reference is the element itself. */
function tagOf({ tag, base, className, events }) {
  const emit = events.length > 0 ? [block('$emit:', events.map(call))] : [];
  const instance = block(`${className} &`, [`$props: ${base}Props;`, ...emit]);
  return `'${tag}': new () => ${instance};`;
}

/** The types of Vue’s templates. */
export function vueTypes(manifest) {
  const tags = block('interface GlobalComponents', manifest.elements.map(tagOf));
  // Vue’s own types lack this attribute of every element, which the content of our elements needs.
  const slot = block('interface HTMLAttributes', [field('slot', 'string')]);
  return moduleOf(
    manifest,
    ["import type { HTMLAttributes, ReservedProps } from 'vue';"],
    [...manifest.elements.map(propsOf), block("declare module 'vue'", [tags, slot])],
  );
}
