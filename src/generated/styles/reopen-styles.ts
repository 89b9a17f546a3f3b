// Generated from src/styles/reopen.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const reopenStyles = css`
:host {
  --_button-size: var(--consent-button-size, 2.75em);
  --_accent: var(--consent-color-accent, light-dark(#0c5563, #8bd2dd));
  --_link: var(--consent-color-link, var(--_accent));
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_reopen-margin: var(--consent-reopen-margin, 1em);
}

:host {
  display: flow-root !important;
  min-block-size: calc(var(--_button-size) + 2 * var(--_reopen-margin)) !important;
  grid-column: 1 / -1;
  font-family: var(--consent-font-family, inherit);
  font-size: max(1em, 14px);
  line-height: 1.25;
}

[part='reopen'] {
  position: fixed;
  z-index: var(--consent-reopen-z-index, 100);
  inset-block-end: max(var(--_reopen-margin), env(safe-area-inset-bottom));
  inset-inline-start: max(var(--_reopen-margin), env(safe-area-inset-left));
  display: inline-flex;
  align-items: center;
  gap: .5em;
  box-sizing: border-box;
  min-block-size: var(--_button-size);
  padding: .5em 1em;
  border: 1px solid var(--consent-color-control, color-mix(in srgb, var(--consent-color-text, light-dark(#14202a, #eef3f5)) 62%, var(--_surface)));
  border-radius: 1.5em;
  background: var(--_surface);
  box-shadow: var(--consent-shadow, 0 .5em 1.25em #0f1e281a, 0 1.5em 4em #0f1e2829);
  color: var(--_link);
  font-weight: var(--consent-button-weight, var(--consent-weight-strong, 600));
  text-decoration: none;
}

:host([data-reopen='end']) [part='reopen'] {
  inset-inline: auto max(var(--_reopen-margin), env(safe-area-inset-right));
}

[part='reopen']:hover {
  background: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
}

[part='reopen']:focus-visible {
  outline: 3px solid var(--consent-color-focus, var(--_link));
  outline-offset: 2px;
}

[aria-busy='true'] {
  border-style: dashed;
  cursor: progress;
}

svg {
  flex: none;
  inline-size: 1.125em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linecap: round;
}

@media (max-width: 30em) {
  :host {
    text-align: start;
  }

  :host([data-reopen='end']) {
    text-align: end;
  }

  [part='reopen'] {
    position: static;
    margin: var(--_reopen-margin);
    box-shadow: none;
  }
}

@media print {
  :host {
    display: none !important;
  }
}
`;
