/**
 * A line for what has just happened. It has to stand in the page before it says anything: screen
 * readers do not read out what comes together with its text.
 */
export function statusLine(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  return line;
}
