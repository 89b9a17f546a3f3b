import { html } from 'lit';

/**
 * The opt-out icon of the California Consumer Privacy Act, beside the link. It looks the same in
 * every theme.
 *
 * @see https://oag.ca.gov/privacy/ccpa/icons-download (11 CCR § 7015)
 */
export const optOutIcon = html`<svg part="icon" viewBox="0 0 30 14" aria-hidden="true">
  <rect x=".6" y=".6" width="28.8" height="12.8" rx="6.4" fill="#fff" stroke="#06f" stroke-width="1.2" />
  <path fill="#06f" d="M17.6.6H23a6.4 6.4 0 0 1 0 12.8h-8.8z" />
  <g fill="none" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">
    <path stroke="#06f" d="m5.8 7.3 2.3 2.1 4.2-5" />
    <path stroke="#fff" d="m19.2 4.4 5.2 5.2m0-5.2-5.2 5.2" />
  </g>
</svg>`;
