import { holdAddresses } from './held-addresses.js';
import { ROUTER_MARKS } from './script.js';
import { isExecutableType } from './script-types.js';
import { scriptPolicy } from '../platform/trusted-types.js';

/** The elements whose addresses a gate can give back without writing them into the markup. */
const HOLDABLE = 'iframe,img,source,audio,video,link,object,embed';

/** Elements that stand for themselves: gates inside of what a gate lets in. */
const OTHER_GATES = '[data-consent],cookie-gate';

/** What loads by itself in a fragment, and was made inert. */
export interface Held {
  /** Elements whose addresses are kept in `data-*` attributes now. */
  readonly elements: readonly HTMLElement[];
  /** Scripts that are `text/plain` now. */
  readonly scripts: readonly HTMLScriptElement[];
}

/**
 * Makes everything inert that would load by itself, so that no copy of the markup asks for it: a
 * clone, a router's snapshot, a serialised page.
 */
export function holdBack(root: ParentNode): Held {
  const isFree = (element: Element) => !element.closest(OTHER_GATES);
  const elements = [...root.querySelectorAll<HTMLElement>(HOLDABLE)];
  const scripts = [...root.querySelectorAll('script')];
  return {
    elements: elements.filter((element) => isFree(element) && holdAddresses(element)),
    scripts: scripts.filter(isFree).flatMap(holdScript),
  };
}

/** A new element: of a clone, Trusted Types do not know where its text comes from. */
function holdScript(script: HTMLScriptElement): HTMLScriptElement[] {
  if (!isExecutableType(script.type)) return [];
  const held = script.ownerDocument.createElement('script');
  for (const { name, value } of script.attributes) {
    held.setAttribute(name === 'src' ? 'data-src' : name, value);
  }
  if (script.type) held.dataset['type'] = script.type;
  held.type = 'text/plain';
  Object.assign(held.dataset, ROUTER_MARKS);
  held.text = scriptPolicy()!.createScript(script.text);
  script.replaceWith(held);
  return [held];
}
