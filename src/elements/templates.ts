import { html } from 'lit';

/** A link, or only its text if there is no address. */
export function link(address: string | undefined, text: unknown): unknown {
  return address ? html`<a href=${address}>${text}</a>` : text;
}
