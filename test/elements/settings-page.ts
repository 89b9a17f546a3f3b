import { fixture, html } from '@open-wc/testing-helpers';
import '../../src/define/banner.js';
import '../../src/define/settings.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import { eventually } from '../eventually.js';
import { createStore, mount, part, rendered } from './mounting.js';

/** The settings beside a button that opens them and a link. */
export async function setup(properties: Record<string, unknown> = {}) {
  const store = createStore();
  const page = await fixture<HTMLElement>(
    html`<div><button class="opener">Open</button> <a href="#next">Next</a></div>`,
  );
  const opener = page.querySelector('button')!;
  const settings = await mount<CookieSettingsElement>('cookie-settings', { store, ...properties });
  const open = async (from: HTMLElement | undefined = opener) => {
    from?.focus();
    settings.show(from);
    await rendered(settings);
    return part<HTMLDialogElement>(settings, 'dialog');
  };
  const closed = () => eventually(() => part(settings, 'dialog') === null, 'is closed');
  const choice = (id: string) =>
    settings.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${id}"]`)!;
  return { store, page, opener, settings, open, closed, choice };
}
