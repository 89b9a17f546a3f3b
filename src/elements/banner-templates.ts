import { str } from '@lit/localize/internal/str-tag.js';
import { html, type TemplateResult } from 'lit';
import { categoryTexts } from '../localization/category-texts.js';
import type { Localization } from '../localization/locale-controller.js';
import type { ConsentStore } from '../store/consent-store.js';
import { addressOf, enumeration, localized, when } from './templates.js';

/** What the banner is called. */
export function title({ policy }: ConsentStore, { msg }: Localization): string {
  const site = policy?.site?.name;
  return site
    ? msg(str`Cookies on ${site}`, { id: 'banner.heading.site' })
    : msg('Cookies on this site', { id: 'banner.heading' });
}

/** Whether an earlier choice is still in force and only new categories are asked for. */
export function isChanged({ consent }: ConsentStore): boolean {
  return consent.decidedAt !== undefined;
}

/** What is asked for, and how to change the answer later. */
export function question(store: ConsentStore, i18n: Localization): TemplateResult {
  const { msg } = i18n;
  const names = store.undecided.map((category) => {
    const { name } = categoryTexts(category, i18n);
    return html`<strong>${localized(name, i18n)}</strong>`;
  });
  const purposes = enumeration(names, i18n);
  const asked = isChanged(store)
    ? msg(html`Something is new since your last choice: ${purposes}.`, { id: 'banner.changed' })
    : msg(html`With your consent, we also use cookies for: ${purposes}.`, { id: 'banner.text' });
  return html`<p>
    ${asked}
    ${msg('You can change or withdraw your choice at any time in the cookie settings.', {
      id: 'banner.withdraw',
    })}
  </p>`;
}

/** Links of the policy, then the page's own. */
export function links({ policy }: ConsentStore, i18n: Localization): TemplateResult {
  const { msg } = i18n;
  const statement = addressOf(policy?.site?.statement, i18n);
  const privacy = addressOf(policy?.controller?.privacy, i18n);
  return html`<p class="links">
    ${when(
      statement,
      (href) => html`<a href=${href}>${msg('Cookie statement', { id: 'link.statement' })}</a>`,
    )}
    ${when(
      privacy,
      (href) => html`<a href=${href}>${msg('Privacy notice', { id: 'link.privacy' })}</a>`,
    )}
    <slot name="links"></slot>
  </p>`;
}
