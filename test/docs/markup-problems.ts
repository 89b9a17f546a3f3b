import { ADDRESSES } from '../../src/gates/held-attributes.js';
import { readText } from '../package/ask-node.js';

interface Declared {
  tagName?: string;
  attributes?: { name: string }[];
}

const manifest = JSON.parse(await readText('custom-elements.json')) as {
  modules: { declarations?: Declared[] }[];
};

const own = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName!, attributes.map(({ name }) => name)]),
);

/** What gates read (`gates/held-attributes.ts`, `gates/script.ts`), and what the package sets itself. */
const DATA = ['consent', 'type', ...ADDRESSES];

/** Attributes whose property has another name, or none. */
const OTHER_NAMES = ['class', 'for', 'charset', 'http-equiv', 'property', 'async', 'fetchpriority'];

const isGlobal = (name: string) => /^(id|class|slot|style|lang|dir|hidden|title|part)$/.test(name);

function isKnown(element: Element, name: string): boolean {
  if (isGlobal(name) || name.startsWith('aria-')) return true;
  if (name.startsWith('data-')) return DATA.includes(name.slice('data-'.length));
  const declared = own.get(element.localName);
  if (declared) return declared.includes(name);
  if (OTHER_NAMES.includes(name)) return true;
  for (const property in element) if (property.toLowerCase() === name) return true;
  return false;
}

function problemsOf(element: Element): string[] {
  const { localName, attributes } = element;
  const isElement = own.has(localName) || !(element instanceof HTMLUnknownElement);
  const isDefined = !localName.includes('-') || own.has(localName);
  if (!isElement || !isDefined) return [`<${localName}> is no element`];
  return [...attributes]
    .filter(({ name }) => !isKnown(element, name))
    .map(({ name }) => `<${localName}> has no attribute ${name}`);
}

/** All elements, also those in templates. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element instanceof HTMLTemplateElement) yield* elementsIn(element.content);
  }
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The elements and attributes of a snippet that neither HTML nor the package has. */
export const markupProblems = (html: string): string[] =>
  [...elementsIn(parsed(html))].flatMap(problemsOf);

/** The code of the module scripts in a snippet. */
export const modulesIn = (html: string): string[] =>
  [...parsed(html).querySelectorAll('script[type=module]:not([src])')].map(
    ({ textContent }) => textContent,
  );
