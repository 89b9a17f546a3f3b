/**
 * A Google tag that takes its queue as documented, notes each command in `taken`, and throws at one
 * that it does not know. At `config` it counts, with the states that it knows by then.
 *
 * @param queue The name of the global variable.
 */
export const strictTag = (queue = 'dataLayer') => `{
  const states = {};
  const types = /^(ad|analytics|functionality|personalization|security)_(storage|user_data|personalization)$/;
  const known = {
    js: () => 'js',
    config: () => (fetch('/counted/' + (states.ad_storage ?? 'granted')), 'config'),
    set: (name) => 'set ' + name,
    consent(what, given) {
      const { region, wait_for_update: wait, ...rest } = given;
      if (!Object.keys(rest).every((type) => types.test(type))) throw Error('an unknown type');
      if (!region) Object.assign(states, rest);
      return what;
    },
  };
  window.taken = [];
  const take = (entry) => {
    if (entry.event) return taken.push('event ' + entry.event);
    if (String(entry) !== '[object Arguments]') throw Error('no arguments');
    const [name, ...values] = entry;
    if (!known[name]) throw Error('an unknown command ' + name);
    taken.push(known[name](...values));
  };
  const queue = (window.${queue} ??= []);
  queue.forEach(take);
  queue.push = (...entries) => {
    entries.forEach(take);
    return Array.prototype.push.apply(queue, entries);
  };
}`;

const SNIPPET = (queue: string) => `window.${queue} ??= [];
  function gtag() { ${queue}.push(arguments); }
  gtag('js', new Date()); gtag('config', 'G-1');`;

/** The tag as a page has it: the commands, and the script that takes them. */
export const tagMarkup = (attributes = '', queue = 'dataLayer') =>
  `<script ${attributes}>${SNIPPET(queue)}</script><script ${attributes} src="/strict.js"></script>`;

declare global {
  interface Window {
    /** What the tag has taken; for functions that run in a page. */
    taken?: string[];
  }
}
