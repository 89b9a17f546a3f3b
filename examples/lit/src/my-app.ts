import 'consent-elements/elements.js';
import { Router } from '@lit-labs/router';
import { GrantController } from 'consent-elements/lit.js';
import { html, LitElement } from 'lit';
import './my-home.js';
import './my-settings.js';

class MyApp extends LitElement {
  readonly #router = new Router(this, [
    { path: '/', render: () => html`<my-home></my-home>` },
    { path: '/settings', render: () => html`<my-settings></my-settings>` },
  ]);
  readonly #mayCount = new GrantController(this, 'statistics');
  #counted = '';

  override render() {
    return html`
      <nav>
        <a href=${this.#router.link('/')} data-to="home">Home</a>
        <a href=${this.#router.link('/settings')} data-to="settings">Cookies</a>
        <button type="button" data-to="language" @click=${changeLanguage}>English / français</button>
      </nav>
      <main>${this.#router.outlet()}</main>
      <footer><a href="#cookie-settings">Cookie settings</a></footer>
    `;
  }

  override updated() {
    const path = this.#mayCount.value ? location.pathname : '';
    if (path && path !== this.#counted) void fetch(`/count.txt?page=${path}`);
    this.#counted = path;
  }
}

function changeLanguage() {
  const root = document.documentElement;
  root.lang = root.lang === 'fr' ? 'en' : 'fr';
}

customElements.define('my-app', MyApp);
