import type { ConsentEffect } from '../../src/effects/run-effects.js';
import { gating } from '../../src/effects/gating.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { eventually } from '../eventually.js';
import { policy } from '../policies.js';
import { recordConsole } from '../recording.js';

/** The log entries of the scripts in the page, in order. */
const shared = globalThis as { log?: string[] };

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** The address of a file in `test/fixtures`. */
export const fixtureUrl = (file: string) => new URL(`../fixtures/${file}`, import.meta.url).href;

/** Waits until so many entries are in a log. */
const logging = (log: readonly string[]) => (count: number) =>
  eventually(() => log.length >= count, `${count} entries`);

/** A store with the small policy, warnings that are kept, an effect that works on it, and a place for markup. */
export function setup(markup = '', effect: ConsentEffect = gating) {
  const log: string[] = (shared.log = []);
  const root = document.body.appendChild(document.createElement('main'));
  root.innerHTML = markup;
  const store = new ConsentStore();
  store.setPolicy(policy, 'the test');
  const ending = new AbortController();
  const { warnings, restore } = recordConsole();
  effect(store, { signal: ending.signal });
  endings.push(() => {
    ending.abort();
    restore();
    root.remove();
  });
  return { log, logged: logging(log), root, store, warnings, end: () => ending.abort() };
}

/** A gated script that logs its name: inline, or external with the attribute `src`. */
export function script(name: string, consent = 'statistics', attributes = ''): string {
  const text = attributes.includes('src=') ? '' : `log.push('${name}')`;
  const names = `data-name="${name}" data-consent="${consent}"`;
  return `<script type="text/plain" ${names} ${attributes}>${text}</script>`;
}

/** The attribute for an external script. */
export const EXTERNAL = `src="${fixtureUrl('log.js')}"`;

/** A page of its own in a frame, with `store` and `log`; its errors are not those of the test. */
export async function setupPage(body: string, head = '') {
  const frame = document.createElement('iframe');
  const start = `<script type="module" src="${fixtureUrl('gated-page.ts')}"></script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}<script nonce="n">log = []</script>
    ${start}</head><body>${body}</body></html>`;
  document.body.append(frame);
  endings.push(() => frame.remove());
  const page = frame as {
    contentWindow: (Window & { log?: string[]; store?: ConsentStore }) | null;
  };
  await eventually(() => page.contentWindow?.store, 'the page has started');
  const { log = [], store, document: inside } = page.contentWindow!;
  return { log, logged: logging(log), store: store!, page: inside, frame };
}
