// Implements the parts of Consent-O-Matic's rules that docs/refusal-rules/consent-o-matic.json
// uses, as its README (github.com/cavi-au/Consent-O-Matic) describes them. Its engine is not on
// npm; replace this file when it is.

/* global window, document, console, setTimeout */
{
  /** The root of a selection; `foreach` changes it. */
  let base;

  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Searches open shadow roots; the real engine searches closed ones as well. */
  const rootOf = (element) => element?.shadowRoot ?? element ?? document;

  function select({ selector, displayFilter, childFilter }, parent) {
    const top = parent ?? base;
    const found = selector === ':scope' ? [top] : [...rootOf(top).querySelectorAll(selector)];
    return found
      .filter((element) => displayFilter === undefined || isShown(element) === displayFilter)
      .filter((element) => !childFilter || within(element, () => find(childFilter)) !== undefined);
  }

  const isShown = (element) => element.offsetHeight !== 0;

  function within(element, act) {
    const before = base;
    base = element;
    const result = act();
    base = before;
    return result;
  }

  /** The first element of a selection. */
  function find({ parent, target }) {
    if (!parent) return select(target)[0];
    const [found] = select(parent);
    return found && select(target, found)[0];
  }

  const MATCHERS = {
    css: (matcher) => find(matcher) !== undefined,
    checkbox(matcher) {
      const box = find(matcher);
      if (!box) throw new Error('No checkbox found');
      return box.checked;
    },
  };
  const matches = (matcher) => MATCHERS[matcher.type](matcher);

  const ACTIONS = {
    click: (action) => find(action)?.click(),
    async list({ actions }, types) {
      for (const action of actions) await execute(action, types);
    },
    async ifcss(action, types) {
      const chosen = find(action) ? action.trueAction : action.falseAction;
      if (chosen) await execute(chosen, types);
    },
    async waitcss(action) {
      for (let tries = action.retries ?? 10; tries > 0 && !find(action); tries -= 1) {
        await pause(action.waitTime ?? 250);
      }
    },
    async foreach({ target, action }, types) {
      const before = base;
      for (const element of select(target)) {
        base = element;
        await execute(action, types);
      }
      base = before;
    },
    async consent({ consents }, types) {
      for (const { type, matcher, toggleAction } of consents) {
        if (matches(matcher) !== Boolean(types[type])) await execute(toggleAction, types);
      }
    },
  };

  /** Skips an action that fails, with the rest of the action that contains it. */
  async function execute(action, types) {
    try {
      await ACTIONS[action.type](action, types);
    } catch (error) {
      console.error(`Consent-O-Matic: ${action.type}: ${error}`);
    }
  }

  const ORDER = ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'];

  /**
   * Waits until the rule detects a visible banner, and answers it.
   *
   * @param types What the user allows, by the letters of Consent-O-Matic: `{ B: true }`.
   */
  window.answerByRule = async ({ detectors, methods }, types) => {
    const isDetected = ({ presentMatcher, showingMatcher }) =>
      presentMatcher.every(matches) && showingMatcher.every(matches);
    while (!detectors.some(isDetected)) await pause(50);
    for (const name of ORDER) {
      const method = methods.find((one) => one.name === name);
      if (method) await execute(method.action, types);
    }
  };
}
