/**
 * The `Event` of the browser, from which every event class inherits. The page may have put something
 * else under that name: MooTools does, and so does a script with a `class Event` of its own.
 */
export const BrowserEvent: typeof Event = globalThis.MessageEvent
  ? (Object.getPrototypeOf(MessageEvent) as typeof Event)
  : Event;
