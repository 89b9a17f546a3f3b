import { attributeFields, block, interfaceOf, moduleOf } from './write.mjs';

/** Astro writes `false` as text, which counts as set. */
const flagOf = () => "true | ''";

/** Astro’s templates become HTML: they have no properties and no listeners. */
const attributesOf = (element) =>
  interfaceOf({
    name: `${element.base}Attributes`,
    bases: ['astroHTML.JSX.HTMLAttributes'],
    fields: attributeFields(element, flagOf),
    description: element.summary,
  });

/** The types of Astro’s templates, which accept unknown elements unchecked. */
export function astroTypes(manifest) {
  const tags = manifest.elements.map(({ tag, base }) => `'${tag}': ${base}Attributes;`);
  const augmentation = block('declare global', [
    block('namespace astroHTML.JSX', [block('interface IntrinsicElements', tags)]),
  ]);
  return moduleOf(manifest, [], [...manifest.elements.map(attributesOf), augmentation]);
}
