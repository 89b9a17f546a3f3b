import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A switch. The element has one listener for all switches. */
export function switchTemplate(id: string, description: string, on: boolean): TemplateResult {
  return html`<input
    type="checkbox"
    role="switch"
    part="switch"
    id="choice-${id}"
    name=${id}
    aria-describedby=${description}
    .checked=${live(on)}
  />`;
}

/** The name of a category or service as the label of its switch. */
export function switchLabel(id: string, name: unknown): TemplateResult {
  return html`<label for="choice-${id}">${name}</label>`;
}
