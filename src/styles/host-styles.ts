import { css } from 'lit';

/**
 * What all elements share: the box model, the type and the system tokens. Rules read only the
 * private aliases (`--_…`); a page or a theme sets the tokens (`--consent-…`). `light-dark()`
 * follows the page's own `color-scheme`, so a page that knows no dark mode gets no dark banner.
 */
export const hostStyles = css`
  :host {
    --_surface: var(--consent-color-surface, light-dark(#ffffff, #181c20));
    --_sunken: var(--consent-color-sunken, light-dark(#f3f6f7, #22282d));
    --_text: var(--consent-color-text, light-dark(#16212b, #eef2f4));
    --_muted: var(--consent-color-muted, light-dark(#4b5966, #b2bdc6));
    --_line: var(--consent-color-line, light-dark(#d8dfe4, #363f47));
    --_control: var(--consent-color-control, light-dark(#6a7885, #8b98a3));
    --_accent: var(--consent-color-accent, light-dark(#0d5563, #86d1de));
    --_accent-strong: var(--consent-color-accent-strong, light-dark(#083f4a, #b3e4ec));
    --_on-accent: var(--consent-color-on-accent, light-dark(#ffffff, #06272e));
    --_radius: var(--consent-radius, 0.5em);
    --_space: var(--consent-space, 1em);
    --_shadow: var(
      --consent-shadow,
      0 0.5em 1.25em rgb(15 30 40 / 0.1),
      0 1.5em 4em rgb(15 30 40 / 0.16)
    );
    --_small: max(0.875em, 12px);

    display: block;
    box-sizing: border-box;
    /* Sizes follow the page's text, but stay legible where the page shrinks its root font. */
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  p {
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  a,
  ::slotted(a) {
    color: var(--_link, var(--_accent));
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  a:hover,
  ::slotted(a:hover) {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
