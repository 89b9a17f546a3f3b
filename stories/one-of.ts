import { html, type TemplateResult } from 'lit';
import './one-of.css';

interface Titled {
  readonly title: string;
  /** What else there is to say, in smaller letters. */
  readonly note?: string;
}

/** A row of buttons, of which one is pressed. */
export function oneOf<Option extends Titled>(
  label: string,
  options: readonly Option[],
  chosen: Option,
  choose: (option: Option) => void,
): TemplateResult {
  return html`<div class="one-of" role="group" aria-label=${label}>
    ${options.map(
      (one) =>
        html`<button type="button" aria-pressed=${one === chosen} @click=${() => choose(one)}>
          ${one.title} <small>${one.note}</small>
        </button>`,
    )}
  </div>`;
}
