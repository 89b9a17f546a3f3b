import 'consent-elements/define/settings.js';
import 'consent-elements/define/statement.js';
import { html, LitElement } from 'lit';

class MySettings extends LitElement {
  override render() {
    return html`
      <h1>Cookies</h1>
      <cookie-statement heading="2">
        <cookie-settings slot="settings" id="cookie-settings" heading="4"></cookie-settings>
      </cookie-statement>
    `;
  }
}

customElements.define('my-settings', MySettings);
