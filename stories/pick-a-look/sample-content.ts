import { html, type TemplateResult } from 'lit';
import '../../src/define/gate.js';
import '../../src/define/settings.js';
import '../../src/define/statement.js';
import '../../src/define/table.js';
import type { ConsentStore } from '../../src/index.js';
import { textsOf } from '../page.js';
import * as policies from '../policies.js';
import type { Subject } from './subjects.js';

/** What the site declares. */
export const policy = {
  ...policies.model,
  site: { ...policies.model.site, name: 'tide.example' },
};

type Content = (store: ConsentStore, locale: string) => TemplateResult;

function gate(store: ConsentStore, locale: string): TemplateResult {
  const { title, lead, paragraphs } = textsOf(locale);
  return html`<h1>${title}</h1>
    <p class="lead">${lead}</p>
    <cookie-gate category="video" .policy=${policy} .store=${store}>
      <template>
        <iframe
          src="embed/player.html"
          title="Film: from a table to a map"
          width="640"
          height="360"
        ></iframe>
      </template>
      <a href="embed/player.html">Watch the film on the provider’s site</a>
    </cookie-gate>
    <p>${paragraphs[0]}</p>`;
}

const statement: Content = (store) =>
  html`<cookie-statement heading="1" .policy=${policy} .store=${store}>
    <cookie-settings slot="settings" heading="3" .store=${store}></cookie-settings>
  </cookie-statement>`;

/** What the page of an element has in place of the home page. */
const CONTENTS: Readonly<Record<Exclude<Subject['id'], 'banner'>, Content>> = {
  settings: (store) =>
    html`<cookie-settings heading="1" .policy=${policy} .store=${store}></cookie-settings>`,
  table: (store) =>
    html`<h1>Cookies</h1>
      <cookie-table .policy=${policy} .store=${store}></cookie-table>`,
  statement,
  gate,
};

/** A page that an element of this package is a part of. */
export function contentWith(
  subject: Exclude<Subject['id'], 'banner'>,
  store: ConsentStore,
  locale: string,
): TemplateResult {
  return html`<div class="reading">${CONTENTS[subject](store, locale)}</div>`;
}
