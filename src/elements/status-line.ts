/**
 * The status line: the one that was prerendered in the element, or a new one. It must be in the
 * page before it has text: screen readers do not announce a live region that is inserted together
 * with its text.
 */
export function statusLine({ shadowRoot }: Element): HTMLElement {
  const children = [...(shadowRoot?.children ?? [])] as HTMLElement[];
  const present = children.find((child) => child.matches('[role=status]'));
  if (present) return present;
  const line = document.createElement('p');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  return line;
}
