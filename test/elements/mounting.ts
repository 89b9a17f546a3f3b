import { expect } from '@esm-bundle/chai';
import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import { loadTexts } from '../../src/localization/catalogues.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import type { ConsentStoreOptions } from '../../src/store/consent-store-options.js';
import { usePolicy } from '../../src/store/load-policy.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';
import { policy as model } from './policies.js';

export interface StoreOptions extends ConsentStoreOptions {
  /** Default: the model policy; `null` leaves the store empty. */
  policy?: unknown;
  /** What an earlier visit stored. */
  value?: string;
}

/** A store of its own for a test, with a policy. */
export function createStore({
  policy = model,
  value,
  ...options
}: StoreOptions = {}): ConsentStore {
  const store = new ConsentStore({ storage: memoryStorage(value), target: document, ...options });
  if (policy !== null) usePolicy(store, policy);
  return store;
}

/** A store whose policy could not be loaded. */
export function createFailedStore(): ConsentStore {
  const store = createStore({ policy: null });
  const recorded = recordConsole();
  store.failPolicy({ path: '', expected: 'a policy file' }, '/cookies.json');
  recorded.restore();
  return store;
}

/** All parts of a catalogue. */
export const PARTS = ['banner', 'interface', 'statement', 'kinds', 'choices'] as const;

/** A language takes time to load when it is first requested. */
const loadFrench = () => loadTexts('fr', PARTS);

/** An element of a tag in the page, with its own store, language and properties. */
export async function mount<T extends LitElement>(
  tag: string,
  properties: Record<string, unknown> = {},
  children = '',
): Promise<T> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as T;
  Object.assign(element, { store: createStore(), locale: 'en', ...properties });
  if (properties['locale'] === 'fr') await loadFrench();
  element.innerHTML = children;
  box.append(element);
  await rendered(element);
  return element;
}

/** Waits until an element has drawn what it knows, its language included. */
export async function rendered(element: LitElement): Promise<void> {
  await eventually(() => element.shadowRoot, 'has a shadow root');
  do await element.updateComplete;
  while (await pending(element));
}

/** Languages are loaded once; after that all is drawn within a task. */
async function pending(element: LitElement): Promise<boolean> {
  await aTimeout(0);
  return element.isUpdatePending;
}

/** Waits until the page has the room that its banner takes, which is made in the frame after. */
export async function roomMade(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
}

export const all = <T extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

/** The first element of a part. */
export const part = <T extends HTMLElement = HTMLElement>(element: Element, name: string): T =>
  element.shadowRoot!.querySelector<T>(`[part~="${name}"]`)!;

export const parts = <T extends HTMLElement = HTMLElement>(element: Element, name: string): T[] =>
  all<T>(element, `[part~="${name}"]`);

/** Opens the lists of services of the settings, and those of their cookies, which are drawn then. */
export async function openLists(settings: Element): Promise<void> {
  await import('../../src/elements/service-details.js');
  const lists = () => all<HTMLDetailsElement>(settings, 'details');
  await eventually(() => {
    for (const list of lists()) list.open = true;
    return lists().every((list) => list.querySelector('li'));
  }, 'lists are drawn');
}

/** The text of a shadow root, as one line. */
export const textOf = (node: Element | ShadowRoot | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Records the events of a type until the test ends. */
export function recordEvents<T extends Event>(target: EventTarget, type: string): T[] {
  const events: T[] = [];
  target.addEventListener(type, (event) => events.push(event as T));
  return events;
}

/** What is written to the console while a function runs. */
export async function consoleDuring(run: () => unknown) {
  const recorded = recordConsole();
  try {
    await run();
  } finally {
    recorded.restore();
  }
  return recorded;
}

/** The number of live listeners of a store: subscribers whose signal has not ended. */
export function countSubscribers(store: ConsentStore): { readonly active: number } {
  const { subscribe } = store;
  let active = 0;
  store.subscribe = (fn, options = {}) => {
    active++;
    options.signal?.addEventListener('abort', () => active--, { once: true });
    subscribe.call(store, fn, options);
  };
  return {
    get active() {
      return active;
    },
  };
}

/** Counts the observers of the document that are at work, until `restore()`. */
export function recordObservers() {
  const { observe, disconnect } = MutationObserver.prototype;
  const active = new Set<MutationObserver>();
  MutationObserver.prototype.observe = function (target, options) {
    if (target === document) active.add(this);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    active.delete(this);
    disconnect.call(this);
  };
  return {
    get active() {
      return active.size;
    },
    restore: () => void Object.assign(MutationObserver.prototype, { observe, disconnect }),
  };
}

/** The focused element, also inside of shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The address of a policy that the test makes up. */
export const policyUrl = (policy: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(policy)], { type: 'application/json' }));

const nameOf = (node: Node | null | undefined): string =>
  // Nodes of a frame are instances of the frame's own classes.
  node && 'localName' in node ? `<${String(node.localName)}>` : 'nothing';

/**
 * Asserts that two nodes are one and the same. Chai itself would report a failure with both trees
 * as data, which cannot be sent to the test runner.
 */
export function expectSame(actual: Node | null | undefined, expected: Node | null | undefined) {
  expect(actual === expected, `${nameOf(actual)} is ${nameOf(expected)}`).to.be.true;
}

/** Asserts that there is no such node. */
export function expectNone(node: Node | null | undefined): void {
  expect(nameOf(node)).to.equal('nothing');
}
