/** Dispatches an event, even if the page has a form named `dispatchEvent`. */
export function dispatch(target: EventTarget | undefined, event: Event): void {
  if (target) EventTarget.prototype.dispatchEvent.call(target, event);
}
