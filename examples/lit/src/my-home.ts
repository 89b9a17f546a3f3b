import 'consent-elements/define/gate.js';
import { html, LitElement } from 'lit';

class MyHome extends LitElement {
  override render() {
    return html`
      <h1>Home</h1>
      <cookie-gate category="video" heading="2">
        <iframe data-src="/film.html" title="A film"></iframe>
        <a href="/film.html">Watch the film</a>
      </cookie-gate>
    `;
  }
}

customElements.define('my-home', MyHome);
