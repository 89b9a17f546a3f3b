import { holdAddresses } from './held-attributes.js';
import { ROUTER_MARKS } from './script.js';
import { isExecutableType } from './script-types.js';
import { scriptPolicy } from '../platform/csp.js';

/** Elements whose addresses a gate can restore without writing them into the markup. */
const HOLDABLE = 'iframe,img,source,audio,video,link,object,embed';

/** Gates inside of a gate's content, which open separately. */
const OTHER_GATES = '[data-consent],cookie-gate';

/** Parts of a fragment that would load by themselves and were made inert. */
export interface Held {
  /** Elements whose addresses are now in `data-*` attributes. */
  readonly elements: readonly HTMLElement[];
  /** Scripts whose type is now `text/plain`. */
  readonly scripts: readonly HTMLScriptElement[];
}

/**
 * Makes everything inert that would load by itself, so that no copy of the markup requests it: a
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

/** Creates a new element: Trusted Types do not know the origin of a clone's text. */
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
