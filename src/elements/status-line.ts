/**
 * The line for what has just happened: the one that stands in the element before its code comes, or
 * a new one. It has to stand in the page before it says anything: screen readers do not read out
 * what comes together with its text.
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
