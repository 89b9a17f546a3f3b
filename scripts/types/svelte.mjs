import {
  attributeFields,
  block,
  eventFields,
  handler,
  interfaceOf,
  moduleOf,
  propertyFields,
} from './write.mjs';

/** Svelte writes `false` as text into an attribute that has no property. */
const flagOf = ({ hasProperty }) => (hasProperty ? 'boolean' : "true | ''");

const listeners = (holder) => [
  ...eventFields(holder, 'on', handler),
  // The older form, without runes.
  ...eventFields(holder, 'on:', handler),
];

const attributesOf = (element) =>
  interfaceOf({
    name: `${element.base}Attributes`,
    bases: [`HTMLAttributes<${element.className}>`],
    fields: [
      ...attributeFields(element, flagOf),
      ...propertyFields(element),
      ...listeners(element),
    ],
    description: element.summary,
  });

/** The types of Svelte’s templates, also of `<svelte:window>` and `<svelte:document>`. */
export function svelteTypes(manifest) {
  const tags = manifest.elements.map(({ tag, base }) => `'${tag}': ${base}Attributes;`);
  const page = listeners(manifest);
  const augmentation = block("declare module 'svelte/elements'", [
    block('interface SvelteHTMLElements', tags),
    block('interface SvelteWindowAttributes', page),
    block('interface SvelteDocumentAttributes', page),
  ]);
  return moduleOf(
    manifest,
    ["import type { HTMLAttributes } from 'svelte/elements';"],
    [...manifest.elements.map(attributesOf), augmentation],
  );
}
