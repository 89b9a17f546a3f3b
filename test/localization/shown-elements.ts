import type { LitElement } from 'lit';
import { loadTexts } from '../../src/localization/catalogues.js';
import { createStore, mount, PARTS } from '../elements/mounting.js';
import { policy, withOptOuts } from '../elements/policies.js';

const GATE = '<template></template>';

/** One of each element that shows texts, in a language. */
export async function elementsIn(locale: string): Promise<LitElement[]> {
  await loadTexts(locale, PARTS);
  const shown = (tag: string, properties = {}) =>
    mount<LitElement>(tag, { store: createStore(), locale, ...properties }, GATE);
  return Promise.all([
    shown('cookie-banner'),
    shown('cookie-settings'),
    shown('cookie-table'),
    shown('cookie-statement'),
    shown('cookie-gate', { category: 'video' }),
    shown('cookie-choices', { store: createStore({ policy: withOptOuts(policy), gpc: true }) }),
  ]);
}
