import { html } from 'lit';

/** A link, or the bare text where there is no address. */
export function link(address: string | undefined, text: unknown): unknown {
  return address ? html`<a href=${address}>${text}</a>` : text;
}
