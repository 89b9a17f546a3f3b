import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { decide, openGates, storedChoice } from './choice.js';
import { data, servicesOf } from './data.js';
import { STYLE } from './style.js';
import { TEXTS } from './texts.js';

const choice = ({ id, name, purpose, required }) =>
  html`<label
    ><input type="checkbox" name=${id} ?checked=${required} ?disabled=${required} /> <b>${name}</b>
    ${purpose}</label
  >`;

const group = (category) =>
  html`<fieldset>
    <legend>${category.name}</legend>
    ${choice(category)}
    <details>
      <summary>${TEXTS.details}</summary>
      <ul>
        ${servicesOf(category).map(
          (service) => html`<li>${choice({ ...service, required: category.required })}</li>`,
        )}
      </ul>
    </details>
  </fieldset>`;

const all = () => [...data.categories, ...data.services].map(({ id }) => id);

const required = () => data.categories.filter((one) => one.required).map(({ id }) => id);

class AskElement extends LitElement {
  static properties = { isOpen: { state: true } };
  static styles = unsafeCSS(STYLE);

  render() {
    return html`<section class="ask" aria-labelledby="ask">
        <h2 id="ask">${TEXTS.title}</h2>
        <p>${TEXTS.text} <a href="/privacy">${TEXTS.privacy}</a></p>
        <div class="buttons">
          ${this.button('accept', () => this.finish(all()))}
          ${this.button('reject', () => this.finish(required()))}
          ${this.button('settings', () => (this.isOpen = true))}
        </div>
      </section>
      ${this.isOpen ? this.renderSettings() : nothing}`;
  }

  renderSettings() {
    return html`<dialog class="set">
      <h2>${TEXTS.settings}</h2>
      ${data.categories.map(group)}
      <div class="buttons">
        ${this.button('accept', () => this.finish(all()))}
        ${this.button('reject', () => this.finish(required()))}
        ${this.button('save', () => this.finish(this.chosen()))}
      </div>
    </dialog>`;
  }

  button(name, act) {
    return html`<button type="button" data-act=${name} @click=${act}>${TEXTS[name]}</button>`;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  chosen() {
    return [...this.renderRoot.querySelectorAll(':checked')].map(({ name }) => name);
  }

  finish(granted) {
    this.remove();
    decide(granted);
  }
}

customElements.define('x-ask', AskElement);
const stored = storedChoice();
if (stored) openGates(stored);
else document.body.prepend(document.createElement('x-ask'));
