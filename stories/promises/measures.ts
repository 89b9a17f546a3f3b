import { differences } from '../../src/elements/equal-prominence.js';

/** The two answers that an element shows. */
export function answersOf(element: Element): { accept: HTMLElement; reject: HTMLElement } {
  const part = (name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part=actions] [part=${name}]`)!;
  return { accept: part('accept'), reject: part('reject') };
}

/** What an element’s two answers differ in; nothing, or it is a defect. */
export function unequal(element: Element): string[] {
  const { accept, reject } = answersOf(element);
  return differences(accept, reject);
}

const STOPS = 'a[href], button, input, summary, [tabindex="0"]';

/** Whatever the Tab key stops at within an element, in its order, by name. */
export function stopsOf(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(STOPS)].filter((one) =>
    one.checkVisibility(),
  );
}

/** What has the focus, inside of elements as well. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
