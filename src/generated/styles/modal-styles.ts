// Generated from src/styles/modal.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const modalStyles = css`
dialog {
  writing-mode: horizontal-tb;
  inline-size: min(100% - 2 * var(--_banner-margin), 26em);
  padding: 0;
  overflow: visible;
  border: 0;
  background: none;
  max-inline-size: none;
  max-block-size: calc(100% - 2 * var(--_banner-margin));
}

dialog[open] {
  display: grid;
  grid-template-rows: minmax(0, 1fr);
}

dialog:focus-visible {
  outline: none;
}

dialog::backdrop {
  background: var(--consent-color-backdrop, #08141ca6);
}

@media (prefers-reduced-transparency: reduce) {
  dialog::backdrop {
    background: var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  }
}

:host([placement='dialog']) [part='region'] {
  position: static;
  inline-size: auto;
  max-block-size: none;
  margin: 0;
}
`;
