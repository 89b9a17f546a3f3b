const KEY = Symbol.for('consent-elements.change-listeners.1');

const page = globalThis as { [KEY]?: Set<() => void> };

/**
 * What is called at each change of consent, for the signals of the policy: by a store before it
 * deletes data, and before there is one by its event. Shared by all copies of the package.
 */
export const changeListeners = (page[KEY] ??= new Set());
