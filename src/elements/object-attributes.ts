/** Properties that have no attribute, because they are objects. */
const OBJECTS = ['policy', 'store'];

/**
 * Warns in the console of an object that a framework has set as an attribute. React does so while an
 * element is not defined yet: the attribute is `[object Object]`, and the object is lost.
 */
export function warnOfObjectAttributes(host: HTMLElement): void {
  for (const name of OBJECTS.filter((one) => host.hasAttribute(one))) {
    console.warn(
      `consent-elements: <${host.localName}> has the attribute ${name}="${host.getAttribute(name)}", ` +
        `which is not read: ${name} is a property. A framework sets an attribute where the element ` +
        "is not defined yet: import 'consent-elements/define.js' before it renders, or name the file " +
        'with src.',
    );
  }
}
