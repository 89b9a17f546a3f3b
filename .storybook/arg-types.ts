import type { ArgTypes } from '@storybook/web-components-vite';

type ArgType = ArgTypes[string];

/** The parts of a custom elements manifest that are read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssStates?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  /** The property of an attribute. */
  readonly fieldName?: string;
}

interface Member extends Item {
  readonly kind: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

/** The sections of an element's documentation, in their order. */
const SECTIONS: [title: string, items: (element: Declaration) => readonly Item[] | undefined][] = [
  ['attributes', ({ attributes }) => attributes],
  ['properties', ({ members }) => members?.filter(isPropertyOnly)],
  ['methods', ({ members }) => members?.filter(({ kind }) => kind === 'method').map(asCall)],
  ['events', ({ events }) => events],
  ['slots', ({ slots }) => slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' }))],
  ['css parts', ({ cssParts }) => cssParts],
  ['css states', ({ cssStates }) => cssStates?.map(asState)],
  ['tokens', ({ cssProperties }) => cssProperties],
];

/**
 * Documentation and controls of an element, out of the manifest. Storybook's own reader files
 * everything under its bare name, so that the part `heading` would hide the attribute `heading`.
 */
export function argTypesOf(tag: string, { modules }: Manifest): ArgTypes {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return Object.fromEntries(
    SECTIONS.flatMap(([section, items]) =>
      (items(element) ?? []).map((item) => [keyOf(item, section), argType(item, section)]),
    ),
  );
}

/** Arguments of a story go by their own names; the rest is there to be read. */
function keyOf({ name }: Item, section: string): string {
  return section === 'attributes' || section === 'properties' ? name : `${section}: ${name}`;
}

function argType({ name, description, type, ...item }: Item, section: string): ArgType {
  return {
    name,
    description,
    table: {
      category: section,
      type: type && { summary: type.text },
      defaultValue: item.default === undefined ? undefined : { summary: item.default },
    },
    // Stories set properties; what has none concerns the page, not its elements.
    ...(item.fieldName === undefined ? { control: false } : controlFor(type?.text ?? '')),
  };
}

/** How a value of a TypeScript type is entered. */
function controlFor(type: string): ArgType {
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length > 0) return { control: { type: 'inline-radio' }, options };
  if (type.startsWith('boolean')) return { control: { type: 'boolean' } };
  return { control: { type: type.startsWith('number') ? 'number' : 'text' } };
}

function isPropertyOnly({ kind, attribute }: Member): boolean {
  return kind === 'field' && attribute === undefined;
}

function asCall(method: Member): Item {
  return { ...method, name: `${method.static ? 'static ' : ''}${method.name}()` };
}

function asState(state: Item): Item {
  return { ...state, name: `:state(${state.name})` };
}
