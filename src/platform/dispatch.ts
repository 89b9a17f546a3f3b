/** Dispatches an event, also where the page has a form of the name `dispatchEvent`. */
export function dispatch(target: EventTarget | undefined, event: Event): void {
  if (target) EventTarget.prototype.dispatchEvent.call(target, event);
}
