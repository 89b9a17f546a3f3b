const KEY = Symbol.for('consent-elements.change-listeners.1');

const page = globalThis as { [KEY]?: Set<() => void> };

/**
 * Functions that notify the signals of the policy at each change of consent. A store calls them
 * before it deletes data; before there is a store, its event does. Shared by all copies of the
 * package.
 */
export const changeListeners = (page[KEY] ??= new Set());
