import { differences } from '../../src/elements/equal-prominence.js';

/** The two answers that an element shows. */
export function answersOf(element: Element): { accept: HTMLElement; reject: HTMLElement } {
  const part = (name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part=actions] [part=${name}]`)!;
  return { accept: part('accept'), reject: part('reject') };
}

/** The properties in which an element’s two answers differ. Any difference is a defect. */
export function unequal(element: Element): string[] {
  const { accept, reject } = answersOf(element);
  return differences(accept, reject);
}

const STOPS = 'a[href], button, input, summary, [tabindex="0"]';

/** The Tab stops within an element, in their order, by name. */
export function stopsOf(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(STOPS)].filter((one) =>
    one.checkVisibility(),
  );
}

/** The focused element, also inside of shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
