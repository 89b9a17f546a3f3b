import { VERSION } from '../generated/version.js';

/** Marks every registered class of this package, whichever copy it belongs to. */
const MARK = Symbol.for('consent-elements.version');

type MarkedElement = CustomElementConstructor & { readonly [MARK]?: string };

/**
 * Whether a class can take a tag name; if so, marks the class. The page may have an element with
 * this name, or a second copy of the package. Registering again would throw and stop the script.
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

/** Registers an element class under a custom tag name. */
export function defineAs(tag: string, element: CustomElementConstructor): void {
  // A class can be registered once only, so each further name needs a subclass.
  const own = class extends element {};
  if (canDefine(tag, own)) customElements.define(tag, own);
}

const taken: string[] = [];

/** Warns about tag names that others have taken. Collects them in one message. */
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

/**
 * If one copy loads its parts on demand, it is not predictable which copy defines which element.
 */
function warnOfVersion(present: string): void {
  const registry: CustomElementRegistry & { [WARNED]?: true } = customElements;
  if (registry[WARNED]) return;
  registry[WARNED] = true;
  console.warn(
    `consent-elements: the page has version ${present} and version ${VERSION}; each element is of the one that came first`,
  );
}
