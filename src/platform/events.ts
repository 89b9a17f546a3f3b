/**
 * The browser's `Event` class, from which every event class inherits. The page may have replaced
 * the global name: MooTools does, and so does a script with a `class Event` of its own. Without a
 * page the name is good: in Cloudflare Workers no class inherits from another one's constructor.
 */
export const BrowserEvent: typeof Event = globalThis.document
  ? (Object.getPrototypeOf(MessageEvent) as typeof Event)
  : Event;

/** Dispatches an event, even if the page has a form named `dispatchEvent`. */
export function dispatch(target: EventTarget | undefined, event: Event): void {
  if (target) EventTarget.prototype.dispatchEvent.call(target, event);
}
