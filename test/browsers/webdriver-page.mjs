import { setTimeout as wait } from 'node:timers/promises';

/** Keys that write nothing (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = ['left', 'middle', 'right'];

function keyOf(name) {
  const value = KEYS[name] ?? name;
  if ([...value].length === 1) return value;
  throw new Error(`No such key: ${name}`);
}

const key = (type, name) => ({ type, value: keyOf(name) });
const press = (name) => [key('keyDown', name), key('keyUp', name)];

function keyboard(act) {
  const keys = (actions) => act({ type: 'key', id: 'keyboard', actions });
  return {
    type: (text) => keys([...text].flatMap(press)),
    press: (name) => keys(press(name)),
    down: (name) => keys([key('keyDown', name)]),
    up: (name) => keys([key('keyUp', name)]),
  };
}

function mouse(act) {
  const pointer = (...actions) => act({ type: 'pointer', id: 'mouse', actions });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, { button: name = 'left' } = {}) => ({
    type,
    button: BUTTONS.indexOf(name),
  });
  return {
    move: (x, y) => pointer(move(x, y)),
    down: (options) => pointer(button('pointerDown', options)),
    up: (options) => pointer(button('pointerUp', options)),
    click: (x, y, options) =>
      pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
    reset: () => pointer(move(0, 0)),
  };
}

/** Deletes what the origin of a page has stored, and calls back. */
const CLEAR = `
  const done = arguments[0];
  localStorage.clear();
  sessionStorage.clear();
  const databases = indexedDB.databases().then((all) =>
    Promise.all(all.map(({ name }) => new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    }))));
  const stores = caches.keys().then((keys) => Promise.all(keys.map((key) => caches.delete(key))));
  Promise.allSettled([databases, stores]).then(done);`;

/**
 * A WebDriver session with the part of Puppeteer's `Page` that the test runner's commands use, so
 * that `sendKeys()`, `sendMouse()` and `setViewport()` need no plugins of their own.
 */
export function webdriverPage(session) {
  const act = (source) => session.post('actions', { actions: [source] });
  const run = (script) => session.post('execute/sync', { script, args: [] });
  return {
    keyboard: keyboard(act),
    mouse: mouse(act),
    goto: (url) => session.post('url', { url }),
    url: () => session.get('url'),
    async setViewport({ width, height }) {
      const [x, y] = await run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await session.post('window/rect', { width: width + x, height: height + y });
      const arrived = `return innerWidth === ${width} && innerHeight === ${height}`;
      for (let tries = 0; !(await run(arrived)); tries++) {
        if (tries > 100) throw new Error(`The window does not become ${width} × ${height}`);
        await wait(20);
      }
    },
    async clear() {
      await session.delete('actions');
      await session.delete('cookie');
      await session.post('execute/async', { script: CLEAR, args: [] });
    },
    close: () => session.close(),
  };
}
