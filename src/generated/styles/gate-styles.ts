// Generated from src/styles/gate.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const gateStyles = css`
:host {
  --_space: var(--consent-space, 1em);
}

:host(:state(open)) {
  display: contents;
  font: inherit;
  line-height: inherit !important;
  text-align: inherit !important;
  text-indent: inherit !important;
  text-transform: inherit !important;
  white-space: inherit !important;
}

:host(:state(open)) ::slotted(*) {
  vertical-align: top;
}

[part='placeholder'] {
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  inline-size: 100%;
  min-block-size: var(--consent-gate-block-size, 12em);
  overflow: clip;
  border: 1px solid var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
  color: var(--consent-color-text, light-dark(#14202a, #eef3f5));
}

.words {
  display: grid;
  grid-template-columns: minmax(0, 40em);
  place-content: center;
  gap: .625em;
  padding: calc(1.5 * var(--_space)) min(calc(1.5 * var(--_space)), 6vi);
}

[part='placeholder']:has([part='preview']) {
  grid-template-rows: minmax(4.5em, 1fr) auto;
}

[part='preview'] {
  inline-size: 100%;
  block-size: 100%;
  contain: size;
  object-fit: cover;
}

[part='heading'] {
  font-size: 1.125em;
}

[part='text'] {
  color: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
  font-size: max(.9375em, 12px);
}

[part='actions'] {
  max-inline-size: 26em;
  margin-block: .375em;
}

@media print {
  [part='actions'] {
    display: none;
  }
}
`;
