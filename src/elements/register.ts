import { VERSION } from '../model/version.js';

/** What every class of this package that is registered has, whichever copy it came with. */
const MARK = Symbol.for('consent-elements.version');

type MarkedElement = CustomElementConstructor & { readonly [MARK]?: string };

/**
 * Whether a tag name can still be taken by a class, which is marked as ours then. A page may have
 * an element of that name, or a second copy of the package; registering again would throw and take
 * the rest of the script along.
 */
export function canDefine(tag: string, element: CustomElementConstructor): boolean {
  if (!globalThis.customElements) return false;
  const present: MarkedElement | undefined = customElements.get(tag);
  if (!present) {
    Object.defineProperty(element, MARK, { value: VERSION, configurable: true });
    return true;
  }
  const version = present[MARK];
  if (version === undefined) warnOfStranger(tag);
  else if (version !== VERSION) warnOfVersion(version);
  return false;
}

/** Registers an element class under a name of the page's choice. */
export function defineAs(tag: string, element: CustomElementConstructor): void {
  // A class can be registered once only; each further name takes a class of its own.
  const own = class extends element {};
  if (canDefine(tag, own)) customElements.define(tag, own);
}

const taken: string[] = [];

/** Names the tags together that are found taken together. */
function warnOfStranger(tag: string): void {
  taken.push(`<${tag}>`);
  if (taken.length > 1) return;
  queueMicrotask(() => {
    const tags = taken.splice(0).join(', ');
    console.warn(`consent-elements: the page has its own ${tags}, left as it is`);
  });
}

/** Set on the registry, which all copies share. */
const WARNED = Symbol.for('consent-elements.versions');

/** Which copy defines which element is a matter of chance where one loads its parts on demand. */
function warnOfVersion(present: string): void {
  const registry: CustomElementRegistry & { [WARNED]?: true } = customElements;
  if (registry[WARNED]) return;
  registry[WARNED] = true;
  console.warn(
    `consent-elements: the page has version ${present} and version ${VERSION}; each element is of the one that came first`,
  );
}
